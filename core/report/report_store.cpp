// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_store.h"

#include "core/storage/dialect.h"

#include <QCollator>
#include <QJsonArray>
#include <QJsonDocument>

namespace zhiyin {
namespace {

std::optional<Quantity> quantityOrNone(const Row &row, int column)
{
    const auto millionths = row.integerOrNone(column);
    return millionths ? std::optional(Quantity(*millionths)) : std::nullopt;
}

Currency currencyOf(const Row &row, int column)
{
    return Currency::parse(row.text(column)).value_or(Currency());
}

QString reasonsText(const std::vector<DraftReason> &reasons)
{
    QJsonArray array;
    for (const DraftReason reason : reasons)
        array.append(codeText(kDraftReasons, reason));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<DraftReason> parseReasons(const QString &text)
{
    std::vector<DraftReason> reasons;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        if (const auto reason = parseCode(kDraftReasons, value.toString()))
            reasons.push_back(*reason);
    }
    return reasons;
}

QString selectReport()
{
    return QStringLiteral("SELECT r.id, r.kind, r.client_id, r.branch, r.from_date, r.to_date, r.state, "
                          "r.draft_reasons, r.figures_hash, r.anchor, r.made_by, u.name, r.made_at, r.released_by, "
                          "r.released_at FROM report r JOIN user_account u ON u.id = r.made_by");
}

ReportRecord readReport(const Row &row)
{
    return {row.id<ReportId>(0),
            parseCode(kReportSubjects, row.text(1)).value_or(ReportSubject::Client),
            row.idOrNone<ClientId>(2),
            row.text(3),
            {row.date(4), row.date(5)},
            parseCode(kReportStates, row.text(6)).value_or(ReportState::Draft),
            parseReasons(row.text(7)),
            row.blob(8),
            row.text(9),
            row.id<UserId>(10),
            row.text(11),
            row.moment(12),
            row.idOrNone<UserId>(13),
            row.moment(14)};
}

/// The day from which nothing is owed: the end of the relationship or the client's death, whichever was first.
QDate endOf(QDate closed, QDate died)
{
    if (!closed.isValid() || (died.isValid() && died < closed))
        return died;
    return closed;
}

} // namespace

Result<ReportClientRow> ReportStore::client(ClientId id, QDate day)
{
    const QString sql = QStringLiteral(
        "SELECT c.name, c.external_id, c.kind, coalesce((SELECT h.to_tier FROM tier_history h WHERE h.client_id = c.id "
        "AND h.day <= ? ORDER BY h.day DESC, h.id DESC LIMIT 1), CASE WHEN NOT EXISTS (SELECT 1 FROM tier_history h "
        "WHERE h.client_id = c.id) THEN c.tier END), u.name, c.branch, c.language, coalesce((SELECT d.expires_on FROM "
        "client_document d WHERE d.client_id = c.id AND d.ended_at IS NULL AND d.is_primary = 1 "
        "ORDER BY d.id DESC LIMIT 1), c.id_expiry), "
        "CASE WHEN c.stage = 'prospect' AND c.stage_since <= ? THEN NULL ELSE c.opened_on END, c.closed_on, "
        "c.deceased_on FROM client c LEFT JOIN user_account u ON u.id = c.advisor_id "
        "WHERE c.id = ? AND c.state = 'live'");
    ZHIYIN_ASSIGN(auto found, m_database.row(sql, {day, day, id}, [](const Row &row) {
        ReportClientRow client{{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)},
                               row.text(6),
                               row.date(7),
                               {}};
        client.plan.begin = row.date(8);
        client.plan.end = endOf(row.date(9), row.date(10));
        return client;
    }));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), id.toString()});
    return std::move(*found);
}

Result<std::vector<PositionRow>> ReportStore::position(ClientId id, QDate day)
{
    // A product's level is the higher of issuer's and seller's.
    const QString sql = QStringLiteral(
        "SELECT p.code, p.name, p.class, max(p.risk_level, coalesce(p.issuer_risk_level, 0)), h.quantity, "
        "h.market_value, h.currency, h.as_of, p.benchmark_text, p.fee_text, p.term_days, (SELECT max(t.on_date) FROM "
        "client_transaction t WHERE t.client_id = h.client_id AND t.product_id = h.product_id AND t.kind = 'buy' "
        "AND t.on_date <= ?) FROM holding h JOIN product p ON p.id = h.product_id WHERE h.client_id = ? AND h.as_of = "
        "(SELECT max(as_of) FROM holding WHERE client_id = ? AND as_of <= ?) ORDER BY p.code");
    return m_database.rows(sql, {day, id, id, day}, [](const Row &row) {
        PositionRow position{row.text(0),
                             row.text(1),
                             row.text(2),
                             QStringLiteral("R%1").arg(row.integer(3)),
                             quantityOrNone(row, 4),
                             row.money(5, currencyOf(row, 6)),
                             row.date(7),
                             row.text(8),
                             row.text(9)};
        if (const auto term = row.integerOrNone(10); term && *term > 0 && !row.isNull(11))
            position.maturesOn = row.date(11).addDays(*term);
        return position;
    });
}

Result<std::vector<MovementLine>> ReportStore::movements(ClientId id, const Period &days)
{
    const QString sql = QStringLiteral("SELECT t.on_date, t.kind, p.code, p.name, t.quantity, t.amount, t.currency "
                                       "FROM client_transaction t LEFT JOIN "
                                       "product p ON p.id = t.product_id WHERE t.client_id = ? AND t.on_date BETWEEN ? "
                                       "AND ? ORDER BY t.on_date, t.id");
    return m_database.rows(sql, {id, days.from, days.to}, [](const Row &row) {
        return MovementLine{row.date(0), movementKind(row.text(1)), row.text(2),
                            row.text(3), quantityOrNone(row, 4),    row.money(5, currencyOf(row, 6))};
    });
}

Result<std::vector<ContactLine>> ReportStore::contacts(ClientId id, const QDateTime &from, const QDateTime &until,
                                                       const QTimeZone &zone)
{
    const QString sql = QStringLiteral(
        "SELECT t.at, t.channel, t.purpose, u.name, t.satisfaction FROM contact t LEFT JOIN user_account u "
        "ON u.id = t.user_id WHERE t.client_id = ? AND t.at >= ? AND t.at < ? ORDER BY t.at, t.id");
    return m_database.rows(sql, {id, from, until}, [&zone](const Row &row) {
        ContactLine line{row.moment(0).toTimeZone(zone).date(), row.text(1), row.text(2), row.text(3), std::nullopt};
        if (!row.isNull(4))
            line.satisfaction = static_cast<int>(row.integer(4));
        return line;
    });
}

Result<std::vector<PromiseLine>> ReportStore::promises(ClientId id, const Period &period, const QDateTime &until)
{
    // What was settled later was open then.
    const QString sql = QStringLiteral(
        "SELECT text, due_on, CASE WHEN settled_on <= ? THEN state ELSE 'open' END, CASE WHEN settled_on <= ? THEN "
        "settled_on END FROM promise WHERE client_id = ? AND made_at < ? AND (settled_on IS NULL OR settled_on >= ?) "
        "ORDER BY due_on, id");
    return m_database.rows(sql, {period.to, period.to, id, until, period.from}, [&period](const Row &row) {
        PromiseLine line{row.text(0), row.date(1), row.text(2)};
        if (!row.isNull(3))
            line.settledOn = row.date(3);
        line.late = line.settledOn.value_or(period.to) > line.dueOn;
        return line;
    });
}

Result<std::optional<RiskLine>> ReportStore::risk(ClientId id, QDate day)
{
    return m_database.row(
        QStringLiteral("SELECT level, signed_on, valid_until FROM assessment WHERE client_id = ? AND signed_on <= ? "
                       "ORDER BY signed_on DESC, id DESC LIMIT 1"),
        {id, day}, [day](const Row &row) {
            return RiskLine{QStringLiteral("C%1").arg(row.integer(0)), row.date(1), row.date(2), row.date(2) < day};
        });
}

Result<std::vector<ComplaintId>> ReportStore::branchComplaints(const QString &branch, const QDateTime &from,
                                                               const QDateTime &until)
{
    // A case that was closed and reopened since counts by its newest closing: the reader of the cases looks closer.
    return m_database.rows(
        QStringLiteral(
            "SELECT k.id FROM complaint k LEFT JOIN client c ON c.id = k.client_id WHERE k.received_at < ? "
            "AND (k.client_id IS NULL OR c.state = 'live') AND (? = '' OR coalesce(k.branch, c.branch) = ?) "
            "AND (k.received_at >= ? OR k.state NOT IN ('closed', 'withdrawn', 'merged') OR EXISTS (SELECT 1 FROM "
            "complaint_event e WHERE e.complaint_id = k.id AND e.at >= ?)) ORDER BY k.received_at, k.id"),
        {until, branch.isNull() ? QStringLiteral("") : branch, branch, from, from},
        [](const Row &row) { return row.id<ComplaintId>(0); });
}

Result<std::vector<CountLine>> ReportStore::clientsByTier(const QString &branch, QDate day)
{
    return m_database.rows(
        QStringLiteral("SELECT held, count(*) FROM (SELECT (SELECT h.to_tier FROM tier_history h WHERE h.client_id = "
                       "c.id AND h.day <= ? ORDER BY h.day DESC, h.id DESC LIMIT 1) AS held FROM client c "
                       "WHERE c.state = 'live' AND (? = '' OR c.branch = ?)) GROUP BY held ORDER BY held"),
        {day, branch.isNull() ? QStringLiteral("") : branch, branch}, [](const Row &row) {
            return CountLine{row.text(0), static_cast<int>(row.integer(1))};
        });
}

Result<std::vector<ClientId>> ReportStore::inOrderOfHandingOut(std::vector<ClientId> clients)
{
    struct Line {
        ClientId id;
        std::array<QString, 4> by;
    };
    ZHIYIN_ASSIGN(
        auto lines,
        m_database.rows(QStringLiteral("SELECT c.id, coalesce(c.branch, ''), coalesce(u.name, ''), c.name, "
                                       "c.external_id FROM client c LEFT JOIN user_account u ON u.id = "
                                       "c.advisor_id WHERE ")
                            + inIdList(QStringLiteral("c.id")),
                        {idList(clients)}, [](const Row &row) {
                            return Line{row.id<ClientId>(0), {row.text(1), row.text(2), row.text(3), row.text(4)}};
                        }));
    const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    std::stable_sort(lines.begin(), lines.end(), [&collator](const Line &a, const Line &b) {
        for (size_t i = 0; i < a.by.size(); ++i) {
            if (a.by[i].isEmpty() != b.by[i].isEmpty())
                return b.by[i].isEmpty();
            if (const int order = collator.compare(a.by[i], b.by[i]); order != 0)
                return order < 0;
        }
        return false;
    });
    clients.clear();
    for (const Line &line : lines)
        clients.push_back(line.id);
    return clients;
}

Result<void> ReportStore::insert(const ReportRecord &report)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO report (id, kind, client_id, branch, from_date, to_date, state, draft_reasons, "
                       "figures_hash, anchor, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {report.id, codeText(kReportSubjects, report.subject), report.client,
         report.branch.isEmpty() ? Bind(nullptr) : Bind(report.branch), report.period.from, report.period.to,
         codeText(kReportStates, report.state), reasonsText(report.draftReasons), report.figuresHash, report.anchor,
         report.madeBy, report.madeAt}));
    return {};
}

Result<void> ReportStore::setReleased(ReportId id, const std::vector<DraftReason> &reasons, UserId by,
                                      const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE report SET state = ?, draft_reasons = ?, released_by = ?, "
                                             "released_at = ? WHERE id = ? AND state = 'draft'"),
                              {codeText(kReportStates, ReportState::Released), reasonsText(reasons), by, at, id}));
    return {};
}

Result<ReportRecord> ReportStore::load(ReportId id)
{
    ZHIYIN_ASSIGN(auto found, m_database.row(selectReport() + QStringLiteral(" WHERE r.id = ?"), {id}, readReport));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("report"), id.toString()});
    return std::move(*found);
}

Result<std::optional<ReportRecord>> ReportStore::findSame(const ReportRecord &like)
{
    return m_database.row(selectReport()
                              + QStringLiteral(" WHERE r.kind = ? AND r.client_id IS ? AND r.from_date = ? AND "
                                               "r.figures_hash = ? ORDER BY r.id DESC LIMIT 1"),
                          {codeText(kReportSubjects, like.subject), like.client, like.period.from, like.figuresHash},
                          readReport);
}

Result<std::vector<ReportRecord>> ReportStore::list(const ClientScope &scope, int limit)
{
    QString sql = selectReport() + QStringLiteral(" LEFT JOIN client c ON c.id = r.client_id WHERE 1");
    Binds binds;
    if (scope.reach == Reach::None)
        sql += QStringLiteral(" AND 0");
    if (scope.reach == Reach::Own) {
        sql += QStringLiteral(" AND c.advisor_id = ?");
        binds.emplace_back(scope.advisor);
    }
    if (scope.reach == Reach::Branch) {
        sql += QStringLiteral(" AND (coalesce(c.branch, r.branch) = ? OR c.advisor_id = ?)");
        binds.emplace_back(scope.branch);
        binds.emplace_back(scope.advisor);
    }
    binds.emplace_back(limit == 0 ? -1 : limit);
    return m_database.rows(sql + QStringLiteral(" ORDER BY r.id DESC LIMIT ?"), binds, readReport);
}

} // namespace zhiyin
