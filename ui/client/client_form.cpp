// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/client_form.h"

#include "core/words/change_words.h"
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

} // namespace

ClientForm::ClientForm(QWidget *parent)
    : QScrollArea(parent), m_steps(new FormSteps([this](size_t field, const QString &text) { put(field, text); }, this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, grid::kMedium, grid::kMedium, grid::kMedium);
    layout->setSpacing(grid::kLarge);
    using enum ClientField;
    addGroup(layout, QT_TRANSLATE_NOOP("zhiyin", "Client"),
             {ExternalId, Name, Kind, Gender, BirthDate, FamilyStatus, Nationality, Language, Occupation, Employer});
    addGroup(layout, QT_TRANSLATE_NOOP("zhiyin", "Company or institution"),
             {LegalRepresentative, CompanySize, InstitutionKind, Industry, RegisteredAddress, CompanyRevenue,
              CompanyProfit, CompanyAssets, CompanyLiabilities, BusinessScope, InvestmentPreference});
    addGroup(layout, QT_TRANSLATE_NOOP("zhiyin", "Identity and accounts"),
             {IdType, IdNumber, IdExpiry, CardNumber, AccountNumber});
    addGroup(layout, QT_TRANSLATE_NOOP("zhiyin", "Contact"),
             {Phone, Email, Address, PreferredChannel, ClientField::QuietHours});
    addGroup(
        layout, QT_TRANSLATE_NOOP("zhiyin", "Relationship"),
        {Branch, Advisor, SegmentNeed, OpenedOn, Stage, StageSince, ClosedOn, DeceasedOn, Referrer, TradesPerYear});
    addGroup(layout, QT_TRANSLATE_NOOP("zhiyin", "Finances"),
             {ClientField::Currency, AnnualIncome, SalaryIncome, InvestmentIncome, OtherIncome, AnnualContribution,
              Cash, Deposits, Equities, Funds, Insurance, OtherAssets, RealEstate, Mortgage, CarLoan, CreditCardDebt,
              OtherLiabilities});
    addGroup(layout, QT_TRANSLATE_NOOP("zhiyin", "Note"), {Note});
    layout->addStretch();
    setWidget(content);
    const auto kind = std::find_if(m_lines.begin(), m_lines.end(), [](const Line &l) { return l.field == Kind; });
    connect(qobject_cast<QComboBox *>(kind->edit), &QComboBox::currentIndexChanged, this, &ClientForm::arrange);
    arrange();
    retranslate();
}

QString ClientForm::chosenKind() const
{
    for (const Line &line : m_lines) {
        if (line.field == ClientField::Kind)
            return textOf(line);
    }
    return {};
}

void ClientForm::arrange()
{
    const QString kind = chosenKind();
    for (const Group &group : m_groups) {
        int place = 0;
        for (size_t i = group.first; i < group.end; ++i) {
            const Line &line = m_lines[i];
            // What holds something is never hidden, whatever the nature.
            const bool shown = isAskedOf(line.field, kind) || !textOf(line).isEmpty()
                               || !m_before[static_cast<size_t>(line.field)].isEmpty();
            for (QWidget *part : {static_cast<QWidget *>(line.label), line.edit, static_cast<QWidget *>(line.fault)})
                group.grid->removeWidget(part);
            line.label->setVisible(shown);
            line.edit->setVisible(shown);
            if (!shown) {
                line.fault->hide();
                continue;
            }
            const int row = 1 + (place / 2) * 2;
            const int column = (place % 2) * 2;
            group.grid->addWidget(line.label, row, column);
            group.grid->addWidget(line.edit, row, column + 1);
            group.grid->addWidget(line.fault, row + 1, column + 1);
            ++place;
        }
        group.card->setVisible(place > 0);
    }
}

QWidget *ClientForm::makeEdit(ClientField field)
{
    const FieldSpec &spec = specOf(field);
    if (spec.type == FieldType::Choice) {
        auto *box = new QComboBox;
        box->addItem(QString(), QString());
        for (const Choice &choice : spec.choices)
            box->addItem(QString(), QString(choice.code));
        connect(box, &QComboBox::currentIndexChanged, this, [this, field] { note(field); });
        return box;
    }
    if (spec.type == FieldType::LongText) {
        auto *text = new QPlainTextEdit;
        text->setMaximumHeight(kNoteHeight);
        text->setTabChangesFocus(true);
        connect(text, &QPlainTextEdit::textChanged, this, [this, field] { note(field); });
        return text;
    }
    auto *line = new QLineEdit;
    const bool amount = spec.type == FieldType::Amount || spec.type == FieldType::SignedAmount;
    if (amount || spec.type == FieldType::Whole)
        line->setAlignment(Qt::AlignRight);
    connect(line, &QLineEdit::textEdited, this, [this, field] { note(field); });
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
    lines->addWidget(heading, 0, 0, 1, 4);
    Group group{card, lines, heading, title, m_lines.size(), m_lines.size()};
    for (const ClientField field : fields) {
        Line line{field, plainLabel(), makeEdit(field), wrappedLabel({}, "fault")};
        line.edit->setObjectName(nameOf(field));
        line.edit->installEventFilter(m_steps);
        line.label->setMinimumWidth(kLabelWidth);
        line.label->setBuddy(line.edit);
        // Children from the first, so that they can be hidden before they have a place.
        for (QWidget *part : {static_cast<QWidget *>(line.label), line.edit, static_cast<QWidget *>(line.fault)})
            part->setParent(card);
        line.fault->hide();
        m_lines.push_back(line);
    }
    group.end = m_lines.size();
    m_groups.push_back(group);
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
    m_now[static_cast<size_t>(line.field)] = text;
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

void ClientForm::put(size_t field, const QString &text)
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(),
                                   [field](const Line &one) { return static_cast<size_t>(one.field) == field; });
    if (line == m_lines.end())
        return;
    setText(*line, text);
    arrange();
    ensureWidgetVisible(line->edit);
    line->edit->setFocus();
    emit edited();
}

void ClientForm::note(ClientField field)
{
    const auto line =
        std::find_if(m_lines.begin(), m_lines.end(), [field](const Line &one) { return one.field == field; });
    if (line == m_lines.end())
        return;
    const QString text = textOf(*line);
    const QString before = std::exchange(m_now[static_cast<size_t>(field)], text);
    m_steps->note(static_cast<size_t>(field), words::keyLabel(nameOf(field)), before, text);
    emit edited();
}

void ClientForm::show(const ClientRecord &record)
{
    clearFaults();
    // Steps over other values than these would write old ones back.
    m_steps->clear();
    for (const Line &line : m_lines) {
        const auto index = static_cast<size_t>(line.field);
        const QString text = record.values.text(line.field);
        const bool masked = record.masked.test(index);
        m_before[index] = masked ? QString() : text;
        setText(line, m_before[index]);
        if (auto *one = qobject_cast<QLineEdit *>(line.edit))
            one->setPlaceholderText(masked ? text : QString());
    }
    arrange();
}

void ClientForm::showEmpty()
{
    clear();
    const auto kind =
        std::find_if(m_lines.begin(), m_lines.end(), [](const Line &l) { return l.field == ClientField::Kind; });
    if (kind != m_lines.end())
        setText(*kind, QStringLiteral("individual"));
    arrange();
}

void ClientForm::clear()
{
    clearFaults();
    m_steps->clear();
    m_before.fill({});
    for (const Line &line : m_lines) {
        setText(line, {});
        if (auto *one = qobject_cast<QLineEdit *>(line.edit))
            one->setPlaceholderText({});
    }
    arrange();
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
        if (!typed.contains(field))
            continue;
        const QString text = typed.value(field).toString();
        m_steps->endRun();
        m_steps->note(static_cast<size_t>(line.field), words::keyLabel(field), textOf(line), text);
        setText(line, text);
    }
    m_steps->endRun();
    arrange();
}

void ClientForm::retranslate()
{
    for (const Group &group : m_groups)
        group.heading->setText(QCoreApplication::translate("zhiyin", group.title));
    for (const Line &line : m_lines) {
        const QString name = words::keyLabel(nameOf(line.field));
        line.label->setText(name);
        line.edit->setAccessibleName(name);
        auto *box = qobject_cast<QComboBox *>(line.edit);
        if (box == nullptr)
            continue;
        const auto choices = specOf(line.field).choices;
        for (int i = 1; i < box->count(); ++i)
            box->setItemText(i, words::choiceName(choices[static_cast<size_t>(i) - 1]));
    }
}

} // namespace zhiyin
