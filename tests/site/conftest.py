"""The site, built once for all of these tests, served on loopback, in a real browser."""

import contextlib
import functools
import http.server
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from .walk import Walk, take_walk

ROOT = Path(__file__).parents[2]
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --disable-sync "
    "--disable-background-networking --disable-component-update"
).split()
PREFIX = "project"  # served below a path, as a project page would be


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
        page = Path(self.directory) / PREFIX / "404.html"
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
def browser():
    """Debian's Chromium; a missing one is a failure, so that nothing passes unseen."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if not chromium:
        pytest.fail("No Chromium found. Install it: apt-get install chromium "
                    "fonts-noto-cjk", pytrace=False)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def walk(browser, site) -> Walk:
    """Every page of the site, opened once: see walk.py."""
    # At the root of a host: the 404 pages, whose links are absolute, only work there
    # unless SITE_URL is set.
    with serve(site) as root:
        return take_walk(browser, site, root)


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
