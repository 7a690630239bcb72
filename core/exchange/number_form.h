// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringView>

namespace zhiyin {

/// How a decimal number is written, without its value.
struct NumberForm {
    bool isNumber = false;
    bool isNegative = false;
    bool hasExponent = false;
    /// Digits between point and exponent.
    int decimals = 0;
    int exponent = 0;
};

/// Sign, digits with commas before each three of them, point, digits, exponent. "1234,56" is no number here: Money takes
/// every comma for grouping, and a comma that was meant as a decimal point would make the amount a hundredfold.
[[nodiscard]] NumberForm numberForm(QStringView text);

/// "4.40524E+17": a spreadsheet showed six digits of eighteen and wrote what it showed.
[[nodiscard]] bool isRuined(const NumberForm &form);

} // namespace zhiyin
