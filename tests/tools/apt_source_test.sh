#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Zhiyin authors
# SPDX-License-Identifier: GPL-3.0-or-later
# scripts/apt-source against the shapes that apt's sources take.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."

etc=$(mktemp -d)
trap 'rm -rf "$etc"' EXIT
failures=0
expect() { # WHAT EXPECTED SUITE...
    local what=$1 expected=$2 found
    shift 2
    found=$(scripts/apt-source --etc "$etc" "$@") || found="none"
    [[ $found == "$expected" ]] && return 0
    printf '%s: expected "%s", found "%s"\n' "$what" "$expected" "$found"
    failures=$((failures + 1))
}
fresh() { rm -rf "$etc" && mkdir -p "$etc/sources.list.d"; }

fresh
expect "no sources at all" none bookworm

fresh
cat >"$etc/sources.list" <<'LIST'
# deb http://commented.example/debian bookworm main
deb-src http://source.example/debian bookworm main
deb http://security.example/debian-security bookworm-security main
deb [arch=amd64 signed-by=/keys/a.gpg] http://one.example/debian bookworm main contrib
deb http://two.example/debian bookworm main
LIST
expect "a one-line file" "http://one.example/debian|/keys/a.gpg|" bookworm
expect "another suite of it" "http://security.example/debian-security||" bookworm-security
expect "a suite that is not there" none bookworm-backports
expect "any of several suites" "http://one.example/debian|/keys/a.gpg|" stable bookworm

fresh
cat >"$etc/sources.list.d/debian.sources" <<'SOURCES'
# A comment.
Types: deb
URIs: http://off.example/debian
Suites: bookworm
Components: main
Enabled: no

Types: deb-src
URIs: http://source.example/debian
Suites: bookworm
Components: main

Types: deb deb-src
# A comment inside.
URIs: http://one.example/debian http://other.example/debian
Suites: bookworm-updates bookworm
Components: main
Signed-By: /keys/b.gpg
Trusted: yes
SOURCES
expect "a deb822 file" "http://one.example/debian|/keys/b.gpg|yes" bookworm
expect "part of a suite's name" none book

fresh
printf 'Types: deb\nURIs: http://key.example/debian\nSuites: bookworm\nComponents: main\nSigned-By:\n -----BEGIN\n .\n -----END\n' \
    >"$etc/sources.list.d/debian.sources"
expect "a key written out in the file" "http://key.example/debian||" bookworm

[[ $failures -eq 0 ]] && echo "apt-source: all cases hold"
exit "$failures"
