// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/data_copy_desk.h"

#include "core/base/period.h"
#include "core/client/client_columns.h"
#include "core/client/client_writer.h"
#include "core/client/number_vault.h"
#include "core/journal/journal_desk.h"
#include "core/retention/client_data_store.h"

#include <QJsonArray>
#include <QSet>

namespace zhiyin {
namespace {

/// Not the client's to see: suspicion of laundering, and who else was let look.
const QStringList kLeftOut = {QStringLiteral("aml_note"), QStringLiteral("aml_alert"), QStringLiteral("aml_case"),
                              QStringLiteral("client_merge"), QStringLiteral("access_grant")};

/// Columns that hold minor units of the row's currency.
bool isMoney(const QString &column)
{
    static const QSet<QString> names = [] {
        QSet<QString> all{QStringLiteral("amount"),        QStringLiteral("market_value"), QStringLiteral("cost"),
                          QStringLiteral("balance_after"), QStringLiteral("total_assets"), QStringLiteral("target"),
                          QStringLiteral("saved")};
        for (const ClientColumn &one : clientColumns()) {
            if (one.place == ClientPlace::Finance)
                all.insert(QString::fromLatin1(one.name));
        }
        return all;
    }();
    return names.contains(column);
}

bool isMoment(const QString &column)
{
    return column == QStringLiteral("at") || column.endsWith(QStringLiteral("_at"));
}

QJsonObject readable(const QJsonObject &row, const Workplace &workplace)
{
    const Currency currency =
        Currency::parse(row.value(QStringLiteral("currency")).toString()).value_or(workplace.currency());
    QJsonObject told;
    for (auto it = row.begin(); it != row.end(); ++it) {
        const QString text = it.value().toString();
        if (it.value().isObject())
            told.insert(it.key(), it.value());
        else if (isMoney(it.key()))
            told.insert(it.key(), Money(text.toLongLong(), currency).toString());
        else if (isMoment(it.key()))
            told.insert(it.key(), momentText(QDateTime::fromMSecsSinceEpoch(text.toLongLong(), QTimeZone::utc()),
                                             workplace.zone()));
        else
            told.insert(it.key(), text);
    }
    return told;
}

} // namespace

Result<QJsonObject> DataCopyDesk::fieldsOf(ClientId client)
{
    ZHIYIN_ASSIGN(StoredClient stored, ClientStore(m_workplace.database).load(client, m_workplace.today()));
    ZHIYIN_ASSIGN(const ClientRecord record, ClientWriter::clear(m_workplace, std::move(stored)));
    QJsonObject fields{{QStringLiteral("id"), client.toString()}};
    for (int i = 0; i < kClientFieldCount; ++i) {
        const auto field = static_cast<ClientField>(i);
        if (record.values.has(field))
            fields.insert(nameOf(field), journalValue(record.values.at(field)));
    }
    if (!record.tier.isEmpty())
        fields.insert(QStringLiteral("tier"), record.tier);
    if (record.riskLevel)
        fields.insert(QStringLiteral("risk_level"), QStringLiteral("C%1").arg(*record.riskLevel));
    if (record.churnScore)
        fields.insert(QStringLiteral("churn_score"), *record.churnScore);
    return fields;
}

Result<QJsonObject> DataCopyDesk::recordsOf(ClientId client)
{
    ClientDataStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto everybody, store.withMerged(client));
    ZHIYIN_ASSIGN(const QJsonObject raw, store.copy(everybody, kLeftOut));
    ZHIYIN_ASSIGN(const auto numbers, store.sealedNumbers(everybody));
    const NumberVault vault(m_workplace.keys);
    QHash<QString, QString> clear;
    for (const auto &number : numbers) {
        ZHIYIN_ASSIGN(const QString text, vault.opened(number.table.toLatin1(), number.row, number.sealed));
        clear.insert(number.table + number.row.toString(), text);
    }
    QJsonObject records;
    for (auto table = raw.begin(); table != raw.end(); ++table) {
        QJsonArray rows;
        for (const QJsonValue &value : table.value().toArray()) {
            QJsonObject row = readable(value.toObject(), m_workplace);
            const auto number = clear.constFind(table.key() + row.value(QStringLiteral("id")).toString());
            if (number != clear.constEnd())
                row.insert(QStringLiteral("number"), *number);
            rows.append(row);
        }
        records.insert(table.key(), rows);
    }
    return records;
}

Result<QJsonArray> DataCopyDesk::historyOf(ClientId client)
{
    JournalFilter filter;
    filter.client = client;
    ZHIYIN_ASSIGN(const auto entries, JournalDesk(m_workplace).show(filter));
    QJsonArray history;
    for (const JournalEntry &entry : entries) {
        history.append(QJsonObject{{QStringLiteral("at"), momentText(entry.at, m_workplace.zone())},
                                   {QStringLiteral("by"), entry.userName},
                                   {QStringLiteral("of"), entry.entity},
                                   {QStringLiteral("action"), entry.action},
                                   {QStringLiteral("changes"), entry.changes}});
    }
    return history;
}

Result<QJsonObject> DataCopyDesk::copy(ClientId client, const QString &reason)
{
    ZHIYIN_ASSIGN(const auto subject, ClientStore(m_workplace.database).subjectOf(client));
    if (!subject)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), client.toString()});
    ZHIYIN_TRY(require(m_workplace.actor, Action::UnmaskCore, *subject));
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_TRY(
        work.record({Entity::Client, AnyId(client.value()), client, QStringLiteral("data copy"), {}, reason, {}, {}}));
    ZHIYIN_TRY(work.commit());
    ZHIYIN_ASSIGN(const QJsonObject fields, fieldsOf(client));
    ZHIYIN_ASSIGN(const QJsonObject records, recordsOf(client));
    ZHIYIN_ASSIGN(const QJsonArray history, historyOf(client));
    return QJsonObject{{QStringLiteral("institution"), m_workplace.book.institution},
                       {QStringLiteral("made_at"), momentText(m_workplace.realClock.now(), m_workplace.zone())},
                       {QStringLiteral("made_by"), m_workplace.actor.name},
                       {QStringLiteral("client"), fields},
                       {QStringLiteral("records"), records},
                       {QStringLiteral("history"), history}};
}

} // namespace zhiyin
