// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/client_memory.h"
#include "core/search/han_table.h"
#include "tests/support/real_data.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace zhiyin;

namespace {

ClientMemory memoryOf(const QStringList &names)
{
    ClientMemory memory;
    qint64 count = 0;
    for (const QString &name : names) {
        ++count;
        memory.remember({ClientId(count), QStringLiteral("K%1").arg(count), name, {}});
    }
    memory.settle();
    return memory;
}

QStringList names(const ClientMemory &memory, const QString &text, int limit = 0)
{
    QStringList found;
    for (const SearchHit &hit : memory.find(text, limit))
        found.append(hit.name);
    return found;
}

QString marked(const SearchHit &hit)
{
    return hit.match.mid(hit.range.from, hit.range.length);
}

/// The first reading of each character, the way somebody types a name from end to end.
QString typed(const QString &name, bool initials)
{
    QString text;
    for (const char32_t c : foldedCharacters(name)) {
        const auto readings = readingsOfHan(c);
        const QString reading = readings.empty() ? QString::fromUcs4(&c, 1) : QString::fromStdString(readings.front());
        text += initials ? reading.left(1) : reading;
    }
    return text;
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("A name is found as it is written, spelt or begun", "[search]")
{
    struct Case {
        const char *name;
        std::vector<const char *> texts;
    };
    const std::vector<Case> cases = {
        {"欧阳娜",
         {"ouyang", "oy", "歐陽", "欧阳", "oyn", "ouyangna", "ouyangn", "欧yang", "阳n", "yangna", "OUYANG", "ｏｙ"}},
        {"歐陽娜", {"欧阳", "歐陽", "oy", "ouyang"}},
        {"张伟明", {"zwm", "zhangweiming", "zhangwm", "zhwm", "zhangwei", "zhangweim", "weiming", "wm", "張偉"}},
        {"单雄信", {"shan", "dan", "sxx", "dxx", "單"}},
        {"仇英", {"qiu", "chou"}},
        {"解缙", {"xie", "jie"}},
        {"任盈盈", {"ren", "ryy"}},
        {"查良镛", {"zha", "cha", "zhaliangyong"}},
        {"翟天", {"zhai", "di"}},
        {"曾国藩", {"zeng", "ceng", "zgf"}},
        {"区寄", {"ou", "qu"}},
        {"朴志", {"piao", "pu"}},
        {"尉迟恭", {"yuchi", "weichi", "ycg"}},
        {"吕女", {"lv", "lu", "lü", "lvnv", "ln"}},
        {"阿卜杜拉·买买提", {"拉买", "拉•买", "拉・买", "拉．买", "abudula", "abdlmmt", "买买提"}},
        {"Zoë O’Neill", {"zoe", "ONEILL", "o'neill", "zoeo", "Ｚｏｅ", "oneill zo"}},
        {"Müller-Lüdenscheidt", {"muller", "müller ludenscheidt", "lüden"}},
        {"𠮷野家", {"𠮷", "𠮷野", "ye", "yj"}},
    };
    for (const Case &one : cases) {
        const ClientMemory memory = memoryOf({QString::fromUtf8(one.name)});
        for (const char *text : one.texts) {
            INFO(one.name << " by " << text);
            const bool reversed = std::string_view(text) == "oneill zo";
            CHECK(names(memory, QString::fromUtf8(text)).isEmpty() == reversed);
        }
    }
}

TEST_CASE("What is near is not taken for what was typed", "[search]")
{
    const ClientMemory memory = memoryOf({QStringLiteral("张伟明"), QStringLiteral("Zhao")});
    for (const char *text : {"zm", "zwx", "zhangming", "zhn", "明伟", "weiz", "zhaow", "wzm", "zwmm"}) {
        INFO(text);
        CHECK(names(memory, QString::fromLatin1(text)).isEmpty());
    }
}

TEST_CASE("The whole stands before the beginning, and that before the inside", "[search]")
{
    const ClientMemory memory = memoryOf({QStringLiteral("王李"), QStringLiteral("李伟"), QStringLiteral("李"),
                                          QStringLiteral("刘一"), QStringLiteral("Li Ming"), QStringLiteral("林")});
    CHECK(names(memory, QStringLiteral("李"))
          == QStringList{QStringLiteral("李"), QStringLiteral("李伟"), QStringLiteral("王李")});
    // As typed before spelt before begun.
    CHECK(names(memory, QStringLiteral("li"))
          == QStringList{QStringLiteral("李"), QStringLiteral("林"), QStringLiteral("Li Ming"), QStringLiteral("李伟"),
                         QStringLiteral("刘一"), QStringLiteral("王李")});
    CHECK(names(memory, QStringLiteral("li"), 3)
          == QStringList{QStringLiteral("李"), QStringLiteral("林"), QStringLiteral("Li Ming")});
}

TEST_CASE("The part that was asked for is marked", "[search]")
{
    const ClientMemory memory = memoryOf({QStringLiteral("阿卜·买买提"), QStringLiteral("Zoë O’Neill")});
    const auto range = [&](const char *text) { return marked(memory.find(QString::fromUtf8(text), 1).at(0)); };
    CHECK(range("卜买") == QStringLiteral("卜·买"));
    CHECK(range("bumai") == QStringLiteral("卜·买"));
    CHECK(range("mt") == QStringLiteral("买提"));
    CHECK(range("zoe") == QStringLiteral("Zoë"));
    CHECK(range("oneill") == QStringLiteral("O’Neill"));
    CHECK(range("eo") == QStringLiteral("ë O"));
}

TEST_CASE("A limit gives the first of all there is", "[search]")
{
    REQUIRE(rc::check("search: a limit gives the first of all", [] {
        const auto letters = rc::gen::elementOf(
            std::vector<QString>{QStringLiteral("王"), QStringLiteral("张"), QStringLiteral("伟"), QStringLiteral("明"),
                                 QStringLiteral("单"), QStringLiteral("a"), QStringLiteral("w"), QStringLiteral("1")});
        const auto word = [&](int most) {
            const int count = *rc::gen::inRange(1, most);
            QString text;
            for (int i = 0; i < count; ++i)
                text += *letters;
            return text;
        };
        ClientMemory memory;
        const int count = *rc::gen::inRange(1, 60);
        for (int i = 0; i < count; ++i) {
            memory.remember({ClientId(i + 1),
                             QStringLiteral("%1").arg(i * 7 % 60, 2, 10, QLatin1Char('0')),
                             word(4),
                             {{SearchField::Phone, QString::number(*rc::gen::inRange(1, 3000))}}});
            if (i == count / 2)
                memory.settle();
        }
        const QString text =
            *rc::gen::element(word(3), QString::number(*rc::gen::inRange(0, 200)), QStringLiteral("zw"));
        const auto all = memory.find(text, 0);
        const int limit = *rc::gen::inRange(1, 70);
        const auto some = memory.find(text, limit);
        RC_ASSERT(some.size() == std::min(all.size(), static_cast<size_t>(limit)));
        for (size_t i = 0; i < some.size(); ++i)
            RC_ASSERT(some[i].id == all[i].id && some[i].field == all[i].field && some[i].range == all[i].range);
    }));
}

TEST_CASE("Every part of a real name finds it, written, spelt and by initials", "[search][real]")
{
    ZHIYIN_REAL_DATA(path, "names/chinese_names_7000.txt");
    const QStringList all = linesOf(path);
    const ClientMemory memory = memoryOf(all);
    REQUIRE(rc::check("search: each part of a name finds it", [&] {
        const int place = *rc::gen::inRange(0, static_cast<int>(all.size()));
        const QString &name = all[place];
        const int from = *rc::gen::inRange(0, static_cast<int>(name.size()));
        const QString part = name.mid(from, *rc::gen::inRange(1, static_cast<int>(name.size()) - from + 1));
        RC_PRE(!foldedCharacters(part).empty() && part.isValidUtf16());
        const QString text = *rc::gen::element(part, typed(part, false), typed(part, true));
        const auto hits = memory.find(text, 0);
        const auto hit =
            std::find_if(hits.begin(), hits.end(), [&](const SearchHit &one) { return one.id == ClientId(place + 1); });
        RC_ASSERT(hit != hits.end());
        // One hit a client, and its marked part is itself found by the text.
        RC_ASSERT(std::count_if(hits.begin(), hits.end(), [&](const SearchHit &one) { return one.id == hit->id; })
                  == 1);
        RC_ASSERT(hit->range.length > 0);
        RC_ASSERT(!memoryOf({marked(*hit)}).find(text, 1).empty());
    }));
}
