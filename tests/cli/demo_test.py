"""herleid-cli demo FOLDER: the bundled real sales from file to explanation. Leaves the project for other tests."""
import os
import shutil
import subprocess
import sys
import time

program, folder = sys.argv[1], sys.argv[2]
shutil.rmtree(folder, ignore_errors=True)
environment = dict(os.environ, LC_ALL="C.UTF-8", LANG="C.UTF-8")

begin = time.monotonic()
done = subprocess.run([program, "demo", folder], capture_output=True, text=True, env=environment, timeout=800)
seconds = time.monotonic() - begin
print(done.stderr)
print(f"demo took {seconds:.1f} s")
assert done.returncode == 0, done.stderr
assert "25,357 rows, accepted 25,357, rejected 0" in done.stderr, done.stderr
assert "BREAKDOWN OF THE VALUE" in done.stdout
for name in ("lucas_county.gpkg", "explanation.pdf", "explanation.html", "explanation.json", "explanation.xlsx"):
    assert os.path.getsize(os.path.join(folder, name)) > 5000, name

again = subprocess.run([program, "demo", folder], capture_output=True, text=True, env=environment, timeout=800)
assert again.returncode == 1 and "exists already" in again.stderr, again.stderr
