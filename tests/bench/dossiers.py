#!/usr/bin/env python3
"""Makes and verifies dossiers of Lucas County and of Voorbeeldstad, and mutates one ten thousand times.

dossiers.py BIN [DOSSIERS [REFITS [MUTATIONS]]]: BIN has herleid-cli, dossier_benchmark and dossier_mutations (build with
-DHERLEID_BENCH=ON). Of each project DOSSIERS (100) are made, verified and REFITS (all) of them fitted again: that takes
a quarter of a minute each. Prints a table; ends with 1 where anything does not verify.
"""
import json
import os
import subprocess
import sys
import tempfile

TOWN_DATE, LUCAS_DATE = "2025-01-01", "1998-01-01"
# File, --as, layer, answers to what the file does not tell.
TOWN_FILES = [
    ("wijken_buurten.gpkg", "areas", "gemeente", []),
    ("wijken_buurten.gpkg", "areas", "wijken", []),
    ("wijken_buurten.gpkg", "areas", "buurten", []),
    ("woningen.csv", "properties", None, ["Datum opname=format=%d-%m-%Y"]),
    ("bijgebouwen.csv", "parts", None, []),
    ("bag.gpkg", "bag", "verblijfsobject", []),
    ("verkopen.csv", "sales", None, ["encoding=WINDOWS-1252"]),
]


def run(*command):
    done = subprocess.run(list(map(str, command)), stdout=subprocess.PIPE, check=False)
    if done.returncode != 0:
        sys.exit(f"failed: {' '.join(map(str, command))}")
    return done.stdout.decode()


def lucas(cli, folder):
    run(cli, "demo", folder)
    return os.path.join(folder, "lucas_county.gpkg")


def town(cli, folder):
    run(cli, "town", folder)
    project = os.path.join(folder, "town.gpkg")
    run(cli, "create", project, "--catalogue", "woz_dwellings")
    for name, kind, layer, answers in TOWN_FILES:
        options = (["--layer", layer] if layer else []) + [part for answer in answers for part in ("--answer", answer)]
        run(cli, "import", project, os.path.join(folder, name), "--as", kind, *options)
    run(cli, "screen", project)
    run(cli, "fit", project)
    return project


def row(title, made):
    figure = lambda name: f"{made[name]['median']:.2f} ({made[name]['largest']:.2f})" if name in made else "–"
    return (f"| {title} | {made['dossiers']} | {figure('megabytes')} | {figure('seconds_writing')} | "
            f"{figure('seconds_verifying_without_refit')} | {figure('seconds_verifying_with_refit')} "
            f"({made.get('seconds_verifying_with_refit', {}).get('n', 0)}) |")


def main():
    binaries, *rest = sys.argv[1:]
    dossiers, refits, mutations = (list(map(int, rest)) + [100, 100, 10000][len(rest):])[:3]
    cli, benchmark = os.path.join(binaries, "herleid-cli"), os.path.join(binaries, "dossier_benchmark")
    print("Median (largest) of each; all verified in an empty folder with an empty home.\n")
    print("| project | dossiers | MB | s to write | s to verify | s with refit (of) |\n|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory(prefix="herleid-dossiers-") as folder:
        for title, make, date in (("Lucas County", lucas, LUCAS_DATE), ("Voorbeeldstad", town, TOWN_DATE)):
            project = make(cli, os.path.join(folder, title.split()[0]))
            print(row(title, json.loads(run(benchmark, project, date, dossiers, refits))), flush=True)
    print("\nMutations:", run(os.path.join(binaries, "dossier_mutations"), mutations))


if __name__ == "__main__":
    main()
