"""Bad input: each gives one clear line naming file, row, column and value, exit 1, and nothing half-written."""
import json
import os
import resource
import sqlite3
import subprocess
import time
import unittest

from program import KILL, MAPPING, SALES, SALES_IN_FILE, TERMINATE, ProgramTest, main

HEADER = ("sale_id,sale_date,price_usd,living_area_sqft,lot_area_sqft,year_built,storeys,wall,bedrooms,bathrooms,"
          "half_baths,rooms,frontage_ft,depth_ft,garage,garage_sqft,assessed_value_usd,longitude,latitude")
GOOD = "1,1997-04-21,92000,920,37900,1957,one,metlvnyl,2,1,0,4,100,200,detached,308,84628,-83.877162,41.417204"


def changed(column, value, row=GOOD):
    fields = row.split(",")
    fields[HEADER.split(",").index(column)] = value
    return ",".join(fields)


class BadFiles(ProgramTest):
    def setUp(self):
        super().setUp()
        self.project = self.create()
        self.before = self.read("project.gpkg")

    def tearDown(self):
        self.assertEqual(self.read("project.gpkg"), self.before)

    def refuse(self, content, *words):
        """The file is refused as a whole; words: file, row, column, value."""
        file = self.write("sales.csv", content)
        self.fail_with(["import", self.project, file, "--mapping", MAPPING], "sales.csv", *words)

    def test_missing_file(self):
        self.fail_with(["import", self.project, self.path("none.csv"), "--mapping", MAPPING], "none.csv", "does not exist")

    def test_a_folder_is_no_file(self):
        os.mkdir(self.path("folder.csv"))
        self.fail_with(["import", self.project, self.path("folder.csv"), "--mapping", MAPPING], "folder.csv")

    @unittest.skipIf(os.geteuid() == 0, "root may read every file")
    def test_unreadable_file(self):
        file = self.write("secret.csv", HEADER + "\n" + GOOD + "\n")
        os.chmod(file, 0)
        self.fail_with(["import", self.project, file, "--mapping", MAPPING], "secret.csv")

    def test_missing_mapping(self):
        file = self.write("sales.csv", HEADER + "\n" + GOOD + "\n")
        self.fail_with(["import", self.project, file, "--mapping", self.path("none.json")], "none.json", "does not exist")

    def test_no_rows(self):
        self.refuse("", "no rows")
        self.refuse(HEADER + "\n", "no rows")

    def test_semicolons_where_commas_are_mapped(self):
        self.refuse(HEADER.replace(",", ";") + "\n" + GOOD.replace(",", ";") + "\n", "sale_id")

    def test_a_missing_column(self):
        self.refuse(HEADER.replace("price_usd", "amount") + "\n" + GOOD + "\n", "price_usd")

    def test_latin_1(self):
        self.refuse((HEADER + "\n").encode() + changed("wall", "Caf\u00e9").encode("latin-1") + b"\n", "row 2", "wall")

    def test_a_ragged_row(self):
        self.refuse(HEADER + "\n" + GOOD + ",extra\n", "row 2", "20", "19")

    def test_text_in_a_number(self):
        self.refuse(HEADER + "\n" + changed("living_area_sqft", "large") + "\n", "row 2", "living_area_sqft", "large")

    def test_a_decimal_comma_is_never_read_as_thousands(self):
        row = '1,1997-04-21,92000,"0,9",' + GOOD.split(",", 4)[4]
        self.refuse(HEADER + "\n" + row + "\n", "row 2", "living_area_sqft", "0,9")

    def test_a_negative_area(self):
        self.refuse(HEADER + "\n" + changed("living_area_sqft", "-920") + "\n", "row 2", "living_area_sqft", "-920")

    def test_an_impossible_date(self):
        self.refuse(HEADER + "\n" + changed("sale_date", "1997-02-30") + "\n", "row 2", "sale_date", "1997-02-30")

    def test_a_price_of_nothing(self):
        self.refuse(HEADER + "\n" + changed("price_usd", "0") + "\n", "row 2", "price_usd")

    def test_an_impossible_coordinate(self):
        self.refuse(HEADER + "\n" + changed("latitude", "410.4") + "\n", "row 2", "latitude", "410.4")


class DoubleIds(ProgramTest):
    def test_a_duplicate_id_names_both_rows_and_the_first_stays(self):
        project = self.create()
        file = self.write("sales.csv", "\n".join([HEADER, GOOD, changed("price_usd", "95000")]) + "\n")
        outcome = self.succeed("import", project, file, "--mapping", MAPPING)
        self.assertEqual((outcome.json["accepted"], outcome.json["rejected"]), (1, 1))
        self.assertIn("row 3, column “sale_id”: the identifier “1” stands already in row 2", outcome.err)

    def test_a_sale_cannot_come_in_twice(self):
        project = self.create()
        self.succeed("import", project, self.write("sales.csv", HEADER + "\n" + GOOD + "\n"), "--mapping", MAPPING)
        sales = self.sales_of(project)
        again = json.loads(self.succeed("import", project, self.path("sales.csv"), "--mapping", MAPPING).out)
        self.assertEqual((again["unchanged"], again["new_sales"]), (1, 0))
        self.assertEqual(self.sales_of(project), sales)

    def test_a_sale_that_the_project_has_otherwise_is_refused(self):
        project = self.create()
        self.succeed("import", project, self.write("sales.csv", HEADER + "\n" + GOOD + "\n"), "--mapping", MAPPING)
        before = self.read("project.gpkg")
        self.write("dearer.csv", HEADER + "\n" + changed("price_usd", "92001") + "\n")
        self.fail_with(["import", project, self.path("dearer.csv"), "--mapping", MAPPING], "dearer.csv", "row 2", "price")
        self.assertEqual(self.read("project.gpkg"), before)

    def sales_of(self, project):
        with sqlite3.connect(project) as database:
            return database.execute("SELECT * FROM sales ORDER BY sale_id").fetchall()


class BadProjects(ProgramTest):
    def refuse(self, project, *words):
        before = self.read(os.path.basename(project))
        for command in (["models", project], ["fit", project], ["import", project, SALES, "--mapping", MAPPING],
                        ["value", project, "--date", "1998-01-01", "--all"],
                        ["explain", project, "1", "--date", "1998-01-01"]):
            with self.subTest(command[0]):
                self.fail_with(command, os.path.basename(project), *words)
        self.assertEqual(self.read(os.path.basename(project)), before)

    def test_a_project_that_does_not_exist_is_not_made(self):
        self.fail_with(["fit", self.path("none.gpkg")], "none.gpkg", "does not exist")
        self.assertEqual(self.files(), [])

    def test_not_a_database(self):
        self.refuse(self.write("text.gpkg", "This is a text of more than sixteen characters.\n" * 40), "not a Herleid project")

    def test_an_empty_file(self):
        self.refuse(self.write("empty.gpkg", ""))

    def test_a_database_of_another_program(self):
        with sqlite3.connect(self.path("other.gpkg")) as database:
            database.execute("CREATE TABLE songs (title TEXT)")
        database.close()
        self.refuse(self.path("other.gpkg"), "another program")

    def test_a_newer_schema(self):
        project = self.create()
        database = sqlite3.connect(project)
        database.execute("UPDATE herleid_schema SET version = 9999")
        database.commit()
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        database.close()
        self.refuse(project, "9999")

    def test_a_project_cut_short(self):
        project = self.create()
        content = self.read("project.gpkg")
        self.write("project.gpkg", content[:len(content) // 2])
        self.fail_with(["import", project, SALES, "--mapping", MAPPING], "project.gpkg")

    def test_a_project_that_another_process_is_writing(self):
        project, sales = self.create(), self.some_sales(50)
        database = sqlite3.connect(project, isolation_level=None)
        database.execute("BEGIN EXCLUSIVE")
        try:
            self.fail_with(["import", project, sales, "--mapping", MAPPING], "project.gpkg", "another program")
        finally:
            database.execute("ROLLBACK")
            database.close()
        self.assertEqual(self.succeed("import", project, sales, "--mapping", MAPPING).json["accepted"], 50)


class Interrupted(ProgramTest):
    def sales_in(self, project):
        database = sqlite3.connect(project)
        try:
            return database.execute("SELECT count(*) FROM sales").fetchone()[0]
        finally:
            database.close()

    def start_import(self, project):
        return subprocess.Popen([self.program, "import", project, SALES, "--mapping", MAPPING],
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=self.environment())

    def interrupt(self, project, signal):
        """Interrupts at ever later moments until the import ends by itself; none leaves half an import.

        A signal may also come after the import was committed and before the program has ended: then all of it is there,
        which is as good an ending, and there is nothing left to interrupt.
        """
        interrupted = 0
        for tenths in range(1, 200):
            process = self.start_import(project)
            time.sleep(0.1 * tenths)
            process.send_signal(signal)
            _, err = process.communicate(timeout=300)
            if process.returncode == 0:
                return interrupted
            interrupted += 1
            sales = self.sales_in(project)
            self.assertIn(sales, (0, SALES_IN_FILE))
            if signal == TERMINATE and process.returncode == 1:
                self.assertIn(b"Cancelled", err)
                self.assertEqual(sales, 0)
            if sales == SALES_IN_FILE:
                return interrupted
            if interrupted >= 12:
                return interrupted
        return interrupted

    def test_cancelling_leaves_the_project_as_it_was(self):
        project = self.create()
        self.assertGreater(self.interrupt(project, TERMINATE), 0)

    def test_killing_leaves_the_project_as_it_was(self):
        project = self.create()
        self.assertGreater(self.interrupt(project, KILL), 0)
        if self.sales_in(project) == 0:
            self.assertEqual(self.succeed("import", project, self.some_sales(50), "--mapping", MAPPING).json["accepted"], 50)

    def test_a_full_disk_leaves_the_project_as_it_was(self):
        project = self.create()
        limit = os.path.getsize(project) + 1_000_000
        outcome = self.run_cli("import", project, SALES, "--mapping", MAPPING, restore_signals=False,
                               preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)))
        self.assertEqual(outcome.code, 1, outcome.err)
        self.assertEqual(len(outcome.err.strip().split("\n")), 1, outcome.err)
        self.assertIn("project.gpkg", outcome.err)
        self.assertEqual(self.sales_in(project), 0)

    def test_a_full_disk_leaves_no_half_report(self):
        project = self.create()
        self.succeed("import", project, self.some_sales(1000), "--mapping", MAPPING)
        self.succeed("fit", project)
        database = sqlite3.connect(project)
        house = database.execute("SELECT min(property_id) FROM sales").fetchone()[0]
        database.close()
        target = self.write("a.pdf", "the former report")
        outcome = self.run_cli("explain", project, house, "--date", "1998-01-01", "--format", "pdf", "--out", target,
                               restore_signals=False,
                               preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)))
        self.assertEqual(outcome.code, 1, outcome.err)
        self.assertEqual(len(outcome.err.strip().split("\n")), 1, outcome.err)
        self.assertEqual(self.read("a.pdf"), b"the former report")
        self.assertEqual([name for name in self.files() if name.startswith("a.pdf")], ["a.pdf"])


if __name__ == "__main__":
    main("__main__")
