"""herleid-cli matrix: matrices of others from JSON, workbooks and text; our own of the demo is without contradiction."""
import json
import os
import sys
import time
import zipfile
from xml.sax.saxutils import escape

from program import ProgramTest, main

DEMO = sys.argv.pop(2)

RULING = {  # facts of ECLI:NL:RBMNE:2023:1193, as the ruling prints them
    "format": "herleid-printed-matrix", "version": 1, "source": "ECLI:NL:RBMNE:2023:1193", "determined_value": 910000,
    "subject": {"label": "subject", "build_year": 2006, "total": 910000, "components": [
        {"kind": "land", "label": "grond", "amount": 292100}, {"kind": "outbuilding", "label": "garage", "amount": 27000},
        {"kind": "main", "label": "hoofdgebouw", "unit_price": 2615, "amount": 590900}]},
    "comparables": [
        {"label": "adres 3", "build_year": 2009, "agreement_date": "2019-06-27", "delivery_date": "2019-06-27",
         "sale_price": 930250, "indexed_price": 954000, "components": [
             {"kind": "land", "label": "grond", "amount": 294100}, {"kind": "outbuilding", "label": "tuinhuis", "amount": 2000},
             {"kind": "main", "label": "hoofdgebouw", "unit_price": 3499, "amount": 657900}]},
        {"label": "adres 4", "build_year": 2011, "agreement_date": "2020-12-18", "delivery_date": "2021-03-22",
         "sale_price": 1275000, "indexed_price": 1213000, "components": [
             {"kind": "land", "label": "grond", "amount": 1213000}, {"kind": "outbuilding", "label": "berging", "amount": 13000},
             {"kind": "main", "label": "hoofdgebouw", "unit_price": 4813, "amount": 900080}]}]}

# Texts, numbers, days (d:) and shares (p:) as a workbook holds them.
ROWS = [["Waardematrix"], ["Waardepeildatum", "d:45292"], ["Adres", "Dorpsstraat 1", "Dorpsstraat 3", "Dorpsstraat 5"],
        ["Bouwjaar", 1980, 1981, 1979], ["Gebruiksoppervlakte (m²)", 118, 120, 115], ["Kaveloppervlakte (m²)", 205, 200, 180],
        ["Datum verkoopovereenkomst", None, "d:45108", "d:45201"], ["Koopsom", None, 400000, 380000],
        ["Index %", None, "p:0.031", "p:0.015"], ["Geïndexeerde koopsom", None, 412400, 385700],
        ["Deelwaarde grond", 102090, 100000, 93600], ["Deelwaarde berging", 10000, 10000, None],
        ["Deelwaarde hoofdgebouw", 299248, 302400, 292100], ["Rekenprijs per m²", 2536, 2520, 2540],
        ["Getaxeerde waarde", 411338], ["Vastgestelde waarde", 411000], ["Contactpersoon", "niemand"]]


def workbook(file, rows):
    """A workbook as other programs write them: inline texts, style 1 is a day, style 2 a percentage."""
    lines = []
    for number, row in enumerate(rows, 1):
        cells = ""
        for column, value in enumerate(row):
            place = f'r="{chr(65 + column)}{number}"'
            if value is None:
                continue
            if isinstance(value, str) and value[1:2] == ":":
                cells += f'<c {place} s="{1 if value[0] == "d" else 2}"><v>{value[2:]}</v></c>'
            elif isinstance(value, str):
                cells += f'<c {place} t="inlineStr"><is><t>{escape(value)}</t></is></c>'
            else:
                cells += f"<c {place}><v>{value}</v></c>"
        lines.append(f'<row r="{number}">{cells}</row>')
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("xl/workbook.xml", '<workbook><sheets><sheet name="Toelichting" r:id="a"/><sheet name="Matrix" r:id="b"/></sheets></workbook>')
        book.writestr("xl/_rels/workbook.xml.rels", '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/>'
                      '<Relationship Id="b" Target="worksheets/sheet2.xml"/></Relationships>')
        book.writestr("xl/styles.xml", '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs></styleSheet>')
        book.writestr("xl/worksheets/sheet1.xml", '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Koopsom</t></is></c></row>'
                      '<row r="2"><c r="A2" t="inlineStr"><is><t>Lees dit</t></is></c></row></sheetData></worksheet>')
        book.writestr("xl/worksheets/sheet2.xml", f"<worksheet><sheetData>{''.join(lines)}</sheetData></worksheet>")
    return file


def found(result, check, severity):
    return [one for one in result["findings"] if one["check"] == check and one["severity"] == severity]


class MatrixCommand(ProgramTest):
    def test_a_ruling_with_a_wrong_cell(self):
        file = self.write("ruling.json", json.dumps(RULING))
        result = self.succeed("matrix", file, "--valuation-date", "2020-01-01").json
        wrong = found(result, "component_sum", "mismatch")
        self.assertEqual([(one["object"], one["difference"], one["figures"]["rest"]) for one in wrong], [("adres 4", -913080, 299920)])
        self.assertEqual(result["counts"]["mismatch"], 1)
        self.assertFalse(result["consistent"])
        self.assertTrue(result["valuation_date_assumed"])
        self.assertTrue(wrong[0]["rulings"])
        text = self.succeed("matrix", file, "--text", "--lang", "nl").out
        self.assertIn("de andere delen laten daarvoor €\xa0299.920 over", text)
        self.assertIn("daarvoor is nodig: waardepeildatum", text)

    def test_a_workbook_and_the_same_as_text(self):
        result = self.succeed("matrix", workbook(self.path("m.xlsx"), ROWS)).json
        self.assertEqual((result["sheet"], result["attention"], result["valuation_date"]), ("Matrix", 0, "2024-01-01"))
        self.assertEqual(len(found(result, "indexed_price", "ok")), 2)
        self.assertEqual(result["rows_not_used"], ["Contactpersoon"])
        days = {"d:45292": "1-1-2024", "d:45108": "1-7-2023", "d:45201": "2-10-2023"}
        shown = lambda value: "" if value is None else days.get(value, f"{value:,}".replace(",", ".") if isinstance(value, int) and value > 2000
                                                                else value.replace("p:0.0", "").replace("31", "3,1%").replace("15", "1,5%")
                                                                if isinstance(value, str) and value.startswith("p:") else str(value))
        text = self.write("m.tsv", "\n".join("\t".join(map(shown, row)) for row in ROWS))
        same = self.succeed("matrix", text).json
        self.assertEqual([(one["check"], one["object"], one["severity"]) for one in same["findings"]],
                         [(one["check"], one["object"], one["severity"]) for one in result["findings"]])

    def test_a_planted_fault_in_a_workbook(self):
        rows = [list(row) for row in ROWS]
        rows[12][2] = 301400   # the main building of Dorpsstraat 3
        result = self.succeed("matrix", workbook(self.path("m.xlsx"), rows)).json
        self.assertEqual([(one["object"], one["difference"]) for one in found(result, "component_sum", "mismatch")], [("Dorpsstraat 3", 1000)])
        self.assertEqual(len(found(result, "price_times_quantity", "mismatch")), 1)

    def test_the_page_is_written_whole(self):
        file = self.write("ruling.json", json.dumps(dict(RULING, source="<script>")))
        self.succeed("matrix", file, "--out", self.path("check.html"), "--lang", "nl")
        page = self.read("check.html").decode()
        self.assertTrue(page.rstrip().endswith("</html>"))
        self.assertNotIn("<script>", page)
        self.assertIn("Toets van een waardematrix", page)

    def test_bad_input_is_refused_with_its_place(self):
        self.fail_with(["matrix", self.path("none.json")], "none.json")
        self.fail_with(["matrix", self.write("a.json", '{"format": "herleid-printed-matrix", "version": 1, "subjekt": {}}')], "a.json", "subjekt")
        self.fail_with(["matrix", self.write("b.json", '{"format": ')], "b.json", "line 1")
        self.fail_with(["matrix", self.write("c.tsv", "a\tb\n1\t2\n")], "c.tsv", "no rows of a valuation matrix")
        self.fail_with(["matrix", self.write("d.tsv", "Adres\tA\tB\nBouwjaar\t1900\t1910\nKoopsom\t\t€\xa0269.00,-\n")], "d.tsv", "row 3", "column C", "269.00,-")
        self.fail_with(["matrix", self.write("e.tsv", "Adres\tA\tB\nKoopsom\t\t400.000\nKoopdatum\t\t3/4/2020\n")], "3/4/2020")
        self.fail_with(["matrix", self.write("f.xlsx", b"PK\x03\x04" + b"x" * 200)], "f.xlsx")
        self.fail_with(["matrix", workbook(self.path("g.xlsx"), ROWS), "--sheet", "Blad 9"], "Blad 9", "Matrix")
        self.fail_with(["matrix"], "file", code=2)

    def test_a_workbook_made_to_hurt_ends_soon(self):
        file = self.path("bomb.xlsx")
        sheets = range(1, 13)
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as book:
            book.writestr("xl/workbook.xml", "<workbook><sheets>" + "".join(f'<sheet name="S{i}" r:id="r{i}"/>' for i in sheets) + "</sheets></workbook>")
            book.writestr("xl/_rels/workbook.xml.rels", "<Relationships>" + "".join(
                f'<Relationship Id="r{i}" Target="worksheets/sheet{i}.xml"/>' for i in sheets) + "</Relationships>")
            book.writestr("xl/sharedStrings.xml", "<sst>" + "<si><t>Koopsom</t></si>" * 1_500_000 + "</sst>")
            for i in sheets:
                book.writestr(f"xl/worksheets/sheet{i}.xml", "<worksheet><sheetData>" + "<row/>" * 5_000_000 + "</sheetData></worksheet>")
        begin = time.monotonic()
        self.fail_with(["matrix", file], "bomb.xlsx")
        self.assertLess(time.monotonic() - begin, 60)
        print(f"a workbook of {os.path.getsize(file)} bytes made to hurt: {time.monotonic() - begin:.1f} s")

    def test_our_own_matrix_of_the_demo(self):
        book = os.path.join(DEMO, "explanation.xlsx")
        with open(os.path.join(DEMO, "explanation.json"), encoding="utf-8") as file:
            subject = json.load(file)["subject"]
        dutch = self.path("own.xlsx")
        self.succeed("explain", os.path.join(DEMO, "lucas_county.gpkg"), subject["id"], "--date", "1998-01-01", "--format", "xlsx",
                     "--lang", "nl", "--out", dutch)
        for file in (book, dutch):
            result = self.succeed("matrix", file, "--currency", "USD", "--valuation-date", "1998-01-01").json
            self.assertEqual(result["counts"]["mismatch"], 0, result["text"])
            self.assertTrue(result["comparables"] >= 5)
            self.assertEqual(len(found(result, "adjusted_price", "ok")), result["comparables"])
            self.assertEqual(len(found(result, "sale_price_per_area", "info")), result["comparables"])
            priced = found(result, "unpriced_difference", "ok")   # the subject's facts stand beside those of the sales
            self.assertIn("floor_area", [one["texts"]["row"] for one in priced])


if __name__ == "__main__":
    main("__main__")
