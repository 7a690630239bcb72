// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/texts_section.h"

#include "core/letter/letter_desk.h"
#include "core/words/error_words.h"
#include "core/words/letter_words.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

template <class Widget> Widget *named(Widget *widget, const char *name)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

} // namespace

TextsSection::TextsSection(Workbench &bench)
    : PageSection(bench)
    , m_kind(named(new QComboBox, "texts.kind"))
    , m_language(named(new QComboBox, "texts.language"))
    , m_version(plainLabel({}, "muted"))
    , m_titleLabel(plainLabel())
    , m_title(named(new QLineEdit, "texts.title"))
    , m_body(named(new QPlainTextEdit, "texts.body"))
    , m_places(wrappedLabel({}, "muted"))
    , m_fault(named(wrappedLabel({}, "fault"), "texts.fault"))
    , m_reasonLabel(plainLabel())
    , m_reason(named(new QLineEdit, "texts.reason"))
    , m_fromLabel(plainLabel())
    , m_from(named(new QDateEdit, "texts.from"))
    , m_save(named(new QPushButton, "texts.save"))
{
    for (const auto &[code, kind] : kLetterKinds)
        m_kind->addItem({}, static_cast<int>(kind));
    for (const LetterLanguage language : kWrittenLanguages)
        m_language->addItem({}, static_cast<int>(language));
    if (QLocale().language() == QLocale::Chinese)
        m_language->setCurrentIndex(1);
    for (QComboBox *box : {m_kind, m_language}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::currentIndexChanged, this, &TextsSection::load);
    }
    m_version->setObjectName(QStringLiteral("texts.version"));
    m_titleLabel->setBuddy(m_title);
    m_reasonLabel->setBuddy(m_reason);
    m_fromLabel->setBuddy(m_from);
    m_from->setCalendarPopup(true);
    m_from->setDate(bench.today());
    m_body->setTabChangesFocus(true);
    setLook(m_save, "main");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::kMedium, 0, 0);
    layout->setSpacing(grid::kSmall);
    const auto addRow = [layout](std::initializer_list<QWidget *> widgets, QWidget *wide) {
        auto *row = new QHBoxLayout;
        row->setSpacing(grid::kSmall);
        for (QWidget *widget : widgets)
            row->addWidget(widget, widget == wide ? 1 : 0);
        layout->addLayout(row);
    };
    addRow({m_kind, m_language, m_version}, m_version);
    addRow({m_titleLabel, m_title}, m_title);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_places);
    layout->addWidget(m_fault);
    addRow({m_reasonLabel, m_reason, m_fromLabel, m_from, m_save}, m_reason);
    const bool writes = bench.may(Action::ProposePolicy);
    m_title->setReadOnly(!writes);
    m_body->setReadOnly(!writes);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_reasonLabel, m_reason, m_fromLabel, m_from, m_save})
        widget->setVisible(writes);
    connect(m_title, &QLineEdit::textChanged, this, &TextsSection::check);
    connect(m_body, &QPlainTextEdit::textChanged, this, &TextsSection::check);
    connect(m_reason, &QLineEdit::textChanged, this, &TextsSection::check);
    connect(m_save, &QPushButton::clicked, this, &TextsSection::save);
    setFocusProxy(m_kind);
}

QString TextsSection::title() const
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "Texts of letters"));
}

LetterKind TextsSection::kind() const
{
    return static_cast<LetterKind>(m_kind->currentData().toInt());
}

LetterLanguage TextsSection::language() const
{
    return static_cast<LetterLanguage>(m_language->currentData().toInt());
}

QString TextsSection::written() const
{
    LetterText text{m_title->text(), m_body->toPlainText(), {}};
    // Whoever changes the words is their source.
    if (m_letter && text.title == m_letter->text.title && text.body == m_letter->text.body)
        text.source = m_letter->text.source;
    return letterFile(text);
}

void TextsSection::load()
{
    m_latest.call(
        bench().worker(), this,
        [kind = kind(), language = language(), today = bench().today()](Session &session) {
            return session.desk<LetterDesk>().inForce(kind, language, today);
        },
        [this](const Result<LetterVersion> &letter) {
            if (!letter)
                bench().failed(letter.error());
            else
                fill(*letter);
        });
}

void TextsSection::fill(const LetterVersion &letter)
{
    // What somebody is writing is not swept away by a change elsewhere.
    const bool same = m_letter && m_letter->kind == letter.kind && m_letter->language == letter.language;
    const bool typing =
        same && (m_title->text() != m_letter->text.title || m_body->toPlainText() != m_letter->text.body);
    m_letter = letter;
    if (!typing) {
        const QSignalBlocker quiet(m_body);
        m_title->setText(letter.text.title);
        m_body->setPlainText(letter.text.body);
    }
    retranslate();
}

void TextsSection::check()
{
    const auto parsed = checkLetter(kind(), {m_title->text(), m_body->toPlainText(), {}});
    m_fault->setText(parsed ? QString() : words::sentence(parsed.error()));
    m_fault->setVisible(!parsed && m_letter);
    const bool changed =
        m_letter && (m_title->text() != m_letter->text.title || m_body->toPlainText() != m_letter->text.body);
    m_save->setEnabled(parsed && changed && !m_reason->text().trimmed().isEmpty());
}

void TextsSection::save()
{
    m_save->setEnabled(false);
    bench().call(
        this,
        [kind = kind(), language = language(), text = written(), from = m_from->date(), reason = m_reason->text()](
            Session &session) { return session.desk<LetterDesk>().set(kind, language, text, from, reason); },
        [this](const Result<LetterOutcome> &done) {
            if (!done) {
                bench().failed(done.error());
                check();
                return;
            }
            m_reason->clear();
            m_letter.reset();
            bench().done(done->request ? said(QT_TRANSLATE_NOOP("zhiyin", "Proposed: compliance decides."))
                                       : said(QT_TRANSLATE_NOOP("zhiyin", "The text is in force from its day on.")));
            load();
        });
}

void TextsSection::conceal()
{
    m_latest.drop();
}

void TextsSection::retranslate()
{
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, words::letterKind(static_cast<LetterKind>(m_kind->itemData(i).toInt())));
    for (int i = 0; i < m_language->count(); ++i)
        m_language->setItemText(i, words::letterLanguage(static_cast<LetterLanguage>(m_language->itemData(i).toInt())));
    m_kind->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Kind of letter")));
    m_language->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Language")));
    m_titleLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Title")));
    m_title->setAccessibleName(m_titleLabel->text());
    m_body->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Text")));
    m_reasonLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Reason")));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_fromLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "In force from")));
    m_from->setAccessibleName(m_fromLabel->text());
    m_save->setText(bench().may(Action::SetPolicy) ? said(QT_TRANSLATE_NOOP("zhiyin", "Set this text"))
                                                   : said(QT_TRANSLATE_NOOP("zhiyin", "Propose this text")));
    QStringList places;
    for (const LetterField field : letterRule(kind()).allowed)
        places.append(QStringLiteral("{%1} %2").arg(codeText(kLetterFields, field), words::letterField(field)));
    m_places->setText(places.join(QStringLiteral("   ·   ")));
    if (!m_letter)
        m_version->clear();
    else if (m_letter->version == kShippedVersion)
        m_version->setText(said(QT_TRANSLATE_NOOP("zhiyin", "As it came with the program")));
    else
        m_version->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Version %1, in force from %2"))
                               .arg(formats::count(m_letter->version), formats::date(m_letter->effective)));
    check();
}

} // namespace zhiyin
