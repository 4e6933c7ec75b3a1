"""axe-core finds nothing: one page of each kind, phone and desktop, light and dark."""

import pytest
from axe_playwright_python.sync_playwright import Axe

KINDS = ("", "en/", "view-reshape/", "en/matmul/matmul-mm-bmm/", "en/comparisons/")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("path", KINDS)
def test_axe_finds_nothing_on(open_page, address, path, width, scheme):
    page = open_page(address + path, color_scheme=scheme, reduced_motion="reduce",
                     viewport={"width": width, "height": 844})
    found = [
        f"{violation['id']}: {node['html'][:120]}"
        for violation in Axe().run(page).response["violations"]
        for node in violation["nodes"]
    ]
    assert not found, "\n".join(found)
