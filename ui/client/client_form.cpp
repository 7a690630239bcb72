// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/client_form.h"

#include "core/words/key_words.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPlainTextEdit>

namespace zhiyin {
namespace {

constexpr int kLabelWidth = 160;
constexpr int kNoteHeight = 88;

/// A code as people say it: the Chinese word of the contract in Chinese, else the code without its underscores.
QString choiceWord(const Choice &choice)
{
    if (QLocale().language() == QLocale::Chinese) {
        const QStringList known = choice.words.toString().split(u'|', Qt::SkipEmptyParts);
        for (const QString &word : known) {
            if (word.at(0).unicode() >= 0x2e80)
                return word;
        }
    }
    QString word = QString(choice.code).replace(u'_', u' ');
    word[0] = word[0].toUpper();
    return word;
}

} // namespace

ClientForm::ClientForm(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, grid::kMedium, grid::kMedium, grid::kMedium);
    layout->setSpacing(grid::kLarge);
    using enum ClientField;
    addGroup(layout, QT_TRANSLATE_NOOP("zhiyin", "Person"),
             {ExternalId, Name, Kind, Gender, BirthDate, FamilyStatus, Language, Occupation, Employer});
    addGroup(layout, QT_TRANSLATE_NOOP("zhiyin", "Identity and accounts"),
             {IdType, IdNumber, IdExpiry, CardNumber, AccountNumber});
    addGroup(layout, QT_TRANSLATE_NOOP("zhiyin", "Contact"), {Phone, Email, Address});
    addGroup(
        layout, QT_TRANSLATE_NOOP("zhiyin", "Relationship"),
        {Branch, Advisor, SegmentNeed, OpenedOn, Stage, StageSince, ClosedOn, DeceasedOn, Referrer, TradesPerYear});
    addGroup(layout, QT_TRANSLATE_NOOP("zhiyin", "Finances"),
             {ClientField::Currency, AnnualIncome, AnnualContribution, Cash, Deposits, Equities, Funds, Insurance,
              OtherAssets, RealEstate, Mortgage, CarLoan, CreditCardDebt, OtherLiabilities});
    addGroup(layout, QT_TRANSLATE_NOOP("zhiyin", "Note"), {Note});
    layout->addStretch();
    setWidget(content);
    retranslate();
}

QWidget *ClientForm::makeEdit(ClientField field)
{
    const FieldSpec &spec = specOf(field);
    if (spec.type == FieldType::Choice) {
        auto *box = new QComboBox;
        box->addItem(QString(), QString());
        for (const Choice &choice : spec.choices)
            box->addItem(QString(), QString(choice.code));
        connect(box, &QComboBox::currentIndexChanged, this, &ClientForm::edited);
        return box;
    }
    if (spec.type == FieldType::LongText) {
        auto *text = new QPlainTextEdit;
        text->setMaximumHeight(kNoteHeight);
        text->setTabChangesFocus(true);
        connect(text, &QPlainTextEdit::textChanged, this, &ClientForm::edited);
        return text;
    }
    auto *line = new QLineEdit;
    const bool amount = spec.type == FieldType::Amount || spec.type == FieldType::SignedAmount;
    if (amount || spec.type == FieldType::Whole)
        line->setAlignment(Qt::AlignRight);
    connect(line, &QLineEdit::textEdited, this, &ClientForm::edited);
    return line;
}

void ClientForm::addGroup(QBoxLayout *layout, const char *title, std::initializer_list<ClientField> fields)
{
    auto *card = new QFrame;
    setLook(card, "card");
    auto *lines = new QGridLayout(card);
    lines->setContentsMargins(grid::kLarge, grid::kMedium, grid::kLarge, grid::kLarge);
    lines->setHorizontalSpacing(grid::kLarge);
    lines->setVerticalSpacing(grid::kTight);
    auto *heading = plainLabel({}, "heading");
    m_titles.emplace_back(heading, title);
    lines->addWidget(heading, 0, 0, 1, 4);
    int place = 0;
    for (const ClientField field : fields) {
        Line line{field, plainLabel(), makeEdit(field), wrappedLabel({}, "fault")};
        line.edit->setObjectName(nameOf(field));
        line.label->setMinimumWidth(kLabelWidth);
        line.label->setBuddy(line.edit);
        line.fault->hide();
        const int row = 1 + (place / 2) * 2;
        const int column = (place % 2) * 2;
        lines->addWidget(line.label, row, column);
        lines->addWidget(line.edit, row, column + 1);
        lines->addWidget(line.fault, row + 1, column + 1);
        m_lines.push_back(line);
        ++place;
    }
    lines->setColumnStretch(1, 1);
    lines->setColumnStretch(3, 1);
    layout->addWidget(card);
}

QString ClientForm::textOf(const Line &line)
{
    if (const auto *box = qobject_cast<const QComboBox *>(line.edit))
        return box->currentData().toString();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(line.edit))
        return text->toPlainText();
    return qobject_cast<const QLineEdit *>(line.edit)->text().trimmed();
}

void ClientForm::setText(const Line &line, const QString &text)
{
    const QSignalBlocker quiet(line.edit);
    if (auto *box = qobject_cast<QComboBox *>(line.edit)) {
        box->setCurrentIndex(std::max(0, box->findData(text)));
    } else if (auto *many = qobject_cast<QPlainTextEdit *>(line.edit)) {
        many->setPlainText(text);
    } else if (auto *one = qobject_cast<QLineEdit *>(line.edit)) {
        one->setText(text);
        one->setCursorPosition(0);
    }
}

void ClientForm::show(const ClientRecord &record)
{
    clearFaults();
    for (const Line &line : m_lines) {
        const auto index = static_cast<size_t>(line.field);
        const QString text = record.values.text(line.field);
        const bool masked = record.masked.test(index);
        m_before[index] = masked ? QString() : text;
        setText(line, m_before[index]);
        if (auto *one = qobject_cast<QLineEdit *>(line.edit))
            one->setPlaceholderText(masked ? text : QString());
    }
}

void ClientForm::showEmpty()
{
    clear();
    const auto kind =
        std::find_if(m_lines.begin(), m_lines.end(), [](const Line &l) { return l.field == ClientField::Kind; });
    if (kind != m_lines.end())
        setText(*kind, QStringLiteral("individual"));
}

void ClientForm::clear()
{
    clearFaults();
    m_before.fill({});
    for (const Line &line : m_lines) {
        setText(line, {});
        if (auto *one = qobject_cast<QLineEdit *>(line.edit))
            one->setPlaceholderText({});
    }
}

void ClientForm::setEditable(bool editable)
{
    for (const Line &line : m_lines) {
        if (auto *box = qobject_cast<QComboBox *>(line.edit))
            box->setEnabled(editable);
        else if (auto *many = qobject_cast<QPlainTextEdit *>(line.edit))
            many->setReadOnly(!editable);
        else if (auto *one = qobject_cast<QLineEdit *>(line.edit))
            one->setReadOnly(!editable);
    }
}

QList<std::pair<QString, QString>> ClientForm::edits() const
{
    QList<std::pair<QString, QString>> changed;
    for (const Line &line : m_lines) {
        const QString text = textOf(line);
        if (text != m_before[static_cast<size_t>(line.field)])
            changed.append({nameOf(line.field), text});
    }
    return changed;
}

bool ClientForm::showFault(const QString &field, const QString &sentence)
{
    for (const Line &line : m_lines) {
        if (nameOf(line.field) != field)
            continue;
        zhiyin::setFault(line.edit, true);
        line.fault->setText(sentence);
        line.fault->show();
        ensureWidgetVisible(line.edit);
        line.edit->setFocus();
        return true;
    }
    return false;
}

void ClientForm::clearFaults()
{
    for (const Line &line : m_lines) {
        zhiyin::setFault(line.edit, false);
        line.fault->hide();
    }
}

QJsonObject ClientForm::typed() const
{
    QJsonObject values;
    for (const auto &[field, text] : edits())
        values.insert(field, text);
    return values;
}

void ClientForm::restore(const QJsonObject &typed)
{
    for (const Line &line : m_lines) {
        const QString field = nameOf(line.field);
        if (typed.contains(field))
            setText(line, typed.value(field).toString());
    }
}

void ClientForm::retranslate()
{
    for (const auto &[label, title] : m_titles)
        label->setText(QCoreApplication::translate("zhiyin", title));
    for (const Line &line : m_lines) {
        const QString name = words::keyLabel(nameOf(line.field));
        line.label->setText(name);
        line.edit->setAccessibleName(name);
        auto *box = qobject_cast<QComboBox *>(line.edit);
        if (box == nullptr)
            continue;
        const auto choices = specOf(line.field).choices;
        for (int i = 1; i < box->count(); ++i)
            box->setItemText(i, choiceWord(choices[static_cast<size_t>(i) - 1]));
    }
}

} // namespace zhiyin
