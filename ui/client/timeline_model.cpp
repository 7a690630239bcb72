// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/timeline_model.h"

#include "core/client/history_desk.h"
#include "core/words/attachment_words.h"
#include "core/words/change_words.h"
#include "core/words/complaint_words.h"
#include "core/words/contact_words.h"
#include "core/words/key_words.h"
#include "core/words/tier_words.h"
#include "ui/client/history_words.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/plain_text.h"

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString iconOf(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Contact: return QStringLiteral("contacts");
    case TimelineKind::Complaint: return QStringLiteral("complaints");
    case TimelineKind::Assessment: return QStringLiteral("assessment");
    case TimelineKind::Tier: return QStringLiteral("tier");
    case TimelineKind::Report: return QStringLiteral("reports");
    case TimelineKind::Document: return QStringLiteral("save");
    case TimelineKind::Change: return QStringLiteral("edit");
    }
    return {};
}

QString codeWord(const TimelineEntry &entry)
{
    switch (entry.place.kind) {
    case TimelineKind::Tier: return words::tierName(entry.code);
    case TimelineKind::Contact: {
        const auto channel = parseContactChannel(entry.code);
        return channel ? words::contactChannel(*channel) : entry.code;
    }
    case TimelineKind::Complaint: {
        const auto state = parseCode(kComplaintStates, entry.code);
        return state ? words::complaintState(*state) : entry.code;
    }
    case TimelineKind::Report: return reportStateWord(entry.code);
    case TimelineKind::Document:
        return words::attachmentKind(parseCode(kAttachmentKinds, entry.code).value_or(AttachmentKind::Other));
    case TimelineKind::Change: return words::changeAction(entry.code);
    case TimelineKind::Assessment: break;
    }
    return entry.code;
}

QString details(const TimelineEntry &entry)
{
    if (entry.place.kind == TimelineKind::Tier)
        return entry.text.isEmpty() ? QString()
                                    : said(QT_TRANSLATE_NOOP("zhiyin", "before: %1")).arg(words::tierName(entry.text));
    if (entry.place.kind != TimelineKind::Change)
        return shown(entry.text).simplified();
    QStringList fields;
    for (const QString &field : entry.fields)
        fields.append(words::keyLabel(field));
    const QString names = fields.join(said(QT_TRANSLATE_NOOP("zhiyin", ", ")));
    const QString why = shown(entry.text).simplified();
    if (names.isEmpty() || why.isEmpty())
        return names + why;
    return said(QT_TRANSLATE_NOOP("zhiyin", "%1 (%2)")).arg(names, why);
}

} // namespace

QString timelineKindWord(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Contact: return said(QT_TRANSLATE_NOOP("zhiyin", "Contact"));
    case TimelineKind::Complaint: return said(QT_TRANSLATE_NOOP("zhiyin", "Complaint"));
    case TimelineKind::Assessment: return said(QT_TRANSLATE_NOOP("zhiyin", "Risk assessment"));
    case TimelineKind::Tier: return said(QT_TRANSLATE_NOOP("zhiyin", "Tier"));
    case TimelineKind::Report: return said(QT_TRANSLATE_NOOP("zhiyin", "Report"));
    case TimelineKind::Document: return said(QT_TRANSLATE_NOOP("zhiyin", "Document"));
    case TimelineKind::Change: return said(QT_TRANSLATE_NOOP("zhiyin", "Change"));
    }
    return {};
}

void TimelineModel::load(ClientId client, TimelineKinds kinds)
{
    m_client = client;
    m_kinds = kinds;
    restart();
}

void TimelineModel::clear()
{
    m_latest.drop();
    m_client.reset();
    empty();
}

void TimelineModel::ask()
{
    if (!m_client)
        return;
    TimelineQuery query{m_kinds, {}, kPage};
    if (!isFresh() && !isEmpty())
        query.after = rows().back().place;
    m_latest.call(
        m_bench.worker(), this,
        [client = *m_client, query](Session &session) { return session.desk<HistoryDesk>().timeline(client, query); },
        [this](Result<TimelinePage> page) {
            if (!page) {
                giveUp();
                emit failed(page.error());
                return;
            }
            take(std::move(page->entries), page->more);
            emit loaded();
        });
}

QString TimelineModel::heading(TimelineColumn column) const
{
    switch (column) {
    case TimelineColumn::When: return said(QT_TRANSLATE_NOOP("zhiyin", "When"));
    case TimelineColumn::What: return said(QT_TRANSLATE_NOOP("zhiyin", "What"));
    case TimelineColumn::Result: return said(QT_TRANSLATE_NOOP("zhiyin", "Result"));
    case TimelineColumn::Details: return said(QT_TRANSLATE_NOOP("zhiyin", "Details"));
    case TimelineColumn::Count: break;
    }
    return {};
}

QVariant TimelineModel::cell(const TimelineEntry &entry, TimelineColumn column, int role) const
{
    if (role == Qt::DecorationRole && column == TimelineColumn::What)
        return icon(iconOf(entry.place.kind));
    if (role == Qt::ToolTipRole && column == TimelineColumn::Details)
        return plainToolTip(details(entry));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case TimelineColumn::When: return formats::moment(entry.place.at, m_bench.book().zone);
    case TimelineColumn::What: return timelineKindWord(entry.place.kind);
    case TimelineColumn::Result: return codeWord(entry);
    case TimelineColumn::Details: return details(entry);
    case TimelineColumn::Count: break;
    }
    return {};
}

} // namespace zhiyin
