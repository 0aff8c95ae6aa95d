"""Data checks, the screening of sales and price corrections, by herleid-cli on small files."""
import csv
import json
import sqlite3

import workbook
from program import MAPPING, ProgramTest, main

# As the project keeps them.
CORRECTIONS = json.dumps([{"kind": "vve_reserve", "cents": -250000}, {"kind": "keuken", "cents": 120050}])
DWELLINGS = """id,street,house_number,postcode,city,floor_area,build_year,type,plot_area
051800000100,Dorpsstraat,14,1234 AB,Voorbeeldstad,120,1975,tussenwoning,140
051800000101,=HYPERLINK("x"),16,1234 AB,Voorbeeldstad,8,1975,hoekwoning,200
051800000102,Dorpsstraat,18,1234 AB,Voorbeeldstad,110,2090,tussenwoning,140
"""


def opened(project):
    """The project for a change by hand; its spatial triggers call functions that only the program has."""
    database = sqlite3.connect(project)
    for function in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
        database.create_function(function, 1, lambda blob: 0)
    return database


class Check(ProgramTest):
    def dwellings(self):
        project = self.path("town.gpkg")
        self.succeed("create", project, "--catalogue", "woz_dwellings")
        self.succeed("import", project, self.write("d.csv", DWELLINGS), "--as", "properties")
        return project

    def test_findings_have_their_values_and_words(self):
        project = self.dwellings()
        result = self.succeed("check", project, "--lang", "nl").json
        self.assertEqual(result["by_rule"], {"floor_area_implausible": 1, "build_year_implausible": 1})
        self.assertEqual(result["by_severity"], {"error": 1, "warning": 1})
        small = [f for f in result["findings"] if f["rule"] == "floor_area_implausible"][0]
        self.assertEqual((small["id"], small["values"]["value"], small["state"]), ("051800000101", "8", "open"))
        self.assertIn("8 m²", small["text"])
        self.assertIn("gebruiksoppervlakte", small["text"])
        self.assertEqual(self.succeed("check", project).json["check"]["new"], 0)
        self.assertIn("Floor area hardly possible", self.succeed("check", project, "--text", "--lang", "en").out)
        self.assertEqual(self.succeed("check", project, "--severity", "error").json["matching"], 1)
        self.assertEqual(self.succeed("check", project, "--kept").json["check"]["number"], 4)

    def test_limits_are_set_by_name_and_remembered(self):
        project = self.dwellings()
        self.assertEqual(self.succeed("check", project).json["limits"]["smallest_floor_area"], 15)
        result = self.succeed("check", project, "--set", "smallest_floor_area=7.5", "--set", "largest_plot=150").json
        self.assertEqual(result["by_rule"], {"build_year_implausible": 1, "plot_area_implausible": 1})
        # The next check, without --set, judges by the same limits.
        again = self.succeed("check", project).json
        self.assertEqual(again["by_rule"], result["by_rule"])
        self.assertEqual((again["limits"]["smallest_floor_area"], again["limits"]["largest_plot"]), (7.5, 150))
        self.assertEqual([e["action"] for e in self.succeed("log", project).json].count("set_check_limits"), 1)
        reset = self.succeed("check", project, "--set", "smallest_floor_area=", "--set", "largest_plot=").json
        self.assertEqual(reset["by_rule"], {"floor_area_implausible": 1, "build_year_implausible": 1})
        for wrong in ("smallest=7", "largest_plot", "largest_plot=-1", "largest_plot=many", "first_build_year=1000.5"):
            self.fail_with(["check", project, "--set", wrong], code=2)
        self.fail_with(["check", project, "--kept", "--set", "largest_plot=1"], code=2)

    def test_a_decision_holds_and_is_logged(self):
        project = self.dwellings()
        key = self.succeed("check", project, "--rule", "floor_area_implausible").json["findings"][0]["key"]
        self.fail_with(["check", project, "--accept", key], "reason")
        self.fail_with(["check", project, "--accept", "0000", "--reason", "why"], "0000")
        self.assertEqual(self.succeed("check", project, "--accept", key, "--reason", "tiny house").json["state"], "accepted")
        again = self.succeed("check", project, "--state", "accepted").json
        self.assertEqual([(f["key"], f["note"]) for f in again["findings"]], [(key, "tiny house")])
        entries = self.succeed("log", project).json
        self.assertIn(("decide_finding", "tiny house"), [(e["action"], e["reason"]) for e in entries])

    def test_the_table_cannot_become_a_formula(self):
        project = self.dwellings()
        self.succeed("check", project, "--out", self.path("f.csv"), "--lang", "en")
        with open(self.path("f.csv"), newline="", encoding="utf-8-sig") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual(len(rows), 2)
        titles = [row["title"] for row in rows]
        self.assertTrue(any(title.startswith("'=HYPERLINK") for title in titles), titles)

    def test_every_rule_tells_why(self):
        rules = self.succeed("check", "--rules", "--lang", "nl").json
        self.assertGreater(len(rules), 30)
        for rule in rules:
            self.assertTrue(rule["title"] and rule["rationale"] and rule["advice"], rule["rule"])

    def test_wrong_use_is_said(self):
        self.fail_with(["check"], "project", code=2)
        self.fail_with(["check", "a.gpkg", "--rule", "nonsense"], "nonsense", code=2)
        self.fail_with(["check", self.path("none.gpkg")], "none.gpkg")


class Screen(ProgramTest):
    def town(self):
        project = self.create()
        self.succeed("import", project, self.some_sales(600), "--mapping", MAPPING)
        return project

    def test_sales_are_excluded_with_a_reason_and_decided_by_persons(self):
        project = self.town()
        database = opened(project)
        first, second = [row[0] for row in database.execute("SELECT sale_id FROM sales ORDER BY sale_id LIMIT 2")]
        with database:
            database.execute("UPDATE sales SET circumstances = 'family sale' WHERE sale_id = ?", (first,))
        database.close()
        dry = self.succeed("screen", project, "--dry-run").json
        self.assertFalse(dry["stored"])
        self.assertIn(first, dry["newly_excluded"])
        done = self.succeed("screen", project).json
        self.assertEqual(done["newly_excluded"], dry["newly_excluded"])
        self.assertEqual(done["included"] + done["excluded"], done["sales"])
        self.assertIn("family", [r["reason"] for s in done["remarked"] if s["id"] == first for r in s["remarks"]])
        self.fail_with(["screen", project, "--include", first], "reason")
        sale = self.succeed("screen", project, "--include", first, "--reason", "strangers after all").json
        self.assertTrue(sale["included"])
        self.assertFalse(sale["rules_include"])
        self.assertFalse(self.succeed("screen", project, "--exclude", second, "--reason", "a shed").json["included"])
        again = self.succeed("screen", project).json
        self.assertEqual((again["decided"], again["newly_excluded"], again["newly_included"]), (2, [], []))
        self.assertFalse(self.succeed("screen", project, "--withdraw", first, "--reason", "brothers").json["included"])

    def test_what_if_shows_the_values_with_and_without(self):
        project = self.town()
        self.succeed("fit", project)
        sale = self.succeed("explain", project, self.some_property(project), "--date", "1998-01-01").json["matrix"]["sales"][0]
        what = self.succeed("screen", project, "--what-if", sale["id"], "--date", "1998-01-01").json
        self.assertTrue(what["included"])
        self.assertGreater(len(what["values"]), 3)
        self.assertEqual(what["values"][0]["property_id"], sale["property_id"])
        self.succeed("screen", project, "--exclude", sale["id"], "--reason", "to see")
        self.succeed("fit", project)
        excluded = self.succeed("screen", project, "--what-if", sale["id"], "--date", "1998-01-01").json
        self.assertFalse(excluded["included"])
        self.assertGreater(excluded["values"][0]["weight"], 0)

    def test_an_evaluation_keeps_sales_that_were_excluded_by_their_price(self):
        project = self.town()
        before = self.succeed("evaluate", project, "--model", "ols").json
        self.succeed("fit", project, "--model", "ols")
        done = self.succeed("screen", project, "--use-model").json
        self.assertGreater(done["by_reason"].get("price_outlier", 0), 0)
        settings = self.write("s.json", json.dumps({"read_words": True, "resale_months": 0, "floor_share": 0, "uses_model": True}))
        self.succeed("screen", project, "--settings", settings)
        self.assertEqual(self.succeed("evaluate", project, "--model", "ols").json["n"], before["n"])
        screened = self.succeed("evaluate", project, "--model", "ols", "--screen-settings", settings).json
        self.assertEqual(screened["n"], before["n"])

    def some_property(self, project):
        database = sqlite3.connect(project)
        found = database.execute("SELECT property_id FROM properties ORDER BY property_id LIMIT 1 OFFSET 100").fetchone()[0]
        database.close()
        return str(found)


class Corrections(ProgramTest):
    def test_an_explanation_shows_the_price_corrections_and_adds_up(self):
        project = self.create()
        self.succeed("import", project, self.some_sales(600), "--mapping", MAPPING)
        database = opened(project)
        with database:   # two corrections on every sale that was dear enough
            database.execute("UPDATE sales SET corrections = ? WHERE price > 20000", (CORRECTIONS,))
        ids = [str(row[0]) for row in database.execute("SELECT property_id FROM properties ORDER BY property_id LIMIT 20")]
        database.close()
        self.succeed("fit", project)
        seen = 0
        for explanation in self.succeed("explain", project, *ids, "--date", "1998-01-01", "--format", "json").json:
            for sale in explanation["matrix"]["sales"]:
                cents = [round(100 * amount) for amount in
                         [sale["sale_price"], sale["index_euro"], *(c["euro"] for c in sale["corrections"]),
                          *(a["euro"] for a in sale["adjustments"])]]
                self.assertEqual(sum(cents), round(100 * sale["adjusted_price"]))
                seen += len(sale["corrections"])
        self.assertGreater(seen, 50)
        text = self.succeed("explain", project, ids[0], "--date", "1998-01-01", "--format", "text", "--lang", "nl").out
        self.assertIn("Prijscorrectie: aandeel", " ".join(text.split()))
        self.assertIn("Prijscorrectie: keuken", text)
        self.corrections_in_files(["explain", project, ids[0], "--date", "1998-01-01", "--lang", "en"])

    def corrections_in_files(self, explain):
        for kind in ("html", "pdf", "xlsx"):
            self.succeed(*explain, "--format", kind, "--out", self.path("e." + kind))
        self.assertIn("Price correction: keuken", self.read("e.html").decode())
        matrix = workbook.read(self.path("e.xlsx"))["Valuation matrix"]
        for cell, result in matrix.results.items():
            self.assertAlmostEqual(matrix.calculate(cell), result, delta=0.016, msg=cell)
        self.assertEqual(matrix.calculate(f"B{matrix.text_beside('Difference')}"), 0)


if __name__ == "__main__":
    main("__main__")
