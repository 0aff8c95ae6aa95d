#!/usr/bin/env python3
"""Tables and records that herleid-cli writes, read by other programs: Python's csv, LibreOffice and ogrinfo."""
import csv
import json
import os
import shutil
import sqlite3
import subprocess
import unittest

import program
import workbook

HOUSES = ("id,street,house_number,city,floor_area,build_year,type\n"
          "007,=SUM(A1:A9),1,@home,100,1980,tussenwoning\n"
          "034500001234,\"-5; \"\"Dorps\"\"straat\",2,'t Harde,90.5,1990,hoekwoning\n")
SALES = ("sale_id,property_id,sale_date,price,floor_area\n"
         "S1,007,2024-05-06,350000.25,100\nS2,034500001234,2023-01-02,412000,90\n")


class ExportTest(program.ProgramTest):
    def municipality(self):
        project = self.path("m.gpkg")
        self.succeed("create", project, "--catalogue", "woz_dwellings", "--crs", "EPSG:28992", "--currency", "EUR")
        self.succeed("import", project, self.write("houses.csv", HOUSES), "--as", "properties")
        self.succeed("import", project, self.write("sales.csv", SALES), "--as", "sales")
        return project

    def test_wrong_usage_is_told_before_any_work(self):
        for arguments in ([], ["p.gpkg"], ["p.gpkg", "--what", "houses", "--out", "a.csv"],
                          ["p.gpkg", "--what", "sales", "--out", "a.ods"],
                          ["p.gpkg", "--what", "sales", "--out", "a.csv", "--date", "2025-01-01"],
                          ["p.gpkg", "--what", "values", "--out", "a.csv", "--mapping-out", "m.json"],
                          ["p.gpkg", "--what", "sales", "--out", "a.xlsx", "--format-locale", "nl"]):
            self.fail_with(["export", *arguments], code=2)
        for arguments in ([], ["p.gpkg"], ["p.gpkg", "1", "--format", "pdf"], ["p.gpkg", "1", "--profile", "court"]):
            self.fail_with(["disclose", *arguments], code=2)

    def test_what_is_not_there_is_named(self):
        project = self.municipality()
        self.fail_with(["export", project, "--what", "values", "--out", self.path("v.csv")], "valued")
        self.fail_with(["export", project, "--what", "sales", "--out", self.path("no/v.csv")], "no/v.csv")
        self.fail_with(["export", project, "--what", "sales", "--out", project], "m.gpkg")
        self.fail_with(["disclose", project, "nobody"], "nobody")
        self.assertEqual(self.files(), ["houses.csv", "m.gpkg", "sales.csv"])

    def test_no_cell_of_a_table_is_a_formula(self):
        project = self.municipality()
        table = self.path("h.csv")
        self.succeed("export", project, "--what", "properties", "--out", table)
        with open(table, newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual([row["property_id"] for row in rows], ["007", "034500001234"])
        self.assertEqual([row["street"] for row in rows], ["'=SUM(A1:A9)", "'-5; \"Dorps\"straat"])
        self.assertEqual([row["city"] for row in rows], ["'@home", "'t Harde"])
        book = self.path("h.xlsx")
        self.succeed("export", project, "--what", "properties", "--out", book)
        sheet = workbook.read(book)["properties"]
        self.assertEqual(sheet.formulas, {})
        self.assertIn("=SUM(A1:A9)", sheet.values.values())
        self.assertIn("007", sheet.values.values())

    def test_tables_come_back_through_the_program(self):
        project = self.municipality()
        for ending, locale in ((".csv", "nl"), (".csv", "plain"), (".xlsx", "plain"), (".gpkg", "plain")):
            copy = self.path(f"copy{locale}{ending}.gpkg")
            self.succeed("create", copy, "--catalogue", "woz_dwellings", "--crs", "EPSG:28992", "--currency", "EUR")
            for what in ("properties", "sales"):
                table = self.path(what + locale + ending)
                done = self.succeed("export", project, "--what", what, "--out", table, "--format-locale", locale).json
                self.assertEqual((done["rows"], done["mapping"]), (2, table + ".mapping.json"))
                back = self.succeed("import", copy, table, "--as", what, "--mapping", done["mapping"]).json
                self.assertEqual(back["accepted"], 2)
            self.assertEqual(self.contents(copy), self.contents(project))

    @staticmethod
    def contents(project):
        database = sqlite3.connect(project)
        rows = [database.execute("SELECT property_id, street, house_number, city, floor_area, build_year, type, source "
                                 "FROM properties ORDER BY 1").fetchall(),
                database.execute("SELECT sale_id, property_id, sale_date, price, floor_area FROM sales ORDER BY 1").fetchall()]
        database.close()
        return rows

    def test_other_programs_read_the_tables_without_a_warning(self):
        project = self.municipality()
        for what in ("sales", "properties", "facts", "parts"):
            layer = self.path(what + ".gpkg")
            rows = self.succeed("export", project, "--what", what, "--out", layer).json["rows"]
            if shutil.which("ogrinfo"):
                read = subprocess.run(["ogrinfo", "-so", layer, what], capture_output=True, text=True)
                self.assertEqual((read.returncode, read.stderr), (0, ""))
                self.assertIn(f"Feature Count: {rows}", read.stdout)
        office = shutil.which("soffice")
        if office is None:
            self.skipTest("LibreOffice is not installed")
        book = self.path("properties.xlsx")
        self.succeed("export", project, "--what", "properties", "--out", book)
        subprocess.run([office, "--headless", f"-env:UserInstallation=file://{self.path('office')}", "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", self.path("converted"), book],
                       capture_output=True, check=True, timeout=300)
        with open(os.path.join(self.path("converted"), "properties.csv"), newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual([row["property_id"] for row in rows], ["007", "034500001234"])
        self.assertEqual([row["street"] for row in rows], ["=SUM(A1:A9)", "-5; \"Dorps\"straat"])
        self.assertEqual([row["build_year"] for row in rows], ["1980", "1990"])

    def test_findings_come_with_their_sentence_and_what_was_decided(self):
        project = self.municipality()
        export = ["export", project, "--what", "findings", "--out"]
        unchecked = self.succeed(*export, self.path("none.csv")).json
        self.assertEqual((unchecked["rows"], "checked_at" in unchecked), (0, False))
        self.assertIn("not been checked", self.succeed(*export, self.path("none.csv"), "--text", "--lang", "en").out)
        self.succeed("import", project, self.write("tiny.csv", HOUSES.replace(",100,1980,", ",8,2090,")), "--as", "properties")
        checked = self.succeed("check", project, "--lang", "en").json
        tiny = next(one for one in checked["findings"] if one["rule"] == "floor_area_implausible")
        self.succeed("check", project, "--accept", tiny["key"], "--reason", "=tiny house")
        report = self.succeed(*export, self.path("f.csv"), "--lang", "en").json
        self.assertEqual((report["rows"], report["checked_at"]), (len(checked["findings"]), checked["check"]["checked_at"]))
        self.assertNotIn("mapping", report)
        with open(self.path("f.csv"), newline="", encoding="utf-8-sig") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual([row["key"] for row in rows], [one["key"] for one in checked["findings"]])
        row = next(row for row in rows if row["key"] == tiny["key"])
        self.assertEqual((row["rule"], row["severity"], row["state"], row["subject"], row["id"], row["feature"]),
                         ("floor_area_implausible", "warning", "accepted", "property", "007", "floor_area"))
        self.assertEqual((row["text"], row["note"]), (tiny["text"], "'=tiny house"))
        self.assertTrue(row["decided_by"] and row["decided_at"] >= report["checked_at"])
        self.assertEqual({one["state"] for one in rows if one["key"] != tiny["key"]}, {"open"})
        self.succeed(*export, self.path("f.xlsx"), "--lang", "en")
        sheet = workbook.read(self.path("f.xlsx"))["findings"]
        self.assertEqual(sheet.formulas, {})
        for text in (tiny["key"], tiny["text"], "=tiny house"):
            self.assertIn(text, sheet.values.values())
        layer = self.path("f.gpkg")
        self.succeed(*export, layer, "--lang", "en")
        database = sqlite3.connect(layer)
        self.assertEqual(database.execute("SELECT data_type FROM gpkg_contents WHERE table_name = 'findings'").fetchall(),
                         [("attributes",)])
        self.assertEqual(database.execute("SELECT text, note, state FROM findings WHERE key = ?", [tiny["key"]]).fetchall(),
                         [(tiny["text"], "=tiny house", "accepted")])
        database.close()

    def test_a_record_tells_what_is_recorded(self):
        project = self.municipality()
        disclose = ["disclose", project, "007", "--today", "2026-11-25"]
        record = self.succeed(*disclose).json
        self.assertEqual({fact["feature"]: fact["value"] for fact in record["facts"]},
                         {"type": "tussenwoning", "build_year": "1980", "floor_area": "100"})
        self.assertEqual({fact["source"] for fact in record["facts"]}, {"houses.csv"})
        self.assertEqual([sale["price"] for sale in record["sales"]], [350000.25])
        self.assertNotIn("findings", record)
        self.assertIn("findings", self.succeed(*disclose, "--profile", "internal").json)
        self.assertIn("KENMERKEN VAN DE WONING", self.succeed(*disclose, "--format", "text", "--lang", "nl").out)
        self.assertTrue(self.succeed(*disclose, "--format", "html").out.startswith("<!DOCTYPE html>"))
        for name in ("a.pdf", "b.pdf"):
            self.succeed(*disclose, "--format", "pdf", "--out", self.path(name))
        self.assertEqual(self.read("a.pdf"), self.read("b.pdf"))


if __name__ == "__main__":
    program.main("__main__")
