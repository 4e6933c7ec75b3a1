"""The glossary: its order, and the words that it and the style rule out.

A note says which: `不写“轴”（横轴、纵轴除外）`. A word in Latin letters is ruled out in English
prose, `不写“skip connection”`, any other in Chinese. Where a page needs such a word after
all, the line above it, or the line itself, says why: `<!-- term 轴 -- the reason -->`.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from sidebyside.glossary import rows

from .structure import LANGUAGES, pages, prose

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
    notes = [(note, english, chinese) for english, chinese, note in rows(root)
             if not rules_itself_out(english, chinese, note)]
    style = (root / "STYLE.md").read_text(encoding="utf-8").splitlines()
    notes += [(line, "", "") for line in style]
    for note, english, chinese in notes:
        for words, allowed in FORBIDS.findall(note):
            for word in re.findall("“(.+?)”", words):
                right = english if word.isascii() else chinese
                yield Term(word, f"“{right}”" if right else
                           "nothing: the sentence is clearer without it",
                           allowed.split("、") if allowed else [])


def lines_of(language: str, root: Path) -> Iterator[tuple[str, int, str, str]]:
    """(file, line number, the line above, the line) of all prose in a language."""
    names = [f"docs/{language}/{page}" for page in pages(language, root)]
    own = re.compile(r"\.zh\.md$" if language == "zh" else r"^(?!GLOSSARY|STYLE)\w+\.md$")
    names += [path.name for path in root.glob("*.md") if own.search(path.name)]
    for name in names:
        for number, above, line in prose((root / name).read_text(encoding="utf-8")):
            yield name, number, above, line
    config = "mkdocs.yml" if language == "zh" else "mkdocs.en.yml"
    if (root / config).exists():  # the titles of the navigation
        for number, line in enumerate((root / config).read_text("utf-8").splitlines(), 1):
            if line.lstrip().startswith("- "):
                yield config, number, "", line.partition(": ")[0]
    for path in programs(root):
        above, cell = "", ""
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            cell = line if line.startswith("# %%") else cell
            if line.lstrip().startswith(f"# {language}:") or cell == f"# %% {language}":
                yield path.relative_to(root).as_posix(), number, above, line
            above = line


def programs(root: Path) -> list[Path]:
    """The programs of the pages and the labs, whose Chinese text counts, too."""
    labs = sorted((root / "labs").glob("[!_]*.py"))
    return [*sorted((root / "snippets").rglob("*.py")), *labs]


def forbidden_words(root: Path) -> list[str]:
    """Places where a page or a comment writes a word that is ruled out."""
    problems, terms = [], list(forbidden(root))
    for language in LANGUAGES:
        own = [term for term in terms if term.word.isascii() == (language == "en")]
        for place in lines_of(language, root):
            problems += _forbidden_words(own, *place)
    return problems


def _forbidden_words(terms: list[Term], name: str, number: int, above: str, line: str
                     ) -> Iterator[str]:
    prose = re.sub(r"`[^`]*`|<!--.*?-->", "", line)
    for word, instead, allowed in terms:
        rest = prose
        for longer in allowed:
            rest = rest.replace(longer, "")
        found = re.search(rf"\b{re.escape(word)}", rest, re.IGNORECASE) if word.isascii() else (
            word in rest)
        if found and not re.search(EXCEPTION.format(re.escape(word)), above + line):
            stays = "" if re.match(r"\s*(# (zh|en):|- )", line) and name[-3:] != ".md" else (
                f" If it must stay, put on the line above: <!-- term {word} -- why -->")
            yield f"{name}:{number}: “{word}” is not used here; write {instead}.{stays}"


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
        if rules_itself_out(english, chinese, note):
            problems.append(f"GLOSSARY.md: the note of {english!r} rules out what its own row "
                            f"says to write, {english} or {chinese}.")
    return problems


def rules_itself_out(english: str, chinese: str, note: str) -> bool:
    """Whether a note rules out one of the words for its own term."""
    ways = [english, *re.split("[、（）]", chinese)]
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
