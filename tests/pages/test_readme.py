"""What the README says of the repository is so."""

import ast
import re
import subprocess

import pytest

from .structure import ROOT, fences

READMES = ("README.md", "README.zh.md")


def tree(name: str) -> list[str]:
    blocks = fences((ROOT / name).read_text("utf-8"))
    block = next(block for block in blocks if block.info == "tree")
    return [line.split()[0] for line in block.lines]


@pytest.mark.parametrize("name", READMES)
def test_the_tree_is_the_tree_on_disk(name):
    listed = tree(name)
    missing = [path for path in listed if not (ROOT / path).exists()]
    assert not missing, f"{name} lists what does not exist: {missing}"
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True,
                             text=True, check=True).stdout.splitlines()
    tops = {path.split("/")[0] for path in tracked}
    unlisted = {top for top in tops if not top.startswith(".")
                and not any(path.split("/")[0] == top for path in listed)}
    unlisted = {top for top in unlisted if top not in READMES and ".zh." not in top}
    assert not unlisted, f"add to the tree in {name}: {sorted(unlisted)}"


def test_both_readmes_show_the_same_tree_and_commands():
    assert tree(READMES[0]) == tree(READMES[1])
    commands = [
        [re.split(r"\s+#", line)[0]
         for block in fences((ROOT / name).read_text("utf-8"))
         if block.info == "console" for line in block.lines]
        for name in READMES
    ]
    assert commands[0] == commands[1]


def test_both_guides_to_contributing_give_the_same_commands_and_anchors_that_exist():
    commands, screens = [], []
    for name in ("CONTRIBUTING.md", "CONTRIBUTING.zh.md"):
        text = (ROOT / name).read_text("utf-8")
        command = re.compile(r"(?:`|^\$ )((?:python|pytest|mkdocs) [^`\n]+)", re.M)
        commands.append(command.findall(text))
        headings = re.findall(r"^## (.+)$", text, re.MULTILINE)
        screens.append(len(headings))
        anchors = {heading.lower().replace(" ", "-") for heading in headings}
        gone = set(re.findall(r"\]\(#([^)]+)\)", text)) - anchors
        assert not gone, f"{name} links to headings that it does not have: {gone}"
    assert commands[0] == commands[1]
    assert screens[0] == screens[1]


def test_the_code_stays_within_its_budget():
    """Lines of code, blank lines, comments and docstrings apart: small enough to read."""
    assert lines("sidebyside") <= 845, "the hooks and the extension have grown: simplify"
    assert lines("tests/runner") + lines("sidebyside/sections.py") <= 838, (
        "the runner has grown: simplify"
    )


def lines(place: str) -> int:
    """The lines of code below a folder (the shared parser counts with the runner)."""
    path = ROOT / place
    count = 0
    for file in [path] if path.is_file() else sorted(path.rglob("*.py")):
        if path.name == "sidebyside" and file.name == "sections.py":
            continue
        text = file.read_text("utf-8")
        documented = {
            number
            for node in ast.walk(ast.parse(text))
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
            and ast.get_docstring(node)
            for number in range(node.body[0].lineno, node.body[0].end_lineno + 1)
        }
        count += sum(
            bool(re.match(r"\s*[^\s#]", line)) and number not in documented
            for number, line in enumerate(text.splitlines(), 1)
        )
    return count
