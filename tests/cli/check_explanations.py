"""A pocket calculator: recomputes the values of many sold houses from the JSON of their explanations alone.

Usage: check_explanations.py HERLEID-CLI PROJECT.gpkg DATE COUNT|all

An independent check: it shares no code with the program and needs Python's standard library only. For every house
  - from the matrix alone: e to the power of the weighted logs of model value and adjusted prices, times the
    calibration, is the value before rounding to the cent, and rounded to thousands the value;
  - from the ledger alone: the amounts add up to the value to the cent, e to the power of its effects is the value
    before rounding to the cent, and each amount is its effect times the logarithmic mean;
  - every comparable sale's price, recorded corrections, index and adjustments add up to its adjusted price to the cent, in amounts and in logs;
  - the ledger's line of a sale is its weight times how far it sold from the model, to the last bit;
  - weights are not negative and add up to one; no sale is outside the rules that are printed; the interval holds the
    value.
Of a few houses alone also the influence, the parts, the ranking of every eligible sale, and a try-out.
"""
import json
import math
import multiprocessing
import os
import sqlite3
import subprocess
import sys

ROUNDING = 100_000   # cents: whole thousands
AT_ONCE = 1000       # houses a run of the program


class Wrong(Exception):
    pass


def demand(truth, message):
    if not truth:
        raise Wrong(message)


def close(a, b, tolerance, what):
    demand(abs(a - b) <= tolerance, f"{what}: {a} and {b}")


def cents(amount):
    """JSON has amounts with two decimals; below a hundred billion the nearest double gives the cents back exactly."""
    return round(amount * 100)


def same_cent(amount, units, what):
    close(amount, units, 0.005 + 1e-6, what)


def rounded(unrounded):
    return max(ROUNDING, (unrounded + ROUNDING // 2) // ROUNDING * ROUNDING)


def check_ledger(e):
    lines = e["ledger"]
    demand(lines[0]["kind"] == "baseline", "the baseline does not come first")
    demand([line["kind"] for line in lines].count("baseline") == 1, "more than one baseline")
    demand(sum(cents(line["euro"]) for line in lines) == cents(e["value"]), "the ledger does not add up to the value")
    unrounded = cents(e["value"]) - sum(cents(line["euro"]) for line in lines if line["kind"] == "rounding")
    demand(unrounded == cents(e["unrounded_value"]), "the unrounded value is not what precedes the rounding")
    demand(rounded(unrounded) == cents(e["value"]), "the value is not the rounded one")
    effects = [line for line in lines if line["kind"] not in ("baseline", "rounding")]
    total = math.fsum(line["log_effect"] for line in effects)
    v0, v = math.exp(lines[0]["log_effect"]), math.exp(lines[0]["log_effect"] + total)
    same_cent(v, unrounded / 100, "baseline and effects against the unrounded value")
    mean = v if abs(total) < 1e-12 else (v - v0) / total
    for line in effects:
        close(line["log_effect"] * mean, line["euro"], 0.0151, f"the amount of {line['name']}")


def check_sale(sale, e):
    adjustments = [cents(a["euro"]) for a in sale["adjustments"]]
    corrected = cents(sale["sale_price"]) + sum(cents(c["euro"]) for c in sale["corrections"])
    demand(corrected > 0, f"nothing is left of the price of sale {sale['id']}")
    indexed = corrected + cents(sale["index_euro"])
    demand(indexed + sum(adjustments) == cents(sale["adjusted_price"]), f"sale {sale['id']} does not add up")
    log = math.log(corrected / 100) + math.log1p(sale["index_percent"] / 100)
    log += math.fsum(a["log_effect"] for a in sale["adjustments"])
    close(log, sale["log_adjusted"], 1e-9, f"log of the adjusted price of {sale['id']}")
    same_cent(math.exp(sale["log_adjusted"]), sale["adjusted_price"], f"adjusted price of {sale['id']}")
    close(100 * sum(adjustments) / indexed, sale["net_percent"], 1e-6, f"net correction of {sale['id']}")
    close(100 * sum(map(abs, adjustments)) / indexed, sale["gross_percent"], 1e-6, f"gross correction of {sale['id']}")
    close(sale["log_adjusted"] - e["matrix"]["log_model_value"], sale["residual"], 1e-9, f"residual of {sale['id']}")
    demand(sale["weight"] >= 0, f"weight of {sale['id']}")
    rules = e["eligibility"]
    demand(rules["from"] <= sale["sale_date"] <= rules["until"], f"sale {sale['id']} lies outside the printed days")
    demand(sale["sale_date"] <= e["information_date"], f"sale {sale['id']} is later than the information date")
    demand(sale["id"] not in e["without_sales"], f"sale {sale['id']} was to be left out")


def check_matrix(e):
    matrix = e["matrix"]
    sales = matrix["sales"]
    for sale in sales:
        check_sale(sale, e)
    demand(len(sales) <= 8, "more than eight sales")
    close(math.fsum([matrix["model_weight"]] + [s["weight"] for s in sales]), 1, 1e-12, "sum of the weights")
    same_cent(math.exp(matrix["log_model_value"]), matrix["model_value"], "model value")
    log_mean = math.fsum([matrix["model_weight"] * matrix["log_model_value"]] +
                         [s["weight"] * s["log_adjusted"] for s in sales])
    unrounded = math.exp(log_mean) * e["calibration"]
    same_cent(unrounded, e["unrounded_value"], "weighted average × calibration against the value before rounding")
    demand(rounded(cents(unrounded)) == cents(e["value"]), "the value is not that of the matrix")
    # With the amounts as they are printed, each rounded to a cent: within a cent of that.
    printed = math.fsum([matrix["model_weight"] * math.log(matrix["model_value"])] +
                        [s["weight"] * math.log(s["adjusted_price"]) for s in sales])
    close(math.exp(printed) * e["calibration"], e["unrounded_value"], 0.0151, "printed amounts against the value")


def check_sale_lines(e):
    lines = {line["name"]: line["log_effect"] for line in e["ledger"] if line["kind"] == "sale"}
    expected = {s["id"]: s["weight"] * s["residual"] for s in e["matrix"]["sales"] if s["weight"] > 0}
    demand(lines == expected, "the ledger's sales are not weight × residual")


def check(e):
    check_ledger(e)
    check_matrix(e)
    check_sale_lines(e)
    lo, hi = e["interval_90"]
    demand(0 < lo <= e["value"] <= hi, "the interval does not hold the value")


def check_alone(e):
    for one in e["influence"]:
        if one["without_sale_value"] is not None:
            demand(cents(one["without_sale_value"]) - cents(e["unrounded_value"]) == cents(one["difference"]),
                   f"difference of {one['sale_id']}")
    named = {s["id"] for s in e["matrix"]["sales"] if s["weight"] > 0}
    demand(named <= {one["sale_id"] for one in e["influence"]}, "a named sale is not in the influence")
    if e["component_values"]:
        demand(sum(cents(c["euro"]) for c in e["component_values"]) == cents(e["value"]), "the parts are not the value")
    ranking = e["matrix"]["ranking"]
    demand(len(ranking) == e["eligibility"]["eligible_sales"], "not every eligible sale is ranked")
    demand([r["rank"] for r in ranking] == list(range(1, len(ranking) + 1)), "ranks")
    weights = {r["id"]: r["weight"] for r in ranking if r["weight"] > 0}
    demand(weights == {s["id"]: s["weight"] for s in e["matrix"]["sales"] if s["weight"] > 0}, "weights of the ranking")


def check_try_out(tried, recorded):
    change = tried["change"]
    demand(tried["try_out"] and change["from"] == recorded["value"] and change["to"] == tried["value"], "try-out's ends")
    demand(sum(cents(line["euro"]) for line in change["lines"]) == cents(change["to"]) - cents(change["from"]),
           "the try-out's lines do not add up to the difference")


def sold_houses(project, count):
    database = sqlite3.connect(f"file:{project}?mode=ro", uri=True)
    ids = sorted({str(row[0]) for row in database.execute("SELECT property_id FROM sales")})
    database.close()
    step = 1 if count is None else max(1, len(ids) // count)
    return ids[::step][:count]


def explain(program, project, date, ids, *more):
    done = subprocess.run([program, "explain", project, *ids, "--date", date, "--format", "json", *more],
                          capture_output=True, env=dict(os.environ, LC_ALL="C.UTF-8"), timeout=600)
    if done.returncode != 0:
        raise SystemExit(done.stderr.decode())
    parsed = json.loads(done.stdout)
    return parsed if isinstance(parsed, list) else [parsed]


def check_some(task):
    """Houses checked, sales checked, sales with a weight, what was wrong."""
    program, project, date, ids = task
    explanations = explain(program, project, date, ids)
    wrong, sales, weighted = [], 0, 0
    if [e["subject"]["id"] for e in explanations] != ids:
        wrong.append("not the houses that were asked for")
    for e in explanations:
        try:
            check(e)
        except Wrong as error:
            wrong.append(f"house {e['subject']['id']}: {error}")
        sales += len(e["matrix"]["sales"])
        weighted += sum(s["weight"] > 0 for s in e["matrix"]["sales"])
    return len(explanations), sales, weighted, wrong


def check_more(program, project, date, house):
    """One house alone, and a try-out of it."""
    alone = explain(program, project, date, [house], "--ranks")[0]
    check(alone)
    check_alone(alone)
    for key, value in explain(program, project, date, [house, house])[0].items():
        if key not in ("influence", "component_values", "matrix"):
            demand(alone[key] == value, f"{key} differs when explained alone")
    more = ["--without", alone["matrix"]["sales"][0]["id"]] if alone["matrix"]["sales"] else []
    tried = explain(program, project, date, [house], "--set", "living_area=1777", *more)[0]
    check(tried)
    check_try_out(tried, alone)
    named = [one for one in alone["influence"] if more and one["sale_id"] == more[1]]
    if named and named[0]["without_sale_value"] is not None:
        without = explain(program, project, date, [house], *more)[0]
        check(without)
        demand(without["unrounded_value"] == named[0]["without_sale_value"], "without this sale")


def main():
    program, project, date = sys.argv[1:4]
    count = None if sys.argv[4] == "all" else int(sys.argv[4])
    ids = sold_houses(project, count)
    tasks = [(program, project, date, ids[at:at + AT_ONCE]) for at in range(0, len(ids), AT_ONCE)]
    with multiprocessing.Pool(min(4, os.cpu_count() or 1)) as pool:
        results = pool.map(check_some, tasks, chunksize=1)
    wrong = [line for result in results for line in result[3]]
    for house in ids[:: max(1, len(ids) // 5)][:5]:
        try:
            check_more(program, project, date, house)
        except Wrong as error:
            wrong.append(f"house {house}: {error}")
    for line in wrong[:20]:
        print(line)
    houses, sales, weighted = (sum(result[i] for result in results) for i in range(3))
    print(f"{houses} houses and {sales} comparable sales ({weighted} with a weight) checked, {len(wrong)} wrong")
    sys.exit(1 if wrong or houses < (count or 1) or sales < houses else 0)


if __name__ == "__main__":
    main()
