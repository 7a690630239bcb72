// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/case_desk.h"
#include "core/complaint/case_letter_desk.h"

namespace zhiyin {

/// A part of the pack as it is attached to the pages: its bytes are what the index prints the SHA-256 of.
struct PackPart {
    /// "case.json", "letter-1.txt".
    QString name;
    QByteArray bytes;
    /// Lower case hexadecimal.
    QByteArray hash;
};

/// A clock of the case with the days that were counted.
struct ClockAccount {
    ComplaintClock clock;
    ClockDerivation why;
};

/// Everything that proves how a case was handled, for somebody who has nothing but the file.
struct CasePack {
    CaseFile file;
    std::vector<ClockAccount> clocks;
    std::vector<CaseLetter> letters;
    std::vector<JournalEntry> journal;
    std::vector<PackPart> parts;
    QString institution;
    QTimeZone zone;
    QDateTime madeAt;
    QString madeBy;
    /// Of the journal, with the entry that says that the pack was made.
    QString anchor;
};

/// The clocks of the case in the order shown, each with its derivation.
[[nodiscard]] Result<std::vector<ClockAccount>> clockAccounts(const ComplaintView &view, const ClockView &clocks);

class CasePackDesk final
{
public:
    explicit CasePackDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Gathers the pack, which is written into the journal with the hash of each part. Fails with NotFound, NotPermitted.
    [[nodiscard]] Result<CasePack> make(ComplaintId id);
    /// The clocks alone, for a print of why they are due. Fails with NotFound, NotPermitted.
    [[nodiscard]] Result<CasePack> clocks(ComplaintId id);

private:
    [[nodiscard]] Result<CasePack> begin(ComplaintId id);

    Workplace &m_workplace;
};

} // namespace zhiyin
