#!/usr/bin/env python3
"""specification.py PROJECT > FILE.json: the specification of a project's latest model, with normal errors.

The preset as the program makes it, so that a change of the preset cannot part from what is measured."""

import json
import sqlite3
import sys
from contextlib import closing


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: specification.py PROJECT")
    with closing(sqlite3.connect(sys.argv[1])) as project:
        (structure,) = project.execute("SELECT structure FROM models ORDER BY version DESC LIMIT 1").fetchone()
    specification = json.loads(structure)["specification"]
    specification.update(name=specification["name"] + " with normal errors", robust=False)
    json.dump(specification, sys.stdout, indent=1)


if __name__ == "__main__":
    main()
