// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/context.h"
#include "core/complaint/complaint_desk.h"

#include <QJsonArray>

namespace zhiyin::cli {

[[nodiscard]] QJsonValue momentOrNull(const std::optional<QDateTime> &moment, const QTimeZone &zone);
[[nodiscard]] QJsonArray clocksJson(const std::vector<ComplaintClock> &clocks, const QTimeZone &zone);
/// What every step answers.
[[nodiscard]] Answer steppedAnswer(const ComplaintView &view, const QTimeZone &zone);
/// What a list says of a case.
[[nodiscard]] QJsonObject headJson(const ComplaintView &view, const QTimeZone &zone);
[[nodiscard]] QJsonValue nameOf(const std::optional<UserId> &user, const QHash<UserId, QString> &people);

/// A desk and the case that the first word names.
struct Named {
    Session *session;
    ComplaintDesk desk;
    ComplaintId id;
    const QTimeZone &zone;
};
[[nodiscard]] Result<Named> named(CommandContext &context);

} // namespace zhiyin::cli
