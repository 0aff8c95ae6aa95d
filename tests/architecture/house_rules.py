#!/usr/bin/env python3
"""The house rules that a compiler does not hold.

house_rules.py ROOT QT_HEADERS prints "file:line: what is wrong" for every breach and exits 1 if there is one.
QT_HEADERS is the folder in which Qt keeps a folder of headers a module.

  app -> ui -> data -> model: include downwards only, by the path from the root of the repository;
  rooms of model/ include earlier rooms only, and regression nothing but facts;
  Qt from ui/ upwards; SQLite, GDAL and PROJ in data/; Eigen in model/; xlsxwriter in ui/report;
  tests/ mirrors the four and may look in;
  ui/text and ui/report know no Widgets, no Charts and no other room of ui/;
  headers have "#pragma once" and no "using namespace"; nobody includes a .cpp;
  no file names a folder of the machine it was written on.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

FLOORS = ["model", "data", "ui", "app"]
MODEL_ROOMS = ["facts", "regression", "market", "reading", "evidence", "valuation", "quality", "printed_matrix"]
SOURCES = {".h", ".hpp", ".cpp", ".cc"}
HEADERS = {".h", ".hpp"}

INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]')
USING_NAMESPACE = re.compile(r"\busing\s+namespace\b")
# Written so that these lines do not match themselves.
MACHINE_PATH = re.compile(r"(?<![\w.:/*-])/(?:wor[k]|hom[e]|roo[t]|User[s])/[\w.-]")

QT = re.compile(r"^(Q[A-Z]|Qt[A-Z]|q[a-z]+\.h$)")
DATABASE = re.compile(r"^(sqlite3|SQLiteCpp/|gdal|ogr|ogrsf_|cpl_|proj\.h|proj_)")
WORKBOOK = re.compile(r"^xlsxwriter")
EIGEN = re.compile(r"^(unsupported/)?Eigen/")
NAMES_EIGEN = re.compile(r"\bEigen::")
# The modules of the window; Qt PrintSupport links Widgets.
WINDOW_MODULES = ["QtWidgets", "QtCharts", "QtPrintSupport", "QtSvgWidgets", "QtOpenGLWidgets"]


def withoutComments(text):
    """The text with comments blanked out, every line in its place."""
    blank = lambda found: re.sub(r"[^\n]", " ", found[0]) if found[0].startswith("/") else found[0]
    return re.sub(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', blank, text, flags=re.S)


def target(path, quote, name):
    """The path from the root that an include means, or None for a header from elsewhere."""
    if name.split("/")[0] in FLOORS + ["tests", "packaging", "resources"]:
        return Path(name)
    return Path(os.path.normpath(path.parent / name)) if quote == '"' else None


def breachOfFloors(path, wanted):
    mine, theirs = path.parts[0], wanted.parts[0]
    if mine in FLOORS and (theirs not in FLOORS or FLOORS.index(theirs) > FLOORS.index(mine)):
        return f"{mine}/ may not include {theirs}/"
    if mine == theirs == "model" and len(path.parts) > 2 and len(wanted.parts) > 2:
        room, other = path.parts[1], wanted.parts[1]
        if room not in MODEL_ROOMS or other not in MODEL_ROOMS:
            return f"model/{room if room not in MODEL_ROOMS else other} is no room of model/"
        if MODEL_ROOMS.index(other) > MODEL_ROOMS.index(room):
            return f"model/{room} may not include model/{other}"
    if mine == theirs == "ui" and len(path.parts) > 2:
        allowed = {"text": ["text"], "report": ["text", "report"]}.get(path.parts[1])
        if allowed and wanted.parts[1] not in allowed:
            return f"ui/{path.parts[1]} may not include ui/{wanted.parts[1]}"
    return None


def isOfTheWindow(name, qtHeaders):
    module, _, header = name.rpartition("/")
    return name in WINDOW_MODULES or any(
        module in ("", known) and (qtHeaders / known / header).exists() for known in WINDOW_MODULES)


def breachOfLibraries(path, name, qtHeaders):
    floor, room = path.parts[0], "/".join(path.parts[:2])
    if QT.match(name) and floor not in ("ui", "app", "tests"):
        return f"Qt ({name}) begins at ui/"
    if WORKBOOK.match(name) and room != "ui/report":
        return f"{name} belongs in ui/report only"
    if DATABASE.match(name) and floor != "data" and room != "tests/data":
        return f"{name} belongs in data/ only"
    if EIGEN.match(name) and floor not in ("model", "tests"):
        return f"Eigen ({name}) belongs in model/ only"
    if room in ("ui/text", "ui/report") and isOfTheWindow(name, qtHeaders):
        return f"{room} knows no Widgets or Charts ({name})"
    return None


def breachesOfInclude(path, quote, name, qtHeaders):
    if name.endswith((".cpp", ".cc")):
        yield f"includes a source file ({name})"
    wanted = target(path, quote, name)
    if wanted is None:
        yield breachOfLibraries(path, name, qtHeaders)
        return
    if name.endswith(".moc"):
        return
    if wanted != Path(name):
        yield f'"{name}" is not a path from the root'
    if wanted.parts[0] == "..":
        yield f'"{name}" leaves the repository'
    else:
        yield breachOfFloors(path, wanted)


def breachesOfSource(path, text, qtHeaders):
    """Pairs of line number and words for one C++ file."""
    code = withoutComments(text)
    lines = code.split("\n")
    if path.suffix in HEADERS:
        first = next((number for number, line in enumerate(lines, 1) if line.strip()), 1)
        if lines[first - 1].split() != ["#pragma", "once"]:
            yield first, 'a header begins with "#pragma once"'
    for number, line in enumerate(lines, 1):
        if found := INCLUDE.match(line):
            for words in breachesOfInclude(path, found[1], found[2], qtHeaders):
                if words:
                    yield number, words
        if path.suffix in HEADERS and USING_NAMESPACE.search(line):
            yield number, "using namespace in a header"
        if path.parts[0] in ("ui", "app") and NAMES_EIGEN.search(line):
            yield number, "ui/ and app/ never name Eigen"


def breachesOfFile(root, path, qtHeaders):
    content = (root / path).read_bytes()
    if b"\0" in content[:8192]:
        return
    text = content.decode("utf-8", errors="replace")
    for number, line in enumerate(text.split("\n"), 1):
        if MACHINE_PATH.search(line):
            yield number, "names a folder of one machine"
    if path.suffix in SOURCES and len(path.parts) > 1:
        yield from breachesOfSource(path, text, qtHeaders)


def files(root):
    """What git knows or would add; without git, everything but builds."""
    command = ["git", "-C", str(root), "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    if (root / ".git").exists():
        try:
            names = subprocess.run(command, check=True, capture_output=True).stdout.decode().split("\0")
            return sorted(Path(name) for name in set(names) if name and (root / name).is_file())
        except (OSError, subprocess.CalledProcessError):
            pass
    skipped = {".git", "build", ".cache", "__pycache__"}
    return sorted(path.relative_to(root) for path in root.rglob("*")
                  if path.is_file() and not skipped & set(path.relative_to(root).parts))


def breaches(root, qtHeaders):
    """Every breach below root as (path, line number, words)."""
    return [(path, number, words) for path in files(root) for number, words in breachesOfFile(root, path, qtHeaders)]


def main():
    if len(sys.argv) != 3 or not all(Path(folder).is_dir() for folder in sys.argv[1:]):
        sys.exit("usage: house_rules.py ROOT QT_HEADERS")
    root, qtHeaders = (Path(folder).resolve() for folder in sys.argv[1:])
    if not (qtHeaders / "QtWidgets" / "QWidget").exists():
        sys.exit(f"{qtHeaders} has no headers of Qt Widgets")
    found = breaches(root, qtHeaders)
    for path, number, words in found:
        print(f"{path}:{number}: {words}")
    print(f"{len(files(root))} files, {len(found)} breaches of the house rules")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
