// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_gate.h"

#include "core/client/number_vault.h"
#include "core/policy/policy_desk.h"
#include "core/policy/request_desk.h"

namespace zhiyin {
namespace {

/// How far the number of clients may have moved since the approval, in hundredths [reliability c.8].
constexpr qint64 kMostDrift = 2;

/// Whether a request is about the same clients in the same form: the number may have moved a little.
bool isSame(QJsonObject asked, QJsonObject wanted)
{
    const QString rows = QStringLiteral("rows");
    const qint64 then = asked.take(rows).toInteger();
    const qint64 now = wanted.take(rows).toInteger();
    return asked == wanted && std::abs(now - then) * 100 <= then * kMostDrift;
}

} // namespace

Result<SecurityPolicy> ExportGate::policy(Workplace &workplace)
{
    ZHIYIN_ASSIGN(const auto document, PolicyDesk(workplace).inForce(PolicyName::Security, workplace.today()));
    if (!document)
        return failure(ErrorCode::PolicyNotSet, {policyNameText(PolicyName::Security)});
    return parseSecurityPolicy(document->json);
}

QString ExportGate::kind()
{
    return QStringLiteral("client_export");
}

Result<std::optional<ExportStore::Asked>> ExportGate::askedBefore(const QJsonObject &payload)
{
    ZHIYIN_ASSIGN(const auto all, ExportStore(m_workplace.database).open(kind(), m_workplace.actor.id));
    std::optional<ExportStore::Asked> waiting;
    for (const ExportStore::Asked &asked : all) {
        if (!isSame(asked.payload, payload))
            continue;
        const bool approved = asked.state == QStringLiteral("approved");
        // The machine's own clock: turning the other one does not make an approval live longer.
        if (approved && asked.expiresAt > m_workplace.realClock.now())
            return std::optional(asked);
        if (!approved && !waiting)
            waiting = asked;
    }
    return waiting;
}

Result<RequestId> ExportGate::ask(const QJsonObject &payload, const QString &summary, const QString &reason)
{
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const RequestId request,
                  RequestDesk::ask(m_workplace, work, {kind(), summary, payload, std::nullopt, reason}));
    ZHIYIN_TRY(work.commit());
    return request;
}

QString ExportGate::fingerprint(std::vector<ClientId> clients) const
{
    std::sort(clients.begin(), clients.end());
    QStringList parts;
    for (const ClientId client : clients)
        parts.append(client.toString());
    return QString::fromLatin1(NumberVault(m_workplace.keys).index(parts.join(u',')).toHex());
}

} // namespace zhiyin
