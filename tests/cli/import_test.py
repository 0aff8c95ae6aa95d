#!/usr/bin/env python3
"""Importing as a user does it: a preview with its evidence, a doubt that asks, the answer, the mapping kept and used again.

import_test.py PROGRAM
"""

import json
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
print("ok")
