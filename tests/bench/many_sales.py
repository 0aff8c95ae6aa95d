#!/usr/bin/env python3
"""many_sales.py CLI FOLDER COUNT: imports COUNT sales, made from the demo's with a seeded jitter, from one CSV into a new
project; then once more, cancelled half-way. Prints as JSON: seconds, peak of memory, and how long cancelling took."""

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

from many_dwellings import writeDwellings

HALF_WAY = 0.5


def peakOf(pid):
    """VmHWM in kB, 0 when the process has gone."""
    try:
        with open(f"/proc/{pid}/status") as status:
            return next((int(line.split()[1]) for line in status if line.startswith("VmHWM")), 0)
    except OSError:
        return 0


def run(command, cancelAfter=None):
    """Seconds, the peak in MB, and the seconds from SIGINT to the end."""
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    peak = 0
    cancelled = None
    ended = threading.Event()
    threading.Thread(target=lambda: (process.wait(), ended.set()), daemon=True).start()
    while not ended.wait(0.005):
        peak = max(peak, peakOf(process.pid))
        if cancelAfter is not None and cancelled is None and time.monotonic() - started > cancelAfter:
            cancelled = time.monotonic()
            os.kill(process.pid, signal.SIGINT)
    now = time.monotonic()
    return now - started, peak / 1024, now - cancelled if cancelled else None, process.returncode


def main():
    cli, folder, count = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    sales, empty, project = folder / "many_sales.csv", folder / "empty.gpkg", folder / "many_sales.gpkg"
    writeDwellings(sales, count)
    for file in folder.glob("*.gpkg*"):
        file.unlink()
    subprocess.run([cli, "create", empty, "--catalogue", "lucas_county", "--crs", "EPSG:32617", "--currency", "USD"],
                   check=True, capture_output=True)
    shutil.copy(empty, project)
    command = [cli, "import", project, sales, "--mapping", "resources/demo/lucas_county_mapping.json"]
    seconds, peak, _, code = run(command)
    assert code == 0, "the import failed"
    shutil.copy(empty, project)
    for trace in folder.glob("many_sales.gpkg-*"):
        trace.unlink()
    _, _, cancel, code = run(command, HALF_WAY * seconds)
    assert code != 0, "the import was not cancelled"
    print(json.dumps({"rows": count, "file_megabytes": sales.stat().st_size / 1e6, "seconds": seconds,
                      "megabytes_peak": peak, "cancel_seconds": cancel}))


if __name__ == "__main__":
    main()
