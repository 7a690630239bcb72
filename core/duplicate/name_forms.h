// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QHash>
#include <QString>

#include <memory>

namespace zhiyin {

/// The spellings under which one name may be met.
struct NameForms {
    /// Without case, width, accents, blanks and middle dots.
    QString plain;
    /// The same in simplified characters.
    QString simplified;
    /// Characters read in pinyin without tones, letters as they are: 欧阳娜, 歐陽娜 and "Ouyang Na" are one.
    QString pinyin;
    /// Where the name is written in letters: with the family name, which stands last, put first; else empty.
    QString turned;
};

/// Finds the forms of names; keeps what it learned of each character, so that a hundred thousand names take a second.
class NameFormer final
{
public:
    /// Fails with Internal where the tables of characters are not installed.
    [[nodiscard]] static Result<NameFormer> make();
    ~NameFormer();
    NameFormer(NameFormer &&) noexcept;
    NameFormer &operator=(NameFormer &&) noexcept;

    [[nodiscard]] NameForms of(const QString &name);

private:
    struct Tables;
    explicit NameFormer(std::unique_ptr<Tables> tables);
    std::unique_ptr<Tables> m_tables;
};

} // namespace zhiyin
