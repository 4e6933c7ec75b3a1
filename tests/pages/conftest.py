"""Stop at once, in one line, where the text itself cannot be read."""

import pytest

from .lines import unreadable_files
from .structure import ROOT


@pytest.fixture(scope="session", autouse=True)
def readable_text():
    """The other checks read every file, and would each fail in its own words."""
    if faults := unreadable_files(ROOT):
        pytest.exit("".join(f"\nE   {fault}" for fault in faults), returncode=1)
