"""What the README says of the repository is so."""

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
    """Hooks and extension at most 300 lines, runner 450: no blanks or comments."""
    def lines(folder: str) -> int:
        return sum(
            bool(re.match(r"\s*[^\s#]", line))
            for path in (ROOT / folder).rglob("*.py")
            for line in path.read_text("utf-8").splitlines()
        )
    assert lines("tests/runner") <= 450
    assert lines("sidebyside") <= 300 + 150
