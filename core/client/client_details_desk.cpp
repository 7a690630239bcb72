// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_details_desk.h"

#include "core/client/client_access.h"
#include "core/client/client_details_store.h"
#include "core/client/client_fields.h"
#include "core/client/client_store.h"
#include "core/client/identifiers.h"
#include "core/client/number_vault.h"
#include "core/exchange/row_problem.h"
#include "core/journal/unit_of_work.h"
#include "core/policy/request_desk.h"
#include "core/words/exchange_words.h"
#include "core/words/protection_words.h"

#include <QJsonArray>

namespace zhiyin {
namespace {

constexpr QByteArrayView kDocumentTable = "client_document";
constexpr int kMostValue = 500;
const QString kPrimaryKind = QStringLiteral("primary_document");

/// What changes in the client's own fields.
Changes changesOf(const std::optional<IdentityDocument> &from, const IdentityDocument &to)
{
    const auto text = [](const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    const IdentityDocument before = from.value_or(IdentityDocument{AnyId(0)});
    Changes changes;
    const auto add = [&](ClientField field, const QString &old, const QString &fresh) {
        if (old != fresh)
            changes.add(nameOf(field), text(old), text(fresh));
    };
    add(ClientField::IdType, before.type, to.type);
    add(ClientField::IdNumber, before.number, to.number);
    add(ClientField::IdExpiry, before.expiresOn.toString(Qt::ISODate), to.expiresOn.toString(Qt::ISODate));
    return changes;
}

tl::unexpected<Error> badValue(const QString &field, RowIssue issue, const QStringList &args = {})
{
    return failure(ErrorCode::BadValue, {field, words::rowProblem({0, field, {}, issue, args})});
}

QString problemText(RowIssue issue)
{
    return words::rowProblem({0, {}, {}, issue, {}});
}

Result<void> checkDocument(const NewDocument &document, QDate today)
{
    const auto type = parseIdType(document.type);
    if (!type) {
        QStringList codes;
        for (const Choice &choice : specOf(ClientField::IdType).choices)
            codes.append(QString(choice.code));
        return badValue(QStringLiteral("id_type"), RowIssue::UnknownChoice, {codes.join(QStringLiteral(", "))});
    }
    const auto facts = checkIdNumber(*type, document.number, today);
    if (!facts)
        return badValue(QStringLiteral("id_number"), RowIssue::BadIdNumber, {words::idFault(facts.error())});
    if (document.issuedOn.isValid() && document.issuedOn > today)
        return badValue(QStringLiteral("issued_on"), RowIssue::FutureDate);
    if (document.issuedOn.isValid() && document.expiresOn.isValid() && document.expiresOn < document.issuedOn)
        return badValue(QStringLiteral("id_expiry"), RowIssue::DateOrder, {QStringLiteral("issued_on")});
    return {};
}

Result<void> checkChannel(const NewChannel &channel)
{
    static const QStringList kinds = {QStringLiteral("phone"), QStringLiteral("email"), QStringLiteral("address")};
    static const QStringList labels = {QString(), QStringLiteral("mobile"), QStringLiteral("home"),
                                       QStringLiteral("work"), QStringLiteral("other")};
    if (!kinds.contains(channel.kind))
        return badValue(QStringLiteral("kind"), RowIssue::UnknownChoice, {kinds.join(QStringLiteral(", "))});
    if (!channel.label.isEmpty() && !labels.contains(channel.label))
        return badValue(QStringLiteral("label"), RowIssue::UnknownChoice, {labels.mid(1).join(QStringLiteral(", "))});
    if (channel.value.trimmed().isEmpty())
        return badValue(channel.kind, RowIssue::Missing);
    if (channel.value.size() > kMostValue)
        return badValue(channel.kind, RowIssue::TooLong, {QString::number(kMostValue)});
    const bool control = std::any_of(channel.value.begin(), channel.value.end(),
                                     [](QChar c) { return c.category() == QChar::Other_Control; });
    if (control)
        return badValue(channel.kind, RowIssue::ControlCharacter);
    return {};
}

QString warningOf(const NewChannel &channel)
{
    if (channel.kind == QStringLiteral("phone") && phoneKind(channel.value) == PhoneKind::Implausible)
        return problemText(RowIssue::PhoneImplausible);
    if (channel.kind == QStringLiteral("email") && !isEmailForm(channel.value))
        return problemText(RowIssue::EmailImplausible);
    return {};
}

Mask maskOfKind(const QString &kind)
{
    return kind == QStringLiteral("phone")   ? Mask::Telephone
           : kind == QStringLiteral("email") ? Mask::Email
                                             : Mask::Address;
}

tl::unexpected<Error> noSuch(const QString &what, AnyId id)
{
    return failure(ErrorCode::NotFound, {what, id.toString()});
}

} // namespace

Result<std::vector<IdentityDocument>> ClientDetailsDesk::openedDocuments(ClientId client)
{
    const NumberVault vault(m_workplace.keys);
    ZHIYIN_ASSIGN(auto stored, ClientDetailsStore(m_workplace.database).documents(client));
    std::vector<IdentityDocument> documents;
    for (auto &[document, sealed] : stored) {
        ZHIYIN_ASSIGN(document.number, vault.opened(kDocumentTable, document.id, sealed));
        documents.push_back(std::move(document));
    }
    return documents;
}

Result<std::vector<IdentityDocument>> ClientDetailsDesk::documents(ClientId client)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::ReadClient));
    ZHIYIN_ASSIGN(auto documents, openedDocuments(client));
    for (IdentityDocument &document : documents)
        document.number = masked(Mask::IdentityNumber, document.number);
    return documents;
}

Result<std::vector<ClientChannel>> ClientDetailsDesk::channels(ClientId client)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::ReadClient));
    ZHIYIN_ASSIGN(auto channels, ClientDetailsStore(m_workplace.database).channels(client));
    for (ClientChannel &channel : channels)
        channel.value = masked(maskOfKind(channel.kind), channel.value);
    return channels;
}

Result<void> ClientDetailsDesk::recordLook(ClientId client, const QString &reason, const QString &what)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::ReadClient));
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::UnmaskCore));
    ZHIYIN_TRY(requireReason(reason));
    Changes seen;
    seen.set(QStringLiteral("seen"), what);
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_TRY(
        work.record({Entity::Client, AnyId(client.value()), client, QStringLiteral("reveal"), seen, reason, {}, {}}));
    return work.commit();
}

Result<std::vector<IdentityDocument>> ClientDetailsDesk::revealDocuments(ClientId client, const QString &reason)
{
    ZHIYIN_TRY(recordLook(client, reason, QStringLiteral("documents")));
    return openedDocuments(client);
}

Result<std::vector<ClientChannel>> ClientDetailsDesk::revealChannels(ClientId client, const QString &reason)
{
    ZHIYIN_TRY(recordLook(client, reason, QStringLiteral("channels")));
    return ClientDetailsStore(m_workplace.database).channels(client);
}

Result<AddedDetail> ClientDetailsDesk::addDocument(ClientId client, const NewDocument &document)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::WriteClient));
    const QDate today = m_workplace.today();
    ZHIYIN_TRY(checkDocument(document, today));
    const NumberVault vault(m_workplace.keys);
    const QByteArray index = vault.index(document.number);
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ClientDetailsStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const bool known, store.hasDocument(client, index));
    if (known)
        return failure(ErrorCode::AlreadyExists, {masked(Mask::IdentityNumber, document.number)});
    ZHIYIN_ASSIGN(const auto present, store.documents(client));
    const bool first =
        std::none_of(present.begin(), present.end(), [](const auto &held) { return !held.document.endedAt.isValid(); });
    const auto id = work.newId<AnyId>();
    const QByteArray sealed = vault.sealed(kDocumentTable, id, document.number);
    ZHIYIN_TRY(store.insertDocument(client, {id, document, first, sealed, index}));
    Changes changes;
    changes.set(QStringLiteral("id_type"), document.type);
    changes.set(QStringLiteral("id_number"), document.number);
    changes.set(QStringLiteral("issued_on"), document.issuedOn.toString(Qt::ISODate));
    changes.set(QStringLiteral("issuer"), document.issuer);
    changes.set(QStringLiteral("id_expiry"), document.expiresOn.toString(Qt::ISODate));
    ZHIYIN_TRY(work.record(
        {Entity::Client, AnyId(client.value()), client, QStringLiteral("add_document"), changes, {}, {}, {}}));
    ZHIYIN_TRY(work.commit());
    const bool expired = document.expiresOn.isValid() && document.expiresOn < today;
    return AddedDetail{id, expired ? problemText(RowIssue::DocumentExpired) : QString()};
}

Result<void> ClientDetailsDesk::endDocument(ClientId client, AnyId document, const QString &reason)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::WriteClient));
    ZHIYIN_TRY(requireReason(reason));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const auto documents, openedDocuments(client));
    const auto found = std::find_if(documents.begin(), documents.end(),
                                    [document](const IdentityDocument &held) { return held.id == document; });
    if (found == documents.end())
        return noSuch(QStringLiteral("document"), document);
    // The primary one is the client's id_number: leaving it is a change of a core field, which a second person sees.
    if (found->endedAt.isValid() || found->isPrimary)
        return failure(ErrorCode::WrongState,
                       {found->endedAt.isValid() ? QStringLiteral("ended") : QStringLiteral("primary")});
    ZHIYIN_TRY(ClientDetailsStore(m_workplace.database).endDocument(document, m_workplace.realClock.now()));
    Changes changes;
    changes.add(QStringLiteral("id_type"), found->type, QJsonValue());
    changes.add(QStringLiteral("id_number"), found->number, QJsonValue());
    ZHIYIN_TRY(work.record(
        {Entity::Client, AnyId(client.value()), client, QStringLiteral("end_document"), changes, reason, {}, {}}));
    return work.commit();
}

Result<ClientDetailsDesk::Step> ClientDetailsDesk::stepTo(ClientId client, AnyId document)
{
    ZHIYIN_ASSIGN(const auto documents, openedDocuments(client));
    Step step{{AnyId(0)}, {}};
    for (const IdentityDocument &held : documents) {
        if (held.id == document)
            step.to = held;
        else if (held.isPrimary && !held.endedAt.isValid())
            step.from = held;
    }
    if (step.to.id != document)
        return noSuch(QStringLiteral("document"), document);
    if (step.to.endedAt.isValid() || step.to.isPrimary)
        return failure(ErrorCode::WrongState,
                       {step.to.endedAt.isValid() ? QStringLiteral("ended") : QStringLiteral("primary")});
    return step;
}

Result<void> ClientDetailsDesk::step(UnitOfWork &work, ClientId client, const Step &step, const QString &reason)
{
    ZHIYIN_TRY(ClientDetailsStore(m_workplace.database).setPrimaryDocument(client, step.to));
    return work.record({Entity::Client,
                        AnyId(client.value()),
                        client,
                        QStringLiteral("primary_document"),
                        changesOf(step.from, step.to),
                        reason,
                        {},
                        {}});
}

Result<PrimaryOutcome> ClientDetailsDesk::makePrimaryDocument(ClientId client, AnyId document, const QString &reason)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::WriteClient));
    ZHIYIN_TRY(requireReason(reason));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const Step wanted, stepTo(client, document));
    PrimaryOutcome outcome;
    if (wanted.from) {
        ZHIYIN_ASSIGN(const auto name, ClientStore(m_workplace.database).nameOf(client));
        ZHIYIN_ASSIGN(outcome.request, RequestDesk::ask(m_workplace, work,
                                                        {kPrimaryKind,
                                                         words::primaryDocumentSummary(name.first),
                                                         {{QStringLiteral("document"), document.toString()}},
                                                         client,
                                                         reason}));
    } else {
        ZHIYIN_TRY(step(work, client, wanted, reason));
    }
    ZHIYIN_TRY(work.commit());
    return outcome;
}

RequestKind ClientDetailsDesk::primaryRequests()
{
    const auto documentOf = [](const Request &request) -> Result<std::pair<ClientId, AnyId>> {
        const auto document = AnyId::parse(request.payload.value(QStringLiteral("document")).toString());
        if (!request.client || !document)
            return failure(ErrorCode::Internal, {}, QStringLiteral("a primary document without a document"));
        return std::pair(*request.client, *document);
    };
    const auto approve = [documentOf](Workplace &workplace, UnitOfWork &work, const Request &request) -> Result<void> {
        ZHIYIN_ASSIGN(const auto wanted, documentOf(request));
        ClientDetailsDesk desk(workplace);
        // Asked once more: it may have ended in between.
        ZHIYIN_ASSIGN(const Step to, desk.stepTo(wanted.first, wanted.second));
        return desk.step(work, wanted.first, to, request.reason);
    };
    const auto describe = [documentOf](Workplace &workplace, const Request &request) -> Result<QJsonObject> {
        ZHIYIN_ASSIGN(const auto wanted, documentOf(request));
        ZHIYIN_ASSIGN(const Step to, ClientDetailsDesk(workplace).stepTo(wanted.first, wanted.second));
        const IdentityDocument from = to.from.value_or(IdentityDocument{AnyId(0)});
        const auto day = [](QDate date) {
            return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
        };
        return QJsonObject{{nameOf(ClientField::IdType), QJsonArray{from.type, to.to.type}},
                           {nameOf(ClientField::IdNumber), QJsonArray{from.number, to.to.number}},
                           {nameOf(ClientField::IdExpiry), QJsonArray{day(from.expiresOn), day(to.to.expiresOn)}}};
    };
    return {kPrimaryKind, Action::ApproveCoreChange, approve, {}, describe};
}

Result<std::vector<ExpiringDocument>> ClientDetailsDesk::expiring(QDate until)
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::ReadClient);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::ReadClient)});
    return ClientDetailsStore(m_workplace.database).expiring(scope, until, m_workplace.today());
}

Result<AddedDetail> ClientDetailsDesk::addChannel(ClientId client, const NewChannel &given)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::WriteClient));
    ZHIYIN_TRY(checkChannel(given));
    NewChannel channel = given;
    channel.value = channel.value.trimmed();
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ClientDetailsStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto present, store.channels(client));
    bool first = true;
    for (const ClientChannel &held : present) {
        if (held.endedAt.isValid() || held.kind != channel.kind)
            continue;
        if (held.value == channel.value)
            return failure(ErrorCode::AlreadyExists, {masked(maskOfKind(channel.kind), channel.value)});
        first = first && !held.isPrimary;
    }
    ZHIYIN_ASSIGN(const AnyId id, store.insertChannel(client, channel, first));
    Changes changes;
    changes.set(channel.kind, channel.value);
    changes.set(QStringLiteral("label"), channel.label);
    ZHIYIN_TRY(work.record(
        {Entity::Client, AnyId(client.value()), client, QStringLiteral("add_channel"), changes, {}, {}, {}}));
    ZHIYIN_TRY(work.commit());
    return AddedDetail{id, warningOf(channel)};
}

Result<void> ClientDetailsDesk::makePrimaryChannel(ClientId client, AnyId channel, const QString &reason)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::WriteClient));
    ZHIYIN_TRY(requireReason(reason));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ClientDetailsStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto channels, store.channels(client));
    const auto found = std::find_if(channels.begin(), channels.end(),
                                    [channel](const ClientChannel &held) { return held.id == channel; });
    if (found == channels.end())
        return noSuch(QStringLiteral("channel"), channel);
    if (found->endedAt.isValid() || found->isPrimary)
        return failure(ErrorCode::WrongState,
                       {found->endedAt.isValid() ? QStringLiteral("ended") : QStringLiteral("primary")});
    const auto before = std::find_if(channels.begin(), channels.end(), [&](const ClientChannel &held) {
        return held.kind == found->kind && held.isPrimary && !held.endedAt.isValid();
    });
    ZHIYIN_TRY(store.setPrimaryChannel(client, *found));
    Changes changes;
    changes.add(found->kind, before == channels.end() ? QJsonValue() : QJsonValue(before->value), found->value);
    ZHIYIN_TRY(work.record(
        {Entity::Client, AnyId(client.value()), client, QStringLiteral("primary_channel"), changes, reason, {}, {}}));
    return work.commit();
}

Result<void> ClientDetailsDesk::endChannel(ClientId client, AnyId channel, const QString &reason)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::WriteClient));
    ZHIYIN_TRY(requireReason(reason));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ClientDetailsStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto channels, store.channels(client));
    const auto found = std::find_if(channels.begin(), channels.end(),
                                    [channel](const ClientChannel &held) { return held.id == channel; });
    if (found == channels.end())
        return noSuch(QStringLiteral("channel"), channel);
    if (found->endedAt.isValid())
        return failure(ErrorCode::WrongState, {QStringLiteral("ended")});
    ZHIYIN_TRY(store.endChannel(channel, m_workplace.realClock.now()));
    Changes changes;
    changes.add(found->kind, found->value, QJsonValue());
    ZHIYIN_TRY(work.record(
        {Entity::Client, AnyId(client.value()), client, QStringLiteral("end_channel"), changes, reason, {}, {}}));
    return work.commit();
}

} // namespace zhiyin
