// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/today/today_item.h"
#include "ui/paper/print.h"

namespace zhiyin::paper {

/// One person's day for the pocket.
struct AgendaSheet {
    QString institution;
    QString person;
    QDateTime preparedAt;
    TodayList list;
};

/// The day on one page, in the language of the program: what is lost most by waiting first, and how many more there are
/// where the page is full. With a box to tick for each line.
[[nodiscard]] Document agendaDocument(const AgendaSheet &sheet, const QPageSize &size);
[[nodiscard]] Result<PaperOutcome> printAgenda(const AgendaSheet &sheet, const QString &path);

} // namespace zhiyin::paper
