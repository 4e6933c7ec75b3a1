"""The glossary: its order, and the Chinese words that it and the style rule out.

A note says which: `不写“轴”（横轴、纵轴除外）`. Where a page needs such a word after
all, the line above it, or the line itself, says why: `<!-- term 轴 -- the reason -->`.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from sidebyside.glossary import rows

from .structure import pages, prose

FORBIDS = re.compile(r"不写((?:(?:[、或和])?“[^”…]+”)+)(?:（([^（）]+)除外）)?")
# What was perhaps meant to rule a word out, and does not.
MEANT = re.compile(r"不要?[写用]|别[写用]|除外")
EXCEPTION = r"<!-- term {} -- \S.*-->"


class Term(NamedTuple):
    """A word not to write, what to write, and the longer words that may hold it."""

    word: str
    instead: str
    allowed: list[str]


def forbidden(root: Path) -> Iterator[Term]:
    """What the notes of the glossary and the lines of the style guide rule out."""
    notes = [(note, f"“{chinese}”") for _, chinese, note in rows(root)
             if not rules_itself_out(chinese, note)]
    style = (root / "STYLE.md").read_text(encoding="utf-8").splitlines()
    notes += [(line, "nothing: the sentence is clearer without it") for line in style]
    for note, instead in notes:
        for words, allowed in FORBIDS.findall(note):
            for word in re.findall("“(.+?)”", words):
                yield Term(word, instead, allowed.split("、") if allowed else [])


def chinese_lines(root: Path) -> Iterator[tuple[str, int, str, str]]:
    """(file, line number, the line above, the line) of all Chinese prose."""
    names = [f"docs/zh/{page}" for page in pages("zh", root)]
    names += [path.name for path in root.glob("*.zh.md")]
    for name in names:
        for number, above, line in prose((root / name).read_text(encoding="utf-8")):
            yield name, number, above, line
    for path in programs(root):
        above, cell = "", ""
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            cell = line if line.startswith("# %%") else cell
            if line.lstrip().startswith("# zh:") or cell == "# %% zh":
                yield path.relative_to(root).as_posix(), number, above, line
            above = line


def programs(root: Path) -> list[Path]:
    """The programs of the pages and the labs, whose Chinese text counts, too."""
    labs = sorted((root / "labs").glob("[!_]*.py"))
    return [*sorted((root / "snippets").rglob("*.py")), *labs]


def forbidden_words(root: Path) -> list[str]:
    """Places where a page or a comment writes a word that is ruled out."""
    problems, terms = [], list(forbidden(root))
    for name, number, above, line in chinese_lines(root):
        prose = re.sub(r"`[^`]*`|<!--.*?-->", "", line)
        for word, instead, allowed in terms:
            rest = prose
            for longer in allowed:
                rest = rest.replace(longer, "")
            excepted = re.search(EXCEPTION.format(re.escape(word)), above + line)
            if word in rest and not excepted:
                stays = "" if name.endswith(".py") and "# zh:" in line else (
                    f" If it must stay, put on the line above: <!-- term {word} -- why -->")
                problems.append(
                    f"{name}:{number}: “{word}” is not used here; write {instead}.{stays}")
    return problems


def malformed_notes(root: Path) -> list[str]:
    """Notes that mean to rule a word out and do not, or that rule out their own term."""
    problems = []
    for english, chinese, note in rows(root):
        if MEANT.search(FORBIDS.sub("", note)):
            problems.append(
                f"GLOSSARY.md: the note of {english!r} rules nothing out: put each word in "
                "Chinese quotation marks right behind 不写, and longer words that may hold it "
                "behind that: 不写“轴”（横轴、纵轴除外）."
            )
        if rules_itself_out(chinese, note):
            problems.append(f"GLOSSARY.md: the note of {english!r} rules out what its own row "
                            f"says to write, {chinese}.")
    return problems


def rules_itself_out(chinese: str, note: str) -> bool:
    """Whether a note rules out one of the words for its own term."""
    ways = re.split("[、（）]", chinese)
    return any(f"“{way}”" in words for words, _ in FORBIDS.findall(note) for way in ways)


def misplaced_terms(root: Path) -> list[str]:
    """Terms that are not in alphabetical order, or twice in the list."""
    terms = [english.lower() for english, _, _ in rows(root)]
    twice = sorted({term for term in terms if terms.count(term) > 1})
    problems = [f"GLOSSARY.md: {term!r} stands in two rows. Make them one." for term in twice]
    for at, (before, after) in enumerate(zip(terms, terms[1:], strict=False)):
        if before > after:  # one of the two is out of place: the one that the next row shows
            wrong = after if before <= max(terms[at + 2 : at + 3], default=before) else before
            right = max((term for term in terms if term < wrong), default="the head")
            problems.append(f"GLOSSARY.md: {wrong!r} is out of order. Put its row behind "
                            f"{right!r}: rows are sorted by the English term.")
    return problems
