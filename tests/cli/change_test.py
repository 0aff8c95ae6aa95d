"""herleid-cli change: the change of all values between two dates, on real sales, against sums made here."""
import csv
from decimal import Decimal
from program import MAPPING, ProgramTest, main


class ChangeTest(ProgramTest):
    def test_the_parts_add_up_to_what_the_lists_of_values_differ(self):
        project = self.create()
        self.succeed("import", project, self.some_sales(1500), "--mapping", MAPPING)
        self.fail_with(["change", project, "--from", "1997-01-01", "--to", "1998-01-01"], "1998-01-01")
        self.fail_with(["change", project, "--from", "1998-01-01", "--to", "1998-01-01"], "--from", code=2)
        self.fail_with(["change", project, "--from", "1997-01-01", "--to", "1998-01-01", "--out", "x.pdf"], ".csv", code=2)
        sums = {}
        for date, until in (("1997-01-01", ["--until", "1996-12-31"]), ("1998-01-01", [])):
            self.succeed("fit", project, "--model", "ols", *until)
            values = self.path(date + ".csv")
            self.succeed("value", project, "--date", date, "--all", "--out", values)
            with open(values, newline="", encoding="utf-8") as rows:
                sums[date] = {row["id"]: Decimal(row["value"]) for row in csv.DictReader(rows)}
        table = self.path("outliers.csv")
        outcome = self.succeed("change", project, "--from", "1997-01-01", "--to", "1998-01-01", "--out", table)
        change = outcome.json
        before, after = (sum(sums[date].values()) for date in ("1997-01-01", "1998-01-01"))
        cents = Decimal("0.01")
        self.assertEqual(Decimal(change["before"]).quantize(cents), before)
        self.assertEqual(Decimal(change["after"]).quantize(cents), after)
        parts = change["explained"]["parts"]
        self.assertEqual(sum(Decimal(str(part["amount"])) for part in parts), after - before)
        self.assertAlmostEqual(sum(part["percent"] for part in parts), change["percent"], 8)
        self.assertEqual([(one["version"], one["dwellings"]) for one in change["models_to"]], [(2, len(sums["1998-01-01"]))])
        for groups in change["tables"]:
            self.assertEqual(sum(group["dwellings"] for group in groups["groups"]) + groups["not_recorded"], change["dwellings"])
        ratios = sorted(float(sums["1998-01-01"][one] / sums["1997-01-01"][one]) for one in sums["1997-01-01"])
        middle = (ratios[(len(ratios) - 1) // 2] + ratios[len(ratios) // 2]) / 2
        self.assertAlmostEqual(change["change"]["median"], 100 * (middle - 1), 6)
        with open(table, newline="", encoding="utf-8") as rows:
            listed = list(csv.DictReader(rows))
        self.assertEqual([row["id"] for row in listed], [one["id"] for one in change["outliers"]])
        self.assertEqual(change["outlier_count"], len(listed))
        for row in listed:
            self.assertEqual(Decimal(row["value_after"]), sums["1998-01-01"][row["id"]])
        self.succeed("change", project, "--from", "1997-01-01", "--to", "1998-01-01", "--out", self.path("outliers.xlsx"))
        self.assertEqual(outcome.out, self.succeed("change", project, "--from", "1997-01-01", "--to", "1998-01-01", "--threads", 1).out)
        words = self.succeed("--lang", "nl", "change", project, "--from", "1997-01-01", "--to", "1998-01-01", "--text").out
        self.assertIn("De totale waarde van", words)
        self.assertIn("Marktontwikkeling", words)


if __name__ == "__main__":
    main("__main__")
