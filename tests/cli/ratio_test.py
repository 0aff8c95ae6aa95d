"""herleid-cli ratio, on a bare table against figures worked out here, and on real sales."""
import math
import statistics

from program import MAPPING, ProgramTest, main

PRICES = [150_000 + 7_500 * i for i in range(40)]
# Falls behind with the price.
ESTIMATES = [round(price * (1.08 - 0.004 * i), 2) for i, price in enumerate(PRICES)]


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


if __name__ == "__main__":
    main("__main__")
