"""What PDF/A-1b (ISO 19005-1:2005) asks that can be seen without a validator; none is in Debian 12. Standard library alone.

Reads PDFs as Qt writes them: numbered objects one after another, no object streams. Not seen: the colour profile's own contents,
operators of every content stream by their grammar, and glyphs that are used but not embedded.
"""
import re
import struct
import zlib
from xml.etree import ElementTree

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
PDFAID, XMP = "{http://www.aiim.org/pdfa/ns/id/}", "{http://ns.adobe.com/xap/1.0/}"
PDF, DC = "{http://ns.adobe.com/pdf/1.3/}", "{http://purl.org/dc/elements/1.1/}"
FORBIDDEN = ["Encrypt", "JavaScript", "JS", "Launch", "Sound", "Movie", "EmbeddedFiles", "EmbeddedFile", "AA", "OpenAction", "LZWDecode",
             "ObjStm", "XFA", "OPI", "PS", "Alternates", "TR"]


class Pdf:
    def __init__(self, data):
        self.data = data
        self.objects = {}   # number → (dictionary, raw stream or None)
        for found in re.finditer(rb"(?:^|[\r\n])(\d+) 0 obj\s", data):
            end = data.find(b"endobj", found.end())
            head, stream = data[found.end():end], None
            at = re.search(rb"stream\r?\n", head)
            if at and b"endstream" not in head[:at.start()]:
                length = self._length(head[:at.start()])
                begin = found.end() + at.end()
                head, stream = head[:at.start()], data[begin:begin + length]
            self.objects[int(found[1])] = (head, stream)

    def _length(self, head):
        found = re.search(rb"/Length (\d+)( 0 R)?", head)
        if not found[2]:
            return int(found[1])
        return int(re.search(rb"(?:^|[\r\n])%s 0 obj\s+(\d+)" % found[1], self.data)[1])

    def plain(self, number):
        head, stream = self.objects[number]
        return zlib.decompress(stream) if b"FlateDecode" in head else stream

    def refers(self, head, key):
        found = re.search(rb"/%s (\d+) 0 R" % key.encode(), head)
        return int(found[1]) if found else None

    def of(self, pattern):
        return [number for number, (head, _) in self.objects.items() if re.search(pattern, head)]


def metadata(pdf):
    """Every property of the XMP packet by its name."""
    number = pdf.of(rb"/Type /Metadata")[0]
    properties = {}
    for described in ElementTree.fromstring(pdf.plain(number)).iter(RDF + "Description"):
        properties.update(described.attrib)
        for child in described:
            properties[child.tag] = "".join(child.itertext()).strip()
    return properties


def text_of(info, key):
    """A text of the information dictionary; Qt writes them as UTF-16."""
    found = re.search(rb"/%s ?\((.*?)(?<!\\)\)\s" % key.encode(), info, re.S)
    raw = re.sub(rb"\\(.)", rb"\1", found[1])
    return raw[2:].decode("utf-16-be") if raw.startswith(b"\xfe\xff") else raw.decode("latin-1")


def metadata_problems(pdf):
    number = pdf.of(rb"/Type /Metadata")
    if len(number) != 1:
        yield "one packet of metadata is asked for"
        return
    if b"/Filter" in pdf.objects[number[0]][0]:
        yield "metadata must not be compressed"
    said = metadata(pdf)
    if (said.get(PDFAID + "part"), said.get(PDFAID + "conformance")) != ("1", "B"):
        yield "pdfaid does not say part 1, conformance B"
    info = pdf.objects[pdf.refers(pdf.data[pdf.data.rfind(b"trailer"):], "Info")][0]
    for key, name in (("Title", DC + "title"), ("Creator", XMP + "CreatorTool"), ("Producer", PDF + "Producer")):
        if text_of(info, key) != said.get(name):
            yield f"{key} is not the same in both places: {text_of(info, key)!r}, {said.get(name)!r}"
    day = re.sub(r"\D", "", text_of(info, "CreationDate"))[:14]
    if day != re.sub(r"\D", "", said[XMP + "CreateDate"])[:14]:
        yield "the moments of making differ"


def colour_problems(pdf):
    intents = pdf.of(rb"/Type /OutputIntent")
    if len(intents) != 1 or b"/S/GTS_PDFA1" not in pdf.objects[intents[0]][0].replace(b" ", b""):
        yield "one output intent GTS_PDFA1 is asked for"
        return
    profile = pdf.refers(pdf.objects[intents[0]][0], "DestOutputProfile")
    bytes_of_profile = pdf.plain(profile)
    if bytes_of_profile[36:40] != b"acsp" or bytes_of_profile[16:20] != b"RGB " or bytes_of_profile[8] > 2:
        yield "the colour profile is no ICC profile of RGB, version 2"
    for number, (head, _) in pdf.objects.items():
        for mask in re.findall(rb"/SMask ?(/?\w+)", head):
            if mask != b"/None":
                yield f"object {number}: a soft mask"
        for opacity in re.findall(rb"/(?:ca|CA) ([\d.]+)", head):
            if float(opacity) != 1:
                yield f"object {number}: opacity {opacity.decode()}"
        if b"/DeviceCMYK" in head or re.search(rb"/S ?/Transparency", head):
            yield f"object {number}: another colour space, or a transparency group"


def font_problems(pdf):
    descriptors = pdf.of(rb"/Type ?/FontDescriptor")
    if not descriptors:
        yield "no fonts"
    for number in descriptors:
        head = pdf.objects[number][0]
        file, used = pdf.refers(head, "FontFile2"), pdf.refers(head, "CIDSet")
        if file is None or used is None:
            yield f"font {number} is not embedded, or does not say what of it is"
            continue
        if not re.search(rb"/FontName /[A-Z]{6}\+", head):
            yield f"font {number} has no mark of a subset"
    for number in pdf.of(rb"/Subtype ?/CIDFontType2"):
        head = pdf.objects[number][0]
        if not re.search(rb"/CIDToGIDMap ?(/Identity|\d+ 0 R)", head):
            yield f"font {number} has no map to its glyphs"
        descriptor = pdf.refers(head, "FontDescriptor")
        yield from width_problems(number, head, pdf.plain(pdf.refers(pdf.objects[descriptor][0], "FontFile2")))
    for number in pdf.of(rb"/Subtype ?/Type0"):
        if pdf.refers(pdf.objects[number][0], "ToUnicode") is None:
            yield f"font {number} cannot be read as text"
    for number in pdf.of(rb"/Type ?/Font\b"):
        if not re.search(rb"/Subtype ?/(Type0|CIDFontType2)", pdf.objects[number][0]):
            yield f"font {number} is of another kind"


def width_problems(number, head, file):
    """Widths that the page says against those of the font program, within one of a thousand (6.3.6)."""
    tables = {file[at:at + 4]: struct.unpack(">2L", file[at + 8:at + 16]) for at in range(12, 12 + 16 * struct.unpack(">H", file[4:6])[0], 16)}
    units = struct.unpack(">H", file[tables[b"head"][0] + 18:][:2])[0]
    long = struct.unpack(">H", file[tables[b"hhea"][0] + 34:][:2])[0]
    metrics = tables[b"hmtx"][0]
    stated = re.search(rb"/W \[(.*)\]", head, re.S)
    for first, widths in re.findall(rb"(\d+) ?\[([^\]]*)\]", stated[1]):
        for at, width in enumerate(widths.split()):
            glyph = min(int(first) + at, long - 1)
            real = 1000 * struct.unpack(">H", file[metrics + 4 * glyph:][:2])[0] / units
            if abs(real - float(width)) > 1:
                yield f"font {number}: glyph {glyph} is {real:.1f} wide and said to be {width.decode()}"


def structure_problems(pdf):
    data = pdf.data
    if not data.startswith(b"%PDF-1.4"):
        yield "another version"
    second = data.split(b"\n", 2)[1]
    if not second.startswith(b"%") or len(second) < 5 or any(byte < 128 for byte in second[1:5]):
        yield "the second line does not say that the file is binary"
    if not re.search(rb"/ID \[ ?<[0-9a-f]{32}> <[0-9a-f]{32}> ?\]", data):
        yield "no identifier"
    if not data.rstrip(b"\r\n").endswith(b"%%EOF") or data.count(b"%%EOF") != 1:
        yield "something behind the end"
    for number, (head, _) in pdf.objects.items():
        for word in FORBIDDEN:
            if re.search(rb"/%s\b" % word.encode(), head):
                yield f"object {number}: /{word}"
        if b"/Annots" in head and not re.search(rb"/Annots ?(\[ ?\]|\d+ 0 R)", head):
            yield f"object {number}: annotations"
    for number in pdf.of(rb"/Subtype ?/(Link|Widget|Text|Popup)"):
        if b"/F 4" not in pdf.objects[number][0]:
            yield f"object {number}: an annotation that may not be printed"


def problems(data):
    """Every requirement that is not met, in words; an empty list is what is hoped for."""
    pdf = Pdf(data)
    return [*structure_problems(pdf), *metadata_problems(pdf), *colour_problems(pdf), *font_problems(pdf)]
