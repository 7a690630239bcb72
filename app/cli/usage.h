// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace zhiyin::cli {

/// One option of a command, as its usage line says it.
struct OptionSpec {
    QString name; ///< without the dashes
    /// "FILE", "advisor|supervisor", "1..5"; empty for a flag.
    QString value;
    bool required = false;

    [[nodiscard]] bool isFlag() const { return value.isEmpty(); }
    /// The codes that may stand there; empty where the value is free.
    [[nodiscard]] QStringList choices() const;
    /// "1..5": least and most.
    [[nodiscard]] std::optional<std::pair<int, int>> range() const;
};

/// What may follow a command, read from its usage line, so that the line people read is the one that is enforced:
/// WORD, [WORD], WORD…, --option VALUE, [--flag], with a|b for choices and 1..5 for a range.
struct Usage {
    QStringList positionals;
    int least = 0;
    /// -1: any number.
    int most = 0;
    std::vector<OptionSpec> options;

    [[nodiscard]] static Usage parse(const QString &line);
    [[nodiscard]] const OptionSpec *find(const QString &name) const;
};

} // namespace zhiyin::cli
