// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client_fields.h"
#include "tests/support/test_book.h"

#include <array>

namespace zhiyin::test {

/// Every way on which client data leaves the book.
enum class Exit { Screen, Clipboard, Print, Csv, Xlsx, Vcard, CommandLine, InClear, Search };
inline constexpr std::array kExits = {Exit::Screen, Exit::Clipboard,   Exit::Print,   Exit::Csv,   Exit::Xlsx,
                                      Exit::Vcard,  Exit::CommandLine, Exit::InClear, Exit::Search};
[[nodiscard]] const char *nameOf(Exit exit);

/// A value that nothing else in the book looks like, so that it is known again wherever it turns up.
struct Trace {
    QString name;
    DataClass dataClass = DataClass::Ordinary;
    QString clear;
    /// Empty: policy.md masks it nowhere.
    QString masked = {};
};

/// A person at an exit, and what the table of roles in policy.md gives them for the client: the advisor's own one, of the
/// branch "North".
struct Onlooker {
    const char *user;
    Role role;
    bool sees;
    /// In clear, with a reason.
    bool unmasks;
};
inline constexpr std::array kOnlookers = {
    Onlooker{"advisor", Role::Advisor, true, true},       Onlooker{"advisor2", Role::Advisor, false, false},
    Onlooker{"supervisor", Role::Supervisor, true, true}, Onlooker{"head", Role::Supervisor, true, true},
    Onlooker{"compliance", Role::Compliance, true, true}, Onlooker{"admin", Role::Admin, false, false}};

/// A book with one client of whom every field and every kind of record beside them holds a trace.
class ExitWorld
{
public:
    ExitWorld();
    [[nodiscard]] const std::vector<Trace> &traces() const { return m_traces; }
    [[nodiscard]] const TestBook &book() const { return m_book; }
    [[nodiscard]] ClientId client() const { return m_client; }

    /// Everything that leaves by the exit for that person, as text.
    [[nodiscard]] QString leaving(Exit exit, const Onlooker &onlooker);
    /// For the search: what comes back, by what was asked for.
    [[nodiscard]] QStringList found(const Onlooker &onlooker);
    /// The verbs of the command line that were tried at an exit.
    [[nodiscard]] static QStringList verbs(Exit exit, const QString &folder);

private:
    [[nodiscard]] QString walk(const Onlooker &onlooker, bool copied);
    /// Runs the lines as one batch; everything that was said, and every file that was written.
    [[nodiscard]] QString run(const QStringList &lines, const Onlooker &onlooker);
    void live();

    TestBook m_book;
    QTemporaryDir m_folder;
    ClientId m_client{1};
    std::vector<Trace> m_traces;
    int m_runs = 0;
};

} // namespace zhiyin::test
