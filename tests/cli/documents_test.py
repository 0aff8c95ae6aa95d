"""herleid-cli document, disclosures, register and card, on an invented street with hostile names, read back with other programs."""
import hashlib
import html
import json
import os
import random
import re
import sqlite3
import subprocess
import unicodedata

import archive_pdf
import schema
import workbook
from program import SOURCE, ProgramTest, main

KINDS = ["taxatieverslag", "waardematrix", "uitleg", "grondstaffel", "art40"]
DATE = "2025-01-01"
SUBJECT = "051800000007"
HOSTILE = {7: "<script>alert(1)</script>", 8: "=cmd()", 9: "=HYPERLINK(\"http://x\")", 10: "<img src=x onerror=alert(2)>"}
SCHEMA = os.path.join(SOURCE, "resources", "register", "algoritmeregister.schema.json")


def street(count=160):
    """Sales of terraced and detached homes in two neighbourhoods; prices follow a rule with a little chance."""
    chance = random.Random(7)
    lines = ["sale_id,wozobjectnummer,sale_date,price,floor_area,plot_area,build_year,type,neighbourhood,quality,street,house_number,city"]
    for i in range(count):
        kind = "tussenwoning" if i % 3 else "vrijstaande woning"
        floor, plot = chance.randint(80, 170), chance.randint(100, 400) + (300 if i % 3 == 0 else 0)
        price = 1500 * floor + 250 * plot + (60000 if i % 3 == 0 else 0) + 90 * i
        name = HOSTILE.get(i, "Dorpsstraat").replace('"', '""')
        lines.append(f'v{i},0518{i:08d},{2023 + i % 2}-{1 + i % 12:02d}-{1 + i % 27:02d},{round(price * chance.uniform(.95, 1.05))},{floor},{plot},'
                     f'{1950 + i % 60},{kind},Buurt {"A" if i % 2 else "B"},{1 + i % 5},"{name}",{i + 1},Voorbeeldstad')
    return "\n".join(lines) + "\n"


def amounts(text):
    """Cents of what stands in a text."""
    return [int(re.sub(r"\D", "", found)) for found in re.findall(r"\d[\d.]*,\d\d(?!\d)", text)]


class Documents(ProgramTest):
    @classmethod
    def setUpClass(cls):
        import tempfile
        cls.shared = tempfile.TemporaryDirectory(prefix="herleid-documents-")
        cls.addClassCleanup(cls.shared.cleanup)
        cls.project = os.path.join(cls.shared.name, "p.gpkg")
        csv = os.path.join(cls.shared.name, "s.csv")
        with open(csv, "w", encoding="utf-8") as file:
            file.write(street())
        for arguments in (["create", cls.project, "--catalogue", "woz_dwellings", "--title", "Gemeente Voorbeeldstad"],
                          ["import", cls.project, csv, "--as", "sales"], ["fit", cls.project]):
            subprocess.run([cls.program, *arguments], check=True, capture_output=True)

    def document(self, kind, form, *more, language="nl"):
        file = self.path(f"{kind}.{form}")
        self.succeed("--lang", language, "document", self.project, SUBJECT, "--date", DATE, "--kind", kind, "--format", form, "--out", file,
                     "--today", "2026-11-26", *more)
        return file

    def words(self, pdf, *options):
        text = subprocess.run(["pdftotext", *options, pdf, "-"], check=True, capture_output=True).stdout.decode()
        return unicodedata.normalize("NFKC", text)

    def explained(self):
        return self.succeed("explain", self.project, SUBJECT, "--date", DATE).json

    def test_every_page_says_what_it_is_of(self):
        model = self.succeed("models", self.project).json[-1]
        for kind in KINDS:
            for language, day, page, form in (("nl", "1-1-2025", "pagina {} van {}", "formulier"), ("en", "1 Jan 2025", "page {} of {}", "form")):
                pages = self.words(self.document(kind, "pdf", language=language), "-layout").split("\f")[:-1]
                for number, text in enumerate(pages, 1):
                    for word in (day, model["fingerprint"][:16], f"model {model['version']}", page.format(number, len(pages)), f"{form} {kind} 1.0"):
                        self.assertIn(word, text, (kind, language, number))

    def test_the_explanation_for_a_resident_is_one_page(self):
        for language in ("nl", "en"):
            pages = self.words(self.document("uitleg", "pdf", language=language)).split("\f")[:-1]
            self.assertEqual(len(pages), 1)
        for words in ("Three sold homes that look like yours", "What you can check yourself", "within six weeks"):
            self.assertIn(words, " ".join(pages[0].split()))

    def test_the_files_are_what_an_archive_asks_for(self):
        self.succeed("card", self.project, "--out", self.path("card.pdf"), "--draws", "0")
        for file in [*(self.document(kind, "pdf") for kind in KINDS), self.path("card.pdf")]:
            info = subprocess.run(["pdfinfo", file], check=True, capture_output=True).stdout.decode()
            self.assertRegex(info, r"PDF version:\s+1\.4")
            self.assertRegex(info, r"Encrypted:\s+no")
            self.assertRegex(info, r"JavaScript:\s+no")
            fonts = subprocess.run(["pdffonts", file], check=True, capture_output=True).stdout.decode().splitlines()[2:]
            self.assertTrue(fonts)
            for font in fonts:   # … emb sub uni object ID
                self.assertEqual((font.split()[-5], font.split()[-3]), ("yes", "yes"), font)
            self.assertEqual(archive_pdf.problems(self.read(os.path.basename(file))), [])

    def test_what_an_archive_forbids_would_be_seen(self):
        pdf = self.read(os.path.basename(self.document("taxatieverslag", "pdf")))
        for was, now, word in ((b'pdfaid:part="1"', b'pdfaid:part="2"', "pdfaid"), (b"/CA 1.0", b"/CA 0.5", "opacity"),
                               (b"/SMask /None", b"/SMask /Nose", "soft mask"), (b"/CIDSet", b"/CIDSot", "embedded"),
                               (b"GTS_PDFA1", b"GTS_PDFX1", "intent"), (b"%PDF-1.4", b"%PDF-1.6", "version"),
                               (b"/Title (", b"/Title (x", "Title"), (b"/ID [ <", b"/IX [ <", "identifier"), (b"%%EOF", b"%%EOF\nx", "end")):
            self.assertIn(was, pdf)
            self.assertIn(word, " ".join(archive_pdf.problems(pdf.replace(was, now))), was)
        narrower = re.sub(rb"(/W \[ ?\d+ ?\[ ?)\d+", rb"\g<1>7", pdf, count=1)
        self.assertIn("wide", " ".join(archive_pdf.problems(narrower)))

    def test_the_same_day_gives_the_same_bytes(self):
        for kind in KINDS:
            first = self.read(os.path.basename(self.document(kind, "pdf")))
            self.assertEqual(first, self.read(os.path.basename(self.document(kind, "pdf"))))

    def test_what_is_read_aloud_comes_in_order(self):
        text = " ".join(self.words(self.document("art40", "pdf")).split())
        at = -1
        for heading in ("Wat u hier vindt", "Om welke woning het gaat", "Wat van de woning is vastgelegd", "Eigen verkoop", "Verkochte woningen om mee te vergelijken",
                        "De waarde en hoe die tot stand kwam", "Opbouw van de waarde, tot op de cent", "Met een rekenmachine",
                        "Vergelijkbare verkopen: waardematrix", "Kwalificaties en ligging", "Index en bron", "Het model erachter", "Gegevens met hun bron"):
            found = text.find(heading, at + 1)
            self.assertGreater(found, at, heading)
            at = found

    def test_the_matrix_holds_the_amounts_of_the_valuation(self):
        explained = self.explained()
        pdf = amounts(self.words(self.document("waardematrix", "pdf"), "-layout"))
        page = amounts(html.unescape(open(self.document("waardematrix", "html"), encoding="utf-8").read()))
        for sale in explained["matrix"]["sales"]:
            for amount in [sale["adjusted_price"], *(one["euro"] for one in sale["adjustments"])]:
                cents = round(abs(amount) * 100)
                if cents:
                    self.assertIn(cents, page)
                    self.assertIn(cents, pdf)
        parts = [round(part["euro"] * 100) for part in explained["component_values"]]
        self.assertEqual(sum(parts), round(explained["value"] * 100))
        for cents in parts:
            self.assertIn(cents, page)

    def test_the_breakdown_of_the_bundle_is_the_ledger(self):
        page = html.unescape(open(self.document("art40", "html"), encoding="utf-8").read())
        found = amounts(page)
        for line in self.explained()["ledger"]:
            self.assertIn(round(abs(line["euro"]) * 100), found, line["name"])

    def test_the_workbooks_hold_texts_no_formulas_of_others(self):
        for kind in ("waardematrix", "grondstaffel"):
            sheets = workbook.read(self.document(kind, "xlsx", language="en"))
            self.assertTrue(sheets)
            for sheet in sheets.values():
                for formula in sheet.formulas.values():
                    self.assertNotIn("cmd", formula)
                    self.assertNotIn("HYPERLINK", formula)
        scale = sheets["Land scale (2)" if "Land scale (2)" in sheets else "Land scale"]
        self.assertTrue(any(isinstance(value, float) and value > 0 for value in scale.values.values()))

    def test_names_are_never_markup(self):
        for kind in KINDS:
            page = open(self.document(kind, "html"), encoding="utf-8").read()
            self.assertNotIn("<script", page)
            self.assertNotIn("<img", page)
        self.assertIn("&lt;script&gt;", page)

    def test_the_public_is_told_nothing_of_homes(self):
        page = html.unescape(open(self.document("art40", "html", "--profile", "public"), encoding="utf-8").read())
        for sale in self.explained()["matrix"]["sales"]:
            self.assertNotIn(sale["id"] + "<", page)
        self.assertNotIn("Dorpsstraat", page)
        self.assertNotIn("Gebruiksoppervlakte", page)
        for kind in ("taxatieverslag", "waardematrix", "uitleg"):
            self.fail_with(["document", self.project, SUBJECT, "--date", DATE, "--kind", kind, "--profile", "public", "--out", self.path("x.pdf")],
                           "--profile", code=2)
        self.assertNotIn("x.pdf", self.files())

    def test_wrong_usage_is_told(self):
        order = ["document", self.project, SUBJECT, "--date", DATE, "--kind"]
        self.fail_with([*order, "uitleg", "--format", "xlsx", "--out", self.path("x.xlsx")], "--format", code=2)
        self.fail_with([*order, "uitleg"], "--out", code=2)
        self.fail_with([*order, "brief", "--out", self.path("x.pdf")], "--kind", code=2)
        self.fail_with(["document", self.project, "nobody", *order[3:], "uitleg", "--out", self.path("x.pdf")], "nobody")
        self.fail_with([*order, "uitleg", "--record", " ", "--out", self.path("x.pdf")], "--record", code=2)
        self.assertEqual(self.files(), [])

    def test_all_documents_come_in_one_folder(self):
        before = len(self.succeed("disclosures", self.project).json)
        made = self.succeed("--lang", "nl", "document", self.project, SUBJECT, "--date", DATE, "--kind", "all", "--out", self.path("out"),
                            "--record", "2026-0200").json
        self.assertEqual(sorted(one["file"] for one in made), sorted(os.listdir(self.path("out"))))
        self.assertEqual({(one["document"], one["format"]) for one in made},
                         {(kind, form) for kind in KINDS for form in ("pdf", "html")} | {("waardematrix", "xlsx"), ("grondstaffel", "xlsx")})
        for one in made:
            self.assertEqual(one["sha256"], hashlib.sha256(self.read(os.path.join("out", one["file"]))).hexdigest())
        self.assertEqual(len(self.succeed("disclosures", self.project).json), before + len(made))

    def add_case(self, **changed):
        """A case as the window writes it; the command line makes none."""
        def money(units):
            return {"cents": units * 100, "currency": "EUR"}
        tried = {"facts": [["floor_area", "112"]], "without_sales": []}
        case = {"property": SUBJECT, "received_on": "2026-03-02", "due_on": "2026-12-31", "reference": "2026-0123", "documents": [],
                "valuation_date": DATE, "contested_value": money(412000), "new_value": money(398000), "outcome": "partly_upheld",
                "reason": "De oppervlakte is kleiner dan was vastgelegd.", "state": "open",
                "grounds": [{"kind": "facts", "claim": "De <b>woning</b> is kleiner.", "tried": tried, "answer": "accepted",
                             "answer_text": "Dat is nagemeten.", "effect": {"from": money(412000), "to": money(398000), "model": 1}},
                            {"kind": "nuisance", "claim": "Er is geluid.", "tried": {"facts": [], "without_sales": []}, "answer": "rejected",
                             "answer_text": "De verkochte woningen hebben dat ook."}], **changed}
        with sqlite3.connect(self.project) as database:
            number = database.execute("INSERT INTO objections (property_id, who, made_at) VALUES (?, 'x', '2026')", [SUBJECT]).lastrowid
            database.execute("INSERT INTO objection_revisions (objection, state, received_on, due_on, reference, outcome, grounds, unanswered, "
                             "details, who, written_at) VALUES (?, 'open', '2026-03-02', '2026-12-31', '2026-0123', ?, 'facts,nuisance', 0, ?, 'x', "
                             "'2026')", [number, case["outcome"], json.dumps({"number": number, **case})])
        database.close()
        return number

    def test_the_decision_answers_every_ground(self):
        number = self.add_case()
        for form in ("pdf", "html"):
            file = self.document("beslissing", form, "--case", str(number))
        page = " ".join(html.unescape(open(file, encoding="utf-8").read()).replace("\u00a0", " ").split())
        for words in ("Het bezwaar is deels gegrond. De waarde gaat van € 412.000 naar € 398.000.", "2-3-2026", "Dat is nagemeten.", "−14.000,00",
                      "De verkochte woningen hebben dat ook.", "De oppervlakte is kleiner dan was vastgelegd.", "is 112 m²", "zes weken", "2026-0123"):
            self.assertIn(words, page)
        self.assertNotIn("<b>woning", open(file, encoding="utf-8").read())
        self.assertEqual(archive_pdf.problems(self.read("beslissing.pdf")), [])
        made = self.succeed("document", self.project, SUBJECT, "--date", DATE, "--kind", "all", "--case", number, "--out", self.path("all")).json
        self.assertIn(("beslissing", "pdf"), {(one["document"], one["format"]) for one in made})
        order = ["document", self.project, SUBJECT, "--date", DATE, "--kind", "beslissing", "--out", self.path("x.pdf"), "--case"]
        self.fail_with([*order, self.add_case(outcome="undecided")], "not decided", code=2)
        self.fail_with([*order, self.add_case(valuation_date="2024-01-01")], "2024-01-01", code=2)

    def test_a_decision_is_of_a_case(self):
        order = ["document", self.project, SUBJECT, "--date", DATE, "--kind"]
        self.fail_with([*order, "beslissing", "--out", self.path("x.pdf")], "--case", code=2)
        self.fail_with([*order, "uitleg", "--case", 1, "--out", self.path("x.pdf")], "--case", code=2)
        self.fail_with([*order, "beslissing", "--case", 99, "--out", self.path("x.pdf")], "--case", "99", code=2)
        self.fail_with([*order, "all"], "--out", code=2)
        self.assertEqual(self.files(), [])

    def test_what_is_given_is_written_down(self):
        before = len(self.succeed("disclosures", self.project).json)
        file = self.document("art40", "pdf", "--profile", "court", "--record", "2026-0123")
        self.succeed("disclose", self.project, SUBJECT, "--format", "html", "--out", self.path("r.html"), "--record", "2026-0124")
        record, bundle = self.succeed("disclosures", self.project, "--id", SUBJECT).json[:2]
        self.assertEqual(len(self.succeed("disclosures", self.project).json), before + 2)
        self.assertEqual((bundle["recipient"], bundle["reference"], bundle["document"], bundle["valuation_date"], bundle["template_version"]),
                         ("court", "2026-0123", "art40", DATE, "1.0"))
        self.assertEqual(bundle["sha256"], hashlib.sha256(self.read(os.path.basename(file))).hexdigest())
        self.assertEqual((record["document"], record["sha256"]), ("inzageverslag", hashlib.sha256(self.read("r.html")).hexdigest()))
        self.assertEqual(self.succeed("log", self.project).json[-1]["action"], "disclose")
        self.fail_with(["disclose", self.project, SUBJECT, "--profile", "internal", "--record", "x"], "--record", code=2)
        self.document("uitleg", "pdf")
        self.assertEqual(len(self.succeed("disclosures", self.project).json), before + 2)   # only what is said to be given

    def test_the_register_entry_fits_the_schema(self):
        with open(SCHEMA, encoding="utf-8") as file:
            standard = json.load(file)
        for language in ("nl", "en"):
            entry = self.succeed("--lang", language, "register", self.project, "--contact", "woz@voorbeeldstad.example", "--draws", "50").json
            self.assertEqual(list(schema.problems(entry, standard)), [])
            self.assertEqual(entry["lang"], "nld")
            self.assertIn("WOZ-waarde", entry["description_short"])   # in Dutch, whoever asks
        self.assertEqual(entry["organization"], "Gemeente Voorbeeldstad")
        self.assertEqual(entry["status"], "In ontwikkeling")   # not made final
        fingerprint = self.succeed("models", self.project).json[-1]["fingerprint"]
        self.assertIn(fingerprint[:40], entry["source_id"])
        self.assertIn("s.csv", entry["source_data"])
        self.assertNotIn(self.shared.name, entry["source_data"])
        ratio = self.succeed("ratio", self.project, "--draws", "50").json
        self.assertIn(f"{ratio['median']['value']:.3f}".replace(".", ","), entry["risks"])

    def test_the_register_says_what_a_person_must_give(self):
        order = ["--lang", "en", "register", self.project, "--draws", "0"]
        self.fail_with(order, "contact_email", "--contact")
        self.fail_with([*order, "--contact", "x@y.nl", "--website", "w" * 501], "website", "501", "500")
        self.fail_with([*order, "--contact", "nobody"], "contact_email")
        self.fail_with([*order, "--contact", "x@y.nl", "--status", "Misschien"], "status", "In gebruik")
        self.fail_with([*order, "--contact", "x@y.nl", "--organization", "o" * 101], "organization", "101")

    def test_the_card_says_how_good_the_model_is(self):
        ratio = self.succeed("ratio", self.project, "--draws", "50").json
        for language, words in (("nl", ["Doel", "Gegevens", "Methode", "Nauwkeurigheid", "Grenzen, en wat mensen doen", "Wijzigingen tussen versies"]),
                                ("en", ["Purpose", "Data", "Method", "Accuracy", "Limits, and what people do", "Changes between versions"])):
            file = self.path("card.pdf")
            self.succeed("--lang", language, "card", self.project, "--out", file, "--draws", "50")
            text = self.words(file)
            for word in words:
                self.assertIn(word, text)
            median = f"{ratio['median']['value']:.3f}"
            self.assertIn(median.replace(".", ",") if language == "nl" else median, text)
        page = self.path("card.html")
        self.succeed("card", self.project, "--out", page, "--draws", "50")
        self.assertTrue(self.read("card.html").startswith(b"<!DOCTYPE html>"))
        self.assertEqual(self.files(), ["card.html", "card.pdf"])


if __name__ == "__main__":
    main("__main__")
