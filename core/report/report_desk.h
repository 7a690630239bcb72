// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/report/report_press.h"
#include "core/report/report_record.h"
#include "core/security/permission.h"

#include <functional>

namespace zhiyin {

class UnitOfWork;

/// A report ready to be printed, with what the book keeps of it. `known`: the same figures were reported before, so the
/// number, the anchor and the state are those of then.
template <class Report> struct MadeReport {
    Report report;
    ReportRecord record;
    bool known = false;
};

/// The reports of many clients at once: of a quarter the service report, of a month the account report.
struct ReportBatch {
    Period period;
    /// Made where it does not exist. Empty: no files, the press keeps what it is given.
    QString folder;
    /// Empty: of all that the reader may see.
    QString tier = {};
    QString advisor = {};
    ReportLanguage language = ReportLanguage::English;
    /// Only these of them, where given.
    std::optional<std::vector<ClientId>> clients = {};
    QString branch = {};
    ReportKind kind = ReportKind::QuarterlyService;
    /// By branch, advisor and name, as somebody hands them out, rather than by number.
    bool inOrderOfHandingOut = false;
    /// Where it is noted whose report could not be made; empty: in the folder.
    QString failedList = {};
    /// Only those noted there.
    bool retryFailed = false;

    [[nodiscard]] QString failedListFile() const;
};

struct ReportFilters {
    QStringList tiers;
    QStringList advisors;
    QStringList branches;
};

struct ReportBatchOutcome {
    int written = 0;
    /// Files that were there already and still say the same.
    int kept = 0;
    struct Failed {
        ClientId client;
        Error error;
    };
    std::vector<Failed> failed = {};
    /// Why it ended before the last client: cancelled, a full disk, …
    std::optional<Error> stopped = {};
};

/// Reports: made from what is recorded, kept as a record in the book, released by a second person.
class ReportDesk final
{
public:
    explicit ReportDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// As of the period's end, or of the clock where that is earlier. `language` counts where the client has none.
    /// Fails with NotPermitted, NotFound, BadValue (a period that has not begun).
    [[nodiscard]] Result<MadeReport<ClientReport>> client(ClientId client, const Period &period,
                                                          ReportLanguage language);
    /// The monthly account report: fund movements, returns, risks (requirements SP-10). As client().
    [[nodiscard]] Result<MadeReport<ClientReport>> account(ClientId client, const Period &month,
                                                           ReportLanguage language);
    /// An empty branch is the reader's own, or all of them for whoever belongs to all. Fails as client().
    [[nodiscard]] Result<MadeReport<BranchReport>> branch(const QString &branch, const Period &period,
                                                          ReportLanguage language);

    /// Fails with OwnRequest (by whoever made it), NotPermitted, NotFound, WrongState (released already), RuleRefused
    /// (the figures do not reconcile).
    [[nodiscard]] Result<ReportRecord> release(ReportId id);
    /// The newest first, as far as the reader may see whom they are about. 0 means all.
    [[nodiscard]] Result<std::vector<ReportRecord>> list(int limit);

    using Print = std::function<Result<void>(const ClientReport &, const QString &file)>;
    using Progress = std::function<bool(qint64 done, qint64 all)>;
    /// Prints every client's report into the folder. Taken up again it keeps the files that still say the same. A client
    /// whose report cannot be made does not stop the others. Fails with NotPermitted, BadValue, NotWritable (folder).
    [[nodiscard]] Result<ReportBatchOutcome> batch(const ReportBatch &wanted, ReportPress &press,
                                                   const Progress &progress);
    /// The same with a printer that does one after the other.
    [[nodiscard]] Result<ReportBatchOutcome> batch(const ReportBatch &wanted, const Print &print,
                                                   const Progress &progress);

    /// By what a batch may be narrowed: the tiers of the policy in force, and the advisors and branches in reach. Fails with
    /// NotPermitted.
    [[nodiscard]] Result<ReportFilters> filters();
    /// Of how many clients the batch would be. Fails as batch().
    [[nodiscard]] Result<int> count(const ReportBatch &wanted);
    /// How many of these clients the person may report on. Fails with NotPermitted.
    [[nodiscard]] Result<int> reportable(const std::vector<ClientId> &clients);

    /// "K-1-2026Q3.pdf", "K-1-2026-09.pdf"; characters that a file system may not bear are replaced, and the identifier
    /// then tells apart.
    [[nodiscard]] static QString fileName(const QString &externalId, ClientId client, const Period &period);

private:
    template <class Report> [[nodiscard]] Result<MadeReport<Report>> recall(Report report, ReportRecord wanted);
    template <class Report> [[nodiscard]] Result<void> keep(UnitOfWork &work, MadeReport<Report> &made);
    [[nodiscard]] Result<MadeReport<ClientReport>> make(ClientId client, ReportKind kind, const Period &period,
                                                        ReportLanguage language);
    [[nodiscard]] Result<MadeReport<ClientReport>> draft(ClientId client, ReportKind kind, const Period &period,
                                                         ReportLanguage language);
    [[nodiscard]] Result<void> checkBegun(const Period &period) const;
    [[nodiscard]] ReportRecord newRecord(const Period &period) const;
    struct BatchRun;
    [[nodiscard]] Result<std::vector<ClientId>> batchClients(const ReportBatch &wanted);
    [[nodiscard]] Result<std::vector<PrintJob>> batchPart(const std::vector<ClientId> &clients, BatchRun &run);
    [[nodiscard]] Result<void> batchParts(const std::vector<ClientId> &clients, BatchRun &run);
    [[nodiscard]] Result<Subject> subjectOf(const ReportRecord &record);

    Workplace &m_workplace;
};

} // namespace zhiyin
