// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_desk.h"
#include "core/words/exchange_words.h"
#include "tests/support/test_book.h"

#include <QFile>

namespace zhiyin::test {

/// A book and files to import into it.
struct ImportBook {
    TestBook book;
    std::unique_ptr<Session> session = book.open(QStringLiteral("head"));

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(book.file(name));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    [[nodiscard]] Result<ImportReport> tryRun(ImportJob job) const { return session->desk<ImportDesk>().run(job); }
    [[nodiscard]] ImportReport run(const ImportJob &job) const
    {
        auto report = tryRun(job);
        if (!report)
            FAIL("import: " << static_cast<int>(report.error().code) << " "
                            << report.error().args.join(u' ').toStdString() << " "
                            << report.error().detail.toStdString());
        return std::move(*report);
    }
    [[nodiscard]] ImportReport take(ImportKind kind, const QByteArray &csv,
                                    OnDuplicate onDuplicate = OnDuplicate::Refuse) const
    {
        ImportJob job;
        job.kind = kind;
        job.file = write(QStringLiteral("rows.csv"), csv);
        job.onDuplicate = onDuplicate;
        return run(job);
    }
    [[nodiscard]] ErrorCode fault(ImportKind kind, const QByteArray &csv) const
    {
        ImportJob job;
        job.kind = kind;
        job.file = write(QStringLiteral("rows.csv"), csv);
        const auto report = tryRun(job);
        REQUIRE_FALSE(report);
        return report.error().code;
    }
    [[nodiscard]] qint64 count(const QString &table) const
    {
        return session->workplace().database.number(QStringLiteral("SELECT count(*) FROM ") + table).value();
    }
};

inline std::vector<RowIssue> issuesOf(const ImportReport &report)
{
    std::vector<RowIssue> issues;
    for (const RowProblem &problem : report.rows)
        issues.push_back(problem.issue);
    return issues;
}

} // namespace zhiyin::test
