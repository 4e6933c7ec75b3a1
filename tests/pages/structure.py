"""What a page is made of, read from its Markdown: shared by the page checks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path

from sidebyside.freshness import ALIASES

ROOT = Path(__file__).parents[2]
LANGUAGES = ("zh", "en")

INCLUDE = re.compile(r'^\s*--8<-- "([^"\s]+)"$')
PATTERNS = {
    "heading": re.compile(r"^(#{1,6}) .*?(?:\{[^}]*?#([\w.-]+)[^}]*\})?\s*$"),
    "include": INCLUDE,
    "box": re.compile(r"^\s*(?:!!!|\?\?\?\+?) (\w+)"),
    "figure": re.compile(r'^<figure id="([\w-]+)"'),
    "tab": re.compile(r"^\s*(===)"),
    "table": re.compile(r"^\s*\|[ :|-]*(-)[ :|-]*\|$"),
    "api": re.compile(r"^- \[`(torch\.[\w.]+)`\]"),
    "verdict": re.compile(r"^\{ (\.verdict) \}$"),
}
FENCE = re.compile(r"^\s*(`{3,})(.*)$")


@dataclass(frozen=True)
class Part:
    """One structural part of a page: its kind, what identifies it, and where."""

    kind: str
    name: str
    line: int


@dataclass(frozen=True)
class Fence:
    """A fenced block: what stands after the backticks, its lines, and where."""

    info: str
    lines: tuple[str, ...]
    line: int


def pages(language: str, root: Path = ROOT) -> list[str]:
    """The paths of a language's Markdown pages, relative to its tree, sorted."""
    tree = root / "docs" / language
    return sorted(path.relative_to(tree).as_posix() for path in tree.rglob("*.md"))


def texts(root: Path) -> Iterator[tuple[str, str]]:
    """(path below `root`, text) of each Markdown page of both languages."""
    for language in LANGUAGES:
        for page in pages(language, root):
            name = f"docs/{language}/{page}"
            yield name, (root / name).read_text(encoding="utf-8", errors="replace")


def prose(text: str) -> Iterator[tuple[int, str, str]]:
    """(number, the line above, the line) of each line of a page outside its fences.

    The words of `aliases` are those of searchers, who may write as they like.
    """
    text = ALIASES.sub(lambda words: "\n" * words[0].count("\n"), text, count=1)
    above, fence = "", None
    for number, line in enumerate(text.splitlines(), 1):
        if match := FENCE.match(line):
            closes = fence and match[1].startswith(fence)
            fence = None if closes else fence or match[1]
        elif not fence:
            yield number, above, line
        above = line


def fences(text: str) -> list[Fence]:
    """The fenced blocks of a page, indented ones in boxes and tabs included."""
    found, opened = [], None
    for number, line in enumerate(text.splitlines(), 1):
        match = FENCE.match(line)
        if opened is None and match:
            opened = (match[1], match[2].strip(), number, [])
        elif opened and match and match[1].startswith(opened[0]) and not match[2]:
            found.append(Fence(opened[1], tuple(opened[3]), opened[2]))
            opened = None
        elif opened:
            opened[3].append(line)
    return found


def parts(text: str) -> list[Part]:
    """The structural parts of a page in order; inside fences only includes count."""
    found, fence, lines = [], None, text.splitlines()
    for number, line in enumerate(lines, 1):
        if match := FENCE.match(line):
            if fence is None:
                fence = match[1]
                found.append(Part("fence", match[2].split(" ")[0], number))
            elif match[1].startswith(fence) and not match[2].strip():
                fence = None
            continue
        for kind, pattern in PATTERNS.items():
            if fence and kind != "include":
                continue
            if match := pattern.match(line):
                name = match[1]
                if kind == "heading":
                    name = f"h{len(match[1])} #{match[2] or ''}"
                if kind == "table":
                    rows = takewhile(lambda row: row.strip(), lines[number:])
                    name = f"{line.count('|') - 1} columns, {len(list(rows))} rows"
                found.append(Part(kind, name, number))
                break
    return found
