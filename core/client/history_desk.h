// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client_desk.h"
#include "core/client/timeline.h"
#include "core/journal/client_history_store.h"

namespace zhiyin {

/// One field of one entry of a client's record, masked as for the reader. An entry without fields (a look in clear) has
/// one change with an empty field.
struct FieldChange {
    HistoryPlace place;
    QString user;
    QString entity;
    QString action;
    QString field;
    QJsonValue before;
    QJsonValue after;
    QString reason;
    bool backdated = false;
    /// The reader may ask for the old value back.
    bool restorable = false;
};

struct HistoryPage {
    std::vector<FieldChange> changes;
    /// The last entry of the page.
    std::optional<HistoryPlace> last;
    bool more = false;
};

/// What happened with a client: the time line of everything, and the history of each field.
class HistoryDesk final
{
public:
    explicit HistoryDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Whoever may not read the client's journal gets the time line without the changes. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<TimelinePage> timeline(ClientId client, const TimelineQuery &query);

    /// Newest first, `limit` entries. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<HistoryPage> changes(ClientId client, const std::optional<HistoryPlace> &before, int limit);

    /// Gives one field the value back that it had before that entry, as a change like any other: by ClientDesk::set, with its
    /// second person. Fails as set does, with NotFound, and with WrongState where the field was never the client's own.
    [[nodiscard]] Result<ChangeOutcome> restore(ClientId client, const HistoryPlace &place, const QString &field,
                                                const QString &reason);

private:
    [[nodiscard]] Result<Subject> subjectOf(ClientId client);
    [[nodiscard]] Result<std::vector<TimelineEntry>> changesOf(ClientId client, const TimelineQuery &query);

    Workplace &m_workplace;
};

} // namespace zhiyin
