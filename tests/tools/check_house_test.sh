#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Zhiyin authors
# SPDX-License-Identifier: GPL-3.0-or-later
# scripts/check-house must find what it is there for: each breach is planted in a small tree of its own.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")/../..

tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
mkdir -p "$tree/scripts"
cp "$here/scripts/check-house" "$tree/scripts/"
cp "$here/.clang-format" "$tree/"
cd "$tree"
git init -q .
printf "/scripts\n" >.gitignore # those were looked at where they live
spdx='// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later'
failures=0

# plant FILE "what lint must say" "a line of code"
plant() {
    mkdir -p "$(dirname "$1")"
    printf '%s\n#pragma once\n%s\n' "$spdx" "$3" >"$1"
    local said
    said=$(scripts/check-house 2>&1) && said="nothing, and exit 0"
    if [[ $said != *"$2"* ]]; then
        printf '%s with "%s": lint said: %s\n' "$1" "$3" "$said"
        failures=$((failures + 1))
    fi
    rm -f "$1"
}
# harmless FILE "a line of code"
harmless() {
    mkdir -p "$(dirname "$1")"
    printf '%s\n#pragma once\n%s\n' "$spdx" "$2" >"$1"
    local said
    if ! said=$(scripts/check-house 2>&1); then
        printf '%s with "%s" should pass, but lint said: %s\n' "$1" "$2" "$said"
        failures=$((failures + 1))
    fi
    rm -f "$1"
}

plant core/client/client_desk.h "SQL outside" "class QSqlQuery;"
plant ui/client/page.h "SQL outside" "int sqlite3_open(int);"
plant core/client/client.h "higher floor" '#include "ui/paper/page.h"'
plant core/client/client.h "Qt's windows" '#include <QColor>'
plant ui/paper/page.h "includes a window" '#include "ui/shell/window.h"'
plant ui/client/page.h "below the desks" '#include "core/client/client_store.h"'
plant app/cli/client.h "below the desks" '#include "core/storage/database.h"'
plant core/storage/database.h "never called" 'inline int change() { return sqlite3_rekey(); }'
plant ui/client/page.h "mentioned outside" 'void rekeyBook();'
plant core/client/client.h "near money" 'double amountOf(int);'
plant core/client/client.h "without the clock" 'inline auto now() { return QDateTime::currentDateTimeUtc(); }'
plant ui/client/page.h "unfinished mark" '// a line'$'\n''int x; // TODO later'
plant core/client/client.h "a tab" $'\tint x;'
plant core/client/client.h "Windows line ends" $'int x;\r'
harmless core/client/client_store.h "class QSqlQuery;"
harmless core/storage/guard.h "// sqlite3_rekey is forbidden: it can destroy a book."
harmless ui/client/page.h '#include "core/client/client_desk.h"'
harmless ui/paper/page.h '#include "ui/paper/sheet.h"'

printf 'int x;\n' >core/bare.cpp
said=$(scripts/check-house 2>&1) && said=nothing
if [[ $said != *"no SPDX lines"* ]]; then
    echo "a file without its licence: lint said: $said"
    failures=$((failures + 1))
fi

[[ $failures -eq 0 ]] && echo "check-house: finds what it is there for"
exit "$failures"
