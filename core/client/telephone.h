// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace zhiyin {

enum class PhoneKind { Mobile, Landline, Service, Foreign, Implausible };
/// What kind of number it is, by libphonenumber's plans read from the mainland: mobile and landline numbers, 400 and
/// 800 numbers, others with their country's prefix. Satellite telephones and data cards of the mobile plan (92, 98) and
/// extensions (010-88993108-8021) are known beside them.
[[nodiscard]] PhoneKind phoneKind(QStringView number);

enum class PhoneForm {
    National,      ///< as dialled in its own country: 138 1234 5678
    International, ///< +86 138 1234 5678
    E164,          ///< +8613812345678
};
/// The number written the usual way; as it was typed where nothing can be made of it.
[[nodiscard]] QString formattedPhone(const QString &number, PhoneForm form);

} // namespace zhiyin
