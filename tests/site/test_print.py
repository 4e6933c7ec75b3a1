"""A page on paper: all that it says, and nothing that only a screen can use."""

import re

import pytest

GONE = (".md-header", ".md-sidebar", ".md-footer", ".md-top", ".md-skip", ".headerlink",
        ".md-code__nav", ".sbs-filter")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_shows_all_tabs_and_folds_on_white_and_no_navigation(open_page, few, scheme):
    page = open_page(few + "en/matmul/mul-matmul/", color_scheme=scheme)
    assert page.get_by_text("printed on a GPU").count() == 1
    assert not page.get_by_text("printed on a GPU").is_visible()
    folds = page.locator("details pre")
    assert folds.count() and not folds.first.is_visible()
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    for block in (*page.locator(".tabbed-block").all(), *folds.all()):
        assert block.is_visible()
    assert page.get_by_text("printed on a GPU").is_visible()
    assert page.locator(".tabbed-labels > label").all_inner_texts() == ["CPU", "CUDA"]
    for name in GONE:
        assert not [part for part in page.locator(name).all() if part.is_visible()], name
    colors = page.evaluate("""() => [document.documentElement, document.body].map((part) =>
      getComputedStyle(part).backgroundColor)""")
    assert set(colors) <= {"rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"}
    ink = page.locator("article p").first.evaluate("part => getComputedStyle(part).color")
    assert max(map(int, re.findall(r"\d+", ink)[:3])) < 100


@pytest.mark.parametrize("path", ["en/matmul/mul-matmul/", "labs/strides/"])
def test_no_line_of_a_program_is_cut(open_page, few, path):
    page = open_page(few + path, viewport={"width": 700, "height": 900})  # A4's width
    page.emulate_media(media="print")
    wide = page.evaluate("""() => [...document.querySelectorAll("pre, pre code, table, img")]
      .filter((part) => part.scrollWidth > part.clientWidth + 1
        || part.getBoundingClientRect().right > innerWidth)
      .map((part) => part.textContent.slice(0, 80))""")
    assert not wide
    assert page.pdf(format="A4").startswith(b"%PDF")
