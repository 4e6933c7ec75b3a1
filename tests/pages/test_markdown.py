"""The Markdown of pages and guides is well formed: what rumdl finds is mended."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .structure import ROOT

CURE = (
    "Mend what can be mended by itself with: rumdl check --fix .\nWhere it must be so, say "
    "why on the line above: <!-- rumdl-disable-next-line MD040 -- the reason -->"
)


def lint(root: Path) -> list[str]:
    """Each fault of the Markdown below `root`: file:line:column, the rule, what is wrong."""
    tool = Path(sys.executable).with_name("rumdl")
    assert tool.exists(), "rumdl is missing: python -m pip install -e '.[prose]'"
    done = subprocess.run([tool, "check", "--no-cache", "--output-format=concise", "."],
                          cwd=root, capture_output=True, text=True)
    assert done.returncode in (0, 1), done.stderr
    return [line for line in done.stdout.splitlines() if re.search(r":\d+:\d+", line)]


def test_the_markdown_has_no_fault():
    found = lint(ROOT)
    assert not found, "\n".join([*found, CURE])


@pytest.fixture
def page(tmp_path):
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path / "page.md"


@pytest.mark.parametrize("text, rule", [
    ("# A\n\n### C\n", "MD001"),
    ("# A\n\n```\ncode\n```\n", "MD040"),
    ("# A\n\n| a | b |\n| --- | --- |\n| 1 |\n", "MD056"),
    ("# A\n\n[text](<>)\n", "MD042"),
])
def test_a_fault_is_named_with_its_place(page, text, rule):
    page.write_text(text, "utf-8")
    assert any(line.startswith("page.md:") and rule in line for line in lint(page.parent))


def test_an_exception_counts_and_has_a_reason(page):
    page.write_text("# A\n\n<!-- rumdl-disable-next-line MD040 -- no language -->\n"
                    "```\ncode\n```\n", "utf-8")
    assert not lint(page.parent)
    bare = re.compile(r"<!-- rumdl-disable(?![^>]* -- \w)")
    for path in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]:
        assert not bare.search(path.read_text("utf-8")), f"{path}: say why behind ` -- `"
