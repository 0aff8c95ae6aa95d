"""year_change.py CLI PROJECT: values every dwelling of the project, which has been valued on 1998-07-01, on a date a year
earlier as well, and explains the change of all of them. Prints seconds and the peak of memory as JSON. The project is changed."""

import json
import os
import subprocess
import sys
import time

FROM, TO = "1997-07-01", "1998-07-01"


def main():
    cli, project = sys.argv[1], sys.argv[2]
    quiet = {"check": True, "capture_output": True, "text": True}
    subprocess.run([cli, "value", project, "--date", FROM, "--all"], **quiet)
    begin = time.monotonic()
    with subprocess.Popen([cli, "change", project, "--from", FROM, "--to", TO], stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, text=True) as change:
        answer = json.loads(change.stdout.read())
        _, status, used = os.wait4(change.pid, 0)
        change.returncode = status
    seconds = time.monotonic() - begin
    if status != 0:
        sys.exit("herleid-cli change failed")
    cents = sum(round(100 * part["amount"]) for part in answer["explained"]["parts"])
    if cents != round(100 * answer["explained"]["difference"]):
        sys.exit("the parts do not add up")
    print(json.dumps({"dwellings": answer["dwellings"], "seconds": seconds, "megabytes_peak": used.ru_maxrss / 1024,
                      "outliers": answer["outlier_count"]}))


if __name__ == "__main__":
    main()
