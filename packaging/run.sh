#!/usr/bin/env bash
# Installs what is missing, builds Herleid and shows it on the bundled demo data: in its window where there is
# a display, otherwise as an explanation on the terminal and a PDF.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
export LANG="${LANG:-C.UTF-8}"

packaging/install.sh build run

echo "== Building (release)"
cmake --preset release -DHERLEID_PRECOMPILE="$([ -z "${CMAKE_CXX_COMPILER_LAUNCHER:-}" ] && echo ON || echo OFF)"
cmake --build --preset release --parallel "$(nproc)" --target herleid herleid-cli

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "== Opening the window on the demo project"
    exec build/release/bin/herleid --demo
fi

echo "== No display: the demo on the command line, in build/demo"
rm -rf build/demo  # a former demo: the program itself never overwrites a project
exec build/release/bin/herleid-cli demo build/demo
