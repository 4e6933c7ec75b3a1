"""Debian's Chromium, as the tests start it."""

import contextlib
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --disable-sync "
    "--disable-background-networking --disable-component-update"
).split()


@contextlib.contextmanager
def open_browser() -> Iterator[Browser]:
    """A browser for the thread that asks; to have none is a failure, so that nothing
    passes unseen."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if not chromium:
        pytest.fail("No Chromium found. Install it: apt-get install chromium "
                    "fonts-noto-cjk", pytrace=False)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield browser
        browser.close()
