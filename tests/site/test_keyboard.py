"""Everything can be reached and used with the Tab key, and one sees where one is."""

import pytest
from playwright.sync_api import expect

# What has the focus: a label of it where it has no size of its own.
FOCUS = """() => {
  const element = document.activeElement;
  if (element === document.body) return null;
  const shown = element.offsetWidth > 0 ? element : document.querySelector(
    `label[for="${element.id}"]:not([hidden])`) ?? element.nextElementSibling ?? element;
  const box = shown.getBoundingClientRect();
  const { outlineStyle, outlineWidth, opacity, visibility } = getComputedStyle(shown);
  return {
    name: `${element.tagName} ${element.id} ${element.className} ${element.textContent.trim()}`,
    kinds: Object.entries(KINDS).filter(([, selector]) => element.matches(selector))
      .map(([kind]) => kind),
    seen: outlineStyle !== "none" && parseFloat(outlineWidth) >= 1 && opacity > 0.5
      && visibility === "visible" && box.width > 4 && box.height > 4
      && box.bottom > 0 && box.top < innerHeight,
  };
}"""
KINDS = {
    "skip": ".md-skip",
    "scheme": "input[name=__palette]",
    "language": "[data-sbs-language]",
    "search": ".md-search__input",
    "navigation": ".md-nav--primary a",
    "contents": ".md-nav--secondary a",
    "copy": ".md-code__button",
    "file": ".filename a",
    "table": ".md-typeset__scrollwrap",
    "tabs": ".tabbed-set > input",
    "fold": "summary",
    "home search": ".sbs-search :is(input, button)",
    "card": ".grid.cards a",
    "footer": ".md-footer a",
}
HEADER = ["skip", "scheme", "language", "search", "navigation"]
PAGES = {
    "": [*HEADER, "home search", "file", "copy", "card", "table", "footer"],
    "en/matmul/mul-matmul/": [*HEADER, "contents", "table", "fold", "file", "copy", "tabs",
                              "footer"],
}


@pytest.mark.parametrize("path", PAGES)
def test_tab_reaches_everything_and_shows_where_it_is(open_page, few, path):
    page = open_page(few + path, reduced_motion="reduce",
                     viewport={"width": 1280, "height": 800})
    script = FOCUS.replace("KINDS", str(KINDS))
    stops = []
    while len(stops) < 300:
        page.keyboard.press("Tab")
        if not (stop := page.evaluate(script)):
            break
        stops.append(stop)
    unseen = [stop["name"] for stop in stops if not stop["seen"]]
    assert not unseen, "\n".join(unseen)
    order = list(dict.fromkeys(kind for stop in stops for kind in stop["kinds"]))
    assert order == PAGES[path]
    links = page.locator("article a[href]:visible, article button:visible").count()
    assert len(stops) > links, "each link and button is a stop"


def test_the_keys_do_what_a_pointer_does(open_page, few):
    page = open_page(few + "en/matmul/mul-matmul/", reduced_motion="reduce",
                     color_scheme="light", permissions=["clipboard-read", "clipboard-write"])
    keys = page.keyboard
    page.locator("input[name=__palette]").first.focus()
    keys.press("ArrowDown")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.locator(".tabbed-set > input").first.focus()
    keys.press("ArrowRight")
    expect(page.get_by_text("printed on a GPU")).to_be_visible()
    page.locator("details:not([open]) summary").first.focus()
    keys.press("Enter")
    expect(page.locator("details").first).to_have_attribute("open", "")
    page.locator(".md-code__button").first.focus()
    keys.press("Enter")
    assert "import torch" in page.evaluate("navigator.clipboard.readText()")
    page.reload()
    keys.press("Tab")
    keys.press("Enter")
    assert "#" in page.url, "the skip link leads past the header"
    keys.press("Tab")
    assert page.evaluate("document.activeElement.closest('article') !== null")


def test_nothing_moves_for_those_who_ask_for_that(open_page, few):
    moving = """() => {
      for (const element of document.querySelectorAll("a, label, button, summary")) {
        element.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
      }
      const timed = (style) => [style.transitionDuration, style.animationDuration]
        .some((times) => times.split(", ").some((time) => parseFloat(time) > 0));
      return [...document.querySelectorAll("*")].flatMap((element) =>
        [null, "::before", "::after"].filter((part) => timed(getComputedStyle(element, part)))
          .map((part) => `${element.tagName} ${element.className} ${part ?? ""}`));
    }"""
    for path in ("", "en/matmul/mul-matmul/", "en/labs/strides/", "comparisons/"):
        page = open_page(few + path, reduced_motion="reduce")
        assert not page.evaluate(moving)
        page.keyboard.press("Tab")
        page.click(".md-header label[for^=__palette]:not([hidden])")
        assert page.evaluate("document.getAnimations().length") == 0
        root = page.locator("html")
        assert root.evaluate("root => getComputedStyle(root).scrollBehavior") == "auto"
    page = open_page(few)
    assert page.evaluate(moving), "without that wish, some things move"
