// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/complaint_store.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace zhiyin {
namespace {

/// Contacts of these channels are to many, or say nothing of the case.
const QString kNoConversation = QStringLiteral("'greeting', 'event'");

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject dataOf(const ComplaintEvent &event)
{
    QJsonObject data;
    if (event.opinion)
        data.insert(QStringLiteral("opinion"), true);
    if (!event.text.isEmpty())
        data.insert(QStringLiteral("text"), event.text);
    if (!event.category.isEmpty())
        data.insert(QStringLiteral("category"), event.category);
    if (!event.department.isEmpty())
        data.insert(QStringLiteral("department"), event.department);
    if (event.satisfaction)
        data.insert(QStringLiteral("satisfaction"), *event.satisfaction);
    if (event.responsible)
        data.insert(QStringLiteral("responsible"), event.responsible->toString());
    if (!event.evidence.isEmpty())
        data.insert(QStringLiteral("evidence"), event.evidence);
    return data;
}

ComplaintEvent eventOf(ComplaintStep step, const QDateTime &at, const QJsonObject &data, UserId by)
{
    ComplaintEvent event;
    event.step = step;
    event.at = at;
    event.opinion = data.value(QStringLiteral("opinion")).toBool();
    event.text = data.value(QStringLiteral("text")).toString();
    event.category = data.value(QStringLiteral("category")).toString();
    event.department = data.value(QStringLiteral("department")).toString();
    if (data.contains(QStringLiteral("satisfaction")))
        event.satisfaction = data.value(QStringLiteral("satisfaction")).toInt();
    event.responsible = UserId::parse(data.value(QStringLiteral("responsible")).toString());
    event.evidence = data.value(QStringLiteral("evidence")).toString();
    event.by = by;
    return event;
}

ComplaintPause pauseOf(const QDateTime &from, const QJsonObject &data, UserId by)
{
    ComplaintPause pause;
    pause.reason = parseCode(kPauseReasons, data.value(QStringLiteral("reason")).toString())
                       .value_or(PauseReason::ExternalAppraisal);
    pause.from = from;
    pause.to = QDateTime::fromMSecsSinceEpoch(data.value(QStringLiteral("to")).toInteger(), Qt::UTC);
    pause.evidence = data.value(QStringLiteral("evidence")).toString();
    pause.by = by;
    return pause;
}

CaseDetails detailsOf(const Row &row, int first)
{
    CaseDetails d;
    d.taxonomyVersion = row.text(first);
    d.axisChannel = row.text(first + 1);
    d.business = row.text(first + 2);
    d.causeCode = row.text(first + 3);
    d.product = row.text(first + 4);
    d.staff = row.idOrNone<UserId>(first + 5);
    d.staffName = row.text(first + 6);
    d.demand = row.text(first + 7);
    d.isConfidential = row.flag(first + 8);
    d.mergedInto = row.idOrNone<ComplaintId>(first + 9);
    return d;
}

Bind textOrNull(const QString &text)
{
    return text.isEmpty() ? Bind(nullptr) : Bind(text);
}

} // namespace

Result<void> ComplaintStore::insert(const ComplaintCase &c, std::optional<ImportId> import)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral(
            "INSERT INTO complaint (id, external_id, client_id, complainant, contact, joint, channel, level, category, "
            "cause, text, branch, department, handler_id, received_at, state, satisfaction, policy_version, imported, "
            "import_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {c.id,
         textOrNull(c.externalId),
         c.client,
         textOrNull(c.complainant),
         textOrNull(c.contact),
         c.joint,
         codeText(kComplaintChannels, c.channel),
         codeText(kComplaintLevels, c.level),
         c.category,
         textOrNull(c.cause),
         textOrNull(c.text),
         textOrNull(c.branch),
         textOrNull(c.department),
         c.handler,
         c.facts.receivedAt,
         codeText(kComplaintStates, c.state),
         c.satisfaction,
         c.policyVersion,
         c.facts.imported,
         import}));
    return {};
}

Result<void> ComplaintStore::insertEvent(ComplaintId complaint, AnyId event, const ComplaintEvent &step,
                                         const QDateTime &recordedAt, UserId by)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO complaint_event (id, complaint_id, kind, at, recorded_at, user_id, data) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {event, complaint, codeText(kComplaintSteps, step.step), step.at, recordedAt, by, compact(dataOf(step))}));
    return {};
}

Result<void> ComplaintStore::insertPause(ComplaintId complaint, AnyId event, const ComplaintPause &pause,
                                         const QDateTime &recordedAt, UserId by)
{
    const QJsonObject data{{QStringLiteral("reason"), codeText(kPauseReasons, pause.reason)},
                           {QStringLiteral("to"), pause.to.toMSecsSinceEpoch()},
                           {QStringLiteral("evidence"), pause.evidence}};
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO complaint_event (id, complaint_id, kind, at, recorded_at, user_id, data) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {event, complaint, codeText(kComplaintSteps, ComplaintStep::Pause), pause.from, recordedAt, by,
         compact(data)}));
    return {};
}

Result<void> ComplaintStore::update(const ComplaintCase &c)
{
    ZHIYIN_ASSIGN(
        const qint64 touched,
        m_database.run(QStringLiteral("UPDATE complaint SET state = ?, category = ?, department = ?, handler_id = ?, "
                                      "level = ?, satisfaction = ?, rev = rev + 1 WHERE id = ? AND rev = ?"),
                       {codeText(kComplaintStates, c.state), c.category, textOrNull(c.department), c.handler,
                        codeText(kComplaintLevels, c.level), c.satisfaction, c.id, c.revision}));
    if (touched == 0)
        return failure(ErrorCode::StaleRevision);
    return {};
}

Result<std::vector<ComplaintId>> ComplaintStore::running()
{
    return m_database.rows(
        QStringLiteral("SELECT id FROM complaint WHERE state NOT IN ('closed', 'withdrawn', 'merged') ORDER BY id"), {},
        [](const Row &row) { return row.id<ComplaintId>(0); });
}

Result<std::vector<KeptClock>> ComplaintStore::keptClocks(ComplaintId complaint)
{
    return m_database.rows(
        QStringLiteral("SELECT name, round, due_at, provisional FROM complaint_clock WHERE complaint_id = ?"),
        {complaint}, [](const Row &row) {
            return KeptClock{row.text(0), static_cast<int>(row.integer(1)), row.moment(2), row.flag(3)};
        });
}

Result<void> ComplaintStore::setClocks(ComplaintId complaint, const std::vector<ComplaintClock> &clocks)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("DELETE FROM complaint_clock WHERE complaint_id = ?"), {complaint}));
    for (const ComplaintClock &clock : clocks) {
        ZHIYIN_TRY(m_database.run(
            QStringLiteral("INSERT INTO complaint_clock (complaint_id, round, name, due_at, met_at, state, "
                           "provisional, warns_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
            {complaint, clock.round, codeText(kClockNames, clock.name), clock.dueAt, clock.metAt,
             codeText(kClockStates, clock.state), clock.provisional, clock.warnsAt}));
    }
    return {};
}

Result<ComplaintCase> ComplaintStore::load(ComplaintId id)
{
    std::optional<ComplaintCase> found;
    ZHIYIN_TRY(m_database.each(
        QStringLiteral(
            "SELECT external_id, client_id, complainant, contact, joint, channel, level, category, cause, "
            "text, branch, "
            "department, handler_id, received_at, state, satisfaction, policy_version, imported, rev, "
            "taxonomy_version, axis_channel, business, cause_code, product_code, staff_id, staff_name, demand, "
            "confidential, merged_into FROM complaint WHERE id = ?"),
        {id}, [&](const Row &row) {
            ComplaintCase c;
            c.id = id;
            c.externalId = row.text(0);
            c.client = row.idOrNone<ClientId>(1);
            c.complainant = row.text(2);
            c.contact = row.text(3);
            c.joint = static_cast<int>(row.integer(4));
            c.channel = parseCode(kComplaintChannels, row.text(5)).value_or(ComplaintChannel::Other);
            c.level = parseCode(kComplaintLevels, row.text(6)).value_or(ComplaintLevel::General);
            c.category = row.text(7);
            c.cause = row.text(8);
            c.text = row.text(9);
            c.branch = row.text(10);
            c.department = row.text(11);
            c.handler = row.idOrNone<UserId>(12);
            c.facts.receivedAt = row.moment(13);
            c.state = parseCode(kComplaintStates, row.text(14)).value_or(ComplaintState::Received);
            if (!row.isNull(15))
                c.satisfaction = static_cast<int>(row.integer(15));
            c.policyVersion = row.text(16);
            c.facts.imported = row.flag(17);
            c.revision = static_cast<int>(row.integer(18));
            c.details = detailsOf(row, 19);
            found = std::move(c);
        }));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("complaint"), id.toString()});
    ZHIYIN_TRY(m_database.each(
        QStringLiteral("SELECT kind, at, user_id, data FROM complaint_event WHERE complaint_id = ? ORDER BY id"), {id},
        [&](const Row &row) {
            const auto step = parseCode(kComplaintSteps, row.text(0));
            const QJsonObject data = QJsonDocument::fromJson(row.text(3).toUtf8()).object();
            if (step == ComplaintStep::Pause)
                found->facts.pauses.push_back(pauseOf(row.moment(1), data, row.id<UserId>(2)));
            else if (step)
                found->facts.events.push_back(eventOf(*step, row.moment(1), data, row.id<UserId>(2)));
        }));
    ZHIYIN_TRY(addFirstContact(*found));
    return std::move(*found);
}

Result<void> ComplaintStore::addFirstContact(ComplaintCase &complaint)
{
    if (!complaint.client)
        return {};
    const QString sql =
        QStringLiteral("SELECT at, user_id FROM contact WHERE client_id = ? AND at >= ? AND channel NOT "
                       "IN (%1) ORDER BY at LIMIT 1")
            .arg(kNoConversation);
    ZHIYIN_ASSIGN(const auto first,
                  m_database.row(sql, {*complaint.client, complaint.facts.receivedAt}, [](const Row &row) {
                      ComplaintEvent event;
                      event.at = row.moment(0);
                      event.by = row.idOrNone<UserId>(1);
                      event.fromRecord = true;
                      return event;
                  }));
    if (first)
        complaint.facts.events.push_back(*first);
    return {};
}

QString ComplaintStore::spokeBetween(const QString &from, const QString &until)
{
    return QStringLiteral("EXISTS (SELECT 1 FROM contact o WHERE o.client_id = k.client_id AND o.at >= %1 AND o.at <= "
                          "%2 AND o.channel NOT IN (%3))")
        .arg(from, until, kNoConversation);
}

QString ComplaintStore::leftLying(const QString &now)
{
    return QStringLiteral(
               "(coalesce(t.warns_at, t.due_at) <= %1 AND k.received_at < coalesce(t.warns_at, t.due_at) AND NOT "
               "EXISTS "
               "(SELECT 1 FROM complaint_event e WHERE e.complaint_id = k.id AND e.at >= coalesce(t.warns_at, "
               "t.due_at) "
               "AND e.at <= %1) AND NOT EXISTS (SELECT 1 FROM complaint_item i WHERE i.complaint_id = k.id AND "
               "coalesce(i.done_at, i.at) >= coalesce(t.warns_at, t.due_at) AND i.at <= %1))")
        .arg(now);
}

Result<std::optional<ComplaintId>> ComplaintStore::findByExternal(const QString &externalId)
{
    return m_database.row(QStringLiteral("SELECT id FROM complaint WHERE external_id = ?"), {externalId},
                          [](const Row &row) { return row.id<ComplaintId>(0); });
}

Result<QHash<UserId, QString>> ComplaintStore::people()
{
    QHash<UserId, QString> names;
    ZHIYIN_TRY(m_database.each(QStringLiteral("SELECT id, name FROM user_account"), {},
                               [&names](const Row &row) { names.insert(row.id<UserId>(0), row.text(1)); }));
    return names;
}

Result<void> ComplaintStore::updateDetails(const ComplaintCase &c)
{
    const CaseDetails &d = c.details;
    ZHIYIN_ASSIGN(
        const qint64 touched,
        m_database.run(
            QStringLiteral(
                "UPDATE complaint SET complainant = ?, contact = ?, joint = ?, level = ?, category = ?, text = ?, "
                "department = ?, handler_id = ?, taxonomy_version = ?, axis_channel = ?, business = ?, cause_code = ?, "
                "product_code = ?, staff_id = ?, staff_name = ?, demand = ?, confidential = ?, merged_into = ?, "
                "rev = rev + 1 WHERE id = ? AND rev = ?"),
            {textOrNull(c.complainant),
             textOrNull(c.contact),
             c.joint,
             codeText(kComplaintLevels, c.level),
             c.category,
             textOrNull(c.text),
             textOrNull(c.department),
             c.handler,
             textOrNull(d.taxonomyVersion),
             textOrNull(d.axisChannel),
             textOrNull(d.business),
             textOrNull(d.causeCode),
             textOrNull(d.product),
             d.staff,
             textOrNull(d.staffName),
             textOrNull(d.demand),
             d.isConfidential,
             d.mergedInto,
             c.id,
             c.revision}));
    if (touched == 0)
        return failure(ErrorCode::StaleRevision);
    return {};
}

Result<Subject> ComplaintStore::subjectOf(ComplaintId id)
{
    ZHIYIN_ASSIGN(
        const auto subject,
        m_database.row(
            QStringLiteral("SELECT c.advisor_id, coalesce(k.branch, c.branch), k.handler_id, k.client_id, "
                           "c.state FROM complaint k LEFT JOIN client c ON c.id = k.client_id WHERE k.id = ?"),
            {id}, [](const Row &row) {
                return Subject{row.idOrNone<UserId>(0),   row.text(1),
                               row.idOrNone<UserId>(2),   true,
                               row.idOrNone<ClientId>(3), row.text(4) == QStringLiteral("restricted")};
            }));
    if (!subject)
        return failure(ErrorCode::NotFound, {QStringLiteral("complaint"), id.toString()});
    return *subject;
}

Result<Subject> ComplaintStore::subjectOf(ComplaintId id, const Actor &actor)
{
    ZHIYIN_ASSIGN(const qint64 hidden,
                  m_database.number(QStringLiteral("SELECT confidential AND handler_id IS NOT ? FROM complaint "
                                                   "WHERE id = ?"),
                                    {actor.id, id}));
    if (hidden != 0 && actor.role != Role::Compliance)
        return failure(ErrorCode::NotFound, {QStringLiteral("complaint"), id.toString()});
    return subjectOf(id);
}

ComplaintQuery readBy(const Actor &actor, const QDateTime &now)
{
    ComplaintQuery query;
    query.now = now;
    query.reader = actor.id;
    query.seesConfidential = actor.role == Role::Compliance;
    return query;
}

Result<std::vector<ComplaintId>> ComplaintStore::list(const ClientScope &scope, const ComplaintQuery &query)
{
    // A restricted client's complaints are kept and used for nothing.
    QString sql = QStringLiteral("SELECT k.id FROM complaint k LEFT JOIN client c ON c.id = k.client_id WHERE "
                                 "coalesce(c.state, 'live') <> 'restricted'");
    Binds binds;
    if (scope.reach == Reach::None)
        sql += QStringLiteral(" AND 0");
    if (scope.reach == Reach::Own || scope.reach == Reach::Branch) {
        sql += QStringLiteral(" AND (c.advisor_id = ? OR k.handler_id = ?");
        binds.emplace_back(scope.advisor);
        binds.emplace_back(scope.advisor);
        if (scope.reach == Reach::Branch) {
            sql += QStringLiteral(" OR coalesce(k.branch, c.branch) = ?");
            binds.emplace_back(scope.branch);
        }
        sql += u')';
    }
    // What is kept of a case tells of now; where something happened after the moment asked for, its facts are looked at.
    const QString later =
        QStringLiteral(" OR EXISTS (SELECT 1 FROM complaint_event e WHERE e.complaint_id = k.id AND e.at > ?))");
    if (query.open) {
        // Asked once for all: mostly nothing is later than the moment, and no case has to be looked into.
        ZHIYIN_ASSIGN(const qint64 anyLater,
                      m_database.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM complaint_event WHERE at > ?)"),
                                        {query.now}));
        sql += QStringLiteral(" AND (k.state NOT IN ('closed', 'withdrawn', 'merged')");
        sql += anyLater != 0 ? later : QStringLiteral(")");
        if (anyLater != 0)
            binds.emplace_back(query.now);
    }
    if (query.breached) {
        sql +=
            QStringLiteral(
                " AND (EXISTS (SELECT 1 FROM complaint_clock t WHERE t.complaint_id = k.id AND t.state <> 'cancelled' "
                "AND ((t.met_at IS NULL AND t.due_at < ?) OR t.met_at > t.due_at) AND NOT (t.name = 'first_response' "
                "AND ")
            + spokeBetween(QStringLiteral("k.received_at"), QStringLiteral("t.due_at")) + QStringLiteral("))") + later;
        binds.emplace_back(query.now);
        binds.emplace_back(query.now);
    }
    if (!query.seesConfidential) {
        sql += QStringLiteral(" AND (NOT k.confidential OR k.handler_id = ?)");
        binds.emplace_back(query.reader);
    }
    if (query.client) {
        sql += QStringLiteral(" AND k.client_id = ?");
        binds.emplace_back(*query.client);
    }
    sql += QStringLiteral(" AND k.received_at <= ? ORDER BY ");
    if (query.order == ComplaintOrder::Urgency)
        sql +=
            QStringLiteral("(SELECT min(t.due_at) FROM complaint_clock t WHERE t.complaint_id = k.id AND t.met_at IS "
                           "NULL AND t.state NOT IN ('cancelled', 'met', 'pending')) ASC NULLS LAST, ");
    sql += QStringLiteral("k.external_id IS NULL, k.external_id, k.id");
    binds.emplace_back(query.now);
    return m_database.rows(sql, binds, [](const Row &row) { return row.id<ComplaintId>(0); });
}

} // namespace zhiyin
