"""What a visit transfers stays small, and nothing jumps while a page loads."""

import gzip
from pathlib import Path
from urllib.parse import urlsplit

import pytest

PHONE = {"viewport": {"width": 390, "height": 844}}
FIRST, NEXT, LAB = 110_000, 30_000, 120_000  # bytes; the first two compressed
TEXT = {".html", ".js", ".css", ".svg", ".json", ".xml"}
SHIFTS = """
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
"""


def weigh(site: Path, path: str) -> int:
    """The bytes of a served file, compressed if it is text, as hosts do."""
    file = site / path
    file = file / "index.html" if file.is_dir() else file
    data = file.read_bytes()
    return len(gzip.compress(data, 6)) if file.suffix in TEXT else len(data)


def fetched(page, address: str, path: str) -> set[str]:
    """Open a page, wait until it is quiet, and tell which files it asked for."""
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + path, wait_until="networkidle")
    return {urlsplit(url).path.removeprefix(urlsplit(address).path) for url in asked
            if not url.startswith("data:")}


@pytest.mark.parametrize("prefix", ["", "en/"])
@pytest.mark.parametrize("chapter", ["view-reshape/", "grad-mode/"])
def test_a_chapter_is_a_small_download(open_page, site, address, prefix, chapter):
    page = open_page("about:blank", **PHONE)
    first = fetched(page, address, prefix + chapter)
    assert len(first) > 3, "a page, its styles and its scripts"
    assert sum(weigh(site, path) for path in first) <= FIRST
    more = fetched(page, address, f"{prefix}matmul/batches/") - first
    assert more, "at least the page itself"
    assert sum(weigh(site, path) for path in more) <= NEXT


def test_a_lab_is_a_small_page(site):
    labs = list(site.rglob("labs/*/index.html"))
    assert len(labs) >= 10
    for lab in labs:
        assert lab.stat().st_size <= LAB, lab


@pytest.mark.parametrize("path", ["", "view-reshape/", "comparisons/", "labs/training/"])
def test_nothing_jumps_while_a_page_loads(open_page, address, path):
    page = open_page("about:blank", **PHONE)
    page.add_init_script(SHIFTS)
    page.goto(address + path, wait_until="networkidle")
    page.wait_for_function("document.readyState === 'complete'")
    assert page.evaluate("window.shift") <= 0.01
