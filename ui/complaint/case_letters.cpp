// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/case_letters.h"

#include "core/words/case_words.h"
#include "core/words/letter_words.h"
#include "ui/client/tab_parts.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/paper_view.h"
#include "ui/common/plain_text.h"
#include "ui/paper/letter_pages.h"

#include <QFormLayout>
#include <QPlainTextEdit>

namespace zhiyin {
namespace {

constexpr int kFieldHeight = 48;
constexpr int kTextHeight = 320;
constexpr int kDateWidth = 120;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QStringList wayCodes()
{
    QStringList codes;
    for (const auto &[code, way] : kDeliveryWays)
        codes.append(code.toString());
    return codes;
}

/// What a person adds to what the case knows; the frame of a letter fills itself.
bool isTyped(LetterField field)
{
    switch (field) {
    case LetterField::Name:
    case LetterField::Salutation:
    case LetterField::Institution:
    case LetterField::Date:
    case LetterField::Sender:
    case LetterField::CaseNumber:
    case LetterField::ReceivedOn: return false;
    default: return true;
    }
}

} // namespace

CaseLetters::CaseLetters(Workbench &bench) : CasePanel(bench)
{
    auto *content = new QWidget;
    auto *cards = scrolledCards(this, content);
    cards->addWidget(makeList());
    cards->addWidget(makeWriter());
    cards->addStretch();
}

QWidget *CaseLetters::makeList()
{
    m_listCard = new TabCard([] { return said(QT_TRANSLATE_NOOP("zhiyin", "Letters of the case")); });
    m_list = m_listCard->addList("letters.list", {[] { return said(QT_TRANSLATE_NOOP("zhiyin", "Letter")); },
                                                  [] { return said(QT_TRANSLATE_NOOP("zhiyin", "State")); },
                                                  [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Written")); },
                                                  [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Proof")); }});
    m_listCard->addRow();
    auto *save =
        m_listCard->addButton("letters.pdf", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Save as PDF …")); });
    auto *print = m_listCard->addButton("letters.print", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Print …")); });
    connect(save, &QPushButton::clicked, this, [this] { paper(false); });
    connect(print, &QPushButton::clicked, this, [this] { paper(true); });
    if (bench().may(Action::WorkComplaint)) {
        m_listCard->addRow();
        m_way = m_listCard->addChoice(
            "letters.way", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Delivered")); }, wayCodes(), &words::caseCode);
        m_listCard->addField(
            "letters.on", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "On (empty: today)")); }, kDateWidth);
        m_listCard->addField("letters.evidence", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Proof")); });
        auto *done = m_listCard->addButton("letters.deliver",
                                           [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Record delivery")); });
        connect(done, &QPushButton::clicked, this, &CaseLetters::deliver);
    }
    m_listHint = m_listCard->addHint();
    return m_listCard;
}

QWidget *CaseLetters::makeWriter()
{
    m_writer = new TabCard([] { return said(QT_TRANSLATE_NOOP("zhiyin", "Write a letter")); });
    m_writer->setVisible(bench().may(Action::WorkComplaint));
    QStringList kinds;
    for (const LetterKind kind : caseLetterKinds())
        kinds.append(codeText(kLetterKinds, kind));
    QStringList languages;
    for (const auto &[code, language] : kLetterLanguages)
        languages.append(code.toString());
    m_writer->addRow();
    m_kind = m_writer->addChoice(
        "letter.kind", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Letter")); }, kinds,
        [](const QString &code) {
            const auto kind = parseCode(kLetterKinds, code);
            return kind ? words::letterKind(*kind) : code;
        });
    m_language = m_writer->addChoice(
        "letter.language", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Language")); }, languages,
        [](const QString &code) {
            const auto language = parseCode(kLetterLanguages, code);
            return language ? words::letterLanguage(*language) : code;
        });
    auto *columns = new QHBoxLayout;
    columns->setSpacing(grid::kWide);
    auto *fields = new QWidget;
    m_form = new QFormLayout(fields);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(QStringLiteral("letter.text"));
    m_text->setReadOnly(true);
    m_text->setMinimumHeight(kTextHeight);
    columns->addWidget(fields, 1);
    columns->addWidget(m_text, 1);
    m_writer->content()->addLayout(columns);
    m_writer->addRow();
    m_write = m_writer->addButton("letter.write",
                                  [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Keep the letter with the case")); });
    m_hint = m_writer->addHint();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CaseLetters::loadDraft);
    connect(m_language, &QComboBox::currentIndexChanged, this, &CaseLetters::loadDraft);
    connect(m_write, &QPushButton::clicked, this, &CaseLetters::write);
    return m_writer;
}

QString CaseLetters::title() const
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "Letters"));
}

LetterKind CaseLetters::kind() const
{
    return parseCode(kLetterKinds, m_kind->currentData().toString()).value_or(LetterKind::ComplaintReceipt);
}

LetterLanguage CaseLetters::language() const
{
    return parseCode(kLetterLanguages, m_language->currentData().toString())
        .value_or(LetterLanguage::SimplifiedChinese);
}

void CaseLetters::show(const CaseFile &file)
{
    const bool same = m_file && m_file->view.complaint.id == file.view.complaint.id;
    m_file = file;
    sayList();
    if (same)
        return;
    m_latest.call(
        bench().worker(), this,
        [id = *file.view.complaint.id](Session &session) { return session.desk<CaseLetterDesk>().languageOf(id); },
        [this](const Result<LetterLanguage> &language) {
            const QSignalBlocker quiet(m_language);
            if (language)
                m_language->setCurrentIndex(m_language->findData(codeText(kLetterLanguages, *language)));
            loadDraft();
        });
}

void CaseLetters::sayList()
{
    m_list->clear();
    for (const CaseItem &item : m_file->items) {
        if (item.kind != CaseItemKind::Letter)
            continue;
        const QString state = item.state == CaseItemState::Open
                                  ? said(QT_TRANSLATE_NOOP("zhiyin", "written, not delivered"))
                                  : words::caseItemState(item.state);
        auto *row =
            new QTreeWidgetItem({shown(item.text(u"title")), state, formats::moment(item.at, bench().book().zone),
                                 shown(words::caseItemLine(item, m_file->people))});
        row->setData(0, Qt::UserRole, item.id.value());
        row->setToolTip(0, plainToolTip(QStringLiteral("SHA-256 ") + item.text(u"hash")));
        m_list->addTopLevelItem(row);
    }
    TabCard::fit(m_list);
}

void CaseLetters::loadDraft()
{
    if (!m_file || !bench().may(Action::WorkComplaint))
        return;
    m_latest.call(
        bench().worker(), this,
        [id = *m_file->view.complaint.id, kind = kind(), language = language()](Session &session) {
            return session.desk<CaseLetterDesk>().draft(id, kind, language);
        },
        [this](const Result<LetterDraft> &draft) {
            if (draft)
                fill(*draft);
            else
                bench().failed(draft.error());
        });
}

void CaseLetters::fill(const LetterDraft &draft)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_edits.clear();
    for (const LetterField field : draft.fields) {
        if (!isTyped(field))
            continue;
        auto *edit = new QPlainTextEdit;
        edit->setObjectName(QStringLiteral("letter.") + codeText(kLetterFields, field));
        edit->setFixedHeight(kFieldHeight);
        edit->setTabChangesFocus(true);
        edit->setPlainText(draft.values.value(field));
        auto *label = plainLabel(words::letterField(field));
        label->setBuddy(edit);
        edit->setAccessibleName(label->text());
        m_form->addRow(label, edit);
        m_edits.insert(field, edit);
        connect(edit, &QPlainTextEdit::textChanged, this, &CaseLetters::preview);
    }
    preview();
}

LetterValues CaseLetters::typed() const
{
    LetterValues values;
    for (auto it = m_edits.begin(); it != m_edits.end(); ++it)
        values.insert(it.key(), it.value()->toPlainText());
    return values;
}

void CaseLetters::preview()
{
    if (!m_file)
        return;
    m_preview.call(
        bench().worker(), this,
        [id = *m_file->view.complaint.id, kind = kind(), language = language(), typed = typed()](Session &session) {
            return session.desk<CaseLetterDesk>().preview(id, kind, language, typed);
        },
        [this](const Result<LetterText> &text) {
            // What is missing is said in the place of the letter: nothing is ever printed with a gap.
            m_text->setPlainText(text ? text->title + QStringLiteral("\n\n") + text->body
                                      : words::sentence(text.error()));
            m_write->setEnabled(text.has_value());
        });
}

void CaseLetters::write()
{
    if (!m_file)
        return;
    runUnder(bench(), m_writer, m_hint,
             [id = *m_file->view.complaint.id, kind = kind(), language = language(),
              typed = typed()](Session &session) -> Result<QString> {
                 ZHIYIN_TRY(session.desk<CaseLetterDesk>().write(id, kind, language, typed));
                 return said(QT_TRANSLATE_NOOP("zhiyin", "The letter is kept with the case. Print it, send it, and "
                                                         "record how it arrived."));
             });
}

const CaseItem *CaseLetters::chosen() const
{
    const auto *row = m_list->currentItem();
    if (!row || !m_file)
        return nullptr;
    const AnyId id(row->data(0, Qt::UserRole).toLongLong());
    const auto found = std::ranges::find(m_file->items, id, &CaseItem::id);
    return found == m_file->items.end() ? nullptr : &*found;
}

void CaseLetters::deliver()
{
    const CaseItem *item = chosen();
    if (!item) {
        tellUnder(m_listCard, m_listHint, said(QT_TRANSLATE_NOOP("zhiyin", "Select a line of the list first.")), true);
        return;
    }
    const Delivery delivery{parseCode(kDeliveryWays, m_way->currentData().toString()).value_or(DeliveryWay::Post),
                            QDate::fromString(textOf(m_listCard, "letters.on"), Qt::ISODate),
                            textOf(m_listCard, "letters.evidence")};
    runUnder(bench(), m_listCard, m_listHint,
             [id = *m_file->view.complaint.id, item = item->id, delivery](Session &session) {
                 return session.desk<CaseLetterDesk>().deliver(id, item, delivery);
             });
}

void CaseLetters::paper(bool print)
{
    const CaseItem *item = chosen();
    if (!item) {
        tellUnder(m_listCard, m_listHint, said(QT_TRANSLATE_NOOP("zhiyin", "Select a line of the list first.")), true);
        return;
    }
    const auto make = [text = caseLetterOf(*item).text, institution = bench().book().institution, now = bench().now()] {
        return paper::letterDocument({text}, {institution, now}, QPageSize(QPageSize::A4));
    };
    if (print)
        printOnPaper(this, bench(), make);
    else
        savePaper(this, bench(), said(QT_TRANSLATE_NOOP("zhiyin", "Letter")), QStringLiteral("letter.pdf"), make);
}

void CaseLetters::clear()
{
    m_file.reset();
    m_latest.drop();
    m_preview.drop();
    m_list->clear();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_edits.clear();
    m_text->clear();
    clearUnder(this);
}

void CaseLetters::retranslate()
{
    m_listCard->retranslate();
    m_writer->retranslate();
    m_text->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "How the letter reads")));
    if (m_file) {
        sayList();
        loadDraft();
    }
}

} // namespace zhiyin
