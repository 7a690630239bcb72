// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exits/exit_world.h"

#include <QSet>
#include <QStandardPaths>

#include <map>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

/// Whether the trace may leave by the exit for that person, from the tables of policy.md.
bool mayLeave(Exit exit, const Onlooker &onlooker, const Trace &trace)
{
    if (!onlooker.sees)
        return false;
    return trace.masked.isEmpty() || (exit == Exit::InClear && onlooker.unmasks);
}

} // namespace

// Generated from the lists of exits, people and traces: a new field of a client, a new page, a new tab and a new verb of the
// command line come in by themselves.
TEST_CASE("No exit gives anybody what the policy keeps from them", "[exits]")
{
    for (const char *tool : {"pdftotext", "unzip"}) {
        if (QStandardPaths::findExecutable(QString::fromUtf8(tool)).isEmpty())
            SKIP("needs " << tool);
    }
    ExitWorld world;
    std::map<DataClass, int> classes;
    for (const Trace &trace : world.traces())
        ++classes[trace.dataClass];
    for (const DataClass one : {DataClass::Ordinary, DataClass::Important, DataClass::Core})
        CHECK(classes[one] > 1);
    for (const Role role : kRoles)
        CHECK(std::any_of(kOnlookers.begin(), kOnlookers.end(),
                          [role](const Onlooker &one) { return one.role == role; }));
    CHECK(ExitWorld::verbs(Exit::CommandLine, {}).size() > 40);

    QSet<QString> seen;
    for (const Exit exit : kExits) {
        for (const Onlooker &onlooker : kOnlookers) {
            const QString text = world.leaving(exit, onlooker);
            bool name = false;
            for (const Trace &trace : world.traces()) {
                // Whoever asks by a value knows it; what comes back beside it is the question of the next test.
                const bool left = exit != Exit::Search && text.contains(trace.clear, Qt::CaseInsensitive);
                if (left && !mayLeave(exit, onlooker, trace)) {
                    const qsizetype at = text.indexOf(trace.clear, 0, Qt::CaseInsensitive);
                    INFO(text.mid(std::max<qsizetype>(0, at - 200), 400).toStdString());
                    FAIL_CHECK(onlooker.user << " gets " << trace.name.toStdString() << " by way of " << nameOf(exit));
                }
                // A clear value is there where the policy gives it, so that its absence elsewhere means something.
                if (exit == Exit::InClear && onlooker.unmasks && !trace.masked.isEmpty()) {
                    INFO(onlooker.user << " asks with a reason for " << trace.name.toStdString());
                    CHECK(left);
                }
                if (left || (!trace.masked.isEmpty() && text.contains(trace.masked)))
                    seen.insert(trace.name);
                name = name || (trace.name == QStringLiteral("name") && text.contains(trace.clear));
            }
            // A test that looked at nothing would find nothing.
            INFO(onlooker.user << " at " << nameOf(exit));
            if (onlooker.sees && exit != Exit::Clipboard)
                CHECK(name);
        }
    }
    for (const Trace &trace : world.traces()) {
        INFO(trace.name.toStdString() << " was met at no exit: it is not tried");
        CHECK(seen.contains(trace.name));
    }
}

TEST_CASE("A search answers nobody with what was not asked for", "[exits][search]")
{
    ExitWorld world;
    for (const Onlooker &onlooker : kOnlookers) {
        const QStringList answers = world.found(onlooker);
        bool name = false;
        for (qsizetype i = 0; i < answers.size(); ++i) {
            const QString &asked = world.traces()[static_cast<size_t>(i)].clear;
            for (const Trace &trace : world.traces()) {
                const bool left = !asked.contains(trace.clear) && answers[i].contains(trace.clear);
                name = name || (left && trace.name == QStringLiteral("name"));
                if (left && !mayLeave(Exit::Search, onlooker, trace))
                    FAIL_CHECK(onlooker.user << " asks for " << asked.toStdString() << " and gets "
                                             << trace.name.toStdString());
            }
        }
        INFO(onlooker.user);
        CHECK(name == onlooker.sees);
    }
}
