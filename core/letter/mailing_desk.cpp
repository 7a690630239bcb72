// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/mailing_desk.h"

#include "core/client/client_access.h"
#include "core/client/client_store.h"
#include "core/exchange/export_gate.h"
#include "core/exchange/table_writer.h"
#include "core/journal/unit_of_work.h"
#include "core/words/exchange_words.h"
#include "core/words/letter_words.h"

namespace zhiyin {
namespace {

const QString kLabels = QStringLiteral("labels");
const QString kMessages = QStringLiteral("messages");

/// Digits and a leading plus: what a gateway takes, and no spreadsheet for a formula.
QString dialled(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit() || (c == u'+' && digits.isEmpty()))
            digits += c;
    }
    return digits;
}

Result<void> recordReveal(UnitOfWork &work, ClientId client, const QString &reason)
{
    return work.record({Entity::Client, AnyId(client.value()), client, QStringLiteral("reveal"), {}, reason, {}, {}});
}

} // namespace

struct MailingDesk::Loaded {
    Addressee to;
    QString address;
    QString phone;
};

QString salutation(const Addressee &to)
{
    if (to.language == LetterLanguage::English)
        return QStringLiteral("Dear %1").arg(to.name);
    QString title;
    if (to.isIndividual && to.gender == QStringLiteral("female"))
        title = QStringLiteral("女士");
    else if (to.isIndividual && to.gender == QStringLiteral("male"))
        title = QStringLiteral("先生");
    return QStringLiteral("尊敬的") + to.name + title;
}

LetterValues valuesOf(const Addressee &to)
{
    return {{LetterField::Name, to.name}, {LetterField::Salutation, salutation(to)}};
}

Result<std::vector<MailingDesk::Loaded>> MailingDesk::load(const std::vector<ClientId> &clients, Action action)
{
    std::vector<Loaded> all;
    all.reserve(clients.size());
    ClientStore store(m_workplace.database);
    for (const ClientId client : clients) {
        ZHIYIN_TRY(requireOnClient(m_workplace, client, action));
        ZHIYIN_ASSIGN(const StoredClient stored, store.load(client, m_workplace.today()));
        const ClientValues &values = stored.record.values;
        all.push_back(
            {{client, values.text(ClientField::ExternalId), values.text(ClientField::Name),
              values.text(ClientField::Gender), values.text(ClientField::Kind) == QStringLiteral("individual"),
              letterLanguageOf(values.text(ClientField::Language))},
             values.text(ClientField::Address),
             values.text(ClientField::Phone)});
    }
    return all;
}

Result<std::vector<Addressee>> MailingDesk::addressees(const std::vector<ClientId> &clients)
{
    ZHIYIN_ASSIGN(const auto loaded, load(clients, Action::ReadClient));
    std::vector<Addressee> all;
    for (const Loaded &one : loaded)
        all.push_back(one.to);
    return all;
}

Result<void> MailingDesk::recordExport(UnitOfWork &work, const QString &what, qint64 rows, bool unmasked,
                                       const QString &reason, const std::optional<RequestId> &request)
{
    if (request)
        ZHIYIN_TRY(ExportStore(m_workplace.database).use(*request));
    Changes changes;
    changes.set(QStringLiteral("list"), what);
    changes.set(QStringLiteral("rows"), rows);
    changes.set(QStringLiteral("unmasked"), unmasked);
    if (request)
        changes.set(QStringLiteral("request"), request->toString());
    return work.record({Entity::Export, work.newId<AnyId>(), {}, QStringLiteral("export"), changes, reason, {}, {}});
}

Result<LabelOutcome> MailingDesk::labels(const std::vector<ClientId> &clients, const QString &reason)
{
    ZHIYIN_TRY(requireReason(reason));
    ZHIYIN_ASSIGN(const auto loaded, load(clients, Action::UnmaskCore));
    LabelOutcome outcome;
    for (const Loaded &one : loaded) {
        if (one.address.isEmpty())
            outcome.without.push_back(one.to.client);
        else
            outcome.labels.push_back({one.to, one.address});
    }
    ZHIYIN_ASSIGN(const SecurityPolicy policy, ExportGate::policy(m_workplace));
    const auto rows = static_cast<qint64>(outcome.labels.size());
    std::optional<RequestId> request;
    if (rows > policy.exportRows) {
        ZHIYIN_TRY(require(m_workplace.actor, Action::RequestExport, Subject::general()));
        ExportGate gate(m_workplace);
        const QJsonObject payload{{QStringLiteral("list"), kLabels},
                                  {QStringLiteral("rows"), rows},
                                  {QStringLiteral("clients"), gate.fingerprint(clients)}};
        ZHIYIN_ASSIGN(const auto asked, gate.askedBefore(payload));
        if (asked && asked->state == QStringLiteral("approved")) {
            request = asked->id;
        } else {
            outcome.labels.clear();
            outcome.request = asked ? std::optional(asked->id) : std::nullopt;
            if (!asked) {
                ZHIYIN_ASSIGN(outcome.request, gate.ask(payload, words::labelSummary(rows), reason));
            }
            return outcome;
        }
    }
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    work.tellInBulk();
    for (const AddressLabel &label : outcome.labels)
        ZHIYIN_TRY(recordReveal(work, label.to.client, reason));
    ZHIYIN_TRY(recordExport(work, kLabels, rows, true, reason, request));
    ZHIYIN_TRY(work.commit());
    return outcome;
}

Result<MessageOutcome> MailingDesk::messages(const QString &file, const std::vector<OutgoingMessage> &messages,
                                             bool unmask, const QString &reason)
{
    if (exportFormatOf(file) != ExportFormat::Csv)
        return failure(ErrorCode::BadUsage, {words::messagesAreCsv()});
    if (unmask)
        ZHIYIN_TRY(requireReason(reason));
    std::vector<ClientId> clients;
    for (const OutgoingMessage &message : messages)
        clients.push_back(message.client);
    ZHIYIN_ASSIGN(const auto loaded, load(clients, unmask ? Action::UnmaskCore : Action::ReadClient));
    MessageOutcome outcome;
    for (const Loaded &one : loaded) {
        if (one.phone.isEmpty())
            outcome.without.push_back(one.to.client);
        else
            ++outcome.rows;
    }
    ZHIYIN_ASSIGN(const SecurityPolicy policy, ExportGate::policy(m_workplace));
    std::optional<RequestId> request;
    if (unmask || outcome.rows > policy.exportRows) {
        ZHIYIN_TRY(require(m_workplace.actor, Action::RequestExport, Subject::general()));
        ExportGate gate(m_workplace);
        const QJsonObject payload{{QStringLiteral("list"), kMessages},
                                  {QStringLiteral("unmask"), unmask},
                                  {QStringLiteral("rows"), outcome.rows},
                                  {QStringLiteral("clients"), gate.fingerprint(clients)}};
        ZHIYIN_ASSIGN(const auto asked, gate.askedBefore(payload));
        if (!asked || asked->state != QStringLiteral("approved")) {
            outcome.request = asked ? std::optional(asked->id) : std::nullopt;
            if (!asked) {
                ZHIYIN_ASSIGN(outcome.request, gate.ask(payload, words::messageSummary(outcome.rows, unmask), reason));
            }
            return outcome;
        }
        request = asked->id;
    }
    // The telephone stands as a number, so that a gateway finds it without quotation marks.
    ZHIYIN_ASSIGN(const auto writer, TableWriter::create(file, ExportFormat::Csv,
                                                         {{QStringLiteral("external_id")},
                                                          {QStringLiteral("name")},
                                                          {QStringLiteral("phone"), unmask},
                                                          {QStringLiteral("text")}}));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    work.tellInBulk();
    for (size_t i = 0; i < loaded.size(); ++i) {
        const Loaded &one = loaded[i];
        if (one.phone.isEmpty())
            continue;
        if (unmask)
            ZHIYIN_TRY(recordReveal(work, one.to.client, reason));
        const QString phone = unmask ? dialled(one.phone) : masked(Mask::Telephone, one.phone);
        ZHIYIN_TRY(writer->row({one.to.externalId, one.to.name, phone, messages[i].text}));
    }
    ZHIYIN_TRY(writer->finish());
    ZHIYIN_TRY(recordExport(work, kMessages, outcome.rows, unmask, reason, request));
    // What left is written down before it leaves.
    ZHIYIN_TRY(work.commit());
    ZHIYIN_TRY(writer->keep());
    return outcome;
}

} // namespace zhiyin
