"""herleid-cli compare: versions of a model and a table of someone else's predictions, on real sales."""
import csv
import math

from program import MAPPING, ProgramTest, main


class Compare(ProgramTest):
    def test_versions_and_predictions_stand_beside_each_other(self):
        project = self.create()
        sales = self.some_sales(3000)
        self.succeed("import", project, sales, "--mapping", MAPPING)
        self.succeed("fit", project, "--model", "ols")
        self.succeed("fit", project, "--model", "additive")
        with open(self.path(sales), encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        # A vendor whose value is always 7% above the price, for all sales but ten, and for one that is not there.
        vendor = "nummer;voorspeld\n" + "".join(f"{row['sale_id']};{1.07 * float(row['price_usd']):.2f}\n".replace(".", ",") for row in rows[10:])
        table = self.write("leverancier.csv", vendor + "onbekend;100000,00\nleeg;\n")
        study = self.succeed("compare", project, "--version-of-model", "2", "--version-of-model", "1", "--predictions", table,
                             "--id", "nummer", "--predicted", "voorspeld", "--draws", "200").json
        self.assertEqual([rival["name"] for rival in study["rivals"]], ["model 2", "model 1", "leverancier"])
        self.assertTrue(2900 < study["n"] <= len(rows) - 10)
        self.assertTrue(math.isclose(study["rivals"][2]["rmse_log"], math.log(1.07), rel_tol=1e-4))
        self.assertTrue(math.isclose(study["rivals"][2]["median"]["value"], 1.07, rel_tol=1e-4))
        self.assertEqual(study["files"], [{"rows": len(rows) - 9, "rejected": 1, "unknown_sales": study["files"][0]["unknown_sales"]}])
        self.assertGreaterEqual(study["files"][0]["unknown_sales"], 1)
        plain, vendors = study["differences"]
        self.assertTrue(plain["is_certain"] and plain["rmse_log"]["low"] > 0, "the plain model errs more")
        self.assertLess(vendors["rmse_log"]["high"], 0)
        words = self.succeed("--lang", "nl", "compare", project, "--version-of-model", "2", "--version-of-model", "1", "--draws", "200",
                             "--text").out
        self.assertIn("model 2 komt dichter bij de prijzen dan model 1", words)

    def test_what_cannot_be_compared_is_told(self):
        project = self.create()
        self.fail_with(["compare", project], "model")
        self.succeed("import", project, self.some_sales(500), "--mapping", MAPPING)
        self.succeed("fit", project, "--model", "ols")
        self.fail_with(["compare", project, "--version-of-model", "9"], "9")
        table = self.write("vendor.csv", "id,guess\n1,100000\n")
        self.fail_with(["compare", project, "--predictions", table], "predicted", "vendor.csv")


if __name__ == "__main__":
    main("__main__")
