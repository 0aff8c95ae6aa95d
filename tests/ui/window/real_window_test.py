"""One path through the real program on a real display: real_window_test.py HERLEID HERLEID_CLI.

Xvfb is the screen, openbox the window manager, xdotool the hands. Nothing is asked of the program from inside: what was
typed must come out as a PDF with the address and the value that the command line gives."""
import contextlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

PATIENCE = 120  # s; a busy machine makes everything slow
DATE = "2024-01-01"  # what a project of these sales begins with


def wait(what, holds):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = holds()
        if found:
            return found
        time.sleep(0.2)
    raise AssertionError(f"waited {PATIENCE} s for {what}")


@contextlib.contextmanager
def started(command, environment, **more):
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, **more)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()


class Hands:
    def __init__(self, environment):
        self.environment = environment

    def _do(self, *arguments):
        try:
            done = subprocess.run(["xdotool", *arguments], env=self.environment, capture_output=True, text=True, timeout=30)
        except subprocess.TimeoutExpired:
            return []
        return done.stdout.split() if done.returncode == 0 else []

    def window(self, name):
        """The visible window with this name, in front and with the keys."""
        found = wait(f"a window named {name}", lambda: self._do("search", "--onlyvisible", "--name", name))
        self._do("windowactivate", "--sync", found[0])
        return found[0]

    def opened_by(self, name, *keys):
        """The window with this name, asked for again until it is there: what it needs may still be loaded."""
        def asked():
            if not self._do("search", "--onlyvisible", "--name", name):
                self.keys(*keys)
                time.sleep(2)
            return self._do("search", "--onlyvisible", "--name", name)
        wait(f"a window named {name}", asked)
        return self.window(name)

    def keys(self, *keys):
        self._do("key", "--clearmodifiers", "--delay", "60", *keys)

    def type(self, text):
        self._do("type", "--delay", "40", text)


def project_in(folder, cli):
    """A small Voorbeeldstad, imported and fitted by the command line."""
    def run(*arguments):
        return subprocess.run([cli, *map(str, arguments)], check=True, capture_output=True, text=True).stdout
    town, project = folder / "town", folder / "stad.gpkg"
    run("town", town, "--dwellings", "1500", "--clean")
    run("create", project, "--catalogue", "woz_dwellings")
    run("import", project, town / "woningen.csv", "--as", "properties")
    run("import", project, town / "verkopen.csv")
    run("fit", project)
    return project, run


def main():
    program, cli = sys.argv[1:3]
    missing = [tool for tool in ("Xvfb", "openbox", "xdotool", "pdftotext") if shutil.which(tool) is None]
    if missing:
        sys.exit("missing: " + ", ".join(missing) + " (packaging/install.sh test)")
    with tempfile.TemporaryDirectory(prefix="herleid-window-") as name, contextlib.ExitStack() as stack:
        folder = pathlib.Path(name)
        project, run = project_in(folder, cli)
        read, write = os.pipe()
        environment = dict(os.environ, QT_QPA_PLATFORM="xcb", LANG="C.UTF-8", XDG_DATA_HOME=str(folder / "data"),
                           XDG_CONFIG_HOME=str(folder / "config"), HOME=str(folder))
        stack.enter_context(started(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                                    environment, stderr=subprocess.DEVNULL, pass_fds=[write]))
        os.close(write)
        environment["DISPLAY"] = ":" + os.read(read, 16).decode().strip()
        stack.enter_context(started(["openbox"], environment, stderr=subprocess.DEVNULL))
        window = stack.enter_context(started([program, str(project), "--lang", "nl", "--theme", "light"], environment,
                                             stderr=subprocess.DEVNULL))
        hands = Hands(environment)
        hands.window("Herleid")
        time.sleep(3)  # sales and model are loaded beside the window; nothing tells that from outside

        hands.keys("ctrl+f")
        some = json.loads(run("explain", project, first_dwelling(project), "--date", DATE))
        address = some["subject"]["address"] if isinstance(some["subject"], dict) else some["subject"]
        hands.type(re.split(r",", address)[0])
        time.sleep(1)
        hands.keys("Return")
        time.sleep(2)
        hands.keys("ctrl+t")           # a try-out, taken back at once
        time.sleep(1)
        hands.keys("ctrl+t")
        time.sleep(1)
        pdf = folder / "uitleg.pdf"
        hands.opened_by("PDF", "ctrl+p")
        hands.keys("ctrl+a")
        hands.type(str(pdf))
        hands.keys("Return")
        wait("the PDF", pdf.exists)
        text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
        value = f"{round(float(some['value'])):,}".replace(",", ".")
        assert re.split(r",", address)[0] in text, text[:600]
        assert value in text, (value, text[:600])

        hands.window("Herleid")
        hands.keys("ctrl+q")
        wait("the program to end", lambda: window.poll() is not None)
        assert window.returncode == 0, window.returncode
    print("A real window on a real display: searched, tried, exported and closed")


def first_dwelling(project):
    import sqlite3
    with contextlib.closing(sqlite3.connect(f"file:{project}?mode=ro", uri=True)) as database:
        return database.execute("SELECT property_id FROM properties ORDER BY property_id LIMIT 1 OFFSET 40").fetchone()[0]


if __name__ == "__main__":
    main()
