#!/usr/bin/env python3
"""many_dwellings.py CLI PROJECT COUNT: adds COUNT dwellings, made from the demo's sales with a seeded jitter, to a copy of
the project and values everyone there. Prints seconds and the peak of memory as JSON."""

import csv
import json
import random
import resource
import shutil
import subprocess
import sys
from pathlib import Path

DATE = "1998-07-01"
JITTER_DEGREES = 0.001    # about a hundred metres
JITTER_AREA = 0.05


def writeDwellings(file, count):
    dice = random.Random(20261124)
    with open("resources/demo/lucas_county_sales.csv", newline="") as source:
        sales = list(csv.DictReader(source))
    with open(file, "w", newline="") as target:
        writer = csv.DictWriter(target, sales[0].keys())
        writer.writeheader()
        for number in range(count):
            row = dict(sales[dice.randrange(len(sales))])
            row["sale_id"] = f"d{number:07d}"
            row["longitude"] = f"{float(row['longitude']) + dice.gauss(0, JITTER_DEGREES):.6f}"
            row["latitude"] = f"{float(row['latitude']) + dice.gauss(0, JITTER_DEGREES):.6f}"
            row["living_area_sqft"] = round(float(row["living_area_sqft"]) * dice.lognormvariate(0, JITTER_AREA))
            writer.writerow(row)


def main():
    cli, project, count = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    copy, dwellings = project.with_name("many_dwellings.gpkg"), project.with_name("many_dwellings.csv")
    writeDwellings(dwellings, count)
    shutil.copy(project, copy)
    quiet = {"check": True, "capture_output": True, "text": True}
    subprocess.run([cli, "import", copy, dwellings, "--as", "properties",
                    "--mapping", "resources/demo/lucas_county_mapping.json"], **quiet)
    before = copy.stat().st_size
    earlier = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    answer = json.loads(subprocess.run([cli, "value", copy, "--date", DATE, "--all"], **quiet).stdout)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(json.dumps({"dwellings": answer["valued"], "seconds": answer["seconds"],
                      "megabytes_peak": max(peak, earlier) / 1024, "file_megabytes": (copy.stat().st_size - before) / 1e6}))


if __name__ == "__main__":
    main()
