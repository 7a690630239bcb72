// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_checks.h"

namespace zhiyin {

Result<std::optional<KnownClient>> RowChecks::client(const QString &reference)
{
    ZHIYIN_ASSIGN(auto found, m_context.lookup.client(reference));
    if (!found) {
        add(QStringLiteral("client"), reference, RowIssue::UnknownClient);
    } else if (!may(m_context.workplace.actor, Action::ImportData, found->subject)) {
        add(QStringLiteral("client"), reference, RowIssue::OtherBranch);
        found.reset();
    } else if (found->isRestricted) {
        add(QStringLiteral("client"), reference, RowIssue::RestrictedClient);
        found.reset();
    }
    return found;
}

Result<bool> RowChecks::reaches(ClientId client, const QString &externalId)
{
    ZHIYIN_ASSIGN(const auto found, m_context.lookup.client(QStringLiteral("id:") + client.toString()));
    const bool reached = found && may(m_context.workplace.actor, Action::ImportData, found->subject);
    if (!reached)
        add(QStringLiteral("external_id"), externalId, RowIssue::OtherBranch);
    else if (found->isRestricted)
        add(QStringLiteral("external_id"), externalId, RowIssue::RestrictedClient);
    return reached && !found->isRestricted;
}

void RowChecks::happened(const QString &field, const QDateTime &at)
{
    const Workplace &workplace = m_context.workplace;
    if (at > std::max(workplace.realClock.now(), workplace.now()))
        add(field, at.toTimeZone(workplace.zone()).toString(Qt::ISODate), RowIssue::FutureDate);
}

void RowChecks::happened(const QString &field, QDate day)
{
    const Workplace &workplace = m_context.workplace;
    if (day > std::max(workplace.realClock.today(workplace.zone()), workplace.today()))
        add(field, day.toString(Qt::ISODate), RowIssue::FutureDate);
}

std::optional<RowFate> RowChecks::duplicate(bool known, const QString &field, const QString &value)
{
    if (!known || m_context.onDuplicate == OnDuplicate::Update)
        return std::nullopt;
    if (m_context.onDuplicate == OnDuplicate::Skip)
        return RowFate::Skipped;
    add(field, value, RowIssue::Duplicate);
    return RowFate::Rejected;
}

Result<std::optional<ProductId>> RowChecks::product(const QString &code)
{
    ZHIYIN_ASSIGN(const auto found, m_context.lookup.product(code));
    if (!found)
        add(QStringLiteral("product"), code, RowIssue::UnknownProduct);
    return found;
}

Result<std::optional<UserId>> RowChecks::user(const QString &field, const QString &name)
{
    ZHIYIN_ASSIGN(const auto found, m_context.lookup.user(name));
    if (!found)
        add(field, name, RowIssue::UnknownUser);
    return found;
}

} // namespace zhiyin
