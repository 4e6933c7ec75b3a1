"""How fast pages are on a phone: Lighthouse's scores, and what a visit transfers.

    python benchmarks/lighthouse.py [--runs 3]

Prints the table of benchmarks/README.md. Needs `pip install -e ".[test]"`, Node.js with
npx, which fetches Lighthouse, and Chromium (CHROME_PATH, if it is not /usr/bin/chromium).
The site is built and served on loopback, compressed as hosts do. Beside it stands the text
of the longest page on Material as it comes, without fonts from elsewhere. Scores are
medians of the runs, on Lighthouse's own slow phone; kB are thousands of bytes, compressed.
"""

import argparse
import functools
import gzip
import http.server
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

ROOT = Path(__file__).parents[1]
LIGHTHOUSE = "lighthouse@12.8.2"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
FIGURES = {"blocked ms": "total-blocking-time", "largest paint ms":
           "largest-contentful-paint", "shift": "cumulative-layout-shift"}
PAGES = ("", "view-reshape/", "comparisons/", "labs/training/")
LONGEST = "view-reshape/"
STOCK = "site_name: Stock\ndocs_dir: text\ntheme:\n  name: material\n  font: false\n"


class Compressed(http.server.SimpleHTTPRequestHandler):
    """A static server that compresses what is text."""

    def log_message(self, *_):
        """Say nothing."""

    def do_GET(self):  # noqa: N802 (the base's name)
        """Answer with the file; 404 if there is none."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            return self.send_error(404)
        body, kind = path.read_bytes(), self.guess_type(str(path))
        self.send_response(200)
        if kind.startswith("text/") or path.suffix in (".js", ".json", ".svg"):
            body = gzip.compress(body, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Type", kind)
        self.send_header("Cache-Control", "max-age=600")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def serve(folder: Path) -> str:
    """Serve a folder on loopback until the program ends; the address."""
    handler = functools.partial(Compressed, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/"


def build(folder: Path) -> dict[str, str]:
    """Build the site and the stock page; what to measure -> its address."""
    mkdocs, quiet = [sys.executable, "-m", "mkdocs", "build", "-q", "-d"], {"cwd": ROOT}
    subprocess.run([*mkdocs, str(folder / "site")], check=True, **quiet)
    (folder / "stock/text").mkdir(parents=True)
    shutil.copy(folder / "site" / LONGEST / "index.html.md", folder / "stock/text/index.md")
    (folder / "stock/mkdocs.yml").write_text(STOCK)
    subprocess.run([*mkdocs, str(folder / "stock/site")], check=True, cwd=folder / "stock")
    site, stock = serve(folder / "site"), serve(folder / "stock/site")
    ours = {f"/{prefix}{page}": f"{site}{prefix}{page}" for page in PAGES
            for prefix in ("", "en/")}
    return {"stock Material": stock} | ours


def measure(url: str) -> dict[str, float]:
    """One run of Lighthouse: four scores, its figures, and kB transferred."""
    chromium = os.environ.get("CHROME_PATH", "/usr/bin/chromium")
    done = subprocess.run(
        ["npx", "--yes", LIGHTHOUSE, url, "--quiet", "--output=json",
         f"--only-categories={','.join(CATEGORIES)}",
         "--chrome-flags=--headless --no-sandbox --disable-gpu"],
        env=os.environ | {"CHROME_PATH": chromium}, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"Lighthouse failed on {url}:\n{done.stderr[-2000:]}")
    report = json.loads(done.stdout)
    row = {name: report["categories"][name]["score"] * 100 for name in CATEGORIES}
    row |= {name: report["audits"][id]["numericValue"] for name, id in FIGURES.items()}
    return row | {"kB": report["audits"]["total-byte-weight"]["numericValue"] / 1000}


def main() -> None:
    """Measure everything and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=3)
    runs, rows = parser.parse_args().runs, {}
    with tempfile.TemporaryDirectory() as folder:
        for name, url in build(Path(folder)).items():
            found = [measure(url) for _ in range(runs)]
            rows[name] = {key: statistics.median(run[key] for run in found)
                          for key in found[0]}
            print(name, rows[name], file=sys.stderr, flush=True)
    print("| page |", " | ".join(rows["stock Material"]), "|")
    print("| --- " * (len(rows["stock Material"]) + 1) + "|")
    for name, row in rows.items():
        cells = (f"{value:.4f}" if key == "shift" else f"{value:.0f}"
                 for key, value in row.items())
        print(f"| {name} |", " | ".join(cells), "|")
    print(f"\nmedians of {runs} runs, load average {os.getloadavg()[1]:.1f}")


if __name__ == "__main__":
    main()
