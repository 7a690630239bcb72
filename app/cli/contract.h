// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <span>

namespace zhiyin::cli {

/// One command of the contract: its words and the usage line that is both shown and enforced (see Usage).
struct ContractLine {
    const char *group;
    /// May be empty (`kpi`) or two words (`questionnaires add`).
    const char *verb;
    const char *usage;
    /// Needs no book (or takes its path as an argument).
    bool withoutBook = false;
};

/// Every command there is to be, also those not built yet.
[[nodiscard]] std::span<const ContractLine> contract();

/// "complaint assess ID --category TEXT --department TEXT"
[[nodiscard]] QString usageLine(const ContractLine &line);

} // namespace zhiyin::cli
