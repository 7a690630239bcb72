// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/private_file.h"

namespace zhiyin {

Result<std::unique_ptr<PrivateFile>> PrivateFile::create(const QString &path)
{
    std::unique_ptr<PrivateFile> made(new PrivateFile(path));
    made->m_file.setDirectWriteFallback(false);
    // Before the first byte is written.
    if (!made->m_file.open(QIODevice::WriteOnly)
        || !made->m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure(made->error());
    return made;
}

Error PrivateFile::error() const
{
    const auto code = [this] {
        switch (m_file.error()) {
        case QFileDevice::ResourceError: return ErrorCode::DiskFull;
        case QFileDevice::OpenError:
        case QFileDevice::PermissionsError:
        case QFileDevice::RenameError: return ErrorCode::NotWritable;
        default: return ErrorCode::IoFailed;
        }
    }();
    return {code, {m_file.fileName()}, m_file.errorString()};
}

Result<void> PrivateFile::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return failure(error());
    return {};
}

Result<void> PrivateFile::commit()
{
    if (!m_file.commit())
        return failure(error());
    return {};
}

} // namespace zhiyin
