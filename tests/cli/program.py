"""Runs herleid-cli and makes small input files; shared by the tests in this folder."""
import csv
import json
import os
import signal
import subprocess
import sys
import tempfile
import unittest

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SALES = os.path.join(SOURCE, "resources", "demo", "lucas_county_sales.csv")
MAPPING = os.path.join(SOURCE, "resources", "demo", "lucas_county_mapping.json")
SALES_IN_FILE = 25357


class Outcome:
    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    @property
    def json(self):
        return json.loads(self.out)


class ProgramTest(unittest.TestCase):
    """A temporary folder and the program; `program` is set by main()."""
    program = None

    def setUp(self):
        self._folder = tempfile.TemporaryDirectory(prefix="herleid-test-")
        self.addCleanup(self._folder.cleanup)
        self.folder = self._folder.name

    def path(self, name):
        return os.path.join(self.folder, name)

    def environment(self):
        return dict(os.environ, LC_ALL="C.UTF-8", LANG="C.UTF-8")

    def run_cli(self, *arguments, **options):
        done = subprocess.run([self.program, *map(str, arguments)], capture_output=True, env=self.environment(),
                              timeout=300, **options)
        return Outcome(done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace"))

    def succeed(self, *arguments, **options):
        outcome = self.run_cli(*arguments, **options)
        self.assertEqual(outcome.code, 0, outcome.err)
        return outcome

    def fail_with(self, arguments, *words, code=1, **options):
        """The command fails with this code and one line on stderr that holds all these words."""
        outcome = self.run_cli(*arguments, **options)
        self.assertEqual(outcome.code, code, outcome.err + outcome.out[:500])
        lines = [line for line in outcome.err.split("\n") if line]
        self.assertEqual(len(lines), 1, outcome.err)
        for word in words:
            self.assertIn(str(word), lines[0])
        self.assertEqual(outcome.out, "")
        return outcome

    def write(self, name, content):
        with open(self.path(name), "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode("utf-8"))
        return self.path(name)

    def read(self, name):
        with open(self.path(name), "rb") as file:
            return file.read()

    def create(self, name="project.gpkg"):
        self.succeed("create", self.path(name), "--catalogue", "lucas_county", "--crs", "EPSG:32617", "--currency", "USD")
        return self.path(name)

    def some_sales(self, count, name="some.csv"):
        """Every n-th of the real sales, so that all years and areas occur."""
        with open(SALES, newline="", encoding="utf-8") as source:
            rows = list(csv.reader(source))
        step = max(1, (len(rows) - 1) // count)
        with open(self.path(name), "w", newline="", encoding="utf-8") as target:
            csv.writer(target).writerows([rows[0]] + rows[1::step][:count])
        return self.path(name)

    def files(self):
        """Names in the folder, without what SQLite keeps beside an open project."""
        return sorted(name for name in os.listdir(self.folder) if not name.endswith(("-wal", "-shm")))


def main(tests):
    ProgramTest.program = os.path.abspath(sys.argv.pop(1))
    unittest.main(module=tests, verbosity=2)


def start(arguments, environment):
    return subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)


TERMINATE, KILL = signal.SIGTERM, signal.SIGKILL
