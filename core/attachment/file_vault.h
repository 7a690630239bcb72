// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/attachment/attachment.h"
#include "core/base/result.h"
#include "core/security/seal.h"

#include <QStringList>

#include <functional>

class QIODevice;

namespace zhiyin {

/// A file sealed beside its place under files/, locked, synced and without its name yet; gone again unless kept.
class PreparedFile final
{
public:
    PreparedFile(PreparedFile &&other) noexcept;
    PreparedFile &operator=(PreparedFile &&) = delete;
    ~PreparedFile();

    [[nodiscard]] const AttachedFile &file() const { return m_file; }
    /// The name that the file came with.
    [[nodiscard]] QString name() const { return m_name; }

private:
    friend class FileVault;
    PreparedFile() = default;
    AttachedFile m_file;
    QString m_name;
    QString m_path;
    int m_descriptor = -1;
};

/// The sealed files beside a book's database, NAME.book/files/HASH. A file gets its name by a rename inside the piece of
/// work that writes its row, under the book's write lock: after a crash there are whole files only, and those without a row
/// are nobody's and are swept.
class FileVault final
{
public:
    /// `hashKey` makes the names, so that nobody without the book's key can tell whether a known file is in it.
    FileVault(const QString &bookDirectory, KeyView hashKey);

    /// Reads, recognises, hashes and seals in one pass. Fails with NotReadable, EmptyFile, BadDocument (too big; neither a PDF
    /// nor a picture), DiskFull, NotWritable.
    [[nodiscard]] Result<PreparedFile> prepare(const QString &source) const;
    /// Gives it its name; call within the piece of work that writes its row. Fails with DiskFull, NotWritable.
    [[nodiscard]] Result<void> keep(PreparedFile &prepared) const;
    [[nodiscard]] bool has(const AttachedFile &file) const;

    /// Hands the content to `sink` piece by piece, each authenticated. Whether it is complete and the one of its name shows
    /// only at the end. Fails with DamagedBook, NotReadable, and with what `sink` fails with.
    using Sink = std::function<Result<void>(QByteArrayView)>;
    [[nodiscard]] Result<void> read(const AttachedFile &file, const Sink &sink) const;
    /// Nothing is wrong with the file: it is there, whole, and the one of its name.
    [[nodiscard]] Result<void> check(const AttachedFile &file) const;

    /// Takes away what no row speaks of and no living process is writing; call under the book's write lock.
    [[nodiscard]] int sweep(const QList<QByteArray> &known) const;

    /// Copies the files as they are into another book or backup; what `older` (an earlier backup) has already is linked
    /// rather than copied. Fails with DamagedBook where one is missing, DiskFull, NotWritable.
    [[nodiscard]] Result<void> copyTo(const QString &bookDirectory, const std::vector<AttachedFile> &files,
                                      const QString &older = {}) const;

    [[nodiscard]] QString pathOf(const AttachedFile &file) const;

private:
    QString m_folder;
    Secret m_hashKey;
};

} // namespace zhiyin
