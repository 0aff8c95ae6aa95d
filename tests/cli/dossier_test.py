#!/usr/bin/env python3
"""Dossiers by the command line: made with a key, verified where there is nothing but the program and the file.

dossier_test.py PROGRAM
"""
import hashlib
import os
import shutil
import sqlite3
import stat
import subprocess

import program

PASSPHRASE = "correct horse battery"
DATE = "1998-01-01"
CHECKS = ["container", "signature", "hashes", "contents", "audit_chain", "ledger", "matrix", "value", "quality", "refit",
          "refit_value"]


class DossierTest(program.ProgramTest):
    def setUp(self):
        super().setUp()
        self.project = self.path("p.gpkg")
        self.succeed("create", self.project, "--catalogue", "lucas_county", "--crs", "EPSG:32617", "--currency", "USD")
        self.succeed("import", self.project, self.some_sales(600), "--mapping", program.MAPPING)
        self.succeed("fit", self.project)
        self.passphrase = self.path("passphrase")
        with open(self.passphrase, "w", encoding="utf-8") as file:
            file.write(PASSPHRASE + "\n")
        self.key = self.path("key.json")
        self.fingerprint = self.succeed("key", self.key, "--passphrase-file", self.passphrase).json["fingerprint"]
        with sqlite3.connect(self.project) as database:
            self.dwelling = database.execute("SELECT property_id FROM properties ORDER BY property_id LIMIT 1 OFFSET 9").fetchone()[0]

    def dossier(self, *options, name="d.gpkg"):
        out = self.path(name)
        made = self.succeed("dossier", self.project, self.dwelling, "--date", DATE, "--out", out, "--key", self.key,
                            "--passphrase-file", self.passphrase, *options)
        return out, made.json

    def test_what_is_made_is_in_the_register(self):
        first, made = self.dossier("--profile", "court", "--record", "2026-0123")
        second, other = self.dossier(name="e.gpkg")
        entries = self.succeed("disclosures", self.project, "--id", self.dwelling).json
        self.assertEqual([entry["reference"] for entry in entries], ["dossier " + other["hash"][:16], "2026-0123"])
        self.assertEqual([entry["recipient"] for entry in entries], ["resident", "court"])
        for entry, name in zip(entries, (second, first)):
            with open(name, "rb") as file:
                self.assertEqual(entry["sha256"], hashlib.sha256(file.read()).hexdigest())
            self.assertEqual((entry["document"], entry["format"], entry["valuation_date"]), ("dossier", "gpkg", DATE))
        self.assertEqual(self.elsewhere(first).code, 0)

    def elsewhere(self, dossier, *options):
        """Verified in an empty folder with an empty home; neither may have got anything."""
        folder, home = self.path("elsewhere"), self.path("home")
        for one in (folder, home):
            shutil.rmtree(one, ignore_errors=True)
            os.mkdir(one)
        shutil.copy(dossier, os.path.join(folder, "d.gpkg"))
        done = subprocess.run([self.program, "verify", "d.gpkg", *options], cwd=folder, env={"HOME": home}, capture_output=True,
                              timeout=300)
        self.assertEqual(os.listdir(folder), ["d.gpkg"])
        self.assertEqual(os.listdir(home), [])
        return program.Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())

    def altered(self, dossier, *statements):
        copy = self.path("altered.gpkg")
        shutil.copy(dossier, copy)
        with sqlite3.connect(copy) as database:
            for statement in statements:
                database.execute(statement)
        database.close()
        return copy

    def test_a_court_recomputes_everything_without_the_municipality(self):
        dossier, made = self.dossier("--profile", "court")
        self.assertLess(made["bytes"], 20_000_000)
        self.assertEqual(made["key"], self.fingerprint)
        outcome = self.elsewhere(dossier)
        self.assertEqual(outcome.code, 0, outcome.out)
        told = outcome.json
        self.assertEqual(told["verdict"], "verified")
        self.assertEqual([check["check"] for check in told["checks"]], CHECKS)
        self.assertEqual({check["outcome"] for check in told["checks"]}, {"passed"})
        self.assertEqual(told["value"], made["value"])
        self.assertEqual(told["hash"], made["hash"])
        self.assertEqual(told["key"], self.fingerprint)
        explained = self.succeed("explain", self.project, self.dwelling, "--date", DATE).json
        self.assertEqual(told["value"], explained["value"])

    def test_a_resident_recomputes_the_value_and_the_public_sees_it(self):
        for profile, value in (("resident", "passed"), ("public", "not_possible")):
            with self.subTest(profile):
                dossier, _ = self.dossier("--profile", profile)
                outcome = self.elsewhere(dossier)
                self.assertEqual(outcome.code, 0, outcome.out)
                told = {check["check"]: check for check in outcome.json["checks"]}
                self.assertEqual(outcome.json["verdict"], "verified")
                self.assertEqual(told["value"]["outcome"], value)
                self.assertEqual(told["refit"]["findings"][0]["code"], "not_disclosed")

    def test_what_is_altered_is_named_and_ends_with_1(self):
        dossier, _ = self.dossier("--profile", "court")
        copy = self.altered(dossier, "UPDATE sales SET price_cents = price_cents + 100 WHERE n = 17")
        outcome = self.elsewhere(copy, "--quick")
        self.assertEqual(outcome.code, 1)
        self.assertEqual(len(outcome.err.strip().split("\n")), 1, outcome.err)
        self.assertEqual(outcome.json["verdict"], "differs")
        hashes = outcome.json["checks"][2]
        self.assertEqual(hashes["outcome"], "failed")
        self.assertEqual((hashes["findings"][0]["table"], hashes["findings"][0]["row"]), ("sales", "17"))
        self.assertIn("Table sales, row 17 was altered", self.elsewhere(copy, "--quick", "--text").out)
        self.assertIn("Tabel sales, rij 17 is gewijzigd", self.elsewhere(copy, "--quick", "--text", "--lang", "nl").out)

    def test_a_crafted_view_is_refused_by_name(self):
        dossier, _ = self.dossier("--profile", "public")
        outcome = self.elsewhere(self.altered(dossier, "CREATE VIEW evil AS SELECT 1"))
        self.assertEqual(outcome.code, 1)
        self.assertEqual(outcome.json["checks"][0]["findings"][0]["name"], "evil")
        self.assertEqual({check["outcome"] for check in outcome.json["checks"][1:]}, {"not_possible"})

    def test_another_key_than_expected_is_found(self):
        dossier, _ = self.dossier()
        self.assertEqual(self.elsewhere(dossier, "--fingerprint", self.fingerprint).code, 0)
        self.assertEqual(self.elsewhere(dossier, "--fingerprint", self.fingerprint.replace(" ", "").upper()).code, 0)
        outcome = self.elsewhere(dossier, "--fingerprint", "0" * 40)
        self.assertEqual(outcome.code, 1)
        self.assertEqual(outcome.json["checks"][1]["findings"][0]["code"], "key_exchanged")

    def test_an_unsigned_dossier_says_so(self):
        out = self.path("unsigned.gpkg")
        made = self.succeed("dossier", self.project, self.dwelling, "--date", DATE, "--out", out).json
        self.assertIsNone(made["key"])
        self.assertEqual(made["profile"], "resident")
        outcome = self.elsewhere(out)
        self.assertEqual((outcome.code, outcome.json["verdict"]), (0, "consistent_but_unsigned"))
        self.assertIn("not signed", self.elsewhere(out, "--text").out)

    def test_the_passphrase_comes_from_a_file_or_standard_input(self):
        out = self.path("d.gpkg")
        arguments = ["dossier", self.project, self.dwelling, "--date", DATE, "--out", out, "--key", self.key]
        self.succeed(*arguments, input=PASSPHRASE.encode() + b"\n")
        os.remove(out)
        self.fail_with(arguments, "key.json", input=b"another passphrase\n")
        self.assertFalse(os.path.exists(out))
        self.fail_with(["key", self.path("short.json")], "12", input=b"short\n")
        self.assertFalse(os.path.exists(self.path("short.json")))
        self.fail_with(["key", self.key, "--passphrase-file", self.passphrase], "key.json")
        self.assertEqual(stat.S_IMODE(os.stat(self.key).st_mode), 0o600)
        self.assertEqual(self.succeed("key", self.key, "--show").json["fingerprint"], self.fingerprint)

    def test_what_is_no_dossier_is_told(self):
        outcome = self.elsewhere(self.project)
        self.assertEqual(outcome.code, 1)
        self.assertEqual(outcome.json["checks"][0]["outcome"], "failed")
        self.fail_with(["verify", self.path("nothing.gpkg")], "nothing.gpkg")
        self.fail_with(["verify", self.folder], self.folder)
        outcome = self.elsewhere(self.passphrase)
        self.assertEqual(outcome.json["checks"][0]["findings"][0]["reason"], "sqlite")

    def test_what_cannot_be_made_leaves_no_file(self):
        out = self.path("d.gpkg")
        self.fail_with(["dossier", self.project, "nobody", "--date", DATE, "--out", out], "nobody")
        self.fail_with(["dossier", self.project, self.dwelling, "--date", DATE, "--out", out, "--model", "9"], "9")
        self.fail_with(["dossier", self.project, self.dwelling, "--date", DATE, "--out", self.path("no/folder.gpkg")], "folder.gpkg")
        self.fail_with(["dossier", self.project, self.dwelling, "--date", DATE, "--out", self.project], "p.gpkg")
        self.fail_with(["dossier", self.project, self.dwelling, "--date", "1998-02-30", "--out", out], "--date", code=2)
        self.fail_with(["dossier", self.project, self.dwelling, "--date", DATE, "--out", out, "--profile", "all"], "--profile", code=2)
        self.assertFalse(os.path.exists(out))


if __name__ == "__main__":
    program.main("__main__")
