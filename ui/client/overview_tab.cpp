// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/overview_tab.h"

#include "core/client/client_desk.h"
#include "core/words/complaint_words.h"
#include "core/words/contact_words.h"
#include "core/words/tier_words.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"

#include <QTreeWidget>

namespace zhiyin {
namespace {

constexpr int kMostEvents = 10'000;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString kindOf(TimelineEntry::Kind kind)
{
    switch (kind) {
    case TimelineEntry::Kind::Contact: return said(QT_TRANSLATE_NOOP("zhiyin", "Contact"));
    case TimelineEntry::Kind::Complaint: return said(QT_TRANSLATE_NOOP("zhiyin", "Complaint"));
    case TimelineEntry::Kind::Assessment: return said(QT_TRANSLATE_NOOP("zhiyin", "Risk assessment"));
    case TimelineEntry::Kind::Tier: return said(QT_TRANSLATE_NOOP("zhiyin", "Tier"));
    }
    return {};
}

QString codeWord(const TimelineEntry &entry)
{
    if (entry.kind == TimelineEntry::Kind::Tier)
        return words::tierName(entry.code);
    if (entry.kind == TimelineEntry::Kind::Contact) {
        const auto channel = parseContactChannel(entry.code);
        return channel ? words::contactChannel(*channel) : entry.code;
    }
    if (entry.kind == TimelineEntry::Kind::Complaint) {
        const auto state = parseCode(kComplaintStates, entry.code);
        return state ? words::complaintState(*state) : entry.code;
    }
    return entry.code;
}

QString iconOf(TimelineEntry::Kind kind)
{
    switch (kind) {
    case TimelineEntry::Kind::Contact: return QStringLiteral("contacts");
    case TimelineEntry::Kind::Complaint: return QStringLiteral("complaints");
    case TimelineEntry::Kind::Assessment: return QStringLiteral("assessment");
    case TimelineEntry::Kind::Tier: return QStringLiteral("tier");
    }
    return {};
}

} // namespace

OverviewTab::OverviewTab(Workbench &bench) : ClientTab(bench), m_events(new QTreeWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_events->setObjectName(QStringLiteral("timeline"));
    m_events->setRootIsDecorated(false);
    m_events->setUniformRowHeights(true);
    m_events->setColumnCount(4);
    m_state = new StatePanel(m_events);
    layout->addWidget(m_state);
    connect(m_state, &StatePanel::retried, this, [this] {
        if (client())
            load(*client());
    });
}

void OverviewTab::load(ClientId id)
{
    m_state->showLoading();
    m_latest.call(
        bench().worker(), this, [id](Session &session) { return session.desk<ClientDesk>().timeline(id, kMostEvents); },
        [this](const Result<std::vector<TimelineEntry>> &entries) {
            if (entries)
                take(*entries);
            else
                m_state->showFailed(entries.error());
        });
}

void OverviewTab::take(const std::vector<TimelineEntry> &entries)
{
    m_timeline = entries;
    m_events->clear();
    QList<QTreeWidgetItem *> items;
    for (const TimelineEntry &entry : entries) {
        auto *item = new QTreeWidgetItem({formats::moment(entry.at, bench().book().zone), kindOf(entry.kind),
                                          codeWord(entry), shown(entry.text).simplified()});
        item->setIcon(1, icon(iconOf(entry.kind)));
        items.append(item);
    }
    m_events->addTopLevelItems(items);
    for (int column = 0; column < 3; ++column)
        m_events->resizeColumnToContents(column);
    if (entries.empty())
        m_state->showEmpty();
    else
        m_state->showContent();
}

void OverviewTab::conceal()
{
    forget();
}

void OverviewTab::forget()
{
    m_latest.drop();
    m_timeline.clear();
    m_events->clear();
}

void OverviewTab::retranslate()
{
    m_events->setHeaderLabels({said(QT_TRANSLATE_NOOP("zhiyin", "When")), said(QT_TRANSLATE_NOOP("zhiyin", "What")),
                               said(QT_TRANSLATE_NOOP("zhiyin", "Result")),
                               said(QT_TRANSLATE_NOOP("zhiyin", "Details"))});
    m_state->setEmpty(
        {QStringLiteral("contacts"),
         said(QT_TRANSLATE_NOOP("zhiyin", "Nothing has happened yet")),
         said(QT_TRANSLATE_NOOP("zhiyin", "Contacts, complaints, assessments and tiers appear here in order.")),
         {}});
    if (!m_timeline.empty())
        take(std::vector<TimelineEntry>(m_timeline));
}

ClientTabSpec overviewTab()
{
    return {QStringLiteral("overview"), [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Overview")); },
            [](Workbench &bench) { return new OverviewTab(bench); }};
}

} // namespace zhiyin
