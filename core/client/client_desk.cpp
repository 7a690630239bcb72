// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_desk.h"

#include "core/access/access_desk.h"
#include "core/attachment/attachment_desk.h"
#include "core/client/client_columns.h"
#include "core/client/client_past_store.h"
#include "core/client/client_writer.h"
#include "core/contact/handing.h"
#include "core/policy/request_desk.h"
#include "core/security/seal.h"
#include "core/words/change_words.h"
#include "core/words/exchange_words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace zhiyin {
namespace {

constexpr QByteArrayView kChangeKind = "client_change";

Result<void> firstFault(const std::vector<RowProblem> &problems)
{
    for (const RowProblem &problem : problems) {
        if (rejectsRow(problem.issue))
            return failure(ErrorCode::BadValue, {problem.field, {}, words::rowProblem(problem)});
    }
    return {};
}

ClientEdits editsOf(const ClientRow &row)
{
    ClientEdits edits;
    for (const ClientColumn &column : clientColumns()) {
        if (!row[column.field].isLeft())
            edits.push_back({column.field, row[column.field].value()});
    }
    return edits;
}

/// Changing a core field that holds something needs a second person; filling an empty one does not.
bool needsSecondPerson(const ClientRecord &before, const ClientEdit &edit)
{
    return dataClassOf(edit.field) == DataClass::Core && before.values.has(edit.field)
           && journalValue(before.values.at(edit.field)) != journalValue(edit.value);
}

/// What waits holds core values: sealed like the columns they are for.
QJsonObject sealedFields(const WorkKeys &keys, const QJsonObject &fields)
{
    const QByteArray text = QJsonDocument(fields).toJson(QJsonDocument::Compact);
    const QByteArray sealed = seal(keys.classKey.bytes(), text, kChangeKind);
    return {{QStringLiteral("sealed"), QString::fromLatin1(sealed.toBase64())}};
}

Result<QJsonObject> openedFields(const WorkKeys &keys, const QJsonObject &payload)
{
    const QByteArray sealed = QByteArray::fromBase64(payload.value(QStringLiteral("sealed")).toString().toLatin1());
    ZHIYIN_ASSIGN(const QByteArray text, unseal(keys.classKey.bytes(), sealed, kChangeKind));
    return QJsonDocument::fromJson(text).object();
}

Result<RequestId> askForCore(Workplace &workplace, UnitOfWork &work, const ClientRecord &before,
                             const ClientEdits &core, const QString &reason, std::optional<ImportId> import)
{
    QJsonObject fields;
    QStringList names;
    for (const ClientEdit &edit : core) {
        fields.insert(nameOf(edit.field), journalValue(edit.value));
        names.append(nameOf(edit.field));
    }
    const QString number = before.values.text(ClientField::ExternalId);
    // Which fields is no secret, and lets everybody read the summary in their own language.
    QJsonObject payload = sealedFields(workplace.keys, fields);
    payload.insert(QStringLiteral("fields"), QJsonArray::fromStringList(names));
    payload.insert(QStringLiteral("number"), number);
    return RequestDesk::ask(workplace, work,
                            {QString::fromLatin1(kChangeKind), words::coreChangeSummary(names, number), payload,
                             before.id, reason, import});
}

QString summarise(const Request &request)
{
    const QStringList fields = request.payload.value(QStringLiteral("fields")).toVariant().toStringList();
    if (fields.isEmpty())
        return {};
    return words::coreChangeSummary(fields, request.payload.value(QStringLiteral("number")).toString());
}

} // namespace

ClientRecord maskedRecord(ClientRecord record)
{
    for (const ClientColumn &column : clientColumns()) {
        const auto mask = maskOf(column.field);
        if (!mask || !record.values.has(column.field))
            continue;
        record.values.set(column.field, FieldValue(masked(*mask, record.values.text(column.field))));
        record.masked.set(static_cast<size_t>(column.field));
    }
    return record;
}

Result<ReadRow<ClientRow>> ClientDesk::read(const QList<std::pair<QString, QString>> &values, Demand demand)
{
    ZHIYIN_ASSIGN(ReadRow<ClientRow> read,
                  readClientValues(values, m_workplace.zone(), m_workplace.currency(), m_workplace.today(), demand));
    ZHIYIN_TRY(firstFault(read.problems));
    if (demand == Demand::Required) {
        // Of a new client everything stands in the row, so what is odd about it can be said already.
        for (RowProblem &problem : identityProblems(read.row, m_workplace.today())) {
            if (!rejectsRow(problem.issue))
                read.problems.push_back(std::move(problem));
        }
    }
    return read;
}

Result<Subject> ClientDesk::subjectOf(ClientId id)
{
    ZHIYIN_ASSIGN(const auto subject, ClientStore(m_workplace.database).subjectOf(id));
    if (!subject)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), id.toString()});
    return *subject;
}

Result<std::optional<UserId>> ClientDesk::advisorOf(const ClientRow &row)
{
    const QString name = row.text(ClientField::Advisor);
    if (name.isEmpty())
        return std::optional<UserId>();
    ZHIYIN_ASSIGN(const auto user, ClientStore(m_workplace.database).findUser(name));
    if (!user)
        return failure(ErrorCode::NotFound, {QStringLiteral("user"), name});
    return user;
}

Result<void> ClientDesk::checkIdentity(const ClientRow &row, const KnownIdentity &known)
{
    return firstFault(identityProblems(row, m_workplace.today(), known));
}

Result<ClientId> ClientDesk::add(const ClientRow &given)
{
    ClientRow row = given;
    ZHIYIN_TRY(firstFault(missingOfNewClient(row)));
    ZHIYIN_TRY(checkIdentity(row, {}));
    ZHIYIN_ASSIGN(std::optional<UserId> advisor, advisorOf(row));
    const Actor &actor = m_workplace.actor;
    // An advisor's new client is the advisor's own, in the advisor's branch, unless said otherwise.
    if (!advisor && actor.role == Role::Advisor)
        advisor = actor.id;
    if (row[ClientField::Branch].isLeft() && !actor.branch.isEmpty())
        row[ClientField::Branch] = Given<FieldValue>(FieldValue(actor.branch));
    ZHIYIN_TRY(require(actor, Action::WriteClient, Subject::ofClient(advisor, row.text(ClientField::Branch))));

    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    const QString external = row.text(ClientField::ExternalId);
    ZHIYIN_ASSIGN(const auto known, ClientStore(m_workplace.database).findByExternal(external));
    if (known)
        return failure(ErrorCode::AlreadyExists, {external});
    ZHIYIN_ASSIGN(const ClientId id, ClientWriter(m_workplace, work).add(row, advisor, {}));
    ZHIYIN_TRY(work.commit());
    return id;
}

Result<ClientRecord> ClientDesk::loadClear(ClientId id)
{
    ZHIYIN_ASSIGN(StoredClient stored, ClientStore(m_workplace.database).load(id, m_workplace.today()));
    return ClientWriter::clear(m_workplace, std::move(stored));
}

Result<ChangeOutcome> ClientDesk::set(ClientId id, const ClientRow &row, const QString &reason,
                                      std::optional<int> revision, const QString &evidence)
{
    ZHIYIN_ASSIGN(const Subject subject, subjectOf(id));
    ZHIYIN_TRY(require(m_workplace.actor, Action::WriteClient, subject));
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    std::optional<PreparedFile> prepared;
    if (!evidence.isEmpty()) {
        auto sealed = AttachmentDesk::prepare(m_workplace, evidence);
        if (!sealed)
            return failure(sealed.error());
        prepared.emplace(std::move(*sealed));
    }
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const ClientRecord before, loadClear(id));
    if (revision && *revision != before.revision)
        return failure(ErrorCode::StaleRevision);
    ZHIYIN_TRY(checkIdentity(row, knownIdentity(before.values)));
    ZHIYIN_ASSIGN(const auto advisor, advisorOf(row));
    if (!row[ClientField::Advisor].isLeft() || !row[ClientField::Branch].isLeft())
        ZHIYIN_TRY(require(m_workplace.actor, Action::AssignClient, subject));

    ZHIYIN_ASSIGN(const ChangeOutcome outcome, apply(m_workplace, work, before, row, advisor, reason, {}));
    if (before.advisor && advisor && !row[ClientField::Advisor].isLeft() && advisor != before.advisor)
        ZHIYIN_TRY(handAlong(m_workplace, work, id, before.advisor, advisor));
    if (prepared)
        ZHIYIN_TRY(AttachmentDesk::add(m_workplace, work, *prepared,
                                       {id, AttachmentKind::Evidence, {}, {}, outcome.request}, reason));
    ZHIYIN_TRY(work.commit());
    return outcome;
}

Result<ChangeOutcome> ClientDesk::apply(Workplace &workplace, UnitOfWork &work, const ClientRecord &before,
                                        const ClientRow &row, std::optional<UserId> advisor, const QString &reason,
                                        std::optional<ImportId> import)
{
    ClientEdits now;
    ClientEdits core;
    for (ClientEdit &edit : editsOf(row))
        (needsSecondPerson(before, edit) ? core : now).push_back(std::move(edit));
    ChangeOutcome outcome;
    ZHIYIN_ASSIGN(outcome.changed, ClientWriter(workplace, work).change(before, now, advisor, reason, import));
    if (!core.empty()) {
        ZHIYIN_ASSIGN(outcome.request, askForCore(workplace, work, before, core, reason, import));
        for (const ClientEdit &edit : core)
            outcome.waiting.push_back(edit.field);
    }
    return outcome;
}

Result<ClientRecord> ClientDesk::show(ClientId id)
{
    ZHIYIN_ASSIGN(const Subject subject, subjectOf(id));
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadClient, subject));
    ZHIYIN_TRY(noteGrantedUse(m_workplace, subject));
    ZHIYIN_ASSIGN(ClientRecord record, loadClear(id));
    if (m_workplace.isBackdated())
        ZHIYIN_TRY(ClientPastStore(m_workplace.database).turnBack(record, m_workplace.today()));
    return maskedRecord(std::move(record));
}

Result<ClientRecord> ClientDesk::reveal(ClientId id, const QString &reason)
{
    ZHIYIN_ASSIGN(const Subject subject, subjectOf(id));
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadClient, subject));
    ZHIYIN_TRY(require(m_workplace.actor, Action::UnmaskCore, subject));
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    ZHIYIN_TRY(noteGrantedUse(m_workplace, subject));
    // The look is in the journal before anything is shown.
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_TRY(work.record({Entity::Client, AnyId(id.value()), id, QStringLiteral("reveal"), {}, reason, {}, {}}));
    ZHIYIN_TRY(work.commit());
    ZHIYIN_ASSIGN(ClientRecord record, loadClear(id));
    if (m_workplace.isBackdated())
        ZHIYIN_TRY(ClientPastStore(m_workplace.database).turnBack(record, m_workplace.today()));
    return record;
}

Result<std::vector<ClientLine>> ClientDesk::list(const ClientQuery &query)
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::ReadClient);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::ReadClient)});
    ClientStore store(m_workplace.database);
    if (!query.advisor.isEmpty()) {
        ZHIYIN_ASSIGN(const auto advisor, store.findUser(query.advisor));
        if (!advisor)
            return failure(ErrorCode::NotFound, {QStringLiteral("user"), query.advisor});
    }
    if (m_workplace.isBackdated())
        return ClientPastStore(m_workplace.database).list(scope, query, m_workplace.today());
    return store.list(scope, query);
}

Result<std::vector<ClientId>> ClientDesk::listIds(const ClientQuery &query)
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::ReadClient);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::ReadClient)});
    return ClientStore(m_workplace.database).listIds(scope, query);
}

Result<qint64> ClientDesk::count(const ClientQuery &query)
{
    return ClientStore(m_workplace.database).count(scopeOf(m_workplace.actor, Action::ReadClient), query);
}

Result<ClientId> ClientDesk::find(const ClientReference &reference)
{
    ClientStore store(m_workplace.database);
    if (reference.kind != ClientReference::Kind::Identifier) {
        ZHIYIN_ASSIGN(const auto found, store.findByExternal(reference.text));
        if (found)
            return *found;
    }
    if (reference.kind != ClientReference::Kind::External) {
        if (const auto id = ClientId::parse(reference.text)) {
            ZHIYIN_ASSIGN(const bool exists, store.exists(*id));
            if (exists)
                return *id;
        }
    }
    return failure(ErrorCode::NotFound, {QStringLiteral("client"), reference.text});
}

RequestKind ClientDesk::changeRequests()
{
    const auto approve = [](Workplace &workplace, UnitOfWork &work, const Request &request) -> Result<void> {
        if (!request.client)
            return failure(ErrorCode::Internal, {}, QStringLiteral("a client change without a client"));
        ClientDesk desk(workplace);
        ZHIYIN_ASSIGN(const ClientRecord before, desk.loadClear(*request.client));
        ZHIYIN_ASSIGN(const QJsonObject fields, openedFields(workplace.keys, request.payload));
        ClientEdits edits;
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            const auto field = clientFieldNamed(it.key());
            if (!field)
                return failure(ErrorCode::Internal, {}, QStringLiteral("an unknown field in a request"));
            edits.push_back({*field, it.value().isNull()
                                         ? std::nullopt
                                         : std::optional<FieldValue>(FieldValue(it.value().toString()))});
        }
        ZHIYIN_ASSIGN([[maybe_unused]] const bool changed,
                      ClientWriter(workplace, work).change(before, edits, std::nullopt, request.reason, {}));
        return {};
    };
    const auto describe = [](Workplace &workplace, const Request &request) -> Result<QJsonObject> {
        if (!request.client)
            return failure(ErrorCode::Internal, {}, QStringLiteral("a client change without a client"));
        ZHIYIN_ASSIGN(const ClientRecord before, ClientDesk(workplace).loadClear(*request.client));
        ZHIYIN_ASSIGN(const QJsonObject fields, openedFields(workplace.keys, request.payload));
        QJsonObject sides;
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            if (const auto field = clientFieldNamed(it.key()))
                sides.insert(it.key(), QJsonArray{journalValue(before.values.at(*field)), it.value()});
        }
        return sides;
    };
    return {QString::fromLatin1(kChangeKind), Action::ApproveCoreChange, approve, {}, describe, summarise};
}

} // namespace zhiyin
