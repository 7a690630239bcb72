// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/client_row.h"

#include "core/client/identifiers.h"
#include "core/client/quiet_hours.h"
#include "core/exchange/nearest_name.h"
#include "core/words/exchange_words.h"
#include "core/words/key_words.h"
#include "core/words/policy_words.h"

namespace zhiyin {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Nobody lives longer than the first; the second is worth a look.
constexpr int kMostYears = 150;
constexpr int kUsualYears = 120;

int indexOf(ClientField field)
{
    return static_cast<int>(field);
}

RowProblem problemOf(const ClientRow &row, ClientField field, RowIssue issue, const QStringList &args = {})
{
    return {row.line, QString(nameOf(field)), row.text(field), issue, args};
}

void checkPlausible(const ClientRow &row, QDate today, FieldReader &reader)
{
    const auto &birth = row[ClientField::BirthDate];
    if (birth.hasValue() && std::get<QDate>(*birth) > today)
        reader.add(indexOf(ClientField::BirthDate), RowIssue::FutureDate);
    if (const QString phone = row.text(ClientField::Phone);
        !phone.isEmpty() && phoneKind(phone) == PhoneKind::Implausible)
        reader.add(indexOf(ClientField::Phone), RowIssue::PhoneImplausible);
    if (const QString email = row.text(ClientField::Email); !email.isEmpty() && !isEmailForm(email))
        reader.add(indexOf(ClientField::Email), RowIssue::EmailImplausible);
    if (const QString quiet = row.text(ClientField::QuietHours); !quiet.isEmpty() && !QuietHours::parse(quiet))
        reader.add(indexOf(ClientField::QuietHours), RowIssue::BadForm, {u"21:00-08:00"_s});
    if (const QString card = row.text(ClientField::CardNumber); !card.isEmpty()) {
        const CardVerdict verdict = checkCard(card);
        if (verdict != CardVerdict::Sound)
            reader.add(indexOf(ClientField::CardNumber),
                       verdict == CardVerdict::Constant ? RowIssue::ConstantCard : RowIssue::CardImplausible);
    }
}

/// A date as the row has it, else as the book has it.
struct DateInForce {
    ClientField field;
    QDate day;
    bool isGiven = false;
};

DateInForce dateOf(const ClientRow &row, ClientField field, QDate fromBook)
{
    const Given<FieldValue> &given = row[field];
    if (given.isLeft())
        return {field, fromBook, false};
    return {field, given.hasValue() ? std::get<QDate>(*given) : QDate(), true};
}

void checkOrder(const ClientRow &row, const DateInForce &first, const DateInForce &second,
                std::vector<RowProblem> &problems)
{
    if (!first.day.isValid() || !second.day.isValid() || second.day >= first.day)
        return;
    if (second.isGiven)
        problems.push_back(
            problemOf(row, second.field, RowIssue::DateOrder, {words::keyLabel(QString(nameOf(first.field)))}));
    else if (first.isGiven)
        problems.push_back(
            problemOf(row, first.field, RowIssue::DateAfter, {words::keyLabel(QString(nameOf(second.field)))}));
}

std::vector<RowProblem> dateProblems(const ClientRow &row, QDate today, const KnownIdentity &known)
{
    std::vector<RowProblem> problems;
    const DateInForce birth = dateOf(row, ClientField::BirthDate, known.birthDate);
    const DateInForce opened = dateOf(row, ClientField::OpenedOn, known.openedOn);
    const DateInForce closed = dateOf(row, ClientField::ClosedOn, known.closedOn);
    const DateInForce deceased = dateOf(row, ClientField::DeceasedOn, known.deceasedOn);
    const DateInForce expiry = dateOf(row, ClientField::IdExpiry, known.idExpiry);
    if (birth.isGiven && birth.day.isValid()) {
        if (birth.day < today.addYears(-kMostYears))
            problems.push_back(problemOf(row, birth.field, RowIssue::DateTooEarly, {QString::number(kMostYears)}));
        else if (birth.day < today.addYears(-kUsualYears))
            problems.push_back(problemOf(row, birth.field, RowIssue::AgeUnusual, {QString::number(kUsualYears)}));
    }
    if (deceased.isGiven && deceased.day.isValid() && deceased.day > today)
        problems.push_back(problemOf(row, deceased.field, RowIssue::FutureDate));
    for (const DateInForce *later : {&opened, &closed, &deceased, &expiry})
        checkOrder(row, birth, *later, problems);
    checkOrder(row, opened, closed, problems);
    if (expiry.isGiven && expiry.day.isValid() && expiry.day < today)
        problems.push_back(problemOf(row, expiry.field, RowIssue::DocumentExpired));
    return problems;
}

} // namespace

QString ClientRow::text(ClientField field) const
{
    const Given<FieldValue> &given = (*this)[field];
    return given.hasValue() ? fieldText(*given) : QString();
}

ReadRow<ClientRow> readClientRow(const SourceRow &row, const ReadContext &context)
{
    FieldReader reader(row, context);
    ReadRow<ClientRow> read;
    read.row.line = row.line;
    if (reader.isReadable()) {
        // The currency comes before the amounts that are given in it.
        auto &currency = read.row[ClientField::Currency];
        currency = reader.read(indexOf(ClientField::Currency));
        if (const auto known = Currency::parse(read.row.text(ClientField::Currency)); known && currency.hasValue())
            reader.setCurrency(*known);
        for (int field = 0; field < kClientFieldCount; ++field) {
            if (field != indexOf(ClientField::Currency))
                read.row.values[static_cast<size_t>(field)] = reader.read(field);
        }
        checkPlausible(read.row, context.today, reader);
    }
    read.problems = reader.takeProblems();
    return read;
}

Result<ReadRow<ClientRow>> readClientValues(const QList<std::pair<QString, QString>> &values, const QTimeZone &zone,
                                            Currency currency, QDate today, Demand demand)
{
    QStringList header;
    SourceRow row;
    for (const auto &[field, value] : values) {
        if (!clientFieldNamed(field)) {
            QStringList names;
            for (const FieldSpec &spec : clientFields())
                names.append(spec.name);
            return failure(ErrorCode::BadUsage, {field + u": "_s + words::unknownName(nearestName(field, names))});
        }
        if (header.contains(field))
            return failure(ErrorCode::BadUsage, {words::faultDoubledKey(field)});
        header.append(field);
        row.cells.append(value.trimmed().isEmpty() ? u"\\N"_s : value);
    }
    ColumnBinding binding = ColumnBinding::bindNames(clientFields(), header, demand);
    return readClientRow(row, ReadContext::of(std::move(binding), zone, currency, today));
}

KnownIdentity knownIdentity(const ClientValues &values)
{
    return {values.text(ClientField::Kind),      values.text(ClientField::IdType),
            values.date(ClientField::BirthDate), values.date(ClientField::OpenedOn),
            values.date(ClientField::ClosedOn),  values.date(ClientField::DeceasedOn),
            values.date(ClientField::IdExpiry)};
}

std::vector<RowProblem> identityProblems(const ClientRow &row, QDate today, const KnownIdentity &known)
{
    std::vector<RowProblem> problems = dateProblems(row, today, known);
    const QString number = row.text(ClientField::IdNumber);
    if (number.isEmpty())
        return problems;
    const auto inForce = [&row](ClientField field, const QString &fromBook) {
        return row[field].isLeft() ? fromBook : row.text(field);
    };
    const IdType type = idTypeOf(inForce(ClientField::IdType, known.idType), inForce(ClientField::Kind, known.kind));
    const auto facts = checkIdNumber(type, number, today);
    if (!facts) {
        problems.push_back(
            problemOf(row, ClientField::IdNumber, RowIssue::BadIdNumber, {words::idFault(facts.error())}));
        return problems;
    }
    const auto &birth = row[ClientField::BirthDate];
    if (facts->birthDate && birth.hasValue() && std::get<QDate>(*birth) != *facts->birthDate)
        problems.push_back(problemOf(row, ClientField::BirthDate, RowIssue::IdContradictsBirthDate));
    const QString gender = row.text(ClientField::Gender);
    if (facts->male && ((gender == "male"_L1 && !*facts->male) || (gender == "female"_L1 && *facts->male)))
        problems.push_back(problemOf(row, ClientField::Gender, RowIssue::IdContradictsGender));
    return problems;
}

std::vector<RowProblem> missingOfNewClient(const ClientRow &row)
{
    std::vector<RowProblem> problems;
    for (int i = 0; i < kClientFieldCount; ++i) {
        const auto field = static_cast<ClientField>(i);
        if (specOf(field).required && !row[field].hasValue())
            problems.push_back(problemOf(row, field, RowIssue::Missing));
    }
    return problems;
}

} // namespace zhiyin
