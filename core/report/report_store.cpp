// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_store.h"

#include "core/base/period.h"

namespace zhiyin {
namespace {

Currency currencyOf(const Row &row, int column)
{
    return Currency::parse(row.text(column)).value_or(Currency());
}

std::optional<Quantity> quantityOrNone(const Row &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return row.quantity(column);
}

const QString kReportColumns = QStringLiteral(
    "SELECT id, kind, client_id, from_date, to_date, state, draft_reasons, figures_hash, anchor, made_by FROM report ");

StoredReport readReport(const Row &row)
{
    return {row.id<ReportId>(0),
            row.text(1),
            row.idOrNone<ClientId>(2),
            {row.date(3), row.date(4)},
            row.text(5) == QStringLiteral("released"),
            row.text(6),
            row.blob(7),
            row.text(8),
            row.id<UserId>(9)};
}

} // namespace

Result<ReportHead> ReportStore::head(ClientId client)
{
    std::optional<ReportHead> head;
    ZHIYIN_TRY(m_database.each(
        QStringLiteral(
            "SELECT c.name, c.external_id, c.kind, c.tier, u.name, c.branch, c.language, c.opened_on, "
            "coalesce(c.deceased_on, c.closed_on), (SELECT max(expires_on) FROM client_document d WHERE "
            "d.client_id = c.id AND d.ended_at IS NULL) FROM client c LEFT JOIN user_account u ON u.id = c.advisor_id "
            "WHERE c.id = ?"),
        {client}, [&head](const Row &row) {
            head = ReportHead{{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)},
                              row.text(6),
                              row.date(7),
                              row.date(8),
                              row.date(9)};
        }));
    if (!head)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), client.toString()});
    return std::move(*head);
}

Result<std::vector<PositionRow>> ReportStore::position(ClientId client, QDate day)
{
    return m_database.rows(
        QStringLiteral(
            "SELECT p.code, p.name, p.class, max(p.risk_level, coalesce(p.issuer_risk_level, 0)), h.quantity, "
            "h.market_value, h.currency, h.as_of FROM holding h JOIN product p ON p.id = h.product_id "
            "WHERE h.client_id = ? AND h.as_of = (SELECT max(as_of) FROM holding WHERE client_id = ? AND as_of <= ?) "
            "ORDER BY p.code"),
        {client, client, day}, [](const Row &row) {
            return PositionRow{row.text(0),
                               row.text(1),
                               row.text(2),
                               QStringLiteral("R%1").arg(row.integer(3)),
                               quantityOrNone(row, 4),
                               row.money(5, currencyOf(row, 6)),
                               row.date(7)};
        });
}

Result<std::vector<MovementLine>> ReportStore::movements(ClientId client, const Period &period)
{
    return m_database.rows(
        QStringLiteral(
            "SELECT t.on_date, t.kind, p.code, p.name, t.quantity, t.amount, t.currency FROM client_transaction t "
            "LEFT JOIN product p ON p.id = t.product_id WHERE t.client_id = ? AND t.on_date BETWEEN ? AND ? "
            "ORDER BY t.on_date, t.id"),
        {client, period.from, period.to}, [](const Row &row) {
            return MovementLine{row.date(0), movementKind(row.text(1)), row.text(2),
                                row.text(3), quantityOrNone(row, 4),    row.money(5, currencyOf(row, 6))};
        });
}

Result<std::vector<ContactLine>> ReportStore::contacts(ClientId client, const QDateTime &from, const QDateTime &to,
                                                       const QTimeZone &zone)
{
    return m_database.rows(QStringLiteral("SELECT k.at, k.channel, k.purpose, u.name, k.satisfaction FROM contact k "
                                          "LEFT JOIN user_account u ON u.id = k.user_id WHERE k.client_id = ? AND k.at "
                                          ">= ? AND k.at < ? ORDER BY k.at"),
                           {client, from, to}, [&zone](const Row &row) {
                               ContactLine line{row.moment(0).toTimeZone(zone).date(), row.text(1), row.text(2),
                                                row.text(3), std::nullopt};
                               if (!row.isNull(4))
                                   line.satisfaction = static_cast<int>(row.integer(4));
                               return line;
                           });
}

Result<std::vector<QDate>> ReportStore::contactDays(ClientId client, const QStringList &channels, const QDateTime &to,
                                                    const QTimeZone &zone)
{
    Binds binds{client, to};
    for (const QString &channel : channels)
        binds.emplace_back(channel);
    const QString places = QStringList(channels.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    return m_database.rows(
        QStringLiteral("SELECT at FROM contact WHERE client_id = ? AND at < ? AND channel IN (%1) ORDER BY at")
            .arg(places),
        binds, [&zone](const Row &row) { return row.moment(0).toTimeZone(zone).date(); });
}

Result<std::vector<TierSpan>> ReportStore::tiers(ClientId client)
{
    return m_database.rows(QStringLiteral("SELECT day, to_tier FROM tier_history WHERE client_id = ? ORDER BY day, id"),
                           {client}, [](const Row &row) {
                               return TierSpan{row.date(0), row.text(1)};
                           });
}

Result<std::optional<RiskLine>> ReportStore::risk(ClientId client, QDate day)
{
    return m_database.row(
        QStringLiteral("SELECT level, signed_on, valid_until FROM assessment WHERE client_id = ? AND signed_on <= ? "
                       "ORDER BY signed_on DESC, id DESC LIMIT 1"),
        {client, day}, [day](const Row &row) {
            return RiskLine{QStringLiteral("C%1").arg(row.integer(0)), row.date(1), row.date(2), row.date(2) < day};
        });
}

Result<std::optional<qint64>> ReportStore::rate(Currency from, Currency to, QDate day)
{
    return m_database.row(
        QStringLiteral("SELECT rate_parts FROM exchange_rate WHERE from_currency = ? AND to_currency = ? "
                       "AND on_date <= ? ORDER BY on_date DESC LIMIT 1"),
        {from.code(), to.code(), day}, [](const Row &row) { return row.integer(0); });
}

Result<void> ReportStore::insert(const StoredReport &r, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO report (id, kind, client_id, from_date, to_date, state, draft_reasons, "
                       "figures_hash, anchor, made_by, made_at) VALUES (?, ?, ?, ?, ?, 'draft', ?, ?, ?, ?, ?)"),
        {r.id, r.kind, r.client, r.period.from, r.period.to, r.draftReasons, r.figuresHash, r.anchor, r.madeBy, at}));
    return {};
}

Result<std::optional<StoredReport>> ReportStore::find(ReportId id)
{
    return m_database.row(kReportColumns + QStringLiteral("WHERE id = ?"), {id}, readReport);
}

Result<std::optional<StoredReport>> ReportStore::find(const QString &kind, std::optional<ClientId> client,
                                                      const Period &period, const QByteArray &figuresHash)
{
    return m_database.row(kReportColumns
                              + QStringLiteral("WHERE kind = ? AND client_id IS ? AND from_date = ? AND to_date = ? "
                                               "AND figures_hash = ? ORDER BY id DESC LIMIT 1"),
                          {kind, client, period.from, period.to, figuresHash}, readReport);
}

Result<void> ReportStore::setReleased(ReportId id, UserId by, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("UPDATE report SET state = 'released', released_by = ?, released_at = ? WHERE id = ?"),
        {by, at, id}));
    return {};
}

} // namespace zhiyin
