// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formats.h"
#include "ui/common/marks.h"
#include "ui/common/plain_text.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/shell/passphrase_edit.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace zhiyin;

namespace {

struct Linear {
    double r, g, b;
};

double linear(int channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

Linear linearOf(const QColor &colour)
{
    return {linear(colour.red()), linear(colour.green()), linear(colour.blue())};
}

double luminance(const Linear &c)
{
    return 0.2126 * c.r + 0.7152 * c.g + 0.0722 * c.b;
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(linearOf(a));
    const double y = luminance(linearOf(b));
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

/// Viénot, Brettel and Mollon 1999: what is left of a colour without long, and without middle wavelength cones.
Linear seen(const Linear &c, bool protan)
{
    if (protan)
        return {0.11238 * c.r + 0.88762 * c.g, 0.11238 * c.r + 0.88762 * c.g, 0.00401 * c.r - 0.00401 * c.g + c.b};
    return {0.29275 * c.r + 0.70725 * c.g, 0.29275 * c.r + 0.70725 * c.g, -0.02234 * c.r + 0.02234 * c.g + c.b};
}

struct Lab {
    double l, a, b;
};

double labCurve(double t)
{
    return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0;
}

Lab labOf(const Linear &c)
{
    const double x = labCurve((0.4124 * c.r + 0.3576 * c.g + 0.1805 * c.b) / 0.95047);
    const double y = labCurve(0.2126 * c.r + 0.7152 * c.g + 0.0722 * c.b);
    const double z = labCurve((0.0193 * c.r + 0.1192 * c.g + 0.9505 * c.b) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const Lab &a, const Lab &b)
{
    return std::hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}

std::vector<std::vector<Mark>> families()
{
    std::vector<std::vector<Mark>> all(3);
    for (int place = 0; place < kTierMarks; ++place)
        all[0].push_back(tierMark(place));
    for (int level = 1; level <= kLevelMarks; ++level)
        all[1].push_back(levelMark(level));
    for (const ClockLook look : kClockLooks)
        all[2].push_back(clockMark(look));
    return all;
}

} // namespace

TEST_CASE("marks stand out from their ground, light and dark")
{
    for (const auto &family : families()) {
        for (const Mark &mark : family) {
            CHECK(contrast(mark.light, Theme::tonesOf(false).base) >= 3.0);
            CHECK(contrast(mark.dark, Theme::tonesOf(true).base) >= 3.0);
        }
    }
}

TEST_CASE("marks of a family differ by shape, and to colour-blind eyes not by shape alone")
{
    // A just noticeable difference is about 2.3; small shapes want more.
    constexpr double kApart = 8.0;
    for (const auto &family : families()) {
        for (std::size_t i = 0; i < family.size(); ++i) {
            for (std::size_t j = i + 1; j < family.size(); ++j) {
                CHECK((family[i].shape != family[j].shape || family[i].bars != family[j].bars));
                for (const bool protan : {true, false}) {
                    INFO(i << " and " << j << (protan ? " protan" : " deutan"));
                    CHECK(distance(labOf(seen(linearOf(family[i].light), protan)),
                                   labOf(seen(linearOf(family[j].light), protan)))
                          >= kApart);
                    CHECK(distance(labOf(seen(linearOf(family[i].dark), protan)),
                                   labOf(seen(linearOf(family[j].dark), protan)))
                          >= kApart);
                }
            }
        }
    }
}

TEST_CASE("text stands 4.5 : 1 on every ground it is written on")
{
    for (const bool dark : {false, true}) {
        const Tones &tones = Theme::tonesOf(dark);
        for (const QColor &ground : {tones.window, tones.base, tones.hover, tones.selected}) {
            CHECK(contrast(tones.text, ground) >= 4.5);
            CHECK(contrast(tones.muted, ground) >= 4.5);
        }
        for (const QColor &colour : {tones.accent, tones.good, tones.warn, tones.bad})
            CHECK(contrast(colour, tones.base) >= 4.5);
        CHECK(contrast(tones.onAccent, tones.accent) >= 4.5);
    }
}

TEST_CASE("digits have one width, so that columns of numbers stand under one another")
{
    const QFontMetricsF metrics(QApplication::font());
    const double zero = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        CHECK(metrics.horizontalAdvance(QChar(digit)) == zero);
}

TEST_CASE("values look as the language has it")
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QLocale chinese(QLocale::Chinese, QLocale::China);
    const Money money(-123456789, Currency());
    CHECK(formats::money(money, english) == QStringLiteral("CNY\u00A0\u22121,234,567.89"));
    CHECK(formats::money(money, chinese) == QStringLiteral("\u22121,234,567.89 元"));
    CHECK(formats::money(Money(5, Currency::parse(u"JPY").value()), chinese) == QStringLiteral("JPY\u00A05"));
    CHECK(formats::date(QDate(2026, 9, 21), english) == QStringLiteral("21 Sep 2026"));
    CHECK(formats::date(QDate(2026, 9, 21), chinese) == QStringLiteral("2026年9月21日"));
    CHECK(formats::date({}, english) == formats::none());
    CHECK(formats::moment(QDateTime(QDate(2026, 9, 21), QTime(20, 30), Qt::UTC), QTimeZone("Asia/Shanghai"), english)
          == QStringLiteral("22 Sep 2026 04:30"));
    CHECK(formats::percent(1250, english) == QStringLiteral("12.5\u202F%"));
}

TEST_CASE("text from people stays text")
{
    const QString hostile = QStringLiteral("<img src='x'>\u202E a\u0007");
    CHECK(plainToolTip(hostile).contains(QStringLiteral("&lt;img")));
    CHECK_FALSE(shown(hostile).contains(QChar(0x202e)));
    CHECK_FALSE(shown(hostile).contains(QChar(0x0007)));
    CHECK(shown(QStringLiteral("张伟明")) == QStringLiteral("张伟明"));
    CHECK(plainButtonText(QStringLiteral("A&B")) == QStringLiteral("A&&B"));
    const std::unique_ptr<QLabel> label(plainLabel(hostile));
    CHECK(label->textFormat() == Qt::PlainText);
}

TEST_CASE("a passphrase's strength follows length and variety")
{
    CHECK(strengthOf(QStringLiteral("short")) == Strength::Weak);
    CHECK(strengthOf(QString(40, u'a')) == Strength::Weak);
    CHECK(strengthOf(QStringLiteral("seven geese fly")) == Strength::Fair);
    CHECK(strengthOf(QStringLiteral("seven geese over the lake")) == Strength::Good);
}

TEST_CASE("settings hold what was set, and defaults else")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("s.ini")));
    CHECK(settings.value(Setting::LockAfterMinutes).toInt() == 5);
    CHECK(settings.text(Setting::Theme) == QStringLiteral("system"));
    settings.set(Setting::Theme, QStringLiteral("dark"));
    CHECK(Settings(folder.filePath(QStringLiteral("s.ini"))).text(Setting::Theme) == QStringLiteral("dark"));
}
