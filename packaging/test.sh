#!/usr/bin/env bash
# Installs what is missing, builds everything as it is released, and runs all tests. Ends with ctest's summary.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
export LANG="${LANG:-C.UTF-8}"
export QT_QPA_PLATFORM=offscreen

packaging/install.sh build run test

echo "== Building (release)"
cmake --preset release -DHERLEID_PRECOMPILE="$([ -z "${CMAKE_CXX_COMPILER_LAUNCHER:-}" ] && echo ON || echo OFF)"
cmake --build --preset release --parallel "$(nproc)"

echo "== Testing"
ctest --preset release --parallel "$(nproc)"
