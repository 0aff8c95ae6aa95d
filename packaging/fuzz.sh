#!/usr/bin/env bash
# Fuzzes what reads other people's files: text files, mappings, catalogues, specifications, figures of other municipalities,
# and texts of numbers and dates.
# fuzz.sh [SECONDS] runs each fuzzer so long (60 by default), with the address and undefined behaviour sanitizers, and
# stops at the first finding, which it leaves in build/fuzz/findings.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
export LANG=C.UTF-8 LC_ALL=C.UTF-8
seconds="${1:-60}"

packaging/install.sh build fuzz

fuzzers="csv mapping catalogue specification exchange texts"
echo "== Building (Clang, sanitizers)"
cmake -S . -B build/fuzz -G Ninja -DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_COMPILER=clang++ \
    -DCMAKE_CXX_FLAGS="-O1 -gline-tables-only -fno-sanitize-recover=undefined" -DHERLEID_FUZZ=ON \
    -DHERLEID_WARNINGS_AS_ERRORS=OFF -DHERLEID_SANITIZERS=address,undefined,fuzzer-no-link >/dev/null
# shellcheck disable=SC2086  # a list of words
cmake --build build/fuzz --parallel "$(nproc)" --target $(printf 'fuzz_%s ' $fuzzers) >/dev/null

mkdir -p build/fuzz/findings
for fuzzer in $fuzzers; do
    echo "== $fuzzer, $seconds seconds"
    mkdir -p "build/fuzz/corpus/$fuzzer"
    # What is found new stays in build/.
    "build/fuzz/bin/fuzz_$fuzzer" -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=2048 \
        -print_final_stats=1 -verbosity=0 -artifact_prefix="build/fuzz/findings/$fuzzer-" \
        "build/fuzz/corpus/$fuzzer" "tests/fuzz/corpus/$fuzzer" 2>&1 | grep -E "number_of_executed|ERROR|SUMMARY" ||
        { echo "Finding in build/fuzz/findings" >&2; exit 1; }
    if compgen -G "build/fuzz/findings/$fuzzer-*" >/dev/null; then
        echo "Finding: $(ls "build/fuzz/findings/$fuzzer-"*)" >&2
        exit 1
    fi
done
