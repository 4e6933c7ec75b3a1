"""Search as readers use it: typed into the box of the served site, in Chromium.

The golden queries stand in `golden/`. Search may be tuned to `tuned.tsv` and to
`practice.tsv` and must never be tuned to `held-out.tsv` and `fresh.tsv`, so that these
say what the others are worth.
"""

import contextlib
import functools
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

GOLDEN = Path(__file__).with_name("golden")
PREFIX = {"zh": "", "en": "en/"}
FILES = ["tuned", "practice", "held-out", "fresh"]
BOX = "input[name=query]"
RESULTS = ".md-search-result__item"
PHONE = {"viewport": {"width": 390, "height": 844}}
INDEX = "search_index.json"
NOTHING = {"zh": "没有找到", "en": "Nothing found"}

# Counts the worker's answers, to wait for the one to the last query.
COUNT_ANSWERS = """
  window.answers = 0;
  window.Worker = class extends Worker {
    constructor(...rest) {
      super(...rest);
      this.addEventListener("message", ({data}) => { window.answers += data.type === 3; });
    }
  };
"""
# The links that a reader sees, best first: Material puts a page above the headings in
# it even if they are better. A page without a word of the query only frames a heading.
LINKS = """
  () => [...document.querySelectorAll(".md-search-result__item")].flatMap((item) =>
    [...item.querySelectorAll("a.md-search-result__link")]
      .filter((link) => !link.closest("details:not([open])"))
      .map((link) => [link.href, +link.firstElementChild.dataset.mdScore])
      .filter(([, score]) => score > 0)
      .sort(([, one], [, other]) => other - one)
      .map(([href]) => href))
"""


def golden(name: str) -> list[tuple[str, str, list[str]]]:
    """The rows of a golden file: language, query, the right locations."""
    lines = (GOLDEN / f"{name}.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [(language, query, where.split()) for language, query, where in rows]


# Types each query into the box and waits for its answer to be on the page.
ASK = f"""
  async (queries) => {{
    const box = document.querySelector("{BOX}"), found = [];
    for (const query of queries) {{
      const before = window.answers;
      box.value = query;
      box.dispatchEvent(new Event("input", {{bubbles: true}}));
      while (window.answers === before) await new Promise((done) => setTimeout(done));
      found.push(({LINKS})());
    }}
    return found;
  }}
"""


def search(page, *queries: str) -> list[list[str]]:
    """Type the queries, wait for their answers, and return the links of each in order."""
    return page.evaluate(ASK, list(queries))


@contextlib.contextmanager
def asking(browser, url: str):
    """A page whose search is ready for `search`."""
    context = browser.new_context(bypass_csp=True)
    context.add_init_script(COUNT_ANSWERS)
    page = context.new_page()
    page.goto(url)
    page.focus(BOX)
    page.wait_for_function("window.answers > 0")
    yield page
    context.close()


@pytest.fixture(scope="module")
def answers(browser, address):
    """Language and file -> for each golden query its links, relative to the site."""
    found = {}
    for language, prefix in PREFIX.items():
        with asking(browser, address + prefix) as page:
            for name in FILES:
                rows = [row[1:] for row in golden(name) if row[0] == language]
                found[language, name] = [
                    (query, where, [relative(link, address) for link in links])
                    for (query, where), links
                    in zip(rows, search(page, *(query for query, _ in rows)), strict=True)
                ]
    return found


def relative(link: str, address: str) -> str:
    return link.removeprefix(address).split("?")[0] + (
        "#" + link.split("#")[1] if "#" in link else "")


def share(rows: list, first: int, prefix: str) -> float:
    """Which part of the queries has a right location among the first links."""
    hits = sum(any(prefix + place in links[:first] for place in where)
               for _, where, links in rows)
    return hits / len(rows)


def report(answers: dict) -> str:
    """Top-1 and top-3 a language and file, and every query whose first link is wrong."""
    lines = ["", "language  file      queries  top-1  top-3"]
    for (language, name), rows in answers.items():
        top = [share(rows, first, PREFIX[language]) for first in (1, 3)]
        lines.append(f"{language:8}  {name:8}  {len(rows):7}  {top[0]:5.0%}  {top[1]:5.0%}")
    for (language, name), rows in answers.items():
        if name in ("held-out", "fresh"):
            continue  # seen misses would be tuned to
        for query, where, links in rows:
            if not {PREFIX[language] + place for place in where} & set(links[:1]):
                lines += [f"  {query[:70]!r}", f"    wanted {' or '.join(where)}",
                          f"    got    {', '.join(links[:3])}"]
    return "\n".join(lines)


FORMS = {  # the ways in which readers ask for one and the same
    "zh": {
        "view-reshape/#view-vs-reshape": [
            "view reshape 区别", "view和reshape的区别", "torch.view", "Tensor.view",
            "ｖｉｅｗ　和　ｒｅｓｈａｐｅ？", "VIEW RESHAPE", "view、reshape，有什么不同？"],
        "view-reshape/#error-view-size": [
            "view size is not compatible with input tensor's size and stride",
            "view size is not compatible 报错"],
        "shape-ops/unfold/#unfold-vs-f-unfold": ["F.unfold", "f.UNFOLD 是什么"],
        "model-building/optimizers/#zero-grad-vs-set-to-none": ["zero_grad"],
        "view-reshape/#stride": ["步长"],
        "matmul/batches/": ["广播"],
        "random-sampling/seeds-generators/": ["随机种子"],
    },
    "en": {
        "view-reshape/#view-vs-reshape": [
            "view reshape difference", "torch.view", "Tensor.view", "VIEW VS RESHAPE"],
        "view-reshape/#error-view-size": [
            "view size is not compatible with input tensor's size and stride"],
        "shape-ops/unfold/#unfold-vs-f-unfold": ["F.unfold"],
        "model-building/optimizers/#zero-grad-vs-set-to-none": ["zero_grad"],
        "view-reshape/#stride": ["stride"],
        "matmul/batches/": ["broadcasting"],
        "random-sampling/seeds-generators/": ["random seed"],
    },
}


@pytest.mark.parametrize("language", FORMS)
def test_every_way_to_ask_finds_the_place(browser, address, language):
    wrong = []
    with asking(browser, address + PREFIX[language]) as page:
        for place, queries in FORMS[language].items():
            for query, links in zip(queries, search(page, *queries), strict=True):
                found = [relative(link, address) for link in links[:1]]
                if found != [PREFIX[language] + place]:
                    wrong.append(f"{query!r} finds {found}, not {place}")
    assert not wrong, "\n".join(wrong)


def test_there_are_enough_queries_half_of_them_held_out():
    rows = {name: golden(name) for name in FILES}
    assert len(rows["tuned"]) == len(rows["held-out"]) >= 46
    assert len(rows["practice"]) >= 120 and len(rows["fresh"]) >= 120
    for name in FILES:
        chinese = sum(language == "zh" for language, _, _ in rows[name])
        assert 0.45 <= chinese / len(rows[name]) <= 0.6
    queries = [row[:2] for name in FILES for row in rows[name]]
    assert len(queries) == len(set(queries)), "a query stands twice"


def test_every_wanted_location_exists(site):
    for name in FILES:
        for language, query, where in golden(name):
            for place in where:
                path, _, id = place.partition("#")
                page = site / PREFIX[language] / path / "index.html"
                assert page.exists(), f"{query!r} wants {place}"
                assert not id or f'id="{id}"' in page.read_text("utf-8"), place


def test_the_first_hits_are_the_right_ones(answers):
    """The goal is 90 % first and 98 % among three, of the tuned and the held-out queries
    together. Each file alone is held at about what it reached, less one query."""
    print(report(answers))
    for names, first, three in (
        (["tuned"], 0.94, 0.98),
        (["practice"], 0.92, 0.98),
        (["held-out"], 0.86, 0.94),
        (["fresh"], 0.88, 0.93),
        (["tuned", "held-out"], 0.9, 0.98),
        (FILES, 0.9, 0.97),
    ):
        rows = [(PREFIX[language], row) for (language, name), found in answers.items()
                if name in names for row in found]
        for top, goal in ((1, first), (3, three)):
            right = sum(share([row], top, prefix) for prefix, row in rows) / len(rows)
            assert right >= goal, f"{names}, top {top}: {right:.1%}\n{report(answers)}"


def test_no_hit_is_in_the_other_language(answers):
    for (language, _), rows in answers.items():
        for query, _, links in rows:
            for link in links:
                assert link.startswith("en/") == (language == "en"), f"{query!r}: {link}"


@pytest.mark.parametrize("key", ["/", "s"])
def test_a_key_opens_search_and_arrows_and_enter_work(open_page, address, key):
    page = open_page(address + "en/")
    page.keyboard.press(key)
    expect(page.locator(BOX)).to_be_focused()
    page.keyboard.type("view vs reshape")
    links = page.locator("a.md-search-result__link")
    whole = re.compile(r"\?h=.*\breshape\b.*#")  # the answer to the last letter
    expect(links.nth(1)).to_have_attribute("href", whole)
    page.keyboard.press("ArrowDown")
    expect(links.first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.locator(BOX)).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/en/view-reshape/\?h=.*#view-vs-reshape$"))


def test_the_words_are_highlighted_on_arrival(open_page, address):
    page = open_page(address)
    page.fill(BOX, "步长 stride")
    page.locator(RESULTS).first.wait_for()
    page.press(BOX, "Enter")
    page.wait_for_url(re.compile(r"\?h="))
    expect(page.locator("mark[data-md-highlight]").first).to_have_text(
        re.compile("步长|stride", re.IGNORECASE))


def test_the_results_of_a_search_have_an_address(open_page, address):
    page = open_page(address + "?q=F.unfold")
    expect(page.locator(BOX)).to_have_value("F.unfold")
    expect(page.locator(RESULTS).first).to_contain_text("unfold")


def test_a_phone_shows_the_results(open_page, address):
    page = open_page(address, **PHONE)
    page.click("label.md-header__button[for=__search]")
    page.fill(BOX, "view reshape 区别")
    first = page.locator("a.md-search-result__link").first
    expect(first).to_be_in_viewport()
    assert first.bounding_box()["width"] <= 390
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize(("query", "missing"), [
    ("view reshape", []), ("freezing layers", []), ("view quokka", ["quokka"]),
])
def test_only_what_was_typed_is_said_to_be_missing(browser, address, query, missing):
    with asking(browser, address + PREFIX["en"]) as page:
        search(page, query)
        item = page.locator(RESULTS, has=page.locator("mark")).first
        link = item.locator("a.md-search-result__link", has=page.locator("mark")).first
        assert link.locator("del").all_text_contents() == missing


@pytest.mark.parametrize("language", PREFIX)
def test_the_index_is_fetched_only_when_search_is_used(browser, address, language):
    context = browser.new_context(bypass_csp=True)
    page = context.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + PREFIX[language] + "view-reshape/", wait_until="networkidle")
    assert not [url for url in asked if url.endswith(INDEX)]
    with page.expect_response(re.compile(INDEX)) as response:
        page.focus(BOX)
    assert response.value.url == f"{address}{PREFIX[language]}search/{INDEX}"
    context.close()


@functools.cache
def long_text() -> str:
    return ("RuntimeError: view size is not compatible with " * 250)[:10_000]


@pytest.mark.parametrize("language", PREFIX)
def test_bad_input_leaves_a_whole_page_and_a_next_step(open_page, address, language):
    page = open_page("about:blank")
    page.context.add_init_script(COUNT_ANSWERS)
    page.goto(address + PREFIX[language])
    page.focus(BOX)
    page.wait_for_function("window.answers > 0")
    nothing = ["😀🎉", "the of and is" if language == "en" else "的吗呢", "()[]{}*+?^$|\\",
               "qwxzqwxz", "-"]
    for query in [*nothing, "<script>alert(1)</script>", "a" * 10_000, long_text(), "~1 ^2 +",
                  'title:"', "步" * 10_000]:
        links, = search(page, query)
        if query in nothing:
            assert not links, query
            expect(page.locator(".md-search-result__meta")).to_contain_text(
                NOTHING[language])
        assert page.locator(".md-search-result script").count() == 0
        width = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert width <= 0, f"{query[:20]!r} makes the page {width} too wide"
    page.fill(BOX, "")
    expect(page.locator(".md-search-result__meta")).not_to_contain_text(NOTHING[language])


def test_a_pasted_traceback_finds_its_message(open_page, address):
    page = open_page(address + "en/")
    page.fill(BOX, 'Traceback (most recent call last): File "train.py", line 3, in '
                   "<module> y = x.view(-1) RuntimeError: view size is not compatible "
                   "with input tensor's size and stride")
    page.locator(RESULTS).first.wait_for()
    page.press(BOX, "Enter")
    page.wait_for_url(re.compile("#error-view-size$"))
