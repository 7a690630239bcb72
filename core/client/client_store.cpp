// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_store.h"

#include "core/client/declared_since.h"

#include "core/client/client_columns.h"

namespace zhiyin {
namespace {

Bind bindOf(const std::optional<FieldValue> &value)
{
    if (!value)
        return nullptr;
    return std::visit([](const auto &held) -> Bind { return held; }, *value);
}

std::optional<FieldValue> readField(const Row &row, int column, ClientField field, Currency currency)
{
    if (row.isNull(column))
        return std::nullopt;
    switch (specOf(field).type) {
    case FieldType::Date: return FieldValue(row.date(column));
    case FieldType::Moment: return FieldValue(row.moment(column));
    case FieldType::Amount:
    case FieldType::SignedAmount: return FieldValue(row.money(column, currency));
    case FieldType::Decimal: return FieldValue(row.quantity(column));
    case FieldType::Whole: return FieldValue(static_cast<int>(row.integer(column)));
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::CurrencyCode: break;
    }
    return FieldValue(row.text(column));
}

std::vector<ClientField> fieldsAt(ClientPlace place)
{
    std::vector<ClientField> fields;
    for (const ClientColumn &column : clientColumns()) {
        if (column.place == place)
            fields.push_back(column.field);
    }
    return fields;
}

QString columnList(const std::vector<ClientField> &fields)
{
    QStringList names;
    for (const ClientField field : fields)
        names.append(QString::fromLatin1(columnOf(field).name));
    return names.join(QStringLiteral(", "));
}

QString places(size_t count)
{
    return QStringList(static_cast<qsizetype>(count), QStringLiteral("?")).join(QStringLiteral(", "));
}

const std::vector<ClientField> &rowFields()
{
    static const std::vector<ClientField> fields = fieldsAt(ClientPlace::Row);
    return fields;
}

const std::vector<ClientField> &financeFields()
{
    static const std::vector<ClientField> fields = fieldsAt(ClientPlace::Finance);
    return fields;
}

QString numberTable(const QString &kind)
{
    return kind == QStringLiteral("document") ? QStringLiteral("client_document") : QStringLiteral("client_account");
}

} // namespace

Result<void> ClientStore::insert(const NewRow &row)
{
    static const QString clientSql =
        QStringLiteral(
            "INSERT INTO client (id, advisor_id, total_assets, import_id, created_at, %1) VALUES (?, ?, ?, ?, ?, %2)")
            .arg(columnList(rowFields()), places(rowFields().size()));
    Binds binds{row.id, row.advisor, row.totalAssets, row.import, row.createdAt};
    for (const ClientField field : rowFields())
        binds.push_back(field == ClientField::StageSince ? Bind(row.stageSince) : bindOf(row.values.at(field)));
    ZHIYIN_TRY(m_database.run(clientSql, binds));

    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO client_stage (client_id, from_date, stage, origin) VALUES (?, ?, ?, ?)"),
        {row.id, row.stageSince, row.values.text(ClientField::Stage), QStringLiteral("given")}));
    // Who became dormant, was lost or left was somebody's client from the beginning: else nobody would ever be lost.
    const QDate opened = row.values.date(ClientField::OpenedOn);
    const QString stage = row.values.text(ClientField::Stage);
    if (opened.isValid() && opened < row.stageSince && stage != QStringLiteral("prospect")
        && stage != QStringLiteral("new"))
        ZHIYIN_TRY(m_database.run(
            QStringLiteral(
                "INSERT INTO client_stage (client_id, from_date, to_date, stage, origin) VALUES (?, ?, ?, ?, ?)"),
            {row.id, opened, row.stageSince, QStringLiteral("active"), QStringLiteral("derived")}));

    const auto &finance = financeFields();
    if (std::any_of(finance.begin(), finance.end(), [&](ClientField field) { return row.values.has(field); })) {
        static const QString financeSql =
            QStringLiteral("INSERT INTO client_finance (client_id, as_of, currency, %1) VALUES (?, ?, ?, %2)")
                .arg(columnList(finance), places(finance.size()));
        Binds amounts{row.id, row.today, row.values.text(ClientField::Currency)};
        for (const ClientField field : finance)
            amounts.push_back(bindOf(row.values.at(field)));
        ZHIYIN_TRY(m_database.run(financeSql, amounts));
    }
    for (const ClientField field : {ClientField::Phone, ClientField::Email, ClientField::Address}) {
        if (!row.values.has(field))
            continue;
        ZHIYIN_TRY(
            m_database.run(QStringLiteral("INSERT INTO client_channel (client_id, kind, value) VALUES (?, ?, ?)"),
                           {row.id, QString::fromLatin1(columnOf(field).name), row.values.text(field)}));
    }
    return {};
}

Result<void> ClientStore::insertNumber(ClientId client, const SealedNumber &number, const QByteArray &index)
{
    if (number.kind == QStringLiteral("document")) {
        ZHIYIN_TRY(m_database.run(
            QStringLiteral("INSERT INTO client_document (id, client_id, type, number_sealed, number_index, "
                           "expires_on) VALUES (?, ?, ?, ?, ?, ?)"),
            {number.row, client, number.type, number.sealed, index, number.expiresOn}));
        return {};
    }
    ZHIYIN_TRY(m_database.run(
        QStringLiteral(
            "INSERT INTO client_account (id, client_id, kind, number_sealed, number_index) VALUES (?, ?, ?, ?, ?)"),
        {number.row, client, number.kind, number.sealed, index}));
    return {};
}

Result<void> ClientStore::endNumber(ClientId client, const QString &kind, const QDateTime &at)
{
    const bool document = kind == QStringLiteral("document");
    const QString sql =
        QStringLiteral("UPDATE %1 SET ended_at = ? WHERE client_id = ? AND ended_at IS NULL AND %2")
            .arg(numberTable(kind), document ? QStringLiteral("is_primary = 1") : QStringLiteral("kind = ?"));
    Binds binds{at, client};
    if (!document)
        binds.emplace_back(kind);
    ZHIYIN_TRY(m_database.run(sql, binds));
    return {};
}

Result<void> ClientStore::setDocumentFacts(ClientId client, const QString &type, QDate expiresOn)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("UPDATE client_document SET type = ?, expires_on = ? WHERE client_id = ? AND ended_at IS NULL "
                       "AND is_primary = 1"),
        {type, expiresOn, client}));
    return {};
}

Result<void> ClientStore::setChannel(ClientId id, const QString &kind, const QString &value, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("UPDATE client_channel SET ended_at = ? WHERE client_id = ? AND kind = ? AND ended_at IS NULL "
                       "AND is_primary = 1"),
        {at, id, kind}));
    if (value.isNull())
        return {};
    ZHIYIN_TRY(m_database.run(QStringLiteral("INSERT INTO client_channel (client_id, kind, value) VALUES (?, ?, ?)"),
                              {id, kind, value}));
    return {};
}

Result<void> ClientStore::setFinance(ClientId id, QDate day, const ClientEdits &edits, Currency currency)
{
    // The figures of a day begin as those of the day before it; then the named ones change.
    static const QString copy =
        QStringLiteral(
            "INSERT INTO client_finance (client_id, as_of, currency, %1) SELECT client_id, ?, currency, %1 FROM "
            "client_finance WHERE client_id = ? AND as_of < ? ORDER BY as_of DESC LIMIT 1 "
            "ON CONFLICT (client_id, as_of) DO NOTHING")
            .arg(columnList(financeFields()));
    ZHIYIN_TRY(m_database.run(copy, {day, id, day}));
    ZHIYIN_TRY(m_database.run(QStringLiteral("INSERT INTO client_finance (client_id, as_of, currency) VALUES (?, ?, ?) "
                                             "ON CONFLICT (client_id, as_of) DO NOTHING"),
                              {id, day, currency.code()}));
    for (const ClientEdit &edit : edits) {
        ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE client_finance SET %1 = ? WHERE client_id = ? AND as_of = ?")
                                      .arg(QString::fromLatin1(columnOf(edit.field).name)),
                                  {bindOf(edit.value), id, day}));
    }
    return {};
}

Result<void> ClientStore::update(ClientId id, int revision, const ClientEdits &edits, std::optional<UserId> advisor,
                                 QDate day, const QDateTime &at, Currency currency)
{
    QString sql = QStringLiteral("UPDATE client SET rev = rev + 1");
    Binds binds;
    ClientEdits finance;
    for (const ClientEdit &edit : edits) {
        const ClientColumn &column = columnOf(edit.field);
        const QString name = QString::fromLatin1(column.name);
        if (column.place == ClientPlace::Row) {
            sql += QStringLiteral(", %1 = ?").arg(name);
            binds.push_back(bindOf(edit.value));
        } else if (column.place == ClientPlace::Advisor) {
            sql += QStringLiteral(", advisor_id = ?");
            binds.emplace_back(advisor);
        } else if (column.place == ClientPlace::Finance) {
            finance.push_back(edit);
        } else if (column.place == ClientPlace::Channel) {
            ZHIYIN_TRY(setChannel(id, name, edit.value ? fieldText(*edit.value) : QString(), at));
        }
    }
    sql += QStringLiteral(" WHERE id = ? AND rev = ?");
    binds.emplace_back(id);
    binds.emplace_back(revision);
    ZHIYIN_ASSIGN(const qint64 touched, m_database.run(sql, binds));
    if (touched == 0)
        return failure(ErrorCode::StaleRevision);
    if (!finance.empty())
        ZHIYIN_TRY(setFinance(id, day, finance, currency));
    return {};
}

Result<DeclaredFigures> ClientStore::declaredFigures(ClientId id, QDate day)
{
    static const QString sql =
        QStringLiteral(
            "SELECT c.currency, f.currency, f.cash, f.deposits, f.equities, f.funds, f.insurance, f.other_assets "
            "FROM client c LEFT JOIN client_finance f ON f.client_id = c.id AND %1 WHERE c.id = ? "
            "ORDER BY f.as_of DESC LIMIT 1")
            .arg(declaredBy(QStringLiteral("f")));
    ZHIYIN_ASSIGN(auto figures, m_database.row(sql, {day, id}, [](const Row &row) {
        DeclaredFigures read{Currency::parse(row.text(0)).value_or(Currency()), {}};
        const Currency given = Currency::parse(row.text(1)).value_or(read.currency);
        for (size_t i = 0; i < read.assets.size(); ++i)
            read.assets[i] = row.moneyOrNone(static_cast<int>(i) + 2, given);
        return read;
    }));
    if (!figures)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), id.toString()});
    return *figures;
}

Result<void> ClientStore::setTotalAssets(ClientId id, std::optional<Money> total)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE client SET total_assets = ? WHERE id = ?"), {total, id}));
    return {};
}

Result<void> ClientStore::setStage(ClientId id, const QString &stage, QDate since, const QString &origin)
{
    // A stage given again for the same day replaces the one of that day.
    ZHIYIN_TRY(
        m_database.run(QStringLiteral("DELETE FROM client_stage WHERE client_id = ? AND from_date >= ?"), {id, since}));
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("UPDATE client_stage SET to_date = ? WHERE client_id = ? AND (to_date IS NULL OR to_date > ?)"),
        {since, id, since}));
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO client_stage (client_id, from_date, stage, origin) VALUES (?, ?, ?, ?)"),
        {id, since, stage, origin}));
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE client SET stage = ?, stage_since = ? WHERE id = ?"),
                              {stage, since, id}));
    return {};
}

Result<std::optional<ClientId>> ClientStore::findByExternal(const QString &externalId)
{
    return m_database.row(QStringLiteral("SELECT coalesce(merged_into, id) FROM client WHERE external_id = ?"),
                          {externalId}, [](const Row &row) { return row.id<ClientId>(0); });
}

Result<bool> ClientStore::exists(ClientId id)
{
    ZHIYIN_ASSIGN(const qint64 found,
                  m_database.number(QStringLiteral("SELECT count(*) FROM client WHERE id = ?"), {id}));
    return found > 0;
}

Result<std::optional<Subject>> ClientStore::subjectOf(ClientId id)
{
    return m_database.row(
        QStringLiteral("SELECT advisor_id, branch, state FROM client WHERE id = ?"), {id},
        [id](const Row &row) { return Subject::ofClient(id, row.idOrNone<UserId>(0), row.text(1), row.text(2)); });
}

Result<std::pair<QString, QString>> ClientStore::nameOf(ClientId id)
{
    std::pair<QString, QString> name;
    ZHIYIN_TRY(m_database.each(QStringLiteral("SELECT external_id, name FROM client WHERE id = ?"), {id},
                               [&name](const Row &row) {
                                   name = {row.text(0), row.text(1)};
                               }));
    return name;
}

Result<StoredClient> ClientStore::load(ClientId id, QDate day)
{
    static const QString sql =
        QStringLiteral(
            "SELECT c.advisor_id, u.name, c.tier, c.risk_level, c.risk_valid_until, c.churn_score, c.total_assets, "
            "c.rev, c.currency, %1 FROM client c LEFT JOIN user_account u ON u.id = c.advisor_id WHERE c.id = ?")
            .arg([] {
                QStringList names;
                for (const ClientField field : rowFields())
                    names.append(QStringLiteral("c.") + QString::fromLatin1(columnOf(field).name));
                return names.join(QStringLiteral(", "));
            }());
    std::optional<StoredClient> client;
    ZHIYIN_TRY(m_database.each(sql, {id}, [&](const Row &row) {
        const Currency currency = Currency::parse(row.text(8)).value_or(Currency());
        ClientRecord record{id,
                            {},
                            row.text(1),
                            row.idOrNone<UserId>(0),
                            row.text(2),
                            std::nullopt,
                            row.date(4),
                            std::nullopt,
                            row.moneyOrNone(6, currency),
                            static_cast<int>(row.integer(7)),
                            {}};
        if (!row.isNull(3))
            record.riskLevel = static_cast<int>(row.integer(3));
        if (!row.isNull(5))
            record.churnScore = static_cast<int>(row.integer(5));
        int column = 9;
        for (const ClientField field : rowFields())
            record.values.set(field, readField(row, column++, field, currency));
        if (!record.advisorName.isEmpty())
            record.values.set(ClientField::Advisor, FieldValue(record.advisorName));
        client = StoredClient{std::move(record), {}};
    }));
    if (!client)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), id.toString()});
    ZHIYIN_TRY(loadChildren(*client, day));
    return std::move(*client);
}

Result<void> ClientStore::loadChildren(StoredClient &client, QDate day)
{
    ClientValues &values = client.record.values;
    const ClientId id = client.record.id;
    static const QString finance =
        QStringLiteral(
            "SELECT currency, %1 FROM client_finance f WHERE client_id = ? AND %2 ORDER BY as_of DESC LIMIT 1")
            .arg(columnList(financeFields()), declaredBy(QStringLiteral("f")));
    ZHIYIN_TRY(m_database.each(finance, {id, day}, [&](const Row &row) {
        const Currency currency = Currency::parse(row.text(0)).value_or(Currency());
        int column = 1;
        for (const ClientField field : financeFields())
            values.set(field, readField(row, column++, field, currency));
    }));
    ZHIYIN_TRY(m_database.each(
        QStringLiteral(
            "SELECT kind, value FROM client_channel WHERE client_id = ? AND ended_at IS NULL AND is_primary = 1 "
            "ORDER BY id DESC"),
        {id}, [&values](const Row &row) {
            const QString kind = row.text(0);
            const ClientField field = kind == QStringLiteral("phone")   ? ClientField::Phone
                                      : kind == QStringLiteral("email") ? ClientField::Email
                                                                        : ClientField::Address;
            values.set(field, FieldValue(row.text(1)));
        }));
    ZHIYIN_TRY(m_database.each(QStringLiteral("SELECT id, type, number_sealed, expires_on FROM client_document "
                                              "WHERE client_id = ? AND ended_at IS NULL AND is_primary = 1 "
                                              "ORDER BY id DESC LIMIT 1"),
                               {id}, [&client](const Row &row) {
                                   client.numbers.push_back({row.id<AnyId>(0), QStringLiteral("document"), row.blob(2),
                                                             row.text(1), row.date(3)});
                               }));
    return m_database.each(QStringLiteral("SELECT id, kind, number_sealed FROM client_account "
                                          "WHERE client_id = ? AND ended_at IS NULL ORDER BY id"),
                           {id}, [&client](const Row &row) {
                               client.numbers.push_back({row.id<AnyId>(0), row.text(1), row.blob(2), {}, {}});
                           });
}

Result<std::optional<UserId>> ClientStore::findUser(const QString &name)
{
    return m_database.row(QStringLiteral("SELECT id FROM user_account WHERE name = ?"), {name},
                          [](const Row &row) { return row.id<UserId>(0); });
}

Result<std::vector<ClientId>> ClientStore::findByNumber(const QByteArray &index)
{
    return m_database.rows(
        QStringLiteral("SELECT client_id FROM client_document WHERE number_index = ? AND ended_at IS NULL "
                       "UNION SELECT client_id FROM client_account WHERE number_index = ? AND ended_at IS NULL"),
        {index, index}, [](const Row &row) { return row.id<ClientId>(0); });
}

} // namespace zhiyin
