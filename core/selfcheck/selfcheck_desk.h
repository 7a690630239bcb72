// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/selfcheck/selfcheck.h"

#include <functional>

namespace zhiyin {

/// What an auditor would find, found before: the rules of the policy `selfcheck` over the whole book.
class SelfCheckDesk final
{
public:
    explicit SelfCheckDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// The rules in force, with where each comes from. Fails with NotPermitted.
    [[nodiscard]] Result<SelfCheckPolicy> rules();

    using Progress = std::function<bool(qint64 done, qint64 all)>;
    /// Checks every rule, or only `only`, over the clients that the person may see; what is about users, policies and the
    /// book itself is for whoever may see the users. At most `most` findings of each, 0 for all. That it was run, and what it
    /// found in numbers, is journaled. Fails with NotPermitted, NotFound (no such rule), Cancelled.
    [[nodiscard]] Result<SelfCheck> run(int most, const QString &only = {}, const Progress &progress = {});

private:
    Workplace &m_workplace;
};

} // namespace zhiyin
