#!/usr/bin/env python3
"""Importing as a user does it: a preview with its evidence, a doubt that asks, the answer, the mapping kept and used again.

import_test.py PROGRAM
"""

import json
import sqlite3
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = sys.argv[1]


def run(*arguments):
    done = subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True)
    return done.returncode, done.stdout, done.stderr


def require(holds, what):
    if not holds:
        sys.exit(f"not so: {what}")


def result(*arguments):
    code, out, err = run(*arguments)
    require(code == 0, f"{arguments} ends with 0, not {code}: {err}")
    return json.loads(out)


def columnOf(preview, name):
    return next(column for column in preview["columns"] if column["column"] == name)


def writeShapes(path, places):
    """A shapefile of points with an id and a floor area, and no .prj: nothing says in which coordinates they are."""
    def header(words):
        xs, ys = zip(*places)
        return (struct.pack(">7i", 9994, 0, 0, 0, 0, 0, words) + struct.pack("<2i", 1000, 1)
                + struct.pack("<8d", min(xs), min(ys), max(xs), max(ys), 0, 0, 0, 0))
    count = len(places)
    path.with_suffix(".shp").write_bytes(header(50 + 14 * count) + b"".join(
        struct.pack(">2i", i + 1, 10) + struct.pack("<i2d", 1, x, y) for i, (x, y) in enumerate(places)))
    path.with_suffix(".shx").write_bytes(header(50 + 4 * count) + b"".join(
        struct.pack(">2i", 50 + 14 * i, 10) for i in range(count)))
    fields = b"".join(struct.pack("<11sc4xBB14x", name, b"C", size, 0) for name, size in ((b"id", 4), (b"floor_area", 4)))
    path.with_suffix(".dbf").write_bytes(
        struct.pack("<4BIHH20x", 3, 126, 11, 25, count, 32 + len(fields) + 1, 9) + fields + b"\r"
        + b"".join(f" D{i:<3}{100 + i:<4}".encode() for i in range(count)) + b"\x1a")


def known(folder):
    """Rows that the project has already, but other: --known says what becomes of them."""
    project = folder / "known.gpkg"
    run("create", project)
    file = folder / "dwellings.csv"
    file.write_text("id,floor_area\nD1,100\nD2,90\n", encoding="utf-8")
    result("import", project, file, "--as", "properties")
    file.write_text("id,floor_area\nD1,101\nD2,90\n", encoding="utf-8")
    kept = result("import", project, file, "--as", "properties", "--known", "keep", "--preview")
    require((kept["kept"], kept["unchanged"], kept["accepted"]) == (1, 1, 0), "kept: only counted")
    refused = result("import", project, file, "--as", "properties", "--known", "reject")
    require(refused["rejected_because"] == {"differs_from_project": 1} and refused["unchanged"] == 1, "rejected with its reason")
    require(refused["problems"][0]["value"] == "101", "and what the file says")
    updated = result("import", project, file, "--as", "properties", "--known", "update")
    require((updated["updated_properties"], updated["unchanged"]) == (1, 1), "updated")
    require(result("import", project, file, "--as", "properties")["unchanged"] == 2, "and then the same")
    require(run("import", project, file, "--as", "properties", "--known", "other")[0] == 2, "no such way is wrong usage")


def keptByHand(folder):
    """What a person has set stays, and the result tells what the file says instead."""
    project = folder / "hand.gpkg"
    run("create", project)
    file = folder / "hand.csv"
    file.write_text("id,floor_area,build_year\nD1,100,1980\n", encoding="utf-8")
    require(result("import", project, file, "--as", "properties")["kept_by_hand"] == 0, "nothing was set by hand")
    database = sqlite3.connect(project)
    with database:
        database.execute("INSERT INTO fact_provenance (property_id, feature, source, method, reason) "
                         "VALUES ('D1', 'floor_area', 'opname', 'visit', 'nagemeten')")
    database.close()
    file.write_text("id,floor_area,build_year\nD1,120,1981\n", encoding="utf-8")
    done = result("import", project, file, "--as", "properties")
    require(done["kept_by_hand"] == 1, "one fact was kept")
    require(done["kept_facts"] == [{"property_id": "D1", "column": "floor_area", "kept": "100", "in_file": "120"}],
            f"with both values: {done['kept_facts']}")
    code, out, err = run("import", project, file, "--as", "properties", "--text", "--lang", "en")
    require("Facts that a person has set" in out, "and in words: " + out)


def coordinates(folder):
    """Places of which nothing tells the coordinates are asked about."""
    project = folder / "places.gpkg"
    run("create", project, "--crs", "EPSG:28992")
    writeShapes(folder / "places", [(650000.0, 5780000.0), (650100.0, 5780100.0)])
    file = folder / "places.shp"
    preview = result("import", project, file, "--as", "properties", "--preview")
    require([doubt["about"] for doubt in preview["doubts"]] == ["coordinates"], f"it is in doubt: {preview['doubts']}")
    code, out, err = run("import", project, file, "--as", "properties", "--lang", "en")
    require(code == 1 and not out and "crs=EPSG:28992" in err, "the message says what to answer: " + err)
    done = result("import", project, file, "--as", "properties", "--answer", "crs=EPSG:32631")
    require(done["accepted"] == 2 and done["mapping"]["crs"] == "EPSG:32631", "answered, they go in")


with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    project = folder / "p.gpkg"
    run("create", project)

    # No value of the date column tells which number is the day; prices and areas are told by their size.
    sales = folder / "sales.csv"
    sales.write_text("Verkoopnummer;Koopdatum;Koopsom;Gebruiksoppervlakte\n"
                     "1;01-02-2024;250.000;1.118\n2;03-04-2024;260.000;1.250\n", encoding="utf-8")
    preview = result("import", project, sales, "--preview")
    require(columnOf(preview, "Koopsom")["decided_by"] == "magnitude", "the price is read by its size")
    require({doubt["column"] for doubt in preview["doubts"]} >= {"Koopdatum"}, "the order of day and month is in doubt")
    require(len(preview["first_rows_as_they_stand"]) == 2, "the preview shows the rows as they stand")

    code, out, err = run("import", project, sales, "--lang", "en")
    require(code == 1 and not out, "a doubt stops the import")
    require('--answer "Koopdatum=format=%d-%m-%Y"' in err, "the message says what to answer: " + err)

    code, out, err = run("import", project, sales, "--answer", "Koopdatum")
    require(code == 2, "an answer without a reading is wrong usage")

    mapping = folder / "mapping.json"
    answers = ["--answer", "Koopdatum=format=%d-%m-%Y", "--answer", "Gebruiksoppervlakte=decimal=, thousands=."]
    done = result("import", project, sales, *answers, "--save-mapping", mapping)
    require(done["accepted"] == 2 and not done["preview"], "answered, the rows go in")
    saved = json.loads(mapping.read_text(encoding="utf-8"))
    require(saved["sale_date"]["format"] == "%d-%m-%Y", "the mapping keeps the answer")

    following = folder / "following.csv"
    following.write_text("Verkoopnummer;Koopdatum;Koopsom;Gebruiksoppervlakte\n"
                         "3;02-03-2024;250.000;1.118\n4;04-05-2024;260.000;1.250\n", encoding="utf-8")
    again = result("import", project, following, "--preview")
    require(again["mapping_from_import"] == 1 and not again["doubts"], "the earlier mapping answers for the next file")
    require(again["first_rows"][0]["sale_date"] == "2024-03-02", "and reads its dates as it did")
    require(again["first_rows"][0]["floor_area"] == "1118", "and its numbers")

    other = folder / "other.gpkg"
    run("create", other)
    done = result("import", other, following, "--mapping", mapping)
    require(done["accepted"] == 2, "the saved mapping needs no answers")

    code, out, err = run("import", project, sales, "--layer", "Blad1", "--preview", "--text", "--lang", "nl")
    require(code == 0 and "Kolommen" in out, "the preview in Dutch words")

    known(folder)
    keptByHand(folder)
    coordinates(folder)
print("ok")
