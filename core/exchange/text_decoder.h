// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>

#include <memory>
#include <optional>

struct UConverter;

namespace zhiyin {

/// A byte that is never part of UTF-8: it stands where the bytes of another encoding made no sense, so that the row is
/// found faulty by the same check as a row of wrong UTF-8.
inline constexpr char kBadByte = '\xff';

/// Turns the bytes of a named encoding into UTF-8, piece by piece. UTF-8 itself passes unchanged.
class TextDecoder final
{
public:
    /// An empty name is UTF-8. Fails with BadUsage where the encoding is not known.
    [[nodiscard]] static Result<TextDecoder> create(const QString &encoding);

    /// The encoding that the byte order mark at the beginning of a file names; empty where there is none.
    [[nodiscard]] static QString encodingOfMark(QByteArrayView beginning);

    /// `last` says that nothing follows, so that a character cut off at the end is a fault.
    [[nodiscard]] QByteArray toUtf8(QByteArray bytes, bool last);

private:
    struct Close {
        void operator()(UConverter *converter) const;
    };
    std::unique_ptr<UConverter, Close> m_converter;
    bool m_first = true;
};

/// Strict UTF-8 to text; none where the bytes are not UTF-8.
[[nodiscard]] std::optional<QString> textOfUtf8(QByteArrayView bytes);

} // namespace zhiyin
