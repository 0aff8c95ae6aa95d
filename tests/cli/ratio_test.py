"""herleid-cli ratio, on a bare table against figures worked out here, and on real sales."""
import decimal
import html.parser
import json
import math
import os
import statistics
import subprocess
import unicodedata

import schema
import workbook
from program import MAPPING, SOURCE, ProgramTest, main

FIGURES = ["median", "mean", "weighted_mean", "cod", "cov", "prd", "prb", "mki", "ki", "within_5", "within_10", "within_20"]
PERCENT = {"within_5", "within_10", "within_20"}

PRICES = [150_000 + 7_500 * i for i in range(40)]
# Falls behind with the price.
ESTIMATES = [round(price * (1.08 - 0.004 * i), 2) for i, price in enumerate(PRICES)]


def written(figure, value):
    """As the English report writes it."""
    if value is None:
        return "–"
    places = "0.1" if figure in PERCENT | {"cod", "cov"} else "0.001"
    rounded = decimal.Decimal(value).quantize(decimal.Decimal(places), decimal.ROUND_HALF_UP)
    text = f"{rounded:,}".replace("-", "−")
    return text + "%" if figure in PERCENT else text


class Cells(html.parser.HTMLParser):
    """The cells of a page: what stands in them, and what beneath it."""

    def __init__(self, page):
        super().__init__()
        self.texts, self._open = [], []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        self._open.append(tag)

    def handle_endtag(self, tag):
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data):
        if {"td", "th"} & set(self._open):
            self.texts.append(data.strip())


class Ratio(ProgramTest):
    def table(self):
        """As a Dutch spreadsheet writes it, with two rows that have no two amounts."""
        rows = [f"{'Oost' if i % 2 else 'West'};{estimate:.2f};{price}".replace(".", ",")
                for i, (estimate, price) in enumerate(zip(ESTIMATES, PRICES))]
        return self.write("taxaties.csv", "wijk;taxatie;koopsom\n" + "\n".join(rows) + "\nOost;;200000\nWest;-5;100000\n")

    def study(self, *more):
        return self.succeed("ratio", self.table(), "--estimate", "taxatie", "--price", "koopsom", "--by", "wijk",
                            "--draws", "200", *more).json

    def near(self, found, expected):
        self.assertTrue(math.isclose(found, expected, rel_tol=1e-9, abs_tol=1e-12), (found, expected))

    def test_figures_are_those_of_their_formulas(self):
        study = self.study()
        ratios = [estimate / price for estimate, price in zip(ESTIMATES, PRICES)]
        median = statistics.median(ratios)
        self.assertEqual((study["n"], study["rejected"]), (40, 2))
        self.near(study["median"]["value"], median)
        self.near(study["cod"]["value"], 100 * statistics.mean(abs(r - median) for r in ratios) / median)
        self.near(study["cov"]["value"], 100 * statistics.stdev(ratios) / statistics.mean(ratios))
        self.near(study["prd"]["value"], statistics.mean(ratios) / (sum(ESTIMATES) / sum(PRICES)))
        level = [math.log2((estimate / median + price) / 2) for estimate, price in zip(ESTIMATES, PRICES)]
        bias = statistics.linear_regression(level, [(r - median) / median for r in ratios]) \
            if hasattr(statistics, "linear_regression") else None
        if bias:
            self.near(study["prb"]["value"], bias.slope)
        self.assertEqual(study["prb"]["verdict"], "not_met")
        self.assertTrue(study["vei"]["is_significant"] and study["vei"]["indicator"] < 0)

    def test_each_sale_is_in_one_group_and_threads_change_no_bit(self):
        study = self.study()
        districts = next(table for table in study["tables"] if table["by"] == "wijk")
        self.assertEqual([group["group"] for group in districts["groups"]], ["Oost", "West"])
        self.assertEqual(sum(group["n"] for group in districts["groups"]), 40)
        self.assertEqual(study, self.study("--threads", "1"))
        self.assertNotEqual(study["cod"], self.study("--seed", "2")["cod"])

    def test_what_is_missing_or_open_is_told(self):
        self.fail_with(["ratio", self.table(), "--estimate", "waarde", "--price", "koopsom"], "waarde", "taxaties.csv")
        # By their size amounts with groups of three; who knows better, says so.
        thousands = self.write("thousands.csv", "a;p\n1.234;2.345\n3.456;4.567\n")
        columns = ["--estimate", "a", "--price", "p"]
        self.near(self.succeed("ratio", thousands, *columns).json["weighted_mean"]["value"], 4690 / 6912)
        answered = self.succeed("ratio", thousands, *columns, "--answer", "a=decimal=.", "--answer", "p=decimal=, thousands=.").json
        self.near(answered["weighted_mean"]["value"], 4.690 / 6912)
        self.fail_with(["ratio", thousands, *columns, "--answer", "a=decimal=roman"], "thousands.csv", "decimal=")
        self.fail_with(["ratio", self.create()], "model")

    def test_real_sales_are_valued_without_their_own_price(self):
        project = self.create()
        self.succeed("import", project, self.some_sales(3000), "--mapping", MAPPING)
        self.succeed("fit", project, "--model", "ols")
        study = self.succeed("ratio", project, "--draws", "50").json
        self.assertGreater(study["n"], 2900)
        self.assertLess(study["in_sample"]["cod"], study["cod"]["value"])
        self.assertTrue(0.97 < study["median"]["value"] < 1.03)
        for table in study["tables"]:
            self.assertEqual(sum(group["n"] for group in table["groups"]) + table["not_recorded"], study["n"], table["by"])
        words = self.succeed("--lang", "nl", "ratio", project, "--draws", "50", "--by", "price_class", "--text").out
        self.assertIn("mediane verhouding", words)
        self.assertIn("Naar prijsklasse", words)
        self.fail_with(["ratio", project, "--by", "colour"], "colour")
        self.sales_to_look_at_are_listed(project, study)
        self.report_says_every_figure(project, study)
        self.exchange_goes_there_and_back(project, study)
        self.sold_dwellings_are_compared(project)

    def sales_to_look_at_are_listed(self, project, study):
        listed = study["influential_sales"]
        self.assertEqual(len(listed), 50)
        self.assertEqual([one["cooks_distance"] for one in listed], sorted((one["cooks_distance"] for one in listed), reverse=True))
        for one in listed:
            self.assertAlmostEqual(one["own_percent"], 100 * (one["value_with_sale"] / one["value_without_sale"] - 1), places=6)
            self.assertTrue(0 < one["leverage"] < 1 and one["nearby"] > 0)
        farthest = [abs(math.log(one["ratio"])) for one in study["farthest_sales"]]
        self.assertEqual(farthest, sorted(farthest, reverse=True))
        self.assertEqual(len(farthest), 200)
        self.assertEqual(study["sold_and_unsold"]["outcome"], "no_values")

    def sold_dwellings_are_compared(self, project):
        self.succeed("value", project, "--date", "1998-01-01", "--all")
        sold = self.succeed("ratio", project, "--draws", "0", "--by", "price_class").json["sold_and_unsold"]
        # The county's earlier appraisals are recorded: they stand for the values of the year before.
        self.assertEqual((sold["from"], sold["to"], sold["earlier_recorded"]), ("1997-01-01", "1998-01-01", True))
        self.assertIn(sold["outcome"], ("alike", "different"))
        self.assertTrue(sold["sold"] > 100 and sold["unsold"] > 100)

    def report_says_every_figure(self, project, study):
        report = ["ratio", project, "--draws", "50", "--today", "2026-11-26"]
        page = self.succeed(*report, "--format", "html").out
        cells = Cells(page)
        rows = [study, study["trimmed_1_5"], study["trimmed_3"]]
        rows += [group for table in study["tables"] for group in table["groups"]]
        said = set(cells.texts)
        for row in rows:
            self.is_said(f"{row['n']:,}", said)
            for figure in FIGURES:
                self.is_said(written(figure, row[figure]["value"]), said)
                if row[figure]["low"] is not None:
                    self.is_said(f"{written(figure, row[figure]['low'])} to {written(figure, row[figure]['high'])}", said)
        for figure in FIGURES:
            self.is_said(written(figure, study["in_sample"][figure]), said)
        self.assertEqual(page, self.succeed(*report, "--format", "html", "--threads", "1").out)
        self.pdf_says_what_the_page_says(report, study)
        self.workbook_has_the_numbers(report, study)

    def is_said(self, words, said):
        self.assertTrue(words in said, words)

    def pdf_says_what_the_page_says(self, report, study):
        for language, words in (("nl", ["Verhoudingsanalyse", "Gegevens", "Grenzen van de methode", "pagina 2 van"]),
                                ("en", ["Ratio study", "Data", "Limits of the method", "page 2 of"])):
            file = self.path(f"{language}.pdf")
            self.succeed("--lang", language, *report, "--format", "pdf", "--out", file)
            text = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, check=True).stdout.decode()
            text = unicodedata.normalize("NFKC", text)   # ligatures are letters again
            pages = text.split("\f")[:-1]
            for word in words:
                self.is_said(word, text)
            fingerprint = self.succeed("models", self.path("project.gpkg")).json[-1]["fingerprint"]
            for page in pages:   # whose figures these are stands on each
                self.is_said(fingerprint[:16], page)
            for table in study["tables"]:
                for group in table["groups"]:
                    median = written("median", group["median"]["value"])
                    self.is_said(median.replace(".", ",") if language == "nl" else median, text)
        self.fail_with([*report, "--format", "pdf"], "--out", code=2)

    def workbook_has_the_numbers(self, report, study):
        self.succeed(*report, "--format", "xlsx", "--out", self.path("r.xlsx"))
        sheets = workbook.read(self.path("r.xlsx"))
        columns = [name for name, value in sheets["Figures"].values.items() if value == "value and 95% range"]
        self.assertEqual(columns, ["B3"])
        for row, figure in enumerate(FIGURES, 4):
            scale = 100 if figure in PERCENT else 1
            for column, part in zip("BCD", ("value", "low", "high")):
                self.near(sheets["Figures"].values[f"{column}{row}"] * scale, study[figure][part])
            self.near(sheets["Figures"].values[f"E{row}"] * scale, study["in_sample"][figure])
        months = next(table for table in study["tables"] if table["by"] == "month")
        sheet = sheets["month of the sale"]
        for row, group in enumerate(months["groups"], 4):
            self.assertEqual(sheet.values[f"A{row}"], group["group"])
            self.near(sheet.values[f"B{row}"], group["n"])
            self.near(sheet.values[f"C{row}"], group["median"]["value"])
        self.assertTrue(sheet.frozen)

    def exchange_goes_there_and_back(self, project, study):
        file = self.path("ours.json")
        shown = self.succeed("ratio", project, "--draws", "50", "--today", "2026-11-26", "--exchange", file).json
        self.assertEqual(shown, study)
        with open(file, encoding="utf-8") as source:
            text = source.read()
        exchange = json.loads(text)
        with open(os.path.join(SOURCE, "resources", "exchange", "ratio_exchange.schema.json"), encoding="utf-8") as source:
            form = json.load(source)
        self.assertEqual(list(schema.problems(exchange, form)), [])
        self.assertTrue(list(schema.problems(dict(exchange, owner="J. Jansen"), form)))
        self.assertTrue(list(schema.problems(dict(exchange, whole={"n": 3}), form)))
        suppressed = 0
        for table, known in zip(exchange["tables"], study["tables"]):
            self.assertEqual(table["by"], known["by"])
            published = 0
            for group, row in zip(table["groups"], known["groups"]):
                suppressed += group.get("suppressed", False)
                if "n" in group:
                    self.assertEqual(group["n"], row["n"])
                    self.assertGreaterEqual(group["n"], 10)
                    published += group["n"]
                    for figure in FIGURES:
                        value = row[figure]["value"]
                        self.assertTrue(group["figures"][figure]["value"] == value or abs(group["figures"][figure]["value"] - value) <= 0.51e-4)
                else:
                    self.assertEqual(set(group) - {"from", "to"}, {"group", "suppressed"})
            rest = study["n"] - published
            self.assertTrue(rest == 0 or rest >= 10, table["by"])
        self.assertGreater(suppressed, 0)
        for sale in ("parcel", "sale_id", "address"):
            self.assertNotIn(sale, text)
        self.others_stand_beside_it(project, exchange, file)

    def others_stand_beside_it(self, project, exchange, file):
        other = json.loads(json.dumps(exchange))
        other["municipality"] = "Elders"
        other["estimate"] = "in_sample"
        other["whole"]["figures"]["cod"] = {"value": 5.0, "low": 4.9, "high": 5.1}
        other["model"]["specification"]["terms"].pop()
        elsewhere = self.write("other.json", json.dumps(other))
        beside = ["ratio", project, "--draws", "50", "--beside", file, elsewhere]
        found = self.succeed(*beside).json
        self.assertEqual([one["municipality"] for one in found["municipalities"]][1:], [exchange["municipality"], "Elders"])
        self.assertEqual(found["figures"]["cod"][2], {"value": 5.0, "low": 4.9, "high": 5.1, "differs": True})
        self.assertFalse(found["figures"]["cod"][1]["differs"])
        self.assertEqual(found["remarks"], ["other_estimate"])
        self.assertEqual(len(found["municipalities"][1]["own_terms"]), 1)
        self.assertEqual(found["municipalities"][2]["own_terms"], [])
        words = self.succeed("--lang", "nl", *beside, "--text").out
        self.assertIn("Elders", words)
        self.assertIn("5,0 (4,9 tot 5,1) ≠", words)
        for content, word in (("{", "broken.json"), ('{"format": "other"}', "format"), (json.dumps(dict(other, format_version=2)), "format_version")):
            self.fail_with(["ratio", project, "--beside", self.write("broken.json", content)], word)
        self.fail_with(["ratio", project, "--beside", self.path("absent.json")], "absent.json")
        self.fail_with(["ratio", project, "--exchange", project], "project.gpkg")
        self.fail_with(["ratio", self.table(), "--estimate", "taxatie", "--price", "koopsom", "--exchange", self.path("x.json")], code=2)
        self.assertNotIn("x.json", self.files())

    def test_a_bare_table_is_a_report_too(self):
        arguments = ["ratio", self.table(), "--estimate", "taxatie", "--price", "koopsom", "--by", "wijk", "--draws", "50"]
        page = self.succeed("--lang", "nl", *arguments, "--format", "html").out
        for words in ("taxatie", "koopsom", "taxaties.csv", "Oost", "weggelaten: 2"):
            self.assertIn(words, page)
        self.succeed(*arguments, "--format", "pdf", "--out", self.path("t.pdf"))
        self.assertTrue(self.read("t.pdf").startswith(b"%PDF-"))


if __name__ == "__main__":
    main("__main__")
