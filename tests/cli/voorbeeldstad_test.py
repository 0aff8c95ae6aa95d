#!/usr/bin/env python3
"""The spoilt files of Voorbeeldstad come in through the command line as they were planted.

voorbeeldstad_test.py PROGRAM [DWELLINGS [TABLE.md]]: writes the town's files, asks for each what is in doubt, imports it
with the answers, and compares rows read, accepted, rejected for each reason and questions asked with waarheid.json.
With TABLE.md the outcome is written as a table too.
"""
import json
import os
import sys
import time

import program

DWELLINGS = 4000
TABLE = None

# File, --as, layer, answers to what the file does not tell.
FILES = [
    ("wijken_buurten.gpkg", "areas", "gemeente", []),
    ("wijken_buurten.gpkg", "areas", "wijken", []),
    ("wijken_buurten.gpkg", "areas", "buurten", []),
    ("woningen.csv", "properties", None, ["Datum opname=format=%d-%m-%Y"]),
    ("bijgebouwen.csv", "parts", None, []),
    ("bag.gpkg", "bag", "verblijfsobject", []),
    ("verkopen.csv", "sales", None, ["encoding=WINDOWS-1252"]),
]


class VoorbeeldstadTest(program.ProgramTest):
    def make(self):
        folder = self.path("stad")
        town = self.succeed("town", folder, "--dwellings", DWELLINGS).json
        self.assertTrue(town["synthetic"])
        with open(os.path.join(folder, "waarheid.json"), encoding="utf-8") as file:
            self.truth = json.load(file)
        self.planted = {entry["file"]: entry for entry in self.truth["files"]}
        self.project = self.path("stad.gpkg")
        self.succeed("create", self.project, "--catalogue", "woz_dwellings")
        return folder

    def asked(self, path, kind, layer):
        outcome = self.succeed("import", self.project, path, "--as", kind, "--preview", *layer)
        return [doubt["column"] for doubt in outcome.json["doubts"]]

    def test_what_was_planted_is_what_is_found(self):
        folder = self.make()
        lines = ["| file | read | accepted | rejected | for which reasons | asked about | s |", "|---|---|---|---|---|---|---|"]
        areas = 0
        for name, kind, layer, answers in FILES:
            with self.subTest(file=name, layer=layer):
                path = os.path.join(folder, name)
                chosen = ["--layer", layer] if layer else []
                planted = self.planted[name]
                questions = self.asked(path, kind, chosen)
                self.assertEqual(questions, planted["ambiguous_columns"])
                if questions:   # nothing is imported before they are answered
                    self.assertEqual(self.run_cli("import", self.project, path, "--as", kind).code, 1)
                begin = time.monotonic()
                options = [part for answer in answers for part in ("--answer", answer)]
                report = self.succeed("import", self.project, path, "--as", kind, *chosen, *options).json
                seconds = time.monotonic() - begin
                self.assertEqual(report["rejected_because"], planted["rejected_because"])
                if kind == "areas":
                    areas += report["accepted"]
                else:
                    self.assertEqual(report["rows"], planted["rows"])
                    self.assertEqual(report["accepted"], planted["accepted"])
                reasons = ", ".join(f"{reason} {rows}" for reason, rows in sorted(report["rejected_because"].items()))
                about = ", ".join(column or "encoding" for column in questions)
                lines.append(f"| {name}{' (' + layer + ')' if layer else ''} | {report['rows']} | {report['accepted']} | "
                             f"{report['rejected']} | {reasons or '–'} | {about or '–'} | {seconds:.1f} |")
        self.assertEqual(areas, self.planted["wijken_buurten.gpkg"]["rows"])
        if TABLE:
            with open(TABLE, "w", encoding="utf-8") as file:
                file.write("\n".join(lines) + "\n")

    def test_an_encoding_that_is_named_is_not_asked_about(self):
        folder = self.make()
        path = os.path.join(folder, "verkopen.csv")
        self.assertEqual(self.asked(path, "sales", []), [""])
        named = self.succeed("import", self.project, path, "--as", "sales", "--encoding", "WINDOWS-1252", "--preview").json
        self.assertEqual(named["doubts"], [])
        self.assertEqual(named["mapping"]["encoding"], "WINDOWS-1252")

    def test_the_same_seed_gives_the_same_files_and_another_does_not(self):
        contents = []
        for name, seed in (("a", 5), ("b", 5), ("c", 6)):
            self.succeed("town", self.path(name), "--dwellings", 1000, "--seed", seed)
            contents.append({file: self.read(os.path.join(name, file)) for file in sorted(os.listdir(self.path(name)))})
        self.assertEqual(contents[0], contents[1])
        self.assertNotEqual(contents[0]["verkopen.csv"], contents[2]["verkopen.csv"])

    def test_a_town_without_dwellings_is_wrong_usage(self):
        self.fail_with(["town", self.path("x"), "--dwellings", 10], "--dwellings", code=2)
        self.assertEqual(self.files(), [])


if __name__ == "__main__":
    if len(sys.argv) > 2:
        DWELLINGS = int(sys.argv[2])
    if len(sys.argv) > 3:
        TABLE = os.path.abspath(sys.argv[3])
    del sys.argv[2:]
    program.main("__main__")
