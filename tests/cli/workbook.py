"""Reads a workbook (Office Open XML) and calculates its formulas with Python's standard library alone."""
import math
import re
import xml.etree.ElementTree as xml
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
CELL = re.compile(r"\$?([A-Z]+)\$?(\d+)")


class Sheet:
    def __init__(self, root, strings):
        self.values, self.formulas, self.results = {}, {}, {}
        self.frozen = root.find(f".//{MAIN}pane") is not None
        for cell in root.iter(f"{MAIN}c"):
            name, value, formula = cell.get("r"), cell.find(f"{MAIN}v"), cell.find(f"{MAIN}f")
            if formula is not None:
                self.formulas[name] = formula.text
                self.results[name] = float(value.text)
            elif cell.get("t") == "inlineStr":
                self.values[name] = "".join(text.text or "" for text in cell.iter(f"{MAIN}t"))
            elif value is not None:
                self.values[name] = strings[int(value.text)] if cell.get("t") == "s" else float(value.text)

    def number(self, name):
        if name in self.formulas:
            return self.calculate(name)
        value = self.values.get(name, 0.0)
        return value if isinstance(value, float) else 0.0

    def numbers(self, area):
        (left, top), (right, bottom) = (CELL.fullmatch(corner).groups() for corner in area.split(":"))
        columns = [chr(c) for c in range(ord(left), ord(right) + 1)]
        return [self.number(f"{c}{r}") for r in range(int(top), int(bottom) + 1) for c in columns]

    def calculate(self, name):
        text = re.sub(r"\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+", lambda m: f"area('{m[0].replace('$', '')}')", self.formulas[name])
        text = re.sub(r"(?<![A-Z'])\$?([A-Z])\$?(\d+)(?![\d':])", r"cell('\1\2')", text)
        half_up = lambda x, digits: math.floor(x * 10 ** digits + 0.5) / 10 ** digits
        words = {"area": self.numbers, "cell": self.number, "SUM": math.fsum, "EXP": math.exp, "LN": math.log,
                 "SUMPRODUCT": lambda a, b: math.fsum(x * y for x, y in zip(a, b)), "ROUND": half_up}
        return float(eval(text, {"__builtins__": {}}, words))

    def text_beside(self, words):
        """The row number in which the first column has these words."""
        return next(int(CELL.fullmatch(name)[2]) for name, value in self.values.items() if value == words)


def read(file):
    """The sheets by name, in order."""
    with zipfile.ZipFile(file) as book:
        strings = ["".join(t.text or "" for t in item.iter(f"{MAIN}t"))
                   for item in xml.fromstring(book.read("xl/sharedStrings.xml"))] if "xl/sharedStrings.xml" in book.namelist() else []
        names = [sheet.get("name") for sheet in xml.fromstring(book.read("xl/workbook.xml")).iter(f"{MAIN}sheet")]
        return {name: Sheet(xml.fromstring(book.read(f"xl/worksheets/sheet{i}.xml")), strings)
                for i, name in enumerate(names, 1)}
