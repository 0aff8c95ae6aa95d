#!/usr/bin/env bash
# Installs what is missing of the sections named: install.sh build run test (bench for the peers of bench.sh).
# Asks the package database first, so that nothing is fetched, and no rights are needed, when all is there.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

packagesOf() {
    awk -v wanted="[$1]" '
        { sub(/#.*/, "") }
        /^\[/ { inside = ($1 == wanted); found = found || inside; next }
        inside && NF { print $1 }
        END { exit !found }' "$here/dependencies.txt" "$here/bench_dependencies.txt"
}

isInstalled() {
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

asRoot() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "These packages must be installed by root, and there is no sudo: ${missing[*]}" >&2
        exit 1
    fi
}

install() {
    asRoot env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "${missing[@]}"
}

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This script installs Debian packages; packaging/dependencies.txt names what another system needs." >&2
    exit 1
fi

missing=()
for section in "$@"; do
    packages="$(packagesOf "$section")" || { echo "No section [$section] in the lists of dependencies" >&2; exit 2; }
    for package in $packages; do
        isInstalled "$package" || missing+=("$package")
    done
done

if [ ${#missing[@]} -eq 0 ]; then
    echo "== Packages: all there"
    exit 0
fi

echo "== Packages: installing ${missing[*]}"
# The lists of a new machine are empty and those of an old one out of date: then fetch them and try once more.
if ! apt-cache show "${missing[@]}" >/dev/null 2>&1 || ! install; then
    asRoot apt-get update
    install
fi
