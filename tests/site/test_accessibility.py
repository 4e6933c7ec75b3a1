"""axe-core finds nothing: every page in one of four modes, a page of each kind in all."""

import pytest

from .walk import MODES, axe

KINDS = ("", "en/", "view-reshape/", "en/matmul/matmul-mm-bmm/", "en/comparisons/",
         "api/")


def test_axe_finds_nothing_on_any_page(walk):
    assert not walk.axe, "\n".join(walk.axe)


@pytest.mark.parametrize("width, scheme", MODES)
@pytest.mark.parametrize("path", KINDS)
def test_axe_finds_nothing_on(open_page, address, path, width, scheme):
    page = open_page(address + path, color_scheme=scheme, reduced_motion="reduce",
                     viewport={"width": width, "height": 844})
    found = axe(page, [])
    assert not found, "\n".join(found)
