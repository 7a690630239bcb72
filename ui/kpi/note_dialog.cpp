// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kpi/note_dialog.h"

#include "core/kpi/kpi_note_desk.h"
#include "core/words/error_words.h"
#include "core/words/kpi_words.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QCoreApplication>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace zhiyin {
namespace {

constexpr int kLongest = 500;
constexpr int kWidth = 420;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

NoteDialog::NoteDialog(Workbench &bench, Indicator indicator, QDate on, QWidget *parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_indicator(indicator)
    , m_on(new QDateEdit(on))
    , m_text(new QLineEdit)
    , m_fault(wrappedLabel({}, "fault"))
    , m_go(new QPushButton)
{
    build(said(QT_TRANSLATE_NOOP("zhiyin", "Pin a note to “%1”")).arg(words::indicatorName(indicator)),
          said(QT_TRANSLATE_NOOP("zhiyin", "&What happened")), said(QT_TRANSLATE_NOOP("zhiyin", "&Pin")));
    m_text->setPlaceholderText(said(QT_TRANSLATE_NOOP("zhiyin", "Fees changed")));
}

NoteDialog::NoteDialog(Workbench &bench, const KpiNote &note, QWidget *parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_indicator(note.indicator)
    , m_note(note)
    , m_on(new QDateEdit(note.on))
    , m_text(new QLineEdit)
    , m_fault(wrappedLabel({}, "fault"))
    , m_go(new QPushButton)
{
    build(said(QT_TRANSLATE_NOOP("zhiyin", "Take off “%1”")).arg(shown(note.text)),
          said(QT_TRANSLATE_NOOP("zhiyin", "&Reason")), said(QT_TRANSLATE_NOOP("zhiyin", "&Take off")));
    m_on->setEnabled(false);
}

void NoteDialog::build(const QString &title, const QString &what, const QString &verb)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("indicators.noteDialog"));
    setWindowTitle(title);
    setMinimumWidth(kWidth);
    m_on->setObjectName(QStringLiteral("indicators.noteOn"));
    m_on->setCalendarPopup(true);
    m_on->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_on->setMaximumDate(m_bench.today());
    m_text->setObjectName(QStringLiteral("indicators.noteText"));
    m_text->setMaxLength(kLongest);
    m_go->setObjectName(QStringLiteral("indicators.noteGo"));
    m_go->setText(verb);
    m_go->setDefault(true);
    setLook(m_go, "main");
    m_fault->setVisible(false);
    auto *form = new QFormLayout(this);
    form->setSpacing(grid::kSmall);
    auto *whatLabel = plainLabel(what);
    whatLabel->setTextFormat(Qt::PlainText);
    whatLabel->setBuddy(m_text);
    form->addRow(whatLabel, m_text);
    auto *onLabel = plainLabel(said(QT_TRANSLATE_NOOP("zhiyin", "&On")));
    onLabel->setBuddy(m_on);
    form->addRow(onLabel, m_on);
    form->addRow(m_fault);
    form->addRow(m_go);
    m_text->setAccessibleName(QString(what).remove(u'&'));
    m_on->setAccessibleName(onLabel->text().remove(u'&'));
    m_text->setFocus();
    connect(m_go, &QPushButton::clicked, this, &NoteDialog::go);
}

void NoteDialog::go()
{
    m_go->setEnabled(false);
    const auto done = [this](const Result<void> &result) {
        m_go->setEnabled(true);
        if (result) {
            accept();
            return;
        }
        m_fault->setText(words::sentence(result.error()));
        m_fault->setVisible(true);
    };
    const QString text = m_text->text();
    if (m_note) {
        m_bench.call(
            this, [id = m_note->id, text](Session &session) { return session.desk<KpiNoteDesk>().unpin(id, text); },
            done);
        return;
    }
    m_bench.call(
        this,
        [indicator = m_indicator, on = m_on->date(), text](Session &session) -> Result<void> {
            ZHIYIN_TRY(session.desk<KpiNoteDesk>().pin(indicator, on, text));
            return {};
        },
        done);
}

} // namespace zhiyin
