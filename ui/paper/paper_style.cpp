// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_style.h"

#include <array>

namespace zhiyin::paper {
namespace {

struct TypeForm {
    double points;
    double leading; ///< Of the size.
    bool bold;
};

constexpr std::array<TypeForm, 13> kForms = {{{20, 1.30, true},
                                              {13, 1.35, true},
                                              {10.5, 1.35, true},
                                              {10.5, 1.40, true},
                                              {8.5, 1.50, false},
                                              {8.5, 1.50, true},
                                              {7.8, 1.40, false},
                                              {7.8, 1.40, true},
                                              {7, 1.40, false},
                                              {6.4, 1.45, false},
                                              {120, 1.20, true},
                                              {10.5, 1.60, false},
                                              {10.5, 1.60, true}}};

QFont make(const TypeForm &form)
{
    QFont font;
    font.setFamilies(families());
    font.setPixelSize(static_cast<int>(pt(form.points)));
    font.setBold(form.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // A spacing that nobody sees turns ligatures off: "ﬁ" in "final" could not be found again in the printed text.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    return font;
}

} // namespace

QStringList families()
{
    return {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("sans-serif")};
}

const QFont &font(Type type)
{
    // A font's engine belongs to the thread that first asked for it: each thread has fonts of its own.
    static thread_local const std::array<QFont, kForms.size()> fonts = [] {
        std::array<QFont, kForms.size()> made;
        for (size_t i = 0; i < kForms.size(); ++i)
            made[i] = make(kForms[i]);
        return made;
    }();
    return fonts[static_cast<size_t>(type)];
}

double lineHeight(Type type)
{
    const TypeForm &form = kForms[static_cast<size_t>(type)];
    return pt(form.points * form.leading);
}

QColor tint(int n)
{
    static constexpr std::array<QRgb, kTints> kTable = {0xff1f5f6b, 0xff4f8c97, 0xff83b3bb,
                                                        0xffb2d2d7, 0xffd5e7ea, 0xff9aa5a8};
    return QColor::fromRgb(kTable[static_cast<size_t>(n) % kTable.size()]);
}

} // namespace zhiyin::paper
