#!/usr/bin/env python3
"""Plants one breach of each house rule in a house of its own and shows that it is found, with file and line."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import house_rules

# file, its text, the line of the breach, a part of the words
PLANTED = {
    "model includes data": ("model/facts/a.h", '#pragma once\n#include "data/project.h"\n', 2, "may not include data/"),
    "model includes ui": ("model/facts/a.cpp", '\n\n#include "ui/text/format.h"\n', 3, "may not include ui/"),
    "data includes ui": ("data/a.cpp", '#include "ui/text/format.h"\n', 1, "may not include ui/"),
    "data includes app": ("data/a.cpp", '#include "app/cli/x.h"\n', 1, "may not include app/"),
    "ui includes app": ("ui/session/a.cpp", '#include "app/cli/x.h"\n', 1, "may not include app/"),
    "a floor includes tests": ("data/a.cpp", '#include "tests/data/fixture.h"\n', 1, "may not include tests/"),
    "by a way round": ("model/facts/a.h", '#pragma once\n#include "../../data/project.h"\n', 2, "may not include data/"),
    "in angle brackets": ("model/facts/a.h", "#pragma once\n#include <data/project.h>\n", 2, "may not include data/"),
    "with spaces": ("model/facts/a.h", '#pragma once\n  #  include   "data/project.h"\n', 2, "may not include data/"),
    "facts include market": ("model/facts/a.cpp", '#include "model/market/fit.h"\n', 1, "may not include model/market"),
    "regression includes market": (
        "model/regression/a.cpp", '#include "model/facts/date.h"\n#include "model/market/fit.h"\n', 2,
        "may not include model/market"),
    "market includes evidence": (
        "model/market/a.cpp", '#include "model/evidence/x.h"\n', 1, "may not include model/evidence"),
    "evidence includes valuation": (
        "model/evidence/a.cpp", '#include "model/valuation/x.h"\n', 1, "may not include model/valuation"),
    "valuation includes quality": (
        "model/valuation/a.cpp", '#include "model/quality/x.h"\n', 1, "may not include model/quality"),
    "a room nobody named": ("model/misc/a.cpp", '#include "model/facts/x.h"\n', 1, "no room of model/"),
    "not from the root": ("model/facts/a.cpp", '#include "date.h"\n', 1, "not a path from the root"),
    "out of the repository": ("data/a.cpp", '#include "../../x.h"\n', 1, "leaves the repository"),
    "Qt in model": ("model/facts/a.h", "#pragma once\n#include <QString>\n", 2, "begins at ui/"),
    "Qt in data": ("data/a.cpp", "#include <QtCore/QString>\n", 1, "begins at ui/"),
    "Qt's old header names in data": ("data/a.cpp", "#include <qstring.h>\n", 1, "begins at ui/"),
    "sqlite in model": ("model/facts/a.cpp", "#include <sqlite3.h>\n", 1, "belongs in data/"),
    "SQLiteCpp in ui": ("ui/session/a.cpp", "#include <SQLiteCpp/SQLiteCpp.h>\n", 1, "belongs in data/"),
    "GDAL in app": ("app/cli/a.cpp", "#include <gdal_priv.h>\n", 1, "belongs in data/"),
    "OGR in ui": ("ui/map/a.cpp", "#include <ogr_spatialref.h>\n", 1, "belongs in data/"),
    "CPL in ui": ("ui/map/a.cpp", "#include <cpl_conv.h>\n", 1, "belongs in data/"),
    "PROJ in model": ("model/facts/a.cpp", "#include <proj.h>\n", 1, "belongs in data/"),
    "SQLite in a test of model": ("tests/model/a.cpp", "#include <sqlite3.h>\n", 1, "belongs in data/"),
    "a workbook in data": ("data/a.cpp", "#include <xlsxwriter.h>\n", 1, "belongs in ui/report"),
    "Eigen in data": ("data/a.cpp", "#include <Eigen/Core>\n", 1, "belongs in model/"),
    "Eigen in ui": ("ui/map/a.cpp", "#include <Eigen/Dense>\n", 1, "belongs in model/"),
    "Eigen named in app": ("app/cli/a.cpp", "\nauto x = Eigen::VectorXd();\n", 2, "never name Eigen"),
    "a widget in the report": ("ui/report/a.cpp", "#include <QLabel>\n", 1, "no Widgets or Charts"),
    "a widget by its module in text": ("ui/text/a.cpp", "#include <QtWidgets/QLabel>\n", 1, "no Widgets or Charts"),
    "all widgets in the report": ("ui/report/a.cpp", "#include <QtWidgets>\n", 1, "no Widgets or Charts"),
    "a chart in the report": ("ui/report/a.cpp", "#include <QChartView>\n", 1, "no Widgets or Charts"),
    "the report includes a page": (
        "ui/report/a.cpp", '#include "ui/pages/valuation_page.h"\n', 1, "may not include ui/pages"),
    "text includes the report": ("ui/text/a.cpp", '#include "ui/report/html.h"\n', 1, "may not include ui/report"),
    "using namespace in a header": (
        "data/a.h", "#pragma once\n\nusing  namespace std;\n", 3, "using namespace in a header"),
    "a header without guard": ("data/a.h", "// words\n\nstruct A {};\n", 3, "begins with"),
    "a header with another guard": ("data/a.h", "#ifndef A\n#define A\n#endif\n", 1, "begins with"),
    "a source file included": ("data/a.cpp", '#include "data/b.cpp"\n', 1, "includes a source file"),
    "a machine's folder in a source": ("data/a.cpp", 'auto f = "/' 'home/jan/x";\n', 1, "names a folder"),
    "a machine's folder in words": ("README.md", "Words.\n\nSee /" "work/shared.\n", 3, "names a folder"),
    "a machine's folder in a script": ("packaging/x.sh", "cd /" "root/herleid\n", 1, "names a folder"),
}

SOUND = {
    "README.md": "See https://example.org/work/shared and ../home/x and /usr/include.\n",
    "model/facts/date.h": "// Words first.\n#pragma once\n\n#include <chrono>\n",
    "model/market/fit.cpp": '#include "model/market/fit.h"\n#include <Eigen/Core>\n#include "model/regression/x.h"\n'
                            '// using namespace std; #include "data/project.h"\n/*\n#include "ui/x.h"\n*/\n',
    "data/project.cpp": '#include <sqlite3.h>\n#include <gdal_priv.h>\n#include "model/facts/date.h"\n',
    "ui/report/pdf.cpp": '#include <QPainter>\n#include "ui/report/pdf.h"\n#include "ui/text/format.h"\n',
    "ui/pages/page.cpp": '#include <QLabel>\n#include "ui/report/pdf.h"\n#include "data/project.h"\n'
                         '#include "page.moc"\n',
    "app/cli/main.cpp": '#include "data/project.h"\n#include "ui/report/pdf.h"\nusing namespace std;\n',
    "tests/model/a_test.cpp": '#include <QtTest>\n#include <Eigen/Dense>\n#include "a_test.moc"\n',
    "tests/data/a_test.cpp": '#include <QtTest>\n#include <sqlite3.h>\n',
    "build/data/a.cpp": '#include "app/x.h"\n',
}


class HouseRulesTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name) / "house"
        self.qtHeaders = Path(folder.name) / "qt"
        for header in ["QtWidgets/QLabel", "QtWidgets/QWidget", "QtCharts/QChartView", "QtGui/QPainter"]:
            self.write(self.qtHeaders, header, "")
        for name, text in SOUND.items():
            self.write(self.root, name, text)

    @staticmethod
    def write(folder, name, text):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def testASoundHouseHasNoBreach(self):
        self.assertEqual(house_rules.breaches(self.root, self.qtHeaders), [])

    def testEveryPlantedBreachIsFoundWithFileAndLine(self):
        for name, (file, text, line, words) in PLANTED.items():
            with self.subTest(name):
                before = SOUND.get(file)
                self.write(self.root, file, text)
                found = house_rules.breaches(self.root, self.qtHeaders)
                self.assertTrue(found, "not found")
                for path, number, said in found:
                    self.assertEqual((str(path), number), (file, line), said)
                self.assertTrue(any(words in said for _, _, said in found), found)
                (self.root / file).unlink() if before is None else self.write(self.root, file, before)

    def testTheProgramPrintsFileAndLineAndFails(self):
        self.write(self.root, "data/wrong.cpp", '\n#include "app/cli/x.h"\n')
        command = [sys.executable, house_rules.__file__, str(self.root), str(self.qtHeaders)]
        run = subprocess.run(command, capture_output=True, text=True)
        self.assertEqual(run.returncode, 1)
        self.assertIn("data/wrong.cpp:2: data/ may not include app/", run.stdout)
        (self.root / "data/wrong.cpp").unlink()
        self.assertEqual(subprocess.run(command, capture_output=True).returncode, 0)


if __name__ == "__main__":
    unittest.main()
