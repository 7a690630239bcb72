// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/workbook_file.h"

#include "ui/paper/print.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace zhiyin::paper {

Result<void> writeWorkbook(const QString &path, const std::function<void(lxw_workbook *)> &fill)
{
    // Made beside its place in a folder that only its owner reads, and moved there whole.
    QTemporaryDir folder(QFileInfo(path).absoluteDir().filePath(QStringLiteral(".zhiyin-XXXXXX")));
    if (!folder.isValid())
        return failure(ErrorCode::NotWritable, {path}, folder.errorString());
    const QString draft = folder.filePath(QStringLiteral("figures.xlsx"));
    const QByteArray name = QFile::encodeName(draft);
    QByteArray scratch = QFile::encodeName(folder.path());
    lxw_workbook_options options = {};
    options.tmpdir = scratch.data();
    lxw_workbook *const book = workbook_new_opt(name.constData(), &options);
    if (book == nullptr)
        return failure(ErrorCode::IoFailed, {path}, QStringLiteral("workbook"));
    fill(book);
    const lxw_error closed = workbook_close(book); // frees it, too
    QFile file(draft);
    if (closed != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::IoFailed, {path}, QString::fromLatin1(lxw_strerror(closed)));
    return saveWhole(path, file.readAll());
}

} // namespace zhiyin::paper
