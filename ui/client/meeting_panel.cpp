// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/meeting_panel.h"

#include "core/report/meeting_desk.h"
#include "ui/common/metrics.h"
#include "ui/common/paper_view.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"
#include "ui/paper/meeting_pages.h"

#include <QKeyEvent>

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

PaperView::Make documentOf(const MeetingPack &pack)
{
    return [pack] { return paper::meetingDocument(pack, QPageSize(QPageSize::A4)); };
}

} // namespace

MeetingPanel::MeetingPanel(Workbench &bench) : m_bench(bench)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::kMedium);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::kSmall);
    m_title = plainLabel({}, "heading");
    m_save = new QPushButton;
    m_save->setObjectName(QStringLiteral("meeting.save"));
    m_print = new QPushButton;
    m_print->setObjectName(QStringLiteral("meeting.print"));
    setLook(m_print, "main");
    m_close = new QPushButton;
    m_close->setObjectName(QStringLiteral("meeting.close"));
    row->addWidget(m_title);
    row->addStretch();
    for (QPushButton *button : {m_save, m_print, m_close})
        row->addWidget(button);
    layout->addLayout(row);
    m_paper = new PaperView;
    m_paper->setObjectName(QStringLiteral("meeting.pages"));
    m_state = new StatePanel(m_paper);
    layout->addWidget(m_state, 1);
    connect(m_paper, &PaperView::painted, m_state, &StatePanel::showContent);
    connect(m_state, &StatePanel::retried, this, &MeetingPanel::make);
    connect(m_close, &QPushButton::clicked, this, &MeetingPanel::closed);
    connect(m_save, &QPushButton::clicked, this, [this] {
        savePaper(this, m_bench, said(QT_TRANSLATE_NOOP("zhiyin", "Save the meeting pack")),
                  m_pack->client.externalId + u'-' + m_pack->day.toString(Qt::ISODate) + QStringLiteral(".pdf"),
                  documentOf(*m_pack));
    });
    connect(m_print, &QPushButton::clicked, this, [this] { printOnPaper(this, m_bench, documentOf(*m_pack)); });
    hide();
}

void MeetingPanel::open(ClientId client)
{
    m_client = client;
    m_pack.reset();
    say();
    show();
    m_close->setFocus();
    make();
}

void MeetingPanel::make()
{
    if (!m_client)
        return;
    m_state->showLoading();
    m_latest.call(
        m_bench.worker(), this,
        [client = *m_client](Session &session) { return session.desk<MeetingDesk>().pack(client); },
        [this](Result<MeetingPack> pack) {
            if (!pack) {
                m_state->showFailed(pack.error());
                return;
            }
            m_pack = std::move(*pack);
            say();
            m_paper->show(documentOf(*m_pack));
        });
}

void MeetingPanel::clear()
{
    m_latest.drop();
    m_client.reset();
    m_pack.reset();
    m_paper->clear();
    say();
    hide();
}

void MeetingPanel::say()
{
    for (QPushButton *button : {m_save, m_print})
        button->setEnabled(m_pack.has_value());
}

void MeetingPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void MeetingPanel::retranslate()
{
    m_title->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Meeting pack")));
    m_save->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Save PDF…")));
    m_print->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Print…")));
    m_close->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Close")));
    // The page speaks the language of the program.
    if (m_pack)
        m_paper->show(documentOf(*m_pack));
}

} // namespace zhiyin
