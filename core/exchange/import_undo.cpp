// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_undo.h"

#include "core/complaint/complaint_clock.h"
#include "core/complaint/complaint_policy.h"
#include "core/complaint/complaint_store.h"
#include "core/policy/policy_shelf.h"
#include "core/policy/request_store.h"
#include "core/product/position_store.h"
#include "core/product/total_assets.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace zhiyin {

/// Where the rows of a kind lie.
struct UndoTarget {
    Entity entity;
    QString table;
    /// Rows of these tables go with the row.
    QStringList own = {};
    bool hasRevision = false;
};

namespace {

/// How long others may be kept waiting [reliability a.10], less what committing takes.
constexpr qint64 kChunkMilliseconds = 200;
constexpr int kPage = 500;

const UndoTarget *targetOf(const QString &code)
{
    // Tiers follow from a run and go with the client; assessments, reports and the like are facts and keep it.
    static const std::vector<UndoTarget> targets = {
        {Entity::Client,
         QStringLiteral("client"),
         {QStringLiteral("client_document"), QStringLiteral("client_account"), QStringLiteral("client_channel"),
          QStringLiteral("client_finance"), QStringLiteral("client_stage"), QStringLiteral("tier_history"),
          QStringLiteral("tier_standing")},
         true},
        {Entity::Product, QStringLiteral("product"), {QStringLiteral("product_level")}, true},
        {Entity::Holding, QStringLiteral("holding")},
        {Entity::Transaction, QStringLiteral("client_transaction")},
        {Entity::Contact, QStringLiteral("contact")},
        {Entity::Complaint,
         QStringLiteral("complaint"),
         {QStringLiteral("complaint_event"), QStringLiteral("complaint_clock")},
         true},
        {Entity::Survey, QStringLiteral("survey")},
    };
    for (const UndoTarget &target : targets) {
        if (entityCode(target.entity) == code)
            return &target;
    }
    return nullptr;
}

bool isFigure(const RowChange &row)
{
    return row.table == QStringLiteral("client_finance");
}

Changes reversed(const QJsonObject &changes, const QStringList &fields)
{
    Changes back;
    for (const QString &field : fields) {
        const QJsonArray pair = changes.value(field).toArray();
        back.add(field, pair.at(1), pair.at(0));
    }
    return back;
}

/// A case whose steps were put back has other clocks.
Result<void> rewriteClocks(Workplace &workplace, ComplaintId id)
{
    ComplaintStore store(workplace.database);
    ZHIYIN_ASSIGN(const ComplaintCase complaint, store.load(id));
    const QDate day = workplace.today();
    ZHIYIN_ASSIGN(const ComplaintPolicy policy, complaintPolicyOf(workplace, complaint.policyVersion, day));
    ZHIYIN_ASSIGN(const WorkCalendar calendar, calendarInForce(workplace, day));
    return store.setClocks(id, complaintClocks(complaint.facts, {policy, calendar, workplace.zone(), workplace.now()}));
}

} // namespace

ImportUndo::ImportUndo(Workplace &workplace, ImportLine line, QString reason, std::function<bool()> goesOn)
    : m_workplace(workplace)
    , m_line(std::move(line))
    , m_reason(std::move(reason))
    , m_goesOn(std::move(goesOn))
    , m_store(workplace.database)
{
    m_report.import = m_line.id;
    m_report.kind = m_line.kind;
    m_report.state = m_line.state;
}

Result<UndoReport> ImportUndo::run()
{
    for (bool more = true; more;) {
        const UndoReport before = m_report;
        const auto done = chunk();
        if (!done) {
            if (!m_begun)
                return failure(done.error());
            m_report = before;
            m_report.stopped = done.error();
            break;
        }
        more = *done;
    }
    return std::move(m_report);
}

Result<bool> ImportUndo::chunk()
{
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    work.tellInBulk();
    if (!m_begun)
        ZHIYIN_TRY(recordRun(work, QStringLiteral("undo-begin")));
    QElapsedTimer time;
    time.start();
    bool more = true;
    while (more && time.elapsed() < kChunkMilliseconds) {
        if (!m_goesOn())
            return failure(ErrorCode::Cancelled);
        ZHIYIN_ASSIGN(const auto entry, nextEntry());
        more = entry.has_value();
        if (entry)
            ZHIYIN_TRY(takeBack(work, *entry));
    }
    ZHIYIN_TRY(finish());
    m_report.state = more                    ? QStringLiteral("undoing")
                     : m_report.left.empty() ? QStringLiteral("undone")
                                             : QStringLiteral("undone_in_part");
    ZHIYIN_TRY(ImportStore(m_workplace.database).setState(m_line.id, m_report.state));
    if (!more)
        ZHIYIN_TRY(recordRun(work, QStringLiteral("undo-end")));
    ZHIYIN_TRY(work.commit());
    m_begun = true;
    return more;
}

Result<std::optional<SealedEntry>> ImportUndo::nextEntry()
{
    if (m_page.empty()) {
        ZHIYIN_ASSIGN(auto page, JournalStore(m_workplace.database).ofImport(m_line.id, m_last, kPage));
        m_page.assign(std::make_move_iterator(page.begin()), std::make_move_iterator(page.end()));
    }
    if (m_page.empty())
        return std::optional<SealedEntry>();
    m_last = std::move(m_page.front());
    m_page.pop_front();
    return m_last;
}

Result<void> ImportUndo::takeBack(UnitOfWork &work, const SealedEntry &entry)
{
    if (entry.entity == entityCode(Entity::Request))
        return takeBackRequest(work, entry);
    if (entry.entity == entityCode(Entity::Rate))
        return takeBackRate(work, entry);
    const UndoTarget *const target = targetOf(entry.entity);
    if (target == nullptr)
        return failure(ErrorCode::Internal, {}, QStringLiteral("an import of ") + entry.entity);
    ZHIYIN_ASSIGN(const auto presence, m_store.presence(target->table, entry.id, m_line.id));
    // What is gone was taken back before; a row that the import both added and changed goes as a whole.
    if (!presence.exists || (presence.isOfImport && entry.action == QStringLiteral("set")))
        return {};
    ZHIYIN_ASSIGN(const bool reached, reaches(entry));
    if (!reached)
        return leave(entry, {}, UndoObstacle::OtherBranch);
    if (entry.action == QStringLiteral("set"))
        return takeBackChange(work, entry, *target);
    return takeBackAddition(work, entry, *target);
}

Result<bool> ImportUndo::reaches(const SealedEntry &entry)
{
    const Actor &actor = m_workplace.actor;
    if (entry.client) {
        ZHIYIN_ASSIGN(const auto subject, JournalStore(m_workplace.database).subjectOf(*entry.client));
        return !subject || may(actor, Action::ImportData, *subject);
    }
    if (entry.entity == entityCode(Entity::Complaint)) {
        ZHIYIN_ASSIGN(const Subject subject,
                      ComplaintStore(m_workplace.database).subjectOf(ComplaintId(entry.id.value())));
        return may(actor, Action::ImportData, subject);
    }
    return true;
}

Result<void> ImportUndo::takeBackAddition(UnitOfWork &work, const SealedEntry &entry, const UndoTarget &target)
{
    ZHIYIN_ASSIGN(const auto since, changedSince(entry));
    for (const QString &field : since)
        ZHIYIN_TRY(leave(entry, field, UndoObstacle::ChangedSince));
    if (!since.isEmpty())
        return {};
    ZHIYIN_ASSIGN(const QStringList users, m_store.usedBy(target.table, entry.id, target.own));
    for (const QString &user : users)
        ZHIYIN_TRY(leave(entry, {}, UndoObstacle::InUse, user));
    if (!users.isEmpty())
        return {};
    ZHIYIN_ASSIGN(const EntryValues values, openValues(m_workplace, entry));
    ZHIYIN_TRY(m_store.remove(target.table, entry.id, target.own));
    if (target.entity == Entity::Holding && entry.client)
        m_totals.insert(*entry.client);
    ++m_report.removed;
    return work.record({target.entity,
                        entry.id,
                        entry.client,
                        QStringLiteral("remove"),
                        reversed(values.changes, values.changes.keys()),
                        {},
                        {},
                        m_line.id});
}

Result<void> ImportUndo::takeBackChange(UnitOfWork &work, const SealedEntry &entry, const UndoTarget &target)
{
    ZHIYIN_ASSIGN(const EntryValues values, openValues(m_workplace, entry));
    const std::vector<RowChange> rows = parseRowChanges(values.rows);
    if (rows.empty())
        return leave(entry, {}, UndoObstacle::NoRecord);
    ZHIYIN_ASSIGN(const auto since, changedSince(entry));
    QStringList done;
    bool whole = true;
    for (const UndoGroup &group : undoGroups(values.changes, rows)) {
        const bool touched = std::ranges::any_of(group.fields, [&](const QString &f) { return since.contains(f); });
        Standing standing = Standing::ChangedSince;
        if (!touched) {
            ZHIYIN_ASSIGN(standing, standingOf(entry, group));
        }
        if (standing == Standing::ChangedSince) {
            whole = false;
            for (const QString &field : group.fields)
                ZHIYIN_TRY(leave(entry, field, UndoObstacle::ChangedSince));
        } else if (standing == Standing::AsImported) {
            ZHIYIN_ASSIGN([[maybe_unused]] const bool written, putBack(entry, group));
            done += group.fields;
        }
    }
    if (done.isEmpty())
        return {};
    if (target.hasRevision)
        ZHIYIN_TRY(putRevisionBack(entry, target, rows, whole));
    if (target.entity == Entity::Complaint)
        m_clocks.insert(ComplaintId(entry.id.value()));
    if (entry.client && (target.entity == Entity::Client || target.entity == Entity::Holding))
        m_totals.insert(*entry.client);
    ++m_report.restored;
    return work.record({target.entity,
                        entry.id,
                        entry.client,
                        QStringLiteral("undo"),
                        reversed(values.changes, done),
                        {},
                        entry.policyVersion,
                        m_line.id});
}

Result<ImportUndo::Standing> ImportUndo::standingOf(const SealedEntry &entry, const UndoGroup &group)
{
    bool allBack = true;
    for (const RowChange &row : group.rows) {
        ZHIYIN_ASSIGN(const Standing standing,
                      isFigure(row) ? standingOfFigure(entry, row, row.after->keys().front()) : standingOfRow(row));
        if (standing == Standing::ChangedSince)
            return standing;
        allBack = allBack && standing == Standing::PutBackAlready;
    }
    return allBack ? Standing::PutBackAlready : Standing::AsImported;
}

Result<ImportUndo::Standing> ImportUndo::standingOfRow(const RowChange &row)
{
    ZHIYIN_ASSIGN(const auto now, m_store.rowNow(row.table, row.key));
    const auto holds = [&now](const std::optional<QJsonObject> &columns) {
        if (!now || !columns)
            return now.has_value() == columns.has_value();
        for (auto it = columns->begin(); it != columns->end(); ++it) {
            if (now->value(it.key()) != it.value())
                return false;
        }
        return true;
    };
    if (holds(row.after))
        return Standing::AsImported;
    return holds(row.before) ? Standing::PutBackAlready : Standing::ChangedSince;
}

Result<QJsonValue> ImportUndo::figureBefore(const SealedEntry &entry, const RowChange &row, const QString &column)
{
    if (row.before)
        return row.before->value(column);
    return m_store.figureBefore(entry.id, row.key.value(QStringLiteral("as_of")), column);
}

Result<ImportUndo::Standing> ImportUndo::standingOfFigure(const SealedEntry &entry, const RowChange &row,
                                                          const QString &column)
{
    ZHIYIN_ASSIGN(const QJsonValue now, m_store.newestFigure(entry.id, column));
    ZHIYIN_ASSIGN(const QJsonValue before, figureBefore(entry, row, column));
    if (now == row.after->value(column))
        return Standing::AsImported;
    return now == before ? Standing::PutBackAlready : Standing::ChangedSince;
}

Result<bool> ImportUndo::putBack(const SealedEntry &entry, const UndoGroup &group)
{
    for (const RowChange &row : group.rows) {
        if (!isFigure(row)) {
            ZHIYIN_TRY(m_store.putBack(row));
            continue;
        }
        const QString column = row.after->keys().front();
        const QJsonValue day = row.key.value(QStringLiteral("as_of"));
        ZHIYIN_ASSIGN(const QJsonValue before, figureBefore(entry, row, column));
        ZHIYIN_TRY(m_store.setFigureFrom(entry.id, day, column, row.after->value(column), before));
        if (!row.before)
            ZHIYIN_TRY(m_store.removeRepeatedFigures(entry.id, day));
    }
    return true;
}

/// A row that is again what it was before the import has its old revision too; one that was changed since gets a new
/// one, so that open forms notice.
Result<void> ImportUndo::putRevisionBack(const SealedEntry &entry, const UndoTarget &target,
                                         const std::vector<RowChange> &rows, bool whole)
{
    const QString rev = QStringLiteral("rev");
    for (const RowChange &row : rows) {
        if (row.table != target.table || !row.before || !row.after || !row.after->contains(rev))
            continue;
        const RowChange revision{row.table, row.key, onlyColumn(row.before, rev), onlyColumn(row.after, rev)};
        ZHIYIN_ASSIGN(const Standing standing, standingOfRow(revision));
        if (whole && standing == Standing::AsImported)
            return m_store.putBack(revision);
    }
    return m_store.raiseRevision(target.table, entry.id);
}

/// The fields that others changed after the entry: by hand, by approval or by an import that was not itself taken back.
Result<QSet<QString>> ImportUndo::changedSince(const SealedEntry &entry)
{
    ZHIYIN_ASSIGN(const auto later, JournalStore(m_workplace.database).after(entry));
    QHash<QString, QSet<qint64>> sources;
    for (const SealedEntry &other : later) {
        if (other.import == m_line.id)
            continue;
        ZHIYIN_ASSIGN(const EntryValues values, openValues(m_workplace, other));
        const qint64 source = other.import ? other.import->value() : 0;
        for (const QString &field : values.changes.keys()) {
            if (other.action == QStringLiteral("undo"))
                sources[field].remove(source);
            else
                sources[field].insert(source);
        }
    }
    QSet<QString> fields;
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        if (!it->isEmpty())
            fields.insert(it.key());
    }
    return fields;
}

Result<void> ImportUndo::takeBackRate(UnitOfWork &work, const SealedEntry &entry)
{
    ZHIYIN_ASSIGN(const EntryValues values, openValues(m_workplace, entry));
    const std::vector<RowChange> rows = parseRowChanges(values.rows);
    if (rows.empty())
        return leave(entry, {}, UndoObstacle::NoRecord);
    for (const RowChange &row : rows) {
        ZHIYIN_ASSIGN(const Standing standing, standingOfRow(row));
        if (standing == Standing::PutBackAlready)
            return {};
        if (standing == Standing::ChangedSince)
            return leave(entry, QStringLiteral("rate"), UndoObstacle::ChangedSince);
        ZHIYIN_TRY(m_store.putBack(row));
    }
    const bool added = entry.action == QStringLiteral("add");
    ++(added ? m_report.removed : m_report.restored);
    m_rates = true;
    return work.record({Entity::Rate,
                        entry.id,
                        {},
                        added ? QStringLiteral("remove") : QStringLiteral("undo"),
                        reversed(values.changes, values.changes.keys()),
                        {},
                        {},
                        m_line.id});
}

/// What the import asked a second person for is withdrawn; what was approved meanwhile is somebody's decision and stays.
Result<void> ImportUndo::takeBackRequest(UnitOfWork &work, const SealedEntry &entry)
{
    RequestStore store(m_workplace.database);
    const RequestId id(entry.id.value());
    ZHIYIN_ASSIGN(const Request request, store.load(id));
    if (request.state == QStringLiteral("approved"))
        return leave(entry, {}, UndoObstacle::Approved, request.summary);
    if (request.state != QStringLiteral("waiting"))
        return {};
    ZHIYIN_TRY(store.decide(id, QStringLiteral("withdrawn"), m_workplace.actor.id, m_workplace.realClock.now(), {}));
    Changes changes;
    changes.add(QStringLiteral("state"), QStringLiteral("waiting"), QStringLiteral("withdrawn"));
    ++m_report.withdrawn;
    return work.record(
        {Entity::Request, entry.id, entry.client, QStringLiteral("withdraw"), changes, {}, {}, m_line.id});
}

/// What follows from the rows put back since the last call.
Result<void> ImportUndo::finish()
{
    Database &database = m_workplace.database;
    if (std::exchange(m_rates, false)) {
        ZHIYIN_ASSIGN(const auto clients, HoldingStore(database).clientsInOtherCurrencies());
        for (const ClientId client : clients)
            m_totals.insert(client);
    }
    for (const ClientId client : std::exchange(m_totals, {}))
        ZHIYIN_TRY(refreshTotalAssets(database, client, m_workplace.today()));
    for (const ComplaintId complaint : std::exchange(m_clocks, {}))
        ZHIYIN_TRY(rewriteClocks(m_workplace, complaint));
    return {};
}

Result<void> ImportUndo::leave(const SealedEntry &entry, const QString &field, UndoObstacle why, const QString &detail)
{
    const QString told = entry.entity + entry.id.toString() + field + detail;
    if (m_told.contains(told))
        return {};
    m_told.insert(told);
    const UndoTarget *const target = targetOf(entry.entity);
    QString name;
    if (target != nullptr) {
        ZHIYIN_ASSIGN(name, m_store.nameOf(target->table, entry.id));
    } else if (entry.client) {
        ZHIYIN_ASSIGN(name, m_store.nameOf(QStringLiteral("client"), AnyId(entry.client->value())));
    }
    m_report.left.push_back({entry.entity, entry.id, name, field, why, detail});
    return {};
}

Result<void> ImportUndo::recordRun(UnitOfWork &work, const QString &action)
{
    Changes changes;
    changes.add(QStringLiteral("state"), m_line.state, m_report.state);
    changes.set(QStringLiteral("removed"), m_report.removed);
    changes.set(QStringLiteral("restored"), m_report.restored);
    changes.set(QStringLiteral("left"), static_cast<qint64>(m_report.left.size()));
    return work.record({Entity::Import, AnyId(m_line.id.value()), {}, action, changes, m_reason, {}, m_line.id});
}

} // namespace zhiyin
