"""English words are spelled right, and as in America.

The list is codespell's, of mistakes that people make. Where one is meant, the line ends
in `<!-- codespell:ignore word -->`.
"""

import subprocess
import sys
from pathlib import Path

from .structure import ROOT

CURE = "\nWrite the word behind the arrow, or end the line in <!-- codespell:ignore word -->."


def misspelled(*paths: Path) -> str:
    """A line for each misspelled word: file, line, the word ==> the right one."""
    result = subprocess.run([sys.executable, "-m", "codespell_lib", "--toml",
                             ROOT / "pyproject.toml", *paths],
                            cwd=ROOT, capture_output=True, text=True)
    assert "No module named" not in result.stderr, "run again: pip install -e '.[prose]'"
    return result.stdout + result.stderr


def test_the_english_is_spelled_right():
    guides = [path for path in ROOT.glob("*.md") if ".zh." not in path.name]
    found = misspelled(*guides, *sorted((ROOT / "docs/en").rglob("*.md")))
    assert not found, f"\n{found}{CURE}"


def test_a_mistake_is_named_and_an_exception_is_not(tmp_path):
    page = tmp_path / "page.md"
    page.write_text("aliases:\n  layer: normalisation\n\nYou recieve a colour.\n"
                    "As printed: recieve <!-- codespell:ignore recieve -->\n")
    lines = misspelled(page).splitlines()
    assert [line.partition(":")[2] for line in lines] == [
        "4: recieve ==> receive", "4: colour ==> color"]
