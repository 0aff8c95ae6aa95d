"""Recomputes the explanations of many sold houses from their JSON alone, with exact decimals.

Usage: check_explanations.py HERLEID-CLI PROJECT.gpkg DATE COUNT

An independent check: it shares no code with the program and needs Python's standard library only. For every
house: the ledger's amounts add up to the value to the cent; each is its log effect times the logarithmic mean;
every comparable sale's price, index and corrections add up to its adjusted price to the cent; the weights are
not negative and add up to one; the weighted geometric mean is the value before calibration and rounding; the
interval holds the value; no sale is later than the information date.
"""
import json
import math
import os
import sqlite3
import subprocess
import sys
from decimal import Decimal


class Wrong(Exception):
    pass


def demand(truth, message):
    if not truth:
        raise Wrong(message)


def close(a, b, tolerance, what):
    demand(abs(float(a) - float(b)) <= tolerance, f"{what}: {a} and {b}")


def check_ledger(e):
    lines = e["ledger"]
    demand(lines[0]["kind"] == "baseline", "the baseline does not come first")
    demand([line["kind"] for line in lines].count("baseline") == 1, "more than one baseline")
    demand(sum(line["euro"] for line in lines) == e["value"], "the ledger does not add up to the value")
    unrounded = e["value"] - sum(line["euro"] for line in lines if line["kind"] == "rounding")
    demand(unrounded == e["unrounded_value"], "the unrounded value is not what precedes the rounding")
    effects = [line for line in lines if line["kind"] not in ("baseline", "rounding")]
    total = float(lines[0]["log_effect"]) + sum(float(line["log_effect"]) for line in effects)
    close(math.exp(total), unrounded, 0.006, "baseline and effects against the unrounded value")
    v0, v = math.exp(float(lines[0]["log_effect"])), math.exp(total)
    mean = v if abs(math.log(v / v0)) < 1e-12 else (v - v0) / math.log(v / v0)
    for line in effects:
        close(float(line["log_effect"]) * mean, line["euro"], 0.0151, f"the amount of {line['name']}")


def check_sale(sale, e):
    adjustments = sum(a["euro"] for a in sale["adjustments"])
    indexed = sale["sale_price"] + sale["index_euro"]
    demand(indexed + adjustments == sale["adjusted_price"], f"sale {sale['id']} does not add up")
    close(math.exp(float(sale["log_adjusted"])), sale["adjusted_price"], 0.006, f"adjusted price of {sale['id']}")
    gross = sum(abs(a["euro"]) for a in sale["adjustments"])
    close(100 * adjustments / indexed, sale["net_percent"], 1e-6, f"net correction of {sale['id']}")
    close(100 * gross / indexed, sale["gross_percent"], 1e-6, f"gross correction of {sale['id']}")
    demand(sale["weight"] >= 0, f"weight of {sale['id']}")
    demand(sale["sale_date"] <= e["information_date"], f"sale {sale['id']} is later than the information date")


def check_matrix(e):
    matrix = e["matrix"]
    for sale in matrix["sales"]:
        check_sale(sale, e)
    weights = float(matrix["model_weight"]) + sum(float(s["weight"]) for s in matrix["sales"])
    close(weights, 1, 1e-9, "sum of the weights")
    log_mean = float(matrix["model_weight"]) * math.log(matrix["model_value"])
    log_mean += sum(float(s["weight"]) * math.log(s["adjusted_price"]) for s in matrix["sales"])
    before = float(e["unrounded_value"]) / float(e["calibration"])
    close(math.exp(log_mean), before, 0.02, "weighted geometric mean against the value before calibration")


def check(e):
    check_ledger(e)
    check_matrix(e)
    lo, hi = e["interval_90"]
    demand(0 < lo <= e["value"] <= hi, "the interval does not hold the value")


def sold_houses(project, count):
    database = sqlite3.connect(f"file:{project}?mode=ro", uri=True)
    ids = sorted({str(row[0]) for row in database.execute("SELECT property_id FROM sales")})
    database.close()
    step = max(1, len(ids) // count)
    return ids[::step][:count]


def explain(program, project, date, ids):
    done = subprocess.run([program, "explain", project, *ids, "--date", date, "--format", "json"], capture_output=True,
                          env=dict(os.environ, LC_ALL="C.UTF-8"), timeout=600)
    if done.returncode != 0:
        raise SystemExit(done.stderr.decode())
    parsed = json.loads(done.stdout, parse_float=Decimal, parse_int=Decimal)
    return parsed if isinstance(parsed, list) else [parsed]


def main():
    program, project, date, count = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
    ids = sold_houses(project, count)
    explanations = explain(program, project, date, ids)
    demand([e["subject"]["id"] for e in explanations] == ids, "not the houses that were asked for")
    for house in ids[:: max(1, len(ids) // 5)]:
        alone = explain(program, project, date, [house])
        demand(alone[0] == explanations[ids.index(house)], f"house {house} differs when explained alone")
    wrong, sales = 0, 0
    for e in explanations:
        try:
            check(e)
            sales += len(e["matrix"]["sales"])
        except Wrong as error:
            wrong += 1
            print(f"house {e['subject']['id']}: {error}")
    print(f"{len(explanations)} houses and {sales} comparable sales checked, {wrong} wrong")
    sys.exit(1 if wrong or len(explanations) < count or sales < count else 0)


if __name__ == "__main__":
    main()
