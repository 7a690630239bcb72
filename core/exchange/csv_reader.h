// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/row_source.h"

#include <functional>
#include <memory>

namespace zhiyin {

struct CsvOptions {
    /// A name that ICU knows ("GB18030", "UTF-16LE", "Big5"); empty: recognised from the bytes (see guessEncoding).
    QString encoding;
    /// Lines before the header that are not part of the table.
    int skipRows = 0;
    /// Called for each block read with the bytes done and the bytes of the file; false cancels.
    std::function<bool(qint64 done, qint64 total)> progress;
    /// The largest cell and the largest row; a file beyond them is refused at once, without holding it in memory.
    qint64 mostCellBytes = 1 << 20;
    qint64 mostRowBytes = 4 << 20;
    int mostColumns = 2000;
};

/// Reads a CSV file as a stream. The separator (comma, semicolon, tab) is recognised from the header.
class CsvReader final : public RowSource
{
public:
    /// Reads up to the header. Fails with NotReadable {path}, EmptyFile {path}, BadEncoding {encoding, line of the header}, BadUsage
    /// (an unknown encoding), BadDocument {line, what}.
    [[nodiscard]] static Result<std::unique_ptr<CsvReader>> open(const QString &path, CsvOptions options = {});
    ~CsvReader() override;

    [[nodiscard]] const QStringList &header() const override;
    [[nodiscard]] Result<bool> next(SourceRow &row) override;
    /// The encoding that the file is read in.
    [[nodiscard]] QString encoding() const;
    /// ',', ';' or TAB.
    [[nodiscard]] char separator() const;

private:
    class Machine;
    explicit CsvReader(std::unique_ptr<Machine> machine);
    std::unique_ptr<Machine> m_machine;
};

} // namespace zhiyin
