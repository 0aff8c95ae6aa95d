#!/usr/bin/python3
"""peers.py xgboost|boosting|forest split|folds|walk: black boxes on the demo's sales, told what herleid is told.
peers.py versions: what they ran on.

xgboost   boosted trees; the better of two depths by a part of the known sales, then on all of them
boosting  scikit-learn's HistGradientBoostingRegressor, stopped by a part of the known sales
forest    scikit-learn's RandomForestRegressor
split, folds and walk divide the sales as `herleid-cli evaluate` does. Prints errors and seconds of a fit as JSON."""

import csv
import json
import math
import sys
import time
from datetime import date
from pathlib import Path

import numpy

SALES = Path("resources/demo/lucas_county_sales.csv")
FOLDS = Path("tests/bench/lucas_county_folds.csv")
THREADS = 2
DEGREE = 111.32  # km of latitude

NUMBERS = ["living_area_sqft", "lot_area_sqft", "year_built", "bedrooms", "bathrooms", "half_baths", "rooms",
           "frontage_ft", "depth_ft", "garage_sqft"]
CATEGORIES = ["storeys", "wall", "garage"]
DERIVED = ["age", "x", "y", "time"]
TIME = len(NUMBERS) + len(CATEGORIES) + DERIVED.index("time")
IS_CATEGORY = [name in CATEGORIES for name in NUMBERS + CATEGORIES + DERIVED]


def readRows(path):
    with open(path, newline="") as file:
        return list(csv.DictReader(file))


class Sales:
    """facts: a row a sale, the columns NUMBERS, CATEGORIES (as codes) and DERIVED; NaN where not recorded."""

    def __init__(self):
        rows = readRows(SALES)
        foldOf = {row["sale_id"]: int(row["fold"]) for row in readRows(FOLDS)}
        self.dates = [date.fromisoformat(row["sale_date"]) for row in rows]
        self.price = numpy.array([float(row["price_usd"]) for row in rows])
        self.fold = numpy.array([foldOf[row["sale_id"]] for row in rows])
        self.day = numpy.array([day.toordinal() for day in self.dates])
        self.month = numpy.array([12 * day.year + day.month for day in self.dates])
        codes = {name: {code: k for k, code in enumerate(sorted({row[name] for row in rows} - {""}))}
                 for name in CATEGORIES}
        self.facts = numpy.array([
            [float(row[name] or "nan") for name in NUMBERS]
            + [codes[name].get(row[name], math.nan) for name in CATEGORIES]
            + [day.year - float(row["year_built"] or "nan"),  # negative before completion, as herleid has it
               (float(row["longitude"]) + 83.6) * math.cos(math.radians(41.65)) * DEGREE,
               (float(row["latitude"]) - 41.65) * DEGREE,
               float(day.toordinal())]
            for row, day in zip(rows, self.dates)])

    def parts(self, plan):
        """Pairs of known and asked sales."""
        last = numpy.sort(self.day)[math.ceil(0.8 * len(self.day)) - 1]  # the day at the 80% quantile
        if plan == "split":
            return [(self.day <= last, self.day > last)]
        if plan == "folds":
            return [(self.fold != k, self.fold == k) for k in sorted(set(self.fold))]
        newer = self.day > last
        pairs = []
        for month in sorted(set(self.month[newer])):
            asked = newer & (self.month == month)
            pairs.append(((self.day <= last) | (self.month < month), asked))
        return pairs


def xgboost(facts, y):
    import xgboost as boosted

    names = NUMBERS + CATEGORIES + DERIVED
    types = ["c" if isCategory else "float" for isCategory in IS_CATEGORY]

    def matrix(rows, target=None):
        return boosted.DMatrix(rows, target, feature_names=names, feature_types=types, enable_categorical=True)

    held = numpy.random.RandomState(7).rand(len(y)) < 0.15
    best = None
    for depth, least in [(5, 5), (8, 10)]:
        settings = {"objective": "reg:squarederror", "tree_method": "hist", "eta": 0.07, "max_depth": depth,
                    "min_child_weight": least, "subsample": 0.8, "colsample_bytree": 0.6, "lambda": 1,
                    "max_cat_to_onehot": 8, "nthread": THREADS, "seed": 1}
        trial = boosted.train(settings, matrix(facts[~held], y[~held]), 2000,
                              evals=[(matrix(facts[held], y[held]), "held")], early_stopping_rounds=40,
                              verbose_eval=False)
        if best is None or trial.best_score < best[0]:
            best = trial.best_score, trial.best_iteration + 1, settings
    _, rounds, settings = best
    model = boosted.train(settings, matrix(facts, y), int(1.1 * rounds))  # more sales bear a few more trees
    return lambda rows: model.predict(matrix(rows))


def boosting(facts, y):
    from sklearn.ensemble import HistGradientBoostingRegressor

    model = HistGradientBoostingRegressor(
        learning_rate=0.05, max_iter=1500, max_leaf_nodes=31, min_samples_leaf=15, l2_regularization=1,
        early_stopping=True, validation_fraction=0.12, n_iter_no_change=30, random_state=1,
        categorical_features=IS_CATEGORY)
    return model.fit(facts, y).predict


def forest(facts, y):
    from sklearn.ensemble import RandomForestRegressor

    def complete(rows):
        return numpy.nan_to_num(rows, nan=-1.0)  # scikit-learn 1.2 grows no trees on gaps

    model = RandomForestRegressor(n_estimators=500, min_samples_leaf=3, max_features=1 / 3, n_jobs=THREADS,
                                  random_state=1)
    model.fit(complete(facts), y)
    return lambda rows: model.predict(complete(rows))


def valued(learn, sales, known, asked):
    """ln values of the asked sales by what is learned from the known ones, and the seconds of learning."""
    facts = sales.facts[asked].copy()
    facts[:, TIME] = numpy.minimum(facts[:, TIME], sales.facts[known, TIME].max())  # as of the last day known
    started = time.perf_counter()
    predict = learn(sales.facts[known], numpy.log(sales.price[known]))
    seconds = time.perf_counter() - started
    return predict(facts).astype(float), seconds


def accuracy(value, price):
    """As model/quality/accuracy.cpp: PRB is the slope of (r − m)/m on log₂(½(A/m + S)), r = A/S (IAAO 2013)."""
    error = numpy.log(value / price)
    ratio = value / price
    middle = numpy.median(ratio)
    proxy = numpy.log2((value / middle + price) / 2)
    return {"n": len(price), "rmse_log": math.sqrt(numpy.mean(error**2)),
            "r2_log": 1 - numpy.mean(error**2) / numpy.var(numpy.log(price)),
            "mdape": 100 * numpy.median(numpy.abs(ratio - 1)),
            "prb": numpy.polyfit(proxy, (ratio - middle) / middle, 1)[0]}


def main():
    if sys.argv[1:] == ["versions"]:
        import sklearn
        import xgboost as boosted
        print(json.dumps({"xgboost": boosted.__version__, "sklearn": sklearn.__version__}))
        return
    learners = {"xgboost": xgboost, "boosting": boosting, "forest": forest}
    if len(sys.argv) != 3 or sys.argv[1] not in learners or sys.argv[2] not in ("split", "folds", "walk"):
        sys.exit("usage: peers.py xgboost|boosting|forest split|folds|walk")
    sales = Sales()
    values, prices, seconds = [], [], []
    for known, asked in sales.parts(sys.argv[2]):
        value, took = valued(learners[sys.argv[1]], sales, known, asked)
        values.append(numpy.exp(value))
        prices.append(sales.price[asked])
        seconds.append(took)
    figures = accuracy(numpy.concatenate(values), numpy.concatenate(prices))
    print(json.dumps({**{name: float(figure) for name, figure in figures.items()}, "n": int(figures["n"]),
                      "fit_seconds": float(numpy.mean(seconds))}))


if __name__ == "__main__":
    main()
