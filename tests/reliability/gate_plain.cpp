// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program in which sqlite3_* is the system's plain library, where a key is taken without a word and nothing is
// encrypted: what happens to an installation whose libraries are shadowed. Database must refuse to make a book.
//   gate_plain DIRECTORY      prints "refused" and ends with 0 where it does
#include "tests/reliability/gate_book.h"

#include <QCoreApplication>

#include <sqlcipher/sqlite3.h>

// Plain SQLite has no such call; older builds had this empty one.
extern "C" int sqlite3_key_v2(sqlite3 *, const char *, const void *, int)
{
    return SQLITE_OK;
}

int main(int argc, char **argv)
{
    using namespace zhiyin;
    QCoreApplication application(argc, argv);
    const QString file = gate::GateBook::dataFile(QCoreApplication::arguments().value(1));
    const auto opened = Database::open(file, gate::GateBook::rawKey(), Database::Mode::Create);
    if (opened || opened.error().code != ErrorCode::CipherMissing) {
        puts(opened ? "opened" : qPrintable(opened.error().detail));
        return 1;
    }
    puts("refused");
    return 0;
}
