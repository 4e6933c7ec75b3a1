"""axe-core finds nothing: every page in one of four modes, a page of each kind in all."""

import itertools

from .walk import KINDS, MODES, axe


def test_axe_finds_nothing_on_any_page(walk):
    assert {path for path, _ in walk.visits} == set(walk.pages)
    assert walk.visits >= set(itertools.product(KINDS, MODES))
    assert not walk.axe, "\n".join(walk.axe)


def test_axe_is_able_to_find_something(open_page, address):
    page = open_page(address + "en/")
    page.evaluate("""
      const picture = document.createElement("img");
      const pale = Object.assign(document.createElement("p"), { textContent: "pale" });
      pale.style.color = "#eee";
      document.querySelector("article").append(picture, pale);
    """)
    assert {fault.split(":")[0] for fault in axe(page, [])} == {"image-alt", "color-contrast"}
