"""One walk through every page of the site, which several tests look at: whom a page
asks, what it writes to the console, and what axe-core finds.

Each page is opened once, on a phone or a desktop, light or dark, in turn, and a page of
each kind in all four modes.
"""

import itertools
import os
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

from .chromium import open_browser

MODES = [(width, scheme) for width in (390, 1280) for scheme in ("light", "dark")]
KINDS = ("", "en/", "view-reshape/", "en/matmul/matmul-mm-bmm/", "en/comparisons/",
         "api/", "labs/strides/")
# All of a page is in view: Material looks at a block, and makes it reachable by keyboard if
# it scrolls, when it is first seen.
HEIGHT = 40_000
SEARCHED = ("view-reshape/", "en/view-reshape/")  # where search is opened, too

# Tells of each breach of the page's own policy.
WATCH = """
  addEventListener("securitypolicyviolation", (breach) => {
    console.error(`${breach.effectiveDirective} refuses ${breach.blockedURI}`);
  });
"""
# Marks each text whose colors, size and grounds were not seen before in this mode: the
# contrast of the others is known, and measuring it is what takes axe longest. Then
# drops the other tokens of programs, thousands of elements that hold nothing but text.
MARK = """(seen) => {
  const fresh = [];
  for (const element of document.body.querySelectorAll("*")) {
    if (![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())) {
      continue;
    }
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const looks = [color, fontSize, fontWeight];
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor, opacity } = getComputedStyle(at);
      looks.push(backgroundColor, opacity);
    }
    const key = looks.join().replaceAll("rgba(0, 0, 0, 0),1", "");
    if (seen.includes(key) || fresh.includes(key)) continue;
    fresh.push(key);
    element.dataset.fresh = "";
  }
  for (const token of document.querySelectorAll("pre code span:not([data-fresh])")) {
    if (!token.querySelector("[data-fresh]")) token.replaceWith(...token.childNodes);
  }
  document.body.normalize();
  return fresh;
}"""
AXE = """async () => {
  // Wait, but not for ever, until Material has looked at each block that is open.
  const unseen = () => [...document.querySelectorAll("pre > code")].some((code) =>
    code.scrollWidth > code.clientWidth && !code.hasAttribute("tabindex")
    && !code.closest("details:not([open])"));
  for (let frame = 0; frame < 200 && unseen(); frame++) {
    await new Promise(requestAnimationFrame);
  }
  const options = { resultTypes: ["violations"], preload: false };
  const rules = { "color-contrast": { enabled: false } };
  const all = await axe.run({ exclude: [["svg *"], ["math *"]] }, { ...options, rules });
  const contrast = document.querySelector("[data-fresh]") ? await axe.run(
    { include: [["[data-fresh]"]] }, { ...options, runOnly: ["color-contrast"] },
  ) : { violations: [] };
  return [...all.violations, ...contrast.violations].flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}"""


@dataclass
class Walk:
    """What the pages did, each fault with the path of its page."""

    pages: list[str]
    hosts: set[str] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)
    axe: list[str] = field(default_factory=list)
    visits: set[tuple[str, tuple[int, str]]] = field(default_factory=set)


def paths(site: Path) -> list[str]:
    """The path of every page below the address, the 404 pages too."""
    names = (path.relative_to(site).as_posix() for path in sorted(site.rglob("*.html")))
    return [name.removesuffix("index.html") for name in names]


def take_walk(site: Path, root: str) -> Walk:
    """Open every page of `site`, which is served at `root`; a mode for each processor."""
    walk = Walk(paths(site))
    turns = [*zip(walk.pages, itertools.cycle(MODES)), *itertools.product(KINDS, MODES)]
    with ThreadPoolExecutor(min(os.cpu_count() or 1, len(MODES))) as pool:
        due = {mode: dict.fromkeys(path for path, turn in turns if turn == mode)
               for mode in MODES}
        for done in [pool.submit(stroll, walk, root, *job) for job in due.items()]:
            done.result()
    return walk


def stroll(walk: Walk, root: str, mode: tuple[int, str], due: Iterable[str]) -> None:
    """Open the pages `due` in one mode, and add to `walk` what they did."""
    path, seen, (width, scheme) = "", [], mode
    with open_browser() as browser:
        context = browser.new_context(
            viewport={"width": width, "height": HEIGHT}, color_scheme=scheme,
            reduced_motion="reduce")
        context.add_init_script(WATCH)
        page = context.new_page()
        page.on("request", lambda r: walk.hosts.add(f"{path}: {urlsplit(r.url).netloc}"))
        page.on("console", lambda m: m.type in ("error", "warning")
                and walk.faults.append(f"{path}: {m.text}"))
        page.on("pageerror", lambda error: walk.faults.append(f"{path}: {error}"))
        # Leaving a page aborts what it still waits for; that is no fault of the page.
        page.on("requestfailed", lambda r: r.failure != "net::ERR_ABORTED"
                and walk.faults.append(f"{path}: {r.failure} {r.url}"))
        for path in due:
            page.goto(root + path)
            if path in SEARCHED:  # starts the worker and fetches its index
                page.evaluate("document.querySelector('#__search').click()")
                page.fill("input[name=query]", "reshape")
                page.wait_for_selector(".md-search-result__item")
                page.goto(root + path)
            walk.visits.add((path, mode))
            walk.axe += [f"{path} {mode}: {fault}" for fault in axe(page, seen)]


def axe(page: Page, seen: list[str]) -> list[str]:
    """What axe-core finds on the page as it stands; `seen` grows by what was measured."""
    page.evaluate(AXE_SCRIPT)
    seen += page.evaluate(MARK, seen)
    return page.evaluate(AXE)
