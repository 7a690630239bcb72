// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QFont>
#include <QStringList>

namespace zhiyin::paper {

/// Pages are measured in tenths of a point: fine enough to set type without fractions of a pixel, and the resolution
/// that the PDF is written in, so that nothing is scaled on its way.
inline constexpr int kUnitsPerInch = 720;
[[nodiscard]] constexpr double mm(double millimetres)
{
    return millimetres * kUnitsPerInch / 25.4;
}
[[nodiscard]] constexpr double pt(double points)
{
    return points * 10;
}

enum class Type {
    Title,
    Name,
    Figure,
    Heading,
    Body,
    BodyBold,
    Table,
    TableBold,
    Label,
    Small,
    Watermark,
    Letter,
    LetterBold
};

/// Latin letters and figures first, then Chinese. Not Noto Sans CJK alone, though it has both: in Latin words it sets
/// figures with glyphs that stand for no character, and "2026" could not be found in the printed text.
[[nodiscard]] QStringList families();

/// The type of a role.
[[nodiscard]] const QFont &font(Type type);
/// From line to line.
[[nodiscard]] double lineHeight(Type type);

/// One accent and greys; the amber of a draft comes with its word, the red of a difference with its own.
namespace colour {
inline constexpr QRgb kAccent = 0xff1f5f6b;
inline constexpr QRgb kAccentTint = 0xffeef5f6;
inline constexpr QRgb kText = 0xff1b2427;
inline constexpr QRgb kQuiet = 0xff5a676b;
inline constexpr QRgb kRule = 0xffd3dcde;
inline constexpr QRgb kFaintRule = 0xffe8eeef;
inline constexpr QRgb kDraftText = 0xff7a4f00;
inline constexpr QRgb kDraftFill = 0xfffff6e2;
inline constexpr QRgb kDraftRule = 0xffdcb35c;
inline constexpr QRgb kAlert = 0xff9c3a1f;
inline constexpr QRgb kWatermark = 0xfff4f1ea;
inline constexpr QRgb kPaper = 0xffffffff;
} // namespace colour

/// The n-th of the tints that tell parts of a whole apart, darkest first; also told apart in grey print.
inline constexpr int kTints = 6;
[[nodiscard]] QColor tint(int n);

} // namespace zhiyin::paper
