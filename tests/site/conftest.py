"""The site, built once for all of these tests, served on loopback, in a real browser."""

import contextlib
import functools
import http.server
import os
import re
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from .chromium import open_browser
from .walk import Walk, take_walk

ROOT = Path(__file__).parents[2]
PREFIX = "project"  # served below a path, as a project page would be
FEW = ("index", "comparisons", "api", "glossary", "matmul/mul-matmul")


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Path:
    """The folder of the strictly built site: Chinese at its root, English in en/."""
    folder = tmp_path_factory.mktemp("served") / PREFIX
    result = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", str(folder)],
        cwd=ROOT, capture_output=True, text=True,
    )
    assert result.returncode == 0, result.stderr
    return folder


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A static server that answers like a host of pages: 404.html for what is missing."""

    def log_message(self, *_):
        pass

    def send_error(self, code, *_, **__):
        root = Path(self.directory)
        page = (root / PREFIX if (root / PREFIX).exists() else root) / "404.html"
        body = page.read_bytes() if code == 404 else b""
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(body)


@contextlib.contextmanager
def serve(folder: Path):
    """Serve `folder` on loopback and give the address, which ends in a slash."""
    handler = functools.partial(Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="session")
def address(site) -> str:
    """Where the site is served: below a sub-path, ending in a slash."""
    with serve(site.parent) as root:
        yield f"{root}{PREFIX}/"


@pytest.fixture(scope="session")
def template(tmp_path_factory) -> Path:
    """The project with a few of its pages, which build in seconds."""
    root = tmp_path_factory.mktemp("template")
    for name in ("overrides", "receipts", "sidebyside", "snippets", "docs/assets"):
        shutil.copytree(ROOT / name, root / name)
    for name in ("GLOSSARY.md", "mkdocs.base.yml", "docs/translations.txt"):
        shutil.copy(ROOT / name, root / name)
    for language, config in (("zh", "mkdocs.yml"), ("en", "mkdocs.en.yml")):
        text = re.sub(r"^nav:\n(?: .*\n)*", "", (ROOT / config).read_text("utf-8"), flags=re.M)
        (root / config).write_text(text, "utf-8")
        for page in FEW:
            name = f"docs/{language}/{page}.md"
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, root / name)
    return root


@pytest.fixture(scope="session")
def published(template, tmp_path_factory) -> Path:
    """The site of those pages and a lab, built for public addresses; a program has an
    output of its own on CUDA, which no page has yet, and is shown in tabs."""
    root = tmp_path_factory.mktemp("published")
    shutil.copytree(template, root / "source")
    for language in ("zh", "en"):
        folder = root / "source/docs" / language / "labs"
        folder.mkdir()
        shutil.copy(ROOT / "docs" / language / "labs/strides.ipynb", folder)
    output = min((root / "source/snippets/matmul/mul-matmul").glob("*.out"))
    output.with_suffix(".cuda.out").write_text("printed on a GPU\n", "utf-8")
    addresses = {"SITE_URL": "https://example.org/docs/",
                 "REPO_URL": "https://github.com/example/example"}
    result = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-d", str(root / PREFIX)],
        cwd=root / "source", capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), **addresses},
    )
    assert result.returncode == 0, result.stderr
    return root / PREFIX


@pytest.fixture(scope="session")
def few(published) -> str:
    """Where `published` is served for a test, whatever it calls itself."""
    with serve(published.parent) as root:
        yield f"{root}{PREFIX}/"


@pytest.fixture(scope="session")
def browser():
    """One browser for all tests that open pages."""
    with open_browser() as browser:
        yield browser


@pytest.fixture(scope="session")
def walk(site) -> Walk:
    """Every page of the site, opened once: see walk.py."""
    # At the root of a host: the 404 pages, whose links are absolute, only work there
    # unless SITE_URL is set.
    with serve(site) as root:
        return take_walk(site, root)


@pytest.fixture
def open_page(browser):
    """Open pages in contexts of their own; fail on a console error or failed request."""
    contexts, faults = [], []

    def open_page(url: str, **options):
        # Playwright waits for a condition with eval, which the pages' policy forbids;
        # the policy itself is tested by the walk through all pages.
        context = browser.new_context(bypass_csp=True, **options)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda m: m.type == "error" and faults.append(m.text))
        page.on("pageerror", lambda error: faults.append(str(error)))
        # Leaving a page aborts what it still waits for; that is no fault of the page.
        page.on("requestfailed", lambda request: request.failure != "net::ERR_ABORTED"
                and faults.append(request.url))
        page.goto(url)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not faults, faults
