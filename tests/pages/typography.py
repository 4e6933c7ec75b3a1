"""Chinese typography: spaces around Latin words, full-width punctuation.

The rules are AutoCorrect's. Where it is wrong, the text between these two lines stays:

    <!-- autocorrect: false -- the reason -->
    <!-- autocorrect: true -->

    python -m tests.pages.typography    mend all pages and comments in place
"""

import re
from collections.abc import Iterator
from pathlib import Path

from autocorrect_py import format, format_for, load_config

from .lines import NO_BOX
from .structure import ROOT, pages
from .terms import programs

# The text of a lab in Chinese: the comment lines below its mark.
CELL = re.compile(r"(?<=^# %% zh\n)(?:#(?! %%).*\n)+", re.MULTILINE)

load_config('{"context": {"codeblock": 0}}')  # what stands in a fence is no prose


def mended(root: Path) -> Iterator[tuple[Path, str, str]]:
    """(file, its text, its text as it should be) of all Chinese prose."""
    names = [f"docs/zh/{page}" for page in pages("zh", root)]
    for path in [*(root / name for name in names), *sorted(root.glob("*.zh.md"))]:
        text = path.read_text(encoding="utf-8")
        yield path, text, prose(text)
    for path in programs(root):
        text = path.read_text(encoding="utf-8")
        better = re.sub(r"(?<=# zh: ).+", lambda line: format(line[0]), text)
        yield path, text, CELL.sub(lambda cell: comments(cell[0]), better)


def prose(text: str) -> str:
    """Markdown as it should be; what was to open a box is for `lines.py` to refuse."""
    return "\n".join(line if re.match(NO_BOX, line) else better for line, better in
                     zip(text.split("\n"), format_for(text, "md").split("\n"), strict=True))


def comments(cell: str) -> str:
    """A lab's text cell, lines of Markdown behind `# `, as it should be."""
    text = format_for("\n".join(line[2:] for line in cell.splitlines()), "md")
    return "".join(f"# {line}".rstrip() + "\n" for line in text.splitlines())


def faults(root: Path) -> list[str]:
    """Each line that is not as it should be, with what it should be."""
    return [
        f"{path.relative_to(root).as_posix()}:{number}: write: {right.strip()}"
        for path, text, better in mended(root) if text != better
        for number, (line, right) in enumerate(
            zip(text.splitlines(), better.splitlines(), strict=False), 1)
        if line != right
    ]


if __name__ == "__main__":
    for path, text, better in mended(ROOT):
        if text != better:
            path.write_text(better, encoding="utf-8")
            print(f"mended {path.relative_to(ROOT).as_posix()}")
