"""What readers do, done in a real browser below a sub-path."""

import re

import pytest
from playwright.sync_api import expect

from .conftest import serve

PHONE = {"viewport": {"width": 390, "height": 844}}


def test_the_language_switch_stays_on_the_page_without_javascript(open_page, address):
    page = open_page(address + "view-reshape/", java_script_enabled=False)
    page.click("[data-sbs-language]")
    expect(page).to_have_url(address + "en/view-reshape/")
    page.click("[data-sbs-language]")
    expect(page).to_have_url(address + "view-reshape/")


def test_the_language_switch_stays_on_the_heading_with_javascript(open_page, address):
    page = open_page(address + "view-reshape/#stride")
    page.click("[data-sbs-language]")
    expect(page).to_have_url(address + "en/view-reshape/#stride")


def test_the_language_switch_works_on_the_home_pages(open_page, address):
    page = open_page(address)
    page.click("[data-sbs-language]")
    expect(page).to_have_url(address + "en/")
    page.click("[data-sbs-language]")
    expect(page).to_have_url(address)


def test_the_copy_button_copies_exactly_the_program(open_page, address):
    page = open_page(address + "view-reshape/", permissions=["clipboard-read",
                                                            "clipboard-write"])
    block = page.locator("#code-stride-walk")
    block.hover()
    block.locator("button[data-clipboard-target]").first.click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.strip() == block.locator("code").inner_text().strip()
    assert copied.startswith("import torch")


@pytest.mark.parametrize("scheme, background", [("light", 255), ("dark", 40)])
def test_the_page_follows_the_system_scheme(open_page, address, scheme, background):
    page = open_page(address + "view-reshape/", color_scheme=scheme)
    color = page.evaluate("getComputedStyle(document.body).backgroundColor")
    red = int(re.search(r"\d+", color)[0])
    assert red >= background if scheme == "light" else red <= background


def test_the_scheme_button_changes_the_scheme(open_page, address):
    page = open_page(address + "view-reshape/", color_scheme="light")
    page.click("label[for=__palette_1]")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


def test_the_phone_menu_opens_and_leads_on(open_page, address):
    page = open_page(address, **PHONE)
    page.click("label.md-header__button[for=__drawer]")
    expect(page.locator(".md-nav--primary")).to_be_in_viewport()
    page.locator(".md-nav--primary").get_by_role("link", name="view 与 reshape").click()
    expect(page).to_have_url(address + "view-reshape/")


@pytest.mark.parametrize("path", ["", "view-reshape/", "comparisons/", "api/"])
def test_no_page_scrolls_sideways_on_a_phone(open_page, address, path):
    for prefix in ("", "en/"):
        page = open_page(address + prefix + path, **PHONE)
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= 390, f"{prefix}{path} is {width} wide"


def test_the_hub_filters_and_sorts(open_page, address):
    page = open_page(address + "comparisons/")
    rows = page.locator("[data-sbs-index] tbody tr:not(.sbs-group)")
    filters(page, rows)
    page.fill(".sbs-filter", "")
    everything = rows.count()
    page.click("[data-sbs-index] thead button >> nth=0")
    expect(page.locator("[data-sbs-index] thead th").first).to_have_attribute(
        "aria-sort", "ascending")
    assert rows.count() == everything
    filters(page, rows)


@pytest.mark.parametrize("path", ["comparisons/", "api/"])
def test_an_index_filters_on_a_phone(open_page, address, path):
    page = open_page(address + path, **PHONE)
    filters(page, page.locator("[data-sbs-index] tbody tr:not(.sbs-group)"))


def filters(page, rows) -> None:
    """Filter an index and look at what is left."""
    page.fill(".sbs-filter", "reshape")
    shown = rows.filter(visible=True)
    assert 0 < shown.count() < rows.count()
    assert all("reshape" in text.lower() for text in shown.all_inner_texts())


def test_the_hub_is_complete_without_javascript(open_page, address):
    page = open_page(address + "comparisons/", java_script_enabled=False)
    links = page.locator("[data-sbs-index] tbody td a")
    assert links.count() > 3
    assert "#" in links.first.get_attribute("href")


def test_the_404_page_leads_home_from_any_depth(browser, site):
    context = browser.new_context()
    page = context.new_page()
    with serve(site) as root:  # its links are absolute: they need the address, or the root
        assert page.goto(root + "no/such/page/").status == 404
        expect(page.locator("h1")).to_contain_text("404")
        links = page.locator("article a")
        found = [link.evaluate("link => link.href") for link in links.all()]
        assert all(page.request.get(link).ok for link in found), found
    context.close()
    assert found == [root + path for path in
                     ("", "comparisons/", "en/", "en/comparisons/")]
