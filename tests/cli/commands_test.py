"""Every command of herleid-cli on a small part of the real sales, and every wrong use of them."""
import csv
import json
import math
import shutil
import sqlite3
import subprocess

import workbook
from program import MAPPING, ProgramTest, main


class Usage(ProgramTest):
    def test_help_and_version_succeed(self):
        self.assertIn("explain", self.succeed("--help").out)
        self.assertRegex(self.succeed("--version").out, r"herleid-cli \d")

    def test_wrong_usage_is_exit_2_with_one_line(self):
        for arguments in ([], ["invent"], ["create"], ["create", "a.gpkg", "--currency", "euro"],
                          ["create", "a.gpkg", "--nonsense"], ["import", "a.gpkg", "b.csv", "--as", "houses"],
                          ["fit", "a.gpkg", "--model", "oracle"], ["fit", "a.gpkg", "--until", "31-12-2024"],
                          ["value", "a.gpkg", "--date", "2025-02-30", "--all"], ["value", "a.gpkg", "--date", "2025-01-01"],
                          ["value", "a.gpkg", "--date", "2025-01-01", "--all", "--id", "1"],
                          ["value", "a.gpkg", "--date", "2025-01-01", "--all", "--out", "b.ods"],
                          ["value", "a.gpkg", "--date", "2025-01-01", "--id", "1", "--problems", "b.csv"],
                          ["explain", "a.gpkg", "1", "--date", "2025-01-01", "--refit"],
                          ["explain", "a.gpkg", "1", "--date", "2025-01-01", "--format", "xlsx"],
                          ["explain", "a.gpkg", "1"], ["explain", "a.gpkg", "1", "--date", "2025-01-01", "--format", "doc"],
                          ["explain", "a.gpkg", "1", "--date", "2025-01-01", "--format", "pdf"],
                          ["explain", "a.gpkg", "1", "--date", "2025-01-01", "--set", "rooms"],
                          ["explain", "a.gpkg", "1", "--date", "2025-01-01", "--lang", "fr"],
                          ["freeze", "a.gpkg", "1"], ["freeze", "a.gpkg", "--note", "final"],
                          ["freeze", "a.gpkg", "first", "--note", "final"],
                          ["fit", "a.gpkg", "--report", "html"], ["fit", "a.gpkg", "--report-out", "r.json"],
                          ["report", "a.gpkg", "--id", "1"], ["report", "a.gpkg", "--format", "pdf"],
                          ["report", "a.gpkg", "--version", "0"]):
            with self.subTest(arguments):
                self.fail_with(arguments, "herleid-cli: ", code=2, cwd=self.folder)
                self.assertEqual(self.files(), [])

    def test_an_unsupported_table_format_is_said_to_be_so(self):
        self.fail_with(["value", "a.gpkg", "--date", "2025-01-01", "--all", "--out", "b.pdf"], "not a supported format",
                       code=2)


class Create(ProgramTest):
    def test_a_project_is_made_once_and_never_overwritten(self):
        project = self.create()
        before = self.read("project.gpkg")
        self.fail_with(["create", project], project, "exists already")
        self.assertEqual(self.read("project.gpkg"), before)

    def test_what_cannot_be_made_leaves_no_file(self):
        self.fail_with(["create", self.path("a.gpkg"), "--catalogue", "none"], "none")
        self.fail_with(["create", self.path("a.gpkg"), "--crs", "EPSG:4326"], "EPSG:4326")
        self.fail_with(["create", self.path("a.gpkg"), "--crs", "nowhere"], "nowhere")
        self.fail_with(["create", self.path("no/such/folder/a.gpkg")], "a.gpkg")
        self.assertEqual(self.files(), [])

    def test_a_damaged_catalogue_is_named_with_its_place(self):
        catalogue = self.write("c.json", '{"name": "x",\n "features": [}')
        self.fail_with(["create", self.path("a.gpkg"), "--catalogue", catalogue], "c.json", "line 2")


class Import(ProgramTest):
    def test_the_report_counts_every_row(self):
        project, sales = self.create(), self.some_sales(300)
        report = self.succeed("import", project, sales, "--mapping", MAPPING).json
        self.assertEqual((report["rows"], report["accepted"], report["rejected"]), (300, 300, 0))
        self.assertEqual((report["new_sales"], report["new_properties"]), (300, 300))

    def test_a_preview_writes_nothing(self):
        project, sales = self.create(), self.some_sales(50)
        before = self.read("project.gpkg")
        report = self.succeed("import", project, sales, "--mapping", MAPPING, "--preview").json
        self.assertTrue(report["preview"])
        self.assertEqual(report["accepted"], 50)
        self.assertEqual(self.read("project.gpkg"), before)
        again = self.succeed("import", project, sales, "--mapping", MAPPING).json
        self.assertEqual(again["new_sales"], 50)

    def test_the_printed_mapping_can_be_used_as_one(self):
        project, sales = self.create(), self.some_sales(50)
        preview = self.succeed("import", project, sales, "--mapping", MAPPING, "--preview").json
        mapping = self.write("mapping.json", json.dumps(preview["mapping"]))
        self.assertEqual(self.succeed("import", project, sales, "--mapping", mapping).json["accepted"], 50)

    def test_rejects_name_their_rows_and_the_others_go_in(self):
        project, sales = self.create(), self.some_sales(20)
        with open(sales, newline="", encoding="utf-8") as file:
            rows = list(csv.reader(file))
        rows[3][3] = "large"
        rows[7][1] = "1997-02-30"
        with open(sales, "w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows(rows)
        outcome = self.succeed("import", project, sales, "--mapping", MAPPING, "--rejects", self.path("rejects.csv"))
        self.assertEqual((outcome.json["accepted"], outcome.json["rejected"]), (18, 2))
        self.assertIn("row 4, column “living_area_sqft”: “large” is not a number", outcome.err)
        self.assertIn("row 8, column “sale_date”: “1997-02-30” is not a date", outcome.err)
        self.assertEqual(len(self.read("rejects.csv").splitlines()), 3)


class FitValueExplain(ProgramTest):
    def setUp(self):
        super().setUp()
        self.project = self.create()
        self.succeed("import", self.project, self.some_sales(2500), "--mapping", MAPPING)

    def first_ids(self, count):
        with open(self.path("some.csv"), newline="", encoding="utf-8") as file:
            return [row["sale_id"] for row in csv.DictReader(file)][:count]

    def test_without_a_model_nothing_is_valued(self):
        self.fail_with(["explain", self.project, self.first_ids(1)[0], "--date", "1998-01-01"], "no model")

    def test_from_fit_to_explanation(self):
        fitted = self.succeed("fit", self.project).json
        self.assertEqual((fitted["version"], fitted["sales_used"]), (1, 2500))
        self.assertGreater(fitted["r2"], 0.6)
        again = self.succeed("fit", self.project, "--threads", "1").json
        self.assertEqual(again["fingerprint"], fitted["fingerprint"])
        earlier = self.succeed("fit", self.project, "--until", "1997-06-30").json
        self.assertLess(earlier["sales_used"], 2500)
        self.assertLessEqual(earlier["last_sale"], "1997-06-30")
        self.assertEqual([m["current"] for m in self.succeed("models", self.project).json].count(True), 1)
        self.value_some()
        self.explain_in_every_format()
        self.fail_with(["explain", self.project, "no-such-house", "--date", "1998-01-01"], "no-such-house")
        actions = [entry["action"] for entry in self.succeed("log", self.project).json]
        self.assertEqual((actions[0], actions.count("fit")), ("create", 3))

    def test_evaluate_by_share_by_day_by_fold_and_by_month(self):
        table = self.path("predictions.csv")
        by_share = self.succeed("evaluate", self.project, "--model", "ols", "--out", table).json
        names = ["n", "rmse_log", "r2_log", "mape", "mdape", "within_10", "within_20", "median_ratio", "cod", "prd", "prb",
                 "coverage_90", "mean_interval_width", "seconds"]
        for name in names:
            self.assertIsInstance(by_share[name], (int, float), name)
        self.assertEqual(by_share["parts"][0]["fitted"] + by_share["n"], 2500)
        with open(table, newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual(list(rows[0]), ["id", "price", "predicted", "lo", "hi", "model_only"])
        self.assertEqual(len(rows), by_share["n"])
        squares = [math.log(float(row["price"]) / float(row["predicted"])) ** 2 for row in rows]
        self.assertAlmostEqual(math.sqrt(sum(squares) / len(rows)), by_share["rmse_log"], 5)

        with open(self.path("some.csv"), newline="", encoding="utf-8") as file:
            sales = [(row["sale_id"], row["sale_date"]) for row in csv.DictReader(file)]
        later = [day for _, day in sales if day > "1997-12-31"]
        by_day = self.succeed("evaluate", self.project, "--model", "ols", "--split", "1997-12-31").json
        self.assertEqual(by_day["n"], len(later))
        walked = self.succeed("evaluate", self.project, "--model", "ols", "--split", "1997-12-31", "--walk", "month").json
        self.assertEqual((walked["n"], len(walked["parts"])), (len(later), len({day[:7] for day in later})))
        by_walls = self.succeed("evaluate", self.project, "--model", "ols", "--folds", self.folds(sales), "--by", "wall").json
        fifths = [g for g in by_walls["coverage_by"] if g["group"] == "value"]
        self.assertEqual(([g["level"] for g in fifths], sum(g["n"] for g in fifths)), (["1", "2", "3", "4", "5"], 2500))
        walls = [g for g in by_walls["coverage_by"] if g["group"] == "wall"]
        self.assertTrue(walls and all(g["n"] >= 100 and 0 <= g["coverage_90"] <= 100 for g in walls))
        self.fail_with(["evaluate", self.project, "--by", "towers"], "towers")
        by_fold = self.succeed("evaluate", self.project, "--model", "ols", "--folds", self.folds(sales)).json
        self.assertEqual((by_fold["n"], len(by_fold["parts"])), (2500, 2))

        self.fail_with(["evaluate", self.project, "--split", "2100-01-01"], "no sales")
        torn = self.write("torn.csv", "sale_id,fold\n1,a\n1,b\n")
        self.fail_with(["evaluate", self.project, "--folds", torn], "torn.csv", "row 3", "1,b")
        few = self.write("few.csv", f"sale_id,fold\n{sales[0][0]},a\n")
        self.fail_with(["evaluate", self.project, "--folds", few], "fold")
        self.assertEqual(self.run_cli("evaluate", self.project, "--split", "1.5").code, 2)
        self.assertEqual(self.run_cli("evaluate", self.project, "--walk", "week").code, 2)
        self.assertEqual([m["version"] for m in self.succeed("models", self.project).json], [])

    def folds(self, sales):
        lines = "".join(f"{id},{i % 2}\r\n" for i, (id, _) in enumerate(sales))
        return self.write("folds.csv", "sale_id,fold\r\n" + lines)

    def value_some(self):
        ids = self.first_ids(3)
        valued = self.succeed("value", self.project, "--date", "1998-01-01", "--id", *ids).json
        self.assertEqual([v["id"] for v in valued["valuations"]], ids)
        table = self.path("values.csv")
        self.succeed("value", self.project, "--date", "1998-01-01", "--all", "--out", table)
        with open(table, newline="", encoding="utf-8") as file:
            rows = {row["id"]: row for row in csv.DictReader(file)}
        self.assertEqual(len(rows), 2500)
        self.value_into_other_tables(rows)
        for valuation in valued["valuations"]:
            self.assertEqual(float(rows[valuation["id"]]["value"]), valuation["value"])
        self.fail_with(["value", self.project, "--date", "1998-01-01", "--id", "no-such-house"], "no-such-house")
        self.fail_with(["value", self.project, "--date", "1998-01-01", "--all", "--out", self.path("no/v.csv")], "v.csv")

    def value_into_other_tables(self, rows):
        book, layer, problems = self.path("values.xlsx"), self.path("values.gpkg"), self.path("problems.csv")
        done = self.succeed("value", self.project, "--date", "1998-01-01", "--all", "--out", book, "--problems", problems).json
        self.assertEqual((done["valued"], done["total"], done["problems"], done["resumed"]), (2500, 2500, [], False))
        self.assertEqual(self.read("problems.csv"), b"id,reason\n")
        sheet = workbook.read(book)["values"]
        house = sheet.values["A2"]
        self.assertEqual(sheet.values["D2"], float(rows[house]["value"]))
        self.succeed("value", self.project, "--date", "1998-01-01", "--all", "--out", layer)
        database = sqlite3.connect(layer)
        points = database.execute('SELECT id, value, lo, hi, model_weight FROM "values" WHERE geom NOT NULL').fetchall()
        database.close()
        self.assertEqual({id: value for id, value, *_ in points}, {id: float(row["value"]) for id, row in rows.items()})
        self.assertTrue(all(lo <= value <= hi and 0 <= weight <= 1 for _, value, lo, hi, weight in points))
        if shutil.which("ogrinfo"):
            read = subprocess.run(["ogrinfo", "-so", layer, "values"], capture_output=True, text=True, check=True).stdout
            self.assertIn("Feature Count: 2500", read)

    def explain_in_every_format(self):
        house = self.first_ids(1)[0]
        explain = ["explain", self.project, house, "--date", "1998-01-01"]
        found = self.succeed(*explain).json
        self.assertEqual(found["subject"]["id"], house)
        self.assertEqual(self.succeed(*explain).json, found)
        self.assertIn("Breakdown of the value".upper(), self.succeed(*explain, "--format", "text").out)
        self.assertIn("OPBOUW VAN DE WAARDE", self.succeed(*explain, "--format", "text", "--lang", "nl").out)
        self.assertTrue(self.succeed(*explain, "--format", "html").out.startswith("<!DOCTYPE html>"))
        for name in ("a.pdf", "b.pdf"):
            self.succeed(*explain, "--format", "pdf", "--out", self.path(name))
        self.assertEqual(self.read("a.pdf"), self.read("b.pdf"))
        self.assertTrue(self.read("a.pdf").startswith(b"%PDF-"))
        self.explain_as_workbook(explain, found)
        self.try_out(explain, found)
        before = self.read("project.gpkg")
        self.fail_with([*explain, "--out", self.project], "exists already")
        self.assertEqual(self.read("project.gpkg"), before)
        self.assertFalse([name for name in self.files() if "." not in name or name.startswith(".")])

    def explain_as_workbook(self, explain, found):
        """The formulas, calculated by other means, give the value; every difference is 0."""
        for language, names, difference in (("nl", ["Opbouw", "Waardematrix", "Invloed", "Gegevens"], "Verschil"),
                                            ("en", ["Breakdown", "Valuation matrix", "Influence", "Facts"], "Difference")):
            self.succeed(*explain, "--format", "xlsx", "--lang", language, "--out", self.path("e.xlsx"))
            sheets = workbook.read(self.path("e.xlsx"))
            self.assertEqual(list(sheets), names)
            for name, sheet in sheets.items():
                self.assertTrue(sheet.frozen, name)
                for cell, result in sheet.results.items():
                    self.assertAlmostEqual(sheet.calculate(cell), result, delta=0.016, msg=f"{name} {cell}")
            ledger, matrix = sheets[names[0]], sheets[names[1]]
            self.assertEqual(ledger.calculate(f"F{ledger.text_beside(difference)}"), 0)
            row = matrix.text_beside(difference)
            self.assertEqual(matrix.calculate(f"B{row}"), 0)
            self.assertEqual(matrix.calculate(f"B{row - 2}"), found["value"])

    def strike_a_sale(self, explain, found):
        sale = found["matrix"]["sales"][0]["id"]
        page = self.succeed(*explain, "--without", sale, "--text", "--lang", "nl").out
        self.assertIn("proefberekening", page)
        struck = self.succeed(*explain, "--without", sale, "--refit").json
        self.assertEqual(struck["without_sales"], [sale])
        self.assertNotIn(sale, [s["id"] for s in struck["matrix"]["sales"]])
        change = struck["change"]
        self.assertEqual((change["from"], change["to"]), (found["value"], struck["value"]))
        self.assertAlmostEqual(sum(line["euro"] for line in change["lines"]), change["to"] - change["from"], 6)
        self.assertAlmostEqual(struck["refitted_unrounded_value"] / struck["unrounded_value"], 1, delta=0.1)
        self.fail_with([*explain, "--without", "no-such-sale"], "no-such-sale")

    def try_out(self, explain, found):
        self.strike_a_sale(explain, found)
        self.assertFalse(found["try_out"])
        self.assertIsNone(found["change"])
        larger = self.succeed(*explain, "--set", "living_area=4000").json
        self.assertGreater(larger["value"], found["value"])
        self.assertEqual(self.succeed(*explain).json, found)
        self.fail_with([*explain, "--set", "living_area=many"], "many", "living_area")
        self.fail_with([*explain, "--set", "towers=2"], "towers")

    def test_a_version_is_frozen_once_with_a_note(self):
        for _ in range(2):
            self.succeed("fit", self.project)
        self.fail_with(["freeze", self.project, "7", "--note", "final"], "7")
        self.fail_with(["freeze", self.project, "1", "--note", "  "], "needs a note")
        frozen = self.succeed("freeze", self.project, "1", "--note", "Tax year 1999").json
        self.assertEqual((frozen["version"], frozen["frozen_note"]), (1, "Tax year 1999"))
        self.assertTrue(frozen["frozen_by"])
        self.fail_with(["freeze", self.project, "1", "--note", "again"], "1 was frozen before", frozen["frozen_at"][:10])
        first, second = self.succeed("models", self.project).json
        self.assertEqual((first["frozen"], first["frozen_at"], first["frozen_by"], first["frozen_note"], first["current"]),
                         (True, frozen["frozen_at"], frozen["frozen_by"], "Tax year 1999", False))
        self.assertEqual((second["frozen"], second["current"]), (False, True))
        self.assertNotIn("frozen_note", second)
        self.assertIn("vastgesteld", self.succeed("models", self.project, "--text", "--lang", "nl").out)
        last = self.succeed("log", self.project).json[-1]
        self.assertEqual((last["action"], last["subject"], last["reason"]), ("freeze_model", "model 1", "Tax year 1999"))

    def test_a_fit_reports_on_its_model(self):
        report = self.succeed("fit", self.project, "--report", "json").json
        self.assertEqual((report["model"]["version"], report["fit"]["sales_used"]), (1, 2500))
        self.assertAlmostEqual(sum(term["variance_share"] for term in report["terms"]), 100, 6)
        self.assertEqual(report["price_indices"][0]["points"][0]["index"], 100)
        page = self.path("model.html")
        fitted = self.succeed("fit", self.project, "--report", "html", "--report-out", page, "--lang", "nl").json
        self.assertEqual(fitted["version"], 2)
        self.assertIn("Wat elk kenmerk met de prijs doet".encode(), self.read("model.html"))
        before = self.read("project.gpkg")
        self.fail_with(["fit", self.project, "--report", "json", "--report-out", self.project], "exists already")
        self.assertEqual(self.read("project.gpkg"), before)
        self.fail_with(["fit", self.project, "--report", "json", "--report-out", self.path("no/r.json")], "r.json")
        self.assertFalse([name for name in self.files() if "." not in name or name.startswith(".")])

    def test_a_stored_model_is_reported_on_without_fitting(self):
        self.fail_with(["report", self.project], "no model")
        first = self.succeed("fit", self.project, "--until", "1997-06-30", "--report", "json").json
        self.succeed("fit", self.project)
        self.assertEqual(self.succeed("report", self.project, "--version", "1").json, first)
        self.assertEqual(self.succeed("report", self.project).json["model"]["version"], 2)
        self.assertEqual(len(self.succeed("models", self.project).json), 2)
        self.fail_with(["report", self.project, "--version", "9"], "9")
        page = self.succeed("report", self.project, "--format", "html").out
        self.assertTrue(page.startswith("<!DOCTYPE html>"))
        self.succeed("report", self.project, "--format", "html", "--out", self.path("r.html"))
        self.assertEqual(self.read("r.html").decode(), page)
        self.fail_with(["report", self.project, "--out", self.project], "exists already")

    def test_a_report_with_a_dwelling_has_effects_in_money(self):
        self.succeed("fit", self.project)
        house = self.first_ids(1)[0]
        date = ["--date", "1998-01-01"]
        report = self.succeed("report", self.project, "--id", house, *date).json
        explained = self.succeed("explain", self.project, house, *date).json
        self.assertEqual(report["dwelling"]["id"], house)
        value = report["dwelling"]["model_value"]
        # The market model alone, before any named sale; its own calibration is within a few percent of 1.
        self.assertAlmostEqual(value / explained["matrix"]["model_value"], 1, delta=0.03)
        area = next(f for f in report["features"] if f["name"] == "living_area")
        point = area["curves"][0]["points"][50]["change"]
        self.assertAlmostEqual(point["amount"], value * point["percent"] / 100, delta=0.006)
        self.assertLessEqual(point["amount_low"], point["amount"])
        self.assertIn("This dwelling with another value instead",
                      self.succeed("report", self.project, "--id", house, *date, "--format", "html").out)
        self.fail_with(["report", self.project, "--id", "no-such-house", *date], "no-such-house")

    def test_a_full_disk_behind_standard_output_is_reported(self):
        self.succeed("fit", self.project)
        with open("/dev/full", "wb") as full:
            done = subprocess.run([self.program, "explain", self.project, self.first_ids(1)[0], "--date", "1998-01-01"],
                                  stdout=full, stderr=subprocess.PIPE, env=self.environment(), timeout=300)
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"stdout", done.stderr)


if __name__ == "__main__":
    main("__main__")
