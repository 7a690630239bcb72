// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_writer.h"

#include "core/base/period.h"
#include "core/client/client_columns.h"
#include "core/client/identifiers.h"
#include "core/client/number_vault.h"
#include "core/exchange/import_image.h"
#include "core/product/total_assets.h"

namespace zhiyin {
namespace {

constexpr int kNewClientMonths = 6;

constexpr ClientField kAssetFields[] = {ClientField::Cash,  ClientField::Deposits,  ClientField::Equities,
                                        ClientField::Funds, ClientField::Insurance, ClientField::OtherAssets};

/// The document that a number without a type is of.
FieldValue usualIdType(const QString &kind)
{
    const bool person = kind == QStringLiteral("individual");
    return person ? QStringLiteral("resident_id") : QStringLiteral("uscc");
}

/// Birth date and sex stand in a resident's number: they are filled in where nothing is known of them. That is no proof of
/// identity, and what was given is never written over.
void fillFromNumber(ClientValues &values, QDate today)
{
    if (!values.has(ClientField::IdNumber) || values.text(ClientField::Kind) != QStringLiteral("individual"))
        return;
    const IdType type = idTypeOf(values.text(ClientField::IdType), values.text(ClientField::Kind));
    const auto facts = checkIdNumber(type, values.text(ClientField::IdNumber), today);
    if (!facts)
        return;
    if (facts->birthDate && !values.has(ClientField::BirthDate))
        values.set(ClientField::BirthDate, FieldValue(*facts->birthDate));
    if (facts->male && !values.has(ClientField::Gender))
        values.set(ClientField::Gender, FieldValue(*facts->male ? QStringLiteral("male") : QStringLiteral("female")));
}

/// What a row leaves out and a client cannot be without.
void fillIn(ClientValues &values, const Workplace &workplace)
{
    if (!values.has(ClientField::Kind))
        values.set(ClientField::Kind, FieldValue(QStringLiteral("individual")));
    if (!values.has(ClientField::Currency))
        values.set(ClientField::Currency, FieldValue(workplace.currency().code()));
    if (values.has(ClientField::IdNumber) && !values.has(ClientField::IdType))
        values.set(ClientField::IdType, usualIdType(values.text(ClientField::Kind)));
    fillFromNumber(values, workplace.today());
    const FirstStage first = firstStage(values, workplace.today());
    values.set(ClientField::Stage, FieldValue(first.stage));
    values.set(ClientField::StageSince, FieldValue(first.since));
}

std::optional<FieldValue> editedValue(const ClientEdits &edits, ClientField field, const ClientValues &before)
{
    for (const ClientEdit &edit : edits) {
        if (edit.field == field)
            return edit.value;
    }
    return before.at(field);
}

bool isEdited(const ClientEdits &edits, ClientField field)
{
    return std::any_of(edits.begin(), edits.end(), [field](const ClientEdit &edit) { return edit.field == field; });
}

/// The edits, and what a new number says of fields that hold nothing.
ClientEdits withNumberFacts(const ClientRecord &before, ClientEdits edits, QDate today)
{
    if (!isEdited(edits, ClientField::IdNumber))
        return edits;
    ClientValues after = before.values;
    for (const ClientEdit &edit : edits)
        after.set(edit.field, edit.value);
    fillFromNumber(after, today);
    for (const ClientField field : {ClientField::BirthDate, ClientField::Gender}) {
        if (!isEdited(edits, field) && !before.values.has(field) && after.has(field))
            edits.push_back({field, after.at(field)});
    }
    return edits;
}

void setField(Changes &changes, const QString &name, const FieldValue &value)
{
    if (const int *number = std::get_if<int>(&value))
        changes.set(name, *number);
    else
        changes.set(name, fieldText(value));
}

QByteArrayView tableOf(ClientField field)
{
    return field == ClientField::IdNumber ? QByteArrayView("client_document") : QByteArrayView("client_account");
}

} // namespace

QJsonValue journalValue(const std::optional<FieldValue> &value)
{
    if (!value)
        return QJsonValue::Null;
    if (const int *number = std::get_if<int>(&*value))
        return *number;
    return fieldText(*value);
}

FirstStage firstStage(const ClientValues &values, QDate today)
{
    const QDate opened = values.date(ClientField::OpenedOn);
    QString stage = values.text(ClientField::Stage);
    if (stage.isEmpty()) {
        if (values.has(ClientField::ClosedOn))
            stage = QStringLiteral("closed");
        else if (!opened.isValid())
            stage = QStringLiteral("prospect");
        else
            stage =
                fullMonthsBetween(opened, today) < kNewClientMonths ? QStringLiteral("new") : QStringLiteral("active");
    }
    QDate since = values.date(ClientField::StageSince);
    if (!since.isValid() && stage == QStringLiteral("closed"))
        since = values.date(ClientField::ClosedOn);
    const bool ended = stage == QStringLiteral("lost") || stage == QStringLiteral("closed");
    if (!since.isValid())
        since = !ended && opened.isValid() ? opened : today;
    return {stage, since};
}

std::optional<Money> declaredAssets(const ClientValues &values)
{
    std::optional<Money> total;
    for (const ClientField field : kAssetFields) {
        const auto amount = values.money(field);
        if (!amount)
            continue;
        const auto sum = total ? total->plus(*amount) : Result<Money>(*amount);
        if (!sum)
            return std::nullopt;
        total = *sum;
    }
    return total;
}

ClientWriter::ClientWriter(Workplace &workplace, UnitOfWork &work)
    : m_workplace(workplace), m_work(work), m_store(workplace.database)
{}

Result<void> ClientWriter::writeNumber(ClientId id, ClientField field, const QString &number,
                                       const ClientValues &values)
{
    const NumberVault vault(m_workplace.keys);
    const auto row = m_work.newId<AnyId>();
    const SealedNumber sealed{row, QString::fromLatin1(columnOf(field).name), vault.sealed(tableOf(field), row, number),
                              values.text(ClientField::IdType), values.date(ClientField::IdExpiry)};
    return m_store.insertNumber(id, sealed, vault.index(number));
}

Result<ClientId> ClientWriter::add(const ClientRow &row, std::optional<UserId> advisor, std::optional<ImportId> import)
{
    ClientValues values;
    for (const ClientColumn &column : clientColumns())
        values.set(column.field, row[column.field].value());
    fillIn(values, m_workplace);
    const auto id = m_work.newId<ClientId>();
    ZHIYIN_TRY(m_store.insert({id, values, advisor, values.date(ClientField::StageSince), m_workplace.today(),
                               m_workplace.realClock.now(), import, declaredAssets(values)}));
    for (const ClientField field : {ClientField::IdNumber, ClientField::CardNumber, ClientField::AccountNumber}) {
        if (values.has(field))
            ZHIYIN_TRY(writeNumber(id, field, values.text(field), values));
    }
    Changes changes;
    for (const ClientColumn &column : clientColumns()) {
        if (values.has(column.field))
            setField(changes, nameOf(column.field), *values.at(column.field));
    }
    ZHIYIN_TRY(m_work.record({Entity::Client, AnyId(id.value()), id, QStringLiteral("add"), changes, {}, {}, import}));
    return id;
}

Result<ClientRecord> ClientWriter::clear(const Workplace &workplace, StoredClient stored)
{
    const NumberVault vault(workplace.keys);
    ClientRecord record = std::move(stored.record);
    for (const SealedNumber &number : stored.numbers) {
        const ClientField field = number.kind == QStringLiteral("document") ? ClientField::IdNumber
                                  : number.kind == QStringLiteral("card")   ? ClientField::CardNumber
                                                                            : ClientField::AccountNumber;
        ZHIYIN_ASSIGN(const QString text, vault.opened(tableOf(field), number.row, number.sealed));
        record.values.set(field, FieldValue(text));
        if (field == ClientField::IdNumber) {
            record.values.set(ClientField::IdType, FieldValue(number.type));
            if (number.expiresOn.isValid())
                record.values.set(ClientField::IdExpiry, FieldValue(number.expiresOn));
        }
    }
    return record;
}

Result<void> ClientWriter::changeNumbers(const ClientRecord &before, const ClientEdits &edits)
{
    ClientValues after;
    for (const ClientField field : {ClientField::IdType, ClientField::IdExpiry})
        after.set(field, editedValue(edits, field, before.values));
    if (!after.has(ClientField::IdType)) {
        const auto kind = editedValue(edits, ClientField::Kind, before.values);
        after.set(ClientField::IdType, usualIdType(kind ? fieldText(*kind) : QString()));
    }
    for (const ClientField field : {ClientField::IdNumber, ClientField::CardNumber, ClientField::AccountNumber}) {
        if (!isEdited(edits, field))
            continue;
        ZHIYIN_TRY(
            m_store.endNumber(before.id, QString::fromLatin1(columnOf(field).name), m_workplace.realClock.now()));
        if (const auto value = editedValue(edits, field, before.values))
            ZHIYIN_TRY(writeNumber(before.id, field, fieldText(*value), after));
    }
    if (isEdited(edits, ClientField::IdType) || isEdited(edits, ClientField::IdExpiry))
        ZHIYIN_TRY(
            m_store.setDocumentFacts(before.id, after.text(ClientField::IdType), after.date(ClientField::IdExpiry)));
    return {};
}

Result<void> ClientWriter::changeStage(const ClientRecord &before, const ClientEdits &edits)
{
    if (!isEdited(edits, ClientField::Stage) && !isEdited(edits, ClientField::StageSince))
        return {};
    const auto stage = editedValue(edits, ClientField::Stage, before.values);
    QDate since = m_workplace.today();
    if (isEdited(edits, ClientField::StageSince)) {
        const auto given = editedValue(edits, ClientField::StageSince, before.values);
        if (given && std::holds_alternative<QDate>(*given))
            since = std::get<QDate>(*given);
    }
    return m_store.setStage(before.id, stage ? fieldText(*stage) : before.values.text(ClientField::Stage), since,
                            QStringLiteral("given"));
}

Result<void> ClientWriter::refreshTotal(const ClientRecord &before, const ClientEdits &edits)
{
    const bool touched = isEdited(edits, ClientField::Currency)
                         || std::any_of(std::begin(kAssetFields), std::end(kAssetFields),
                                        [&edits](ClientField field) { return isEdited(edits, field); });
    if (!touched)
        return {};
    return refreshTotalAssets(m_workplace.database, before.id, m_workplace.today());
}

Result<bool> ClientWriter::change(const ClientRecord &before, const ClientEdits &given, std::optional<UserId> advisor,
                                  const QString &reason, std::optional<ImportId> import)
{
    Changes changes;
    ClientEdits real;
    const ClientEdits edits = withNumberFacts(before, given, m_workplace.today());
    for (const ClientEdit &edit : edits) {
        const QJsonValue old = journalValue(before.values.at(edit.field));
        const QJsonValue fresh = journalValue(edit.value);
        if (old == fresh)
            continue;
        changes.add(nameOf(edit.field), old, fresh);
        real.push_back(edit);
    }
    if (real.empty())
        return false;
    const Currency currency =
        Currency::parse(before.values.text(ClientField::Currency)).value_or(m_workplace.currency());
    ClientEdits inRow = real;
    // The stage has its own intervals, written below.
    std::erase_if(
        inRow, [](const ClientEdit &e) { return e.field == ClientField::Stage || e.field == ClientField::StageSince; });
    const AnyId id(before.id.value());
    ZHIYIN_ASSIGN(const ImportImage image, ImportImage::before(m_workplace.database, import, Entity::Client, id));
    ZHIYIN_TRY(m_store.update(before.id, before.revision, inRow, advisor, m_workplace.today(),
                              m_workplace.realClock.now(), currency));
    ZHIYIN_TRY(changeNumbers(before, real));
    ZHIYIN_TRY(changeStage(before, real));
    ZHIYIN_TRY(refreshTotal(before, real));
    ZHIYIN_ASSIGN(const QByteArray rows, image.differences());
    ZHIYIN_TRY(
        m_work.record({Entity::Client, id, before.id, QStringLiteral("set"), changes, reason, {}, import}, rows));
    return true;
}

} // namespace zhiyin
