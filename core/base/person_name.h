// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace zhiyin {

/// The parts of a Chinese name; `surname` is empty where the name is not written in Han characters.
struct PersonName {
    QString surname;
    QString given;
};

/// Parts a name: compound surnames (欧阳, 歐陽, 司马…) stay whole, and a name with a middle dot (买买提·艾合买提) has no
/// surname to part. Counts code points, so that characters beyond the BMP (𠮷) are one.
[[nodiscard]] PersonName partedName(const QString &name);

/// One spelling for comparing names: compatibility forms (full width), case, the middle dot and its look-alikes, blanks.
/// For comparing only; what is kept and shown stays as it was written.
[[nodiscard]] QString comparableName(const QString &name);

} // namespace zhiyin
