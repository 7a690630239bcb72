// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_access.h"
#include "core/client/client_fields.h"
#include "core/exchange/row_problem.h"
#include "core/journal/unit_of_work.h"
#include "core/tag/tag_desk.h"
#include "core/tag/tag_store.h"
#include "core/words/exchange_words.h"

#include <QRegularExpression>

namespace zhiyin {
namespace {

constexpr int kMostLabel = 80;
constexpr int kMostPurpose = 500;
constexpr int kMostValue = 2000;
constexpr int kMostRetention = 1200;

tl::unexpected<Error> badValue(const QString &field, RowIssue issue, const QStringList &args = {})
{
    return failure(ErrorCode::BadValue, {field, words::rowProblem({0, field, {}, issue, args})});
}

Result<void> checkChoice(const QString &field, const QString &value, const QStringList &allowed)
{
    if (allowed.contains(value))
        return {};
    return badValue(field, RowIssue::UnknownChoice, {allowed.join(QStringLiteral(", "))});
}

Result<void> checkText(const QString &field, const QString &text, int most)
{
    if (text.trimmed().isEmpty())
        return badValue(field, RowIssue::Missing);
    if (text.size() > most)
        return badValue(field, RowIssue::TooLong, {QString::number(most)});
    return {};
}

Result<void> checkField(const CustomField &field)
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9_]{1,39}$"));
    if (!form.match(field.name).hasMatch())
        return badValue(QStringLiteral("name"), RowIssue::BadForm, {QStringLiteral("a_short_name")});
    ZHIYIN_TRY(checkText(QStringLiteral("label"), field.label, kMostLabel));
    ZHIYIN_TRY(checkChoice(QStringLiteral("type"), field.type,
                           {QStringLiteral("text"), QStringLiteral("number"), QStringLiteral("date"),
                            QStringLiteral("choice"), QStringLiteral("yes_no")}));
    if ((field.type == QStringLiteral("choice")) == field.choices.isEmpty())
        return badValue(QStringLiteral("choices"), RowIssue::Missing);
    // Core values are sealed, masked and guarded by a second person: they have fields of their own.
    ZHIYIN_TRY(checkChoice(QStringLiteral("class"), field.dataClass,
                           {QStringLiteral("ordinary"), QStringLiteral("important")}));
    ZHIYIN_TRY(checkText(QStringLiteral("purpose"), field.purpose, kMostPurpose));
    if (field.retentionMonths < 1 || field.retentionMonths > kMostRetention)
        return badValue(QStringLiteral("retention"), RowIssue::OutOfRange,
                        {QStringLiteral("1"), QString::number(kMostRetention)});
    return {};
}

/// The value as it is kept; BadValue where it is not of the field's type.
Result<QString> checkedValue(const CustomField &field, const QString &given)
{
    const QString value = given.trimmed();
    if (value.isEmpty())
        return QString();
    if (value.size() > kMostValue)
        return badValue(field.name, RowIssue::TooLong, {QString::number(kMostValue)});
    if (field.type == QStringLiteral("date")) {
        if (!QDate::fromString(value, Qt::ISODate).isValid())
            return badValue(field.name, RowIssue::BadDate, {QStringLiteral("2026-09-30")});
    } else if (field.type == QStringLiteral("number")) {
        const auto number = Quantity::parse(value);
        if (!number)
            return badValue(field.name, RowIssue::BadQuantity);
        return number->toString();
    } else if (field.type == QStringLiteral("choice")) {
        ZHIYIN_TRY(checkChoice(field.name, value, field.choices));
    } else if (field.type == QStringLiteral("yes_no")) {
        ZHIYIN_TRY(checkChoice(field.name, value, {QStringLiteral("yes"), QStringLiteral("no")}));
    }
    return value;
}

} // namespace

Result<std::vector<CustomField>> CustomFieldDesk::fields()
{
    if (scopeOf(m_workplace.actor, Action::ReadClient).reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::ReadClient)});
    return CustomFieldStore(m_workplace.database).fields();
}

Result<CustomFieldId> CustomFieldDesk::add(const CustomField &given)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::ProposePolicy, Subject::general()));
    ZHIYIN_TRY(checkField(given));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    CustomFieldStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const bool taken, store.isTaken(given.name));
    if (taken || clientFieldNamed(given.name))
        return failure(ErrorCode::AlreadyExists, {given.name});
    CustomField field = given;
    field.id = work.newId<CustomFieldId>();
    ZHIYIN_TRY(store.insert(field, m_workplace.actor.id, m_workplace.realClock.now()));
    Changes changes;
    changes.set(QStringLiteral("custom_field"), field.name);
    changes.set(QStringLiteral("class"), field.dataClass);
    changes.set(QStringLiteral("purpose"), field.purpose);
    changes.add(QStringLiteral("retention_months"), QJsonValue(), field.retentionMonths);
    ZHIYIN_TRY(work.record(
        {Entity::Book, AnyId(field.id.value()), {}, QStringLiteral("add_custom_field"), changes, {}, {}, {}}));
    ZHIYIN_TRY(work.commit());
    return field.id;
}

Result<void> CustomFieldDesk::end(const QString &name, const QString &reason)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::ProposePolicy, Subject::general()));
    ZHIYIN_TRY(requireReason(reason));
    CustomFieldStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto field, store.find(name));
    if (!field)
        return failure(ErrorCode::NotFound, {QStringLiteral("field"), name});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_TRY(store.end(field->id, m_workplace.realClock.now()));
    Changes changes;
    changes.add(QStringLiteral("custom_field"), name, QJsonValue());
    ZHIYIN_TRY(work.record(
        {Entity::Book, AnyId(field->id.value()), {}, QStringLiteral("end_custom_field"), changes, reason, {}, {}}));
    return work.commit();
}

Result<std::vector<CustomValue>> CustomFieldDesk::values(ClientId client)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::ReadClient));
    return CustomFieldStore(m_workplace.database).values(client);
}

Result<void> CustomFieldDesk::set(ClientId client, const QString &name, const QString &given, const QString &reason)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::WriteClient));
    ZHIYIN_TRY(requireReason(reason));
    CustomFieldStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto field, store.find(name));
    if (!field)
        return failure(ErrorCode::NotFound, {QStringLiteral("field"), name});
    ZHIYIN_ASSIGN(const QString value, checkedValue(*field, given));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const auto held, store.values(client));
    QString before;
    for (const CustomValue &known : held) {
        if (known.field.id == field->id)
            before = known.value;
    }
    if (before == value)
        return {};
    ZHIYIN_TRY(store.set(client, field->id, value, m_workplace.realClock.now()));
    Changes changes;
    changes.add(name, before.isEmpty() ? QJsonValue() : QJsonValue(before),
                value.isEmpty() ? QJsonValue() : QJsonValue(value));
    ZHIYIN_TRY(work.record(
        {Entity::Client, AnyId(client.value()), client, QStringLiteral("set_custom"), changes, reason, {}, {}}));
    return work.commit();
}

} // namespace zhiyin
