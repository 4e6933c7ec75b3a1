"""How long search lets a reader wait, and how its index grows with the site.

    python benchmarks/search.py [--pages 1 10 100]

Prints the table of benchmarks/README.md. Needs Chromium and what the tests need. The
site is built once and served on loopback, and each search is typed into its box.
The last keystroke counts from its input event, the result from when it is on the page.

* cold, pasted: the whole query at once into a box just opened: the index is fetched
  and read, the worker started and its tables built, all before the result.
* cold, typed: the same, ten keys a second, from the last key.
* warm: each golden query into a box that has already answered one.

For more pages the index holds copies of itself in which every word is another one.
"""

import argparse
import functools
import gzip
import json
import re
import statistics
import tempfile
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[1]
GOLDEN = ROOT / "tests" / "site" / "golden" / "tuned.tsv"
PREFIX = {"zh": "", "en": "en/"}
BOX = "input[name=query]"
QUERY = "view reshape"
LIMIT = 180_000  # milliseconds until a search counts as lost

STAMPS = """
  window.stamps = {input: Infinity, answer: 0};
  addEventListener("input", () => { stamps.input = performance.now(); }, true);
  window.Worker = class extends Worker {
    constructor(...rest) {
      super(...rest);
      // A timer runs after Material's own listener, which puts the results on the page.
      this.addEventListener("message", ({data}) => data.type === 3 &&
        setTimeout(() => { stamps.answer = performance.now(); }));
    }
  };
"""
DONE = """() => stamps.answer > stamps.input && performance.now() - stamps.answer > 100
  && document.querySelector(".md-search-result__item")"""


class Quiet(SimpleHTTPRequestHandler):
    """A static server that does not log."""

    def log_message(self, *_: object) -> None:
        """Write nothing."""
        pass


def grown(index: dict, times: int) -> str:
    """The index with its sections `times` times, each copy with words of its own."""
    docs = list(index["docs"])
    for copy in range(1, times):
        for doc in index["docs"]:
            other = {key: re.sub(r"[A-Za-z]{3,}|[\u4e00-\u9fff]+", rf"q{copy}\g<0>", value)
                     if key in ("title", "text", "alias") else value
                     for key, value in doc.items()}
            docs.append(other | {"location": f"copy-{copy}/{doc['location']}"})
    return json.dumps(index | {"docs": docs}, ensure_ascii=False, separators=(",", ":"))


def opened(browser: Browser, address: str, text: str) -> Page:
    """A page in a browser context of its own, whose index will be `text`."""
    page = browser.new_context().new_page()
    page.set_default_timeout(LIMIT)
    page.add_init_script(STAMPS)
    page.route("**/search_index.json", lambda route: route.fulfill(body=text))
    page.goto(address, wait_until="networkidle")
    return page


def waited(page: Page) -> float:
    """Milliseconds from the last keystroke to its results."""
    page.wait_for_function(DONE)
    return page.evaluate("stamps.answer - stamps.input")


def measure(browser: Browser, address: str, language: str, text: str,
            runs: int) -> dict[str, float]:
    """The medians of a language, and the worst of the warm queries."""
    pasted, typed, warm = [], [], []
    for _ in range(runs):
        page = opened(browser, address, text)
        page.fill(BOX, QUERY)
        pasted.append(waited(page))
        page.context.close()
        page = opened(browser, address, text)
        page.focus(BOX)
        page.keyboard.type(QUERY, delay=100)
        typed.append(waited(page))
        if len(typed) == runs:
            for line in GOLDEN.read_text("utf-8").splitlines():
                of, _, rest = line.partition("\t")
                if of == language:
                    page.fill(BOX, rest.split("\t")[0])
                    warm.append(waited(page))
        page.context.close()
    return {"pasted": statistics.median(pasted), "typed": statistics.median(typed),
            "warm": statistics.median(warm), "worst": max(warm)}


def main() -> None:
    """Run the command line: build the site unless given one, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pages", type=int, nargs="+", default=[1, 10, 100],
                        help="how many times the site's pages")
    parser.add_argument("--site", type=Path, help="a built site, instead of building it")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = args.site or Path(folder)
        if not args.site:
            build(load_config(str(ROOT / "mkdocs.yml"), site_dir=folder))
        handler = functools.partial(Quiet, directory=str(site))
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium",
                                             args=["--headless", "--no-sandbox"])
        print(f"Chromium {browser.version}; milliseconds; sizes in kB, gzip at level 6.\n")
        print("| index | pages | sections | raw | gzip | cold, pasted | cold, typed | warm "
              "| warm, worst |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
        for times in args.pages:
            for language, prefix in PREFIX.items():
                path = site / prefix / "search" / "search_index.json"
                index = json.loads(path.read_text("utf-8"))
                pages = len({doc["location"].split("#")[0] for doc in index["docs"]})
                text = grown(index, times)
                cells = [language, f"{pages * times:,}", f"{len(index['docs']) * times:,}",
                         f"{len(text.encode()) / 1000:,.0f}",
                         f"{len(gzip.compress(text.encode(), 6)) / 1000:,.0f}"]
                address = f"http://127.0.0.1:{server.server_port}/{prefix}"
                try:
                    found = measure(browser, address, language, text,
                                    runs=5 if times == 1 else 2 if times == 10 else 1)
                    cells += [f"{value:,.0f}" for value in found.values()]
                except Exception as error:  # a worker out of memory or time
                    cells += [type(error).__name__] * 4
                print("|", " | ".join(cells), "|", flush=True)
        browser.close()
        server.shutdown()


if __name__ == "__main__":
    main()
