# shellcheck shell=bash disable=SC2034
# SPDX-FileCopyrightText: 2026 The Zhiyin authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by ./dev: which Debian packages Zhiyin needs, and how the missing ones get onto the machine.

# "a|b" means the first of them that this release of Debian has; "@12" that only that release needs it (later ones carry
# the same files in another package).
packages_build=(
    ca-certificates tzdata cmake ninja-build ccache g++ mold pkg-config
    qt6-base-dev qt6-base-dev-tools qt6-charts-dev 'qt6-svg-dev|libqt6svg6-dev' qt6-svg-plugins@13 libqt6opengl6-dev@12
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-qpa-plugins qt6-translations-l10n libqt6sql6-sqlite
    libgl-dev libopengl-dev libglx-dev libegl-dev libvulkan-dev
    libsqlcipher-dev libssl-dev libsodium-dev libicu-dev libcsv-dev libexpected-dev liborcus-dev libxlsxwriter-dev libqpdf-dev
    libphonenumber-dev
    catch2 librapidcheck-dev
    fonts-noto-core fonts-noto-cjk opencc poppler-utils
)
packages_lint=(clang-format shellcheck qt6-l10n-tools)
packages_tidy=(clang-tidy)

# What must be newer than Debian 12's own, and the first version that will do.
declare -A oldest_version=([libsqlcipher-dev]=4.5 [catch2]=3)

say() { printf '%s\n' "$*"; }
fail() {
    printf 'dev: %s\n' "$@" >&2
    exit 1
}

debian_release() {
    [[ -r /etc/os-release ]] || return 0
    # shellcheck source=/dev/null
    (. /etc/os-release && [[ ${ID:-} == debian ]] && printf '%s' "${VERSION_ID:-}") || true
}

# wanted_on RELEASE NAME...: those that this release needs.
wanted_on() {
    local release=$1 name
    shift
    for name in "$@"; do
        [[ $name != *@* || ${name#*@} == "$release" ]] && printf '%s\n' "${name%@*}"
    done
    return 0
}

# Prints those of the named packages that are not installed, or too old; alternatives stay as they were written.
missing_packages() {
    local wanted name state version found alternatives names=()
    local -A have=()
    for wanted in "$@"; do
        IFS='|' read -ra alternatives <<<"$wanted"
        names+=("${alternatives[@]}")
    done
    while read -r name state version; do
        [[ $state == installed ]] && have[$name]=$version
    done < <(dpkg-query -W -f '${Package} ${db:Status-Status} ${Version}\n' "${names[@]}" 2>/dev/null || true)
    for wanted in "$@"; do
        found=
        IFS='|' read -ra alternatives <<<"$wanted"
        for name in "${alternatives[@]}"; do
            version=${have[$name]:-}
            [[ -n $version ]] || continue
            [[ -z ${oldest_version[$name]:-} ]] || dpkg --compare-versions "$version" ge "${oldest_version[$name]}" ||
                continue
            found=yes
        done
        [[ -n $found ]] || printf '%s\n' "$wanted"
    done
}

# The first of each "a|b" that apt knows; where it knows none, the first, so that apt says by name what it cannot find.
choose_available() {
    local wanted name chosen alternatives
    for wanted in "$@"; do
        IFS='|' read -ra alternatives <<<"$wanted"
        chosen=${alternatives[0]}
        for name in "${alternatives[@]}"; do
            if apt-cache show --no-all-versions "$name" >/dev/null 2>&1; then
                chosen=$name
                break
            fi
        done
        printf '%s\n' "$chosen"
    done
}

as_root() {
    if [[ $EUID -eq 0 ]]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

setup_log=build/setup.log

# Everything apt says goes to a log. A hiccup of the network must not end a first start: it is tried twice.
apt_get() {
    local try
    for try in 1 2; do
        as_root apt-get -q -y -o DPkg::Lock::Timeout=300 -o Acquire::Retries=2 "$@" >>"$setup_log" 2>&1 && return 0
        [[ $try -eq 2 ]] || { say "apt did not get through; trying once more in five seconds." && sleep 5; }
    done
    tail -n 15 "$setup_log" >&2
    return 1
}

# Debian 12 carries SQLCipher 3 and Catch2 2; the newer ones are in its backports, on the machine's own mirror.
add_backports() {
    scripts/apt-source bookworm-backports >/dev/null && return 0
    local source uri signed trusted
    source=$(scripts/apt-source bookworm stable oldstable) ||
        fail "apt has no source for Debian 12 itself, so there is no mirror to take bookworm-backports from." \
            "Add one under /etc/apt/sources.list.d/ and start again."
    IFS='|' read -r uri signed trusted <<<"$source"
    say "Adding bookworm-backports (SQLCipher 4, Catch2 3) from the machine's own mirror."
    {
        printf '# Added by Zhiyin: SQLCipher 4 and Catch2 3 for Debian 12.\n'
        printf 'Types: deb\nURIs: %s\nSuites: bookworm-backports\nComponents: main\n' "$uri"
        [[ -z $signed ]] || printf 'Signed-By: %s\n' "$signed"
        [[ -z $trusted ]] || printf 'Trusted: %s\n' "$trusted"
    } | as_root tee /etc/apt/sources.list.d/zhiyin-backports.sources >/dev/null
}

# with_release RELEASE NAME...: the arguments for apt; Debian 12's newer libraries come in whole families, or apt would
# want to keep the old half.
with_release() {
    local release=$1 name
    shift
    for name in "$@"; do
        case $release-$name in
        12-libsqlcipher-dev) printf '%s\n' {libsqlcipher-dev,libsqlcipher1}/bookworm-backports ;;
        12-catch2) printf '%s\n' {catch2,libcatch2-dev}/bookworm-backports ;;
        *) printf '%s\n' "$name" ;;
        esac
    done
}

# ensure_packages NAME...: installs what is missing; with nothing missing it only asks dpkg (some 20 ms).
ensure_packages() {
    local release wanted missing install
    command -v dpkg-query >/dev/null || return 0 # no Debian: the build says what it misses
    release=$(debian_release)
    mapfile -t wanted < <(wanted_on "${release:-12}" "$@")
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    [[ ${#missing[@]} -gt 0 ]] || return 0

    if [[ $release != 12 && $release != 13 ]]; then
        say "This is neither Debian 12 nor 13. These packages seem to be missing: ${missing[*]}"
        say "Install them, or what corresponds to them here, if the build complains."
        return 0
    fi
    mapfile -t install < <(with_release "$release" "${missing[@]%%|*}")
    if [[ $EUID -ne 0 ]] && ! command -v sudo >/dev/null; then
        fail "These packages are missing, and there is neither root nor sudo to install them: ${missing[*]}" \
            "Ask the administrator to run:  apt-get install ${install[*]}" \
            "(on Debian 12 with bookworm-backports among apt's sources)"
    fi

    mkdir -p "${setup_log%/*}"
    say "Installing what is missing, once; this takes some minutes (details: $setup_log):"
    say "  ${missing[*]}"
    [[ ${install[*]} != */bookworm-backports* ]] || add_backports
    apt_get update || say "apt could not refresh every list; going on with those it has."
    mapfile -t install < <(choose_available "${missing[@]}")
    mapfile -t install < <(with_release "$release" "${install[@]}")
    apt_get install --no-install-recommends "${install[@]}" ||
        fail "apt could not install: ${install[*]}" \
            "What it said last is above, all of it in $setup_log." \
            "Mend that (network, disk space, a held package) and start again."
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    [[ ${#missing[@]} -eq 0 ]] || fail "apt reported success, but these are still missing or too old: ${missing[*]}"
}
