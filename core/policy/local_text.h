// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocale>
#include <QString>

namespace zhiyin {

/// A text of a document in English and Chinese; the same in both where the document gives one only.
struct LocalText {
    QString en;
    QString zh;

    [[nodiscard]] const QString &in(const QLocale &locale) const
    {
        return locale.language() == QLocale::Chinese ? zh : en;
    }
    friend bool operator==(const LocalText &, const LocalText &) = default;
};

} // namespace zhiyin
