// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/new_book_steps.h"

#include "core/security/passphrase.h"
#include "core/words/error_words.h"
#include "ui/common/ask.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/shell/card.h"
#include "ui/shell/passphrase_edit.h"
#include "ui/shell/recovery_sheet.h"

#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QProgressBar>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStyle>

namespace zhiyin {
namespace {

constexpr int kKeyColumns = 3;
/// Four characters and the check character.
constexpr int kGroupSize = 5;

QVBoxLayout *columnOf(QWidget *step)
{
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::kTight);
    return column;
}

/// A folder's name from an institution's: nothing that a file system or a shell reads in its own way.
QString folderName(const QString &institution)
{
    static const QRegularExpression unfit(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+"));
    QString name = institution.trimmed();
    name.replace(unfit, QStringLiteral(" "));
    return name.simplified() + QStringLiteral(".book");
}

} // namespace

BookStep::BookStep()
    : m_institution(new QLineEdit)
    , m_path(new QLineEdit)
    , m_choose(new QPushButton)
    , m_currency(new QComboBox)
    , m_zone(new QComboBox)
{
    QVBoxLayout *column = columnOf(this);
    m_labels[0] = addField(column, m_institution);
    auto *where = new QWidget;
    auto *row = new QHBoxLayout(where);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::kSmall);
    row->addWidget(m_path, 1);
    row->addWidget(m_choose);
    m_labels[1] = addField(column, where);
    m_labels[1]->setBuddy(m_path);
    m_labels[2] = addField(column, m_currency);
    m_labels[3] = addField(column, m_zone);
    column->addStretch();
    m_institution->setObjectName(QStringLiteral("book.institution"));
    m_path->setObjectName(QStringLiteral("book.path"));
    for (const auto *code : {"CNY", "HKD", "USD", "EUR", "GBP", "JPY", "SGD", "TWD", "MOP"}) {
        if (Currency::parse(QString::fromLatin1(code)))
            m_currency->addItem(QString::fromLatin1(code));
    }
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id));
    connect(m_institution, &QLineEdit::textChanged, this, &BookStep::proposePath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathEdited = true; });
    connect(m_path, &QLineEdit::textChanged, this, &WizardStep::edited);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        askFolder(this, {tr("Where shall the book lie?"), {}, QFileInfo(path()).path()}, [this](const QString &folder) {
            m_path->setText(QDir::toNativeSeparators(folder + u'/' + folderName(institution())));
            m_pathEdited = true;
        });
    });
    clear();
}

void BookStep::clear()
{
    m_pathEdited = false;
    m_institution->clear();
    m_path->clear();
    m_currency->setCurrentText(QStringLiteral("CNY"));
    const QString system = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    m_zone->setCurrentText(
        m_zone->findText(system) < 0 || system == QStringLiteral("UTC") ? QStringLiteral("Asia/Shanghai") : system);
}

void BookStep::proposePath()
{
    if (!m_pathEdited) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        m_path->setText(institution().isEmpty() ? QString()
                                                : QDir::toNativeSeparators(folder + u'/' + folderName(institution())));
    }
    emit edited();
}

QString BookStep::institution() const
{
    return m_institution->text().trimmed();
}

QString BookStep::path() const
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!path.isEmpty() && !path.endsWith(QStringLiteral(".book")))
        path += QStringLiteral(".book");
    return path;
}

Currency BookStep::currency() const
{
    return Currency::parse(m_currency->currentText()).value_or(Currency());
}

QTimeZone BookStep::zone() const
{
    return QTimeZone(m_zone->currentText().toLatin1());
}

bool BookStep::isComplete() const
{
    return !institution().isEmpty() && QDir::isAbsolutePath(path());
}

QWidget *BookStep::firstField() const
{
    return m_institution;
}

void BookStep::retranslate()
{
    m_labels[0]->setText(tr("&Institution"));
    m_labels[1]->setText(tr("&Where the book lies"));
    m_labels[2]->setText(tr("C&urrency"));
    m_labels[3]->setText(tr("&Time zone of its deadlines"));
    m_choose->setText(tr("Choose…"));
}

PersonStep::PersonStep(const QString &objectName)
    : m_name(new QLineEdit)
    , m_passphrase(new PassphraseEdit)
    , m_repeated(new PassphraseEdit)
    , m_strength(new QProgressBar)
    , m_rule(wrappedLabel({}, "muted"))
{
    QVBoxLayout *column = columnOf(this);
    m_labels[0] = addField(column, m_name);
    m_labels[1] = addField(column, m_passphrase);
    m_strength->setRange(0, 3);
    m_strength->setTextVisible(false);
    column->addSpacing(grid::kTight);
    column->addWidget(m_strength);
    column->addWidget(m_rule);
    m_labels[2] = addField(column, m_repeated);
    column->addStretch();
    m_name->setObjectName(objectName + QStringLiteral(".name"));
    m_passphrase->setObjectName(objectName + QStringLiteral(".passphrase"));
    m_repeated->setObjectName(objectName + QStringLiteral(".repeated"));
    for (QLineEdit *field : {m_name, static_cast<QLineEdit *>(m_passphrase), static_cast<QLineEdit *>(m_repeated)})
        connect(field, &QLineEdit::textChanged, this, &PersonStep::judge);
}

void PersonStep::clear()
{
    m_name->clear();
    m_passphrase->clear();
    m_repeated->clear();
}

QString PersonStep::name() const
{
    return m_name->text().trimmed();
}

QString PersonStep::passphrase() const
{
    return m_passphrase->text();
}

bool PersonStep::repeats() const
{
    return m_repeated->text() == m_passphrase->text();
}

void PersonStep::judge()
{
    const QString typed = passphrase();
    const auto allowed = checkPassphrase(typed, name(), m_institution);
    const Strength strength = allowed ? strengthOf(typed) : Strength::Weak;
    m_strength->setValue(typed.isEmpty() ? 0 : static_cast<int>(strength) + 1);
    const char *level = strength == Strength::Good ? "good" : strength == Strength::Fair ? "fair" : "weak";
    m_strength->setProperty("level", QLatin1StringView(level));
    m_strength->style()->unpolish(m_strength);
    m_strength->style()->polish(m_strength);
    if (typed.isEmpty())
        m_rule->setText(
            tr("At least %n character(s). A sentence is easier to keep than a puzzle.", nullptr, kLeastPassphrase));
    else if (!allowed)
        m_rule->setText(words::sentence(allowed.error()));
    else if (!m_repeated->text().isEmpty() && !repeats())
        m_rule->setText(tr("The two differ."));
    else
        m_rule->setText(strength == Strength::Good ? tr("Strong.") : tr("Fair. Longer is stronger."));
    setFault(m_repeated, !m_repeated->text().isEmpty() && !repeats());
    m_strength->setAccessibleName(m_rule->text());
    emit edited();
}

bool PersonStep::isComplete() const
{
    return !name().isEmpty() && repeats() && checkPassphrase(passphrase(), name(), m_institution).has_value();
}

QWidget *PersonStep::firstField() const
{
    return m_name;
}

void PersonStep::retranslate()
{
    m_labels[0]->setText(tr("&Name"));
    m_labels[1]->setText(tr("&Passphrase"));
    m_labels[2]->setText(tr("Passphrase &again"));
    judge();
}

RecoveryStep::RecoveryStep() : m_warning(wrappedLabel({}, "strong")), m_print(new QPushButton)
{
    QVBoxLayout *column = columnOf(this);
    auto *groups = new QGridLayout;
    groups->setHorizontalSpacing(grid::kSmall);
    groups->setVerticalSpacing(grid::kSmall);
    constexpr int rows = (RecoveryKey::kGroups + kKeyColumns - 1) / kKeyColumns;
    for (int i = 0; i < RecoveryKey::kGroups; ++i) {
        const auto at = static_cast<std::size_t>(i);
        m_numbers[at] = plainLabel(QString::number(i + 1), "muted");
        m_numbers[at]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_shown[at] = plainLabel({}, "code");
        groups->addWidget(m_numbers[at], i % rows, i / rows * 2);
        groups->addWidget(m_shown[at], i % rows, i / rows * 2 + 1);
        groups->setColumnStretch(i / rows * 2 + 1, 1);
    }
    column->addSpacing(grid::kSmall);
    column->addLayout(groups);
    column->addSpacing(grid::kMedium);
    column->addWidget(m_warning);
    column->addSpacing(grid::kSmall);
    m_print->setIcon(icon(QStringLiteral("print")));
    column->addWidget(m_print, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_print, &QPushButton::clicked, this, &RecoveryStep::print);
}

void RecoveryStep::show(const QString &institution, const RecoveryKey &key)
{
    m_institution = institution;
    m_groups = key.groups();
    for (int i = 0; i < RecoveryKey::kGroups; ++i)
        m_shown[static_cast<std::size_t>(i)]->setText(m_groups.value(i));
}

void RecoveryStep::clear()
{
    m_groups.clear();
    for (QLabel *label : m_shown)
        label->clear();
}

void RecoveryStep::print()
{
    printRecoverySheet(this, {m_institution, m_groups});
}

QWidget *RecoveryStep::firstField() const
{
    return m_print;
}

void RecoveryStep::retranslate()
{
    m_warning->setText(
        tr("It is shown this once and kept nowhere. Whoever has it opens the book; without it, a forgotten "
           "passphrase of the last administrator loses the book for good."));
    m_print->setText(tr("Print…"));
}

TypeBackStep::TypeBackStep() : m_wrong(wrappedLabel({}, "fault"))
{
    QVBoxLayout *column = columnOf(this);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i] = new QLineEdit;
        m_fields[i]->setObjectName(QStringLiteral("typeback.%1").arg(i));
        m_fields[i]->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        m_labels[i] = addField(column, m_fields[i]);
        connect(m_fields[i], &QLineEdit::textChanged, this, &TypeBackStep::judge);
    }
    column->addWidget(m_wrong);
    column->addStretch();
}

void TypeBackStep::ask(const QString &keyText)
{
    clear();
    m_keyText = keyText;
    QRandomGenerator *chance = QRandomGenerator::system();
    const int first = chance->bounded(1, RecoveryKey::kGroups);
    const int second = chance->bounded(first + 1, RecoveryKey::kGroups + 1);
    m_wanted = {first, second};
    retranslate();
}

void TypeBackStep::clear()
{
    m_keyText.clear();
    for (QLineEdit *field : m_fields)
        field->clear();
}

void TypeBackStep::judge()
{
    const auto key = RecoveryKey::parse(m_keyText);
    m_wrong->clear();
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const QString typed = m_fields[i]->text().trimmed();
        // Half a group is not wrong yet.
        const bool whole = typed.size() >= kGroupSize;
        const bool wrong = key && whole && !key->groupIs(m_wanted[i], typed);
        setFault(m_fields[i], wrong);
        if (wrong)
            m_wrong->setText(tr("Group %1 is not this. Look at the paper again.").arg(m_wanted[i]));
    }
    emit edited();
}

bool TypeBackStep::isComplete() const
{
    const auto key = RecoveryKey::parse(m_keyText);
    return key && key->groupIs(m_wanted[0], m_fields[0]->text()) && key->groupIs(m_wanted[1], m_fields[1]->text());
}

QWidget *TypeBackStep::firstField() const
{
    return m_fields[0];
}

void TypeBackStep::retranslate()
{
    for (std::size_t i = 0; i < m_labels.size(); ++i)
        m_labels[i]->setText(tr("Group %1").arg(m_wanted[i]));
}

} // namespace zhiyin
