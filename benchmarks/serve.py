"""How long after a save `mkdocs serve` shows the new text.

    python benchmarks/serve.py [--runs 5]

Prints the table of benchmarks/README.md. Needs what the site needs, and no PyTorch. A
copy of the project is served on loopback. Each edit is written in one go, and the page
is asked for until it holds the new text: the watcher's delay and the build both count.
"""

import argparse
import itertools
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDERS = ("docs", "overrides", "receipts", "sidebyside", "snippets")
# What is edited, which text of it, and where the new text must appear.
EDITS = {
    "a page, Chinese": ("docs/zh/matmul/batches.md", "。\n", "matmul/batches/"),
    "a page, English": ("docs/en/matmul/batches.md", ".\n", "en/matmul/batches/"),
    "the longest page": ("docs/zh/view-reshape.md", "。\n", "view-reshape/"),
    "a program": ("snippets/matmul/batches/", ".py", "en/matmul/batches/"),
    "its output": ("snippets/matmul/batches/", ".out", "matmul/batches/"),
    "an output of the longest page": ("snippets/view-reshape/", ".out", "en/view-reshape/"),
}
LIMIT = 60  # seconds until an edit counts as lost


def fetch(url: str) -> str:
    """The page as it is served now; '' while there is no server yet."""
    try:
        with urllib.request.urlopen(url, timeout=LIMIT) as answer:
            return answer.read().decode()
    except OSError:
        return ""


def wait(url: str, text: str) -> None:
    """Return when the page at `url` holds `text`; TimeoutError if it never does."""
    start = time.monotonic()
    while text not in fetch(url):
        if time.monotonic() - start > LIMIT:
            raise TimeoutError(f"{text!r} has not appeared at {url} in {LIMIT} seconds")
        time.sleep(0.01)


def edit(root: Path, place: str, what: str, mark: str) -> None:
    """Put `mark` behind a sentence of a page, or into a program or its output."""
    path = root / place
    if path.is_dir():
        path = min(path.glob(f"*{what}"))
        text = path.read_text("utf-8")
        line = f"print({mark!r})\n" if what == ".py" else f"{mark}\n"
        path.write_text(line + text, "utf-8")
    else:
        text = path.read_text("utf-8")
        head, found, rest = text.partition("!!! answer")
        path.write_text(head + found + rest.replace(what, f"{mark}{what}", 1), "utf-8")


def main(runs: int) -> None:
    """Serve a copy, edit it, and print a row for each kind of edit."""
    with tempfile.TemporaryDirectory() as folder, socket.socket() as free:
        root = Path(folder, "project")
        for name in FOLDERS:
            shutil.copytree(ROOT / name, root / name)
        for file in [*ROOT.glob("mkdocs*.yml"), ROOT / "GLOSSARY.md"]:
            shutil.copy(file, root)
        free.bind(("127.0.0.1", 0))
        host = f"127.0.0.1:{free.getsockname()[1]}"
        free.close()
        server = subprocess.Popen([sys.executable, "-m", "mkdocs", "serve", "-a", host],
                                  cwd=root, stderr=subprocess.DEVNULL)
        try:
            print("| edited | median | worst |\n| --- | --- | --- |")
            wait(f"http://{host}/", "</html>")
            numbers = itertools.count()
            for kind, (place, what, address) in EDITS.items():
                times = []
                for _ in range(runs):
                    time.sleep(1.37)  # at no fixed moment of the watcher's round
                    mark = f"mark{next(numbers)}mark"
                    edit(root, place, what, mark)
                    start = time.monotonic()
                    wait(f"http://{host}/{address}", mark)
                    times.append(time.monotonic() - start)
                print(f"| {kind} | {statistics.median(times):.2f} | {max(times):.2f} |",
                      flush=True)
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=5)
    main(parser.parse_args().runs)
