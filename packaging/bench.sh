#!/usr/bin/env bash
# Measures every published figure of the market model, and its peers on the same rows in the same run, and writes
# tests/bench/RESULTS.md. bench.sh full (the default; about half an hour) or quick (without the largest fits); bench.sh ratio or
# bench.sh window measures that section again and puts it in the place of the former one.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
export LANG=C.UTF-8 LC_ALL=C.UTF-8
mode="${1:-full}"
patience="${2:-900}"   # seconds all folds or months of a peer may take together; a single fit a third of that
case "$mode" in
    quick) largest=200000; sizes="100000 200000" ;;
    full) largest=1000000; sizes="100000 200000 500000 1000000" ;;
    ratio|window) largest=0; sizes="" ;;
    *) echo "usage: bench.sh [quick|full|ratio|window] [SECONDS]" >&2; exit 2 ;;
esac

packaging/install.sh build run bench

# test.sh shares this build and does not want these programs.
trap 'cmake --preset release -DHERLEID_BENCH=OFF >/dev/null' EXIT
echo "== Building (release, with the programs of tests/bench)"
cmake --preset release -DHERLEID_BENCH=ON >/dev/null
cmake --build --preset release --parallel "$(nproc)" --target herleid-cli fit_benchmark coverage_benchmark \
    ratio_benchmark value_benchmark window_benchmark >/dev/null

out=build/bench
rm -rf "$out"
mkdir -p "$out"
log="$out/log.txt"
programs=build/release/bin
project="$out/lucas_county.gpkg"
longest=$((patience / 3))   # seconds a fit of a peer may take

# measure NAME COMMAND…: keeps what the command prints as NAME.json. Ends the run where the command fails.
measure() {
    local name="$1"
    shift
    printf '== %s  %s\n' "$(date +%T)" "$name"
    "$@" >"$out/$name.json.part" 2>>"$log" || { echo "Failed: $* (see $log)" >&2; exit 1; }
    mv "$out/$name.json.part" "$out/$name.json"
}

# measurePeer NAME SCRIPT ARGUMENTS…: the same in R or in the system's Python, cut off after $longest seconds.
measurePeer() {
    local name="$1" code=0 language=Rscript
    shift
    [[ "$1" == *.py ]] && language=/usr/bin/python3   # where the Debian packages are
    printf '== %s  %s\n' "$(date +%T)" "$name"
    timeout "$longest" "$language" "$@" >"$out/$name.json.part" 2>>"$log" || code=$?
    case "$code" in
        0) mv "$out/$name.json.part" "$out/$name.json" ;;
        124) echo "{\"longer_than\": $longest}" >"$out/$name.json"; rm "$out/$name.json.part" ;;
        *) echo "Failed: $* (see $log)" >&2; exit 1 ;;
    esac
}

cli="$programs/herleid-cli"
"$cli" create "$project" --catalogue lucas_county --crs EPSG:32617 --currency USD >>"$log" 2>&1
"$cli" import "$project" resources/demo/lucas_county_sales.csv \
    --mapping resources/demo/lucas_county_mapping.json >>"$log" 2>&1

# Ratio studies; the folds must have been valued.
measureRatios() {
    measure ours_ratio "$cli" ratio "$project"
    measure folds_ratio "$cli" ratio "$out/ours_folds.csv" --estimate predicted --price price
    measure county_ratio "$cli" ratio resources/demo/lucas_county_sales.csv --estimate assessed_value_usd --price price_usd
    measure many_ratios "$programs/ratio_benchmark" "$([ "$mode" = quick ] && echo 100000 || echo 1000000)"
}

# The window on a town: every dwelling valued, then imported, fitted and valued again while it is watched.
measureWindow() {
    local town="$out/town"
    "$cli" town "$town" --clean --dwellings "$([ "$mode" = quick ] && echo 60000 || echo 500000)" >>"$log" 2>&1
    "$cli" create "$town/town.gpkg" --catalogue woz_dwellings >>"$log" 2>&1
    "$cli" import "$town/town.gpkg" "$town/woningen.csv" --as properties >>"$log" 2>&1
    "$cli" import "$town/town.gpkg" "$town/verkopen.csv" --as sales >>"$log" 2>&1
    "$cli" fit "$town/town.gpkg" >>"$log" 2>&1
    measure window "$programs/window_benchmark" "$town/town.gpkg" "$town/verkopen.csv"
}

case "$mode" in
    ratio)
        measure ours_folds "$cli" evaluate "$project" --folds tests/bench/lucas_county_folds.csv --out "$out/ours_folds.csv"
        measure ours_whole "$cli" fit "$project"
        measureRatios ;;
    window) measureWindow ;;
esac
if [ "$mode" = ratio ] || [ "$mode" = window ]; then
    python3 tests/bench/results.py "$mode" "$out" tests/bench/RESULTS.md
    echo "== Measured again in tests/bench/RESULTS.md: $mode"
    exit
fi

# Sales that the model has not seen.
measure ours_split "$cli" evaluate "$project" --split 0.8 --out "$out/ours_split.csv"
measure ours_ols_split "$cli" evaluate "$project" --split 0.8 --model ols --out "$out/ours_ols_split.csv"
measurePeer lm_split tests/bench/peers.R ols split
measurePeer bam_split tests/bench/peers.R gam split
measure ours_folds "$cli" evaluate "$project" --folds tests/bench/lucas_county_folds.csv --out "$out/ours_folds.csv"
measurePeer lm_folds tests/bench/peers.R ols folds
measurePeer bam_folds tests/bench/peers.R gam folds
measure ours_walk "$cli" evaluate "$project" --walk month --out "$out/ours_walk.csv"
# Folds and months count together here.
for plan in split folds; do
    for model in xgboost boosting forest; do
        longest="$patience" measurePeer "${model}_$plan" tests/bench/peers.py "$model" "$plan"
    done
done
longest="$patience" measurePeer xgboost_walk tests/bench/peers.py xgboost walk

# Values with their explanations.
measure ours_whole "$cli" fit "$project"
measure values "$programs/value_benchmark" "$project" 1998-07-01
measureRatios
measure many_sales python3 tests/bench/many_sales.py "$cli" "$out/many_sales" "$([ "$mode" = full ] && echo 1000000 || echo 50000)"
measure many_dwellings python3 tests/bench/many_dwellings.py "$cli" "$project" 100000
measure year_change python3 tests/bench/year_change.py "$cli" "$out/many_dwellings.gpkg"

measureWindow

# The same terms, one run.
rows="$(tail -n +2 resources/demo/lucas_county_sales.csv | wc -l)"
last="$(tail -n +2 resources/demo/lucas_county_sales.csv | cut -d, -f2 | sort | sed -n "$(((4 * rows + 4) / 5))p")"
measure ours_robust "$cli" fit "$project" --until "$last"
python3 tests/bench/specification.py "$project" >"$out/normal_errors.json"
measure ours_normal "$cli" fit "$project" --until "$last" --model "$out/normal_errors.json"
measure ours_normal_split "$cli" evaluate "$project" --split 0.8 --model "$out/normal_errors.json" \
    --out "$out/ours_normal_split.csv"
measurePeer bam_same_terms tests/bench/same_terms.R gaussian grid
measurePeer bam_same_columns tests/bench/same_terms.R gaussian columns
if [ "$mode" = full ]; then
    measurePeer bam_scat tests/bench/same_terms.R scat grid
fi

# Many rows.
sample="$out/large_sample.csv"
Rscript tests/bench/large_sample.R write "$sample" "$largest" >>"$log" 2>&1
for rows in $sizes; do
    measure "ours_rows_$rows" "$programs/fit_benchmark" "$sample" "$rows"
done
for model in lm bam plate; do
    measurePeer "${model}_rows_$largest" tests/bench/large_sample.R "$model" "$sample" "$largest"
done

measure coverage "$programs/coverage_benchmark" "$([ "$mode" = full ] && echo 200 || echo 20)"

measurePeer versions tests/bench/versions.R
measurePeer python_versions tests/bench/peers.py versions
python3 tests/bench/results.py "$mode" "$out" tests/bench/RESULTS.md
echo "== Written: tests/bench/RESULTS.md"
