// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/case_item_store.h"

#include "core/complaint/complaint_store.h"

#include <QJsonDocument>
#include <QTimeZone>

namespace zhiyin {
namespace {

const QString kColumns =
    QStringLiteral("SELECT id, kind, state, at, due_on, done_at, user_id, data, rev FROM complaint_item ");

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

CaseItem readItem(const Row &row)
{
    CaseItem item;
    item.id = row.id<AnyId>(0);
    item.kind = parseCode(kCaseItemKinds, row.text(1)).value_or(CaseItemKind::Note);
    item.state = parseCode(kCaseItemStates, row.text(2)).value_or(CaseItemState::Done);
    item.at = row.moment(3);
    item.dueOn = row.date(4);
    if (!row.isNull(5))
        item.doneAt = row.moment(5);
    item.by = row.id<UserId>(6);
    item.data = QJsonDocument::fromJson(row.text(7).toUtf8()).object();
    item.revision = static_cast<int>(row.integer(8));
    return item;
}

} // namespace

Result<void> CaseItemStore::insert(ComplaintId complaint, const CaseItem &item, const QDateTime &recordedAt)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO complaint_item (id, complaint_id, kind, state, at, due_on, done_at, recorded_at, "
                       "user_id, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {item.id, complaint, codeText(kCaseItemKinds, item.kind), codeText(kCaseItemStates, item.state), item.at,
         item.dueOn, item.doneAt, recordedAt, item.by, compact(item.data)}));
    return {};
}

Result<void> CaseItemStore::update(const CaseItem &item)
{
    ZHIYIN_ASSIGN(const qint64 touched,
                  m_database.run(QStringLiteral("UPDATE complaint_item SET state = ?, due_on = ?, done_at = ?, data = "
                                                "?, rev = rev + 1 WHERE id = ? AND rev = ?"),
                                 {codeText(kCaseItemStates, item.state), item.dueOn, item.doneAt, compact(item.data),
                                  item.id, item.revision}));
    if (touched == 0)
        return failure(ErrorCode::StaleRevision);
    return {};
}

Result<std::vector<CaseItem>> CaseItemStore::ofCase(ComplaintId complaint, const QDateTime &now)
{
    return m_database.rows(kColumns + QStringLiteral("WHERE complaint_id = ? AND at <= ? ORDER BY id"),
                           {complaint, now}, readItem);
}

Result<CaseItem> CaseItemStore::load(ComplaintId complaint, AnyId item)
{
    ZHIYIN_ASSIGN(auto found, m_database.row(kColumns + QStringLiteral("WHERE complaint_id = ? AND id = ?"),
                                             {complaint, item}, readItem));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("item"), item.toString()});
    return std::move(*found);
}

Result<std::vector<OnFile>> CaseItemStore::onFile(ClientId client, const QTimeZone &zone)
{
    std::vector<OnFile> found;
    const auto counted = [&](const QString &code, const QString &sql) -> Result<void> {
        ZHIYIN_ASSIGN(const auto row, m_database.row(sql, {client}, [&](const Row &r) {
            return OnFile{code, static_cast<int>(r.integer(0)), r.date(1)};
        }));
        if (row && row->count > 0)
            found.push_back(*row);
        return {};
    };
    ZHIYIN_TRY(counted(QStringLiteral("identity"),
                       QStringLiteral("SELECT count(*), NULL FROM client_document WHERE client_id = ? AND ended_at "
                                      "IS NULL")));
    ZHIYIN_TRY(counted(QStringLiteral("contact_details"),
                       QStringLiteral("SELECT count(*), NULL FROM client_channel WHERE client_id = ? AND ended_at IS "
                                      "NULL")));
    ZHIYIN_TRY(counted(QStringLiteral("risk_assessment"),
                       QStringLiteral("SELECT count(*), max(signed_on) FROM assessment WHERE client_id = ?")));
    ZHIYIN_TRY(counted(QStringLiteral("holdings"),
                       QStringLiteral("SELECT count(*), max(as_of) FROM holding WHERE client_id = ?")));
    ZHIYIN_TRY(counted(QStringLiteral("transactions"),
                       QStringLiteral("SELECT count(*), max(on_date) FROM client_transaction WHERE client_id = ?")));
    const auto momentOf = [&](const Row &row, int column) {
        return row.isNull(column) ? QDate() : row.moment(column).toTimeZone(zone).date();
    };
    ZHIYIN_TRY(m_database.each(QStringLiteral("SELECT 'contacts', count(*), max(at) FROM contact WHERE client_id = ? "
                                              "HAVING count(*) > 0"),
                               {client}, [&](const Row &row) {
                                   found.push_back({row.text(0), static_cast<int>(row.integer(1)), momentOf(row, 2)});
                               }));
    ZHIYIN_TRY(m_database.each(QStringLiteral("SELECT 'document_' || kind, count(*), max(added_at) FROM "
                                              "client_attachment WHERE client_id = ? AND ended_at IS NULL GROUP BY "
                                              "kind ORDER BY kind"),
                               {client}, [&](const Row &row) {
                                   found.push_back({row.text(0), static_cast<int>(row.integer(1)), momentOf(row, 2)});
                               }));
    return found;
}

Result<std::vector<RepeatHint>> CaseItemStore::repeats(const ComplaintCase &complaint, const QDateTime &since)
{
    QString who = QStringLiteral("client_id = ?");
    Binds binds{complaint.client};
    if (!complaint.client) {
        who = QStringLiteral("client_id IS NULL AND complainant = ? AND coalesce(contact, '') = ?");
        binds = {complaint.complainant, complaint.contact.isNull() ? QStringLiteral("") : complaint.contact};
    }
    binds.insert(binds.end(), {Bind(complaint.category), Bind(since), Bind(complaint.id)});
    return m_database.rows(
        QStringLiteral("SELECT id, external_id, received_at, state, category FROM complaint WHERE %1 AND category = ? "
                       "AND received_at >= ? AND id <> ? AND NOT confidential AND state <> 'merged' ORDER BY "
                       "received_at DESC, id DESC")
            .arg(who),
        binds, [](const Row &row) {
            return RepeatHint{row.id<ComplaintId>(0), row.text(1), row.moment(2),
                              parseCode(kComplaintStates, row.text(3)).value_or(ComplaintState::Received), row.text(4)};
        });
}

Result<bool> CaseItemStore::hasProduct(const QString &code)
{
    ZHIYIN_ASSIGN(const qint64 count,
                  m_database.number(QStringLiteral("SELECT count(*) FROM product WHERE code = ?"), {code}));
    return count > 0;
}

Result<std::vector<Handler>> CaseItemStore::handlers()
{
    std::vector<Handler> people;
    ZHIYIN_TRY(m_database.each(
        QStringLiteral("SELECT u.id, u.name, u.role, u.branch, (SELECT count(*) FROM complaint k WHERE k.handler_id = "
                       "u.id AND k.state NOT IN ('closed', 'withdrawn', 'merged')) FROM user_account u WHERE u.state = "
                       "'active' AND u.role <> 'admin' ORDER BY u.name"),
        {}, [&people](const Row &row) {
            if (const auto role = parseRole(row.text(2)))
                people.push_back(
                    {row.id<UserId>(0), row.text(1), *role, row.text(3), static_cast<int>(row.integer(4)), 0});
        }));
    return people;
}

Result<std::vector<StaffTie>> CaseItemStore::ties(const QString &staff, std::optional<ClientId> client,
                                                  const QString &other, QDate day)
{
    // A person of the institution stands in the relations by name only, or has a client record of the same name.
    std::vector<StaffTie> found;
    ZHIYIN_TRY(m_database.each(
        QStringLiteral(
            "SELECT r.kind, r.client_id, c.name, r.other_id, coalesce(o.name, r.other_name) FROM client_relation r "
            "JOIN "
            "client c ON c.id = r.client_id LEFT JOIN client o ON o.id = r.other_id WHERE (c.name = ? OR o.name = ? OR "
            "r.other_name = ?) AND coalesce(r.from_date, ?) <= ? AND (r.to_date IS NULL OR r.to_date > ?) ORDER BY "
            "r.id"),
        {staff, staff, staff, day, day, day}, [&](const Row &row) {
            const bool first = row.text(2) == staff;
            const auto id = row.idOrNone<ClientId>(first ? 3 : 1);
            const QString name = row.text(first ? 4 : 2);
            const bool isComplainant = client && id == client;
            if (isComplainant || (!other.isEmpty() && name == other))
                found.push_back({row.text(0), name});
        }));
    return found;
}

Result<std::vector<ComplaintId>> CaseItemStore::leftLying(const QDateTime &now)
{
    const QString sql = QStringLiteral(
        "SELECT DISTINCT k.id FROM complaint_clock t JOIN complaint k ON k.id = t.complaint_id WHERE k.state NOT IN "
        "('closed', 'withdrawn', 'merged') AND t.met_at IS NULL AND t.state NOT IN ('met', 'cancelled', 'paused') AND "
        "t.name <> 'review_request' AND t.round = (SELECT max(r.round) FROM complaint_clock r WHERE r.complaint_id = "
        "k.id) AND ");
    return m_database.rows(sql + ComplaintStore::leftLying(QString::number(now.toMSecsSinceEpoch()))
                               + QStringLiteral(" ORDER BY k.id"),
                           {}, [](const Row &row) { return row.id<ComplaintId>(0); });
}

Result<std::vector<ComplaintId>> CaseItemStore::openOf(UserId handler)
{
    return m_database.rows(QStringLiteral("SELECT id FROM complaint WHERE handler_id = ? AND state NOT IN ('closed', "
                                          "'withdrawn', 'merged') ORDER BY received_at, id"),
                           {handler}, [](const Row &row) { return row.id<ComplaintId>(0); });
}

} // namespace zhiyin
