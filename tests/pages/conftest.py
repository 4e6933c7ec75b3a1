"""Stop at once, in one line, where the text itself cannot be read."""

import re

import pytest

from sidebyside.sections import SectionError, read_text

from .structure import ROOT

TREES = ("docs/zh", "docs/en", "snippets", "labs")
CONFLICT = re.compile(r"^(?:<{7}|>{7}) ", re.MULTILINE)


@pytest.fixture(scope="session", autouse=True)
def readable_text():
    """Every file of text is plain UTF-8, and no merge was left unfinished."""
    files = [file for tree in TREES for file in (ROOT / tree).rglob("*.*")
             if file.suffix in (".md", ".py", ".out")]
    files += [*ROOT.glob("*.md"), ROOT / "docs/translations.txt",
              ROOT / "tests/pages/published-ids.txt"]
    faults = []
    for file in files:
        try:
            if match := CONFLICT.search(text := read_text(file)):
                line = text[: match.start()].count("\n") + 1
                faults.append(f"{file.relative_to(ROOT)}:{line}: a merge stopped here: keep "
                              "what both sides mean and delete the marks")
        except SectionError as error:
            faults.append(str(error))
    if faults:
        pytest.exit("".join(f"\nE   {fault}" for fault in faults), returncode=1)
