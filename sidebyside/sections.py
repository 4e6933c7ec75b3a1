"""Programs and recorded outputs as named sections: one parser for runner and site.

Standard library only. A program (`.py`) and its recorded output (`.out`) are
divided by the same lines, `# --8<-- [start:name]` and `# --8<-- [end:name]`; a file
without such lines is one section whose name is the empty string.
"""

import ast
import hashlib
import io
import os
import re
import tokenize
from pathlib import Path
from typing import NamedTuple, NoReturn

MARKER = re.compile(r"# --8<-- \[(start|end):([a-z][a-z0-9-]*)\]")
# What the include tool would take for one of its own lines, anywhere in a line, and what
# would end the page's block; in an output also what goes with the other language.
NO_TEXT = re.compile(r"-8<-|^\s*`{3,}\s*$", re.MULTILINE)
NO_OUTPUT = re.compile(rf"{NO_TEXT.pattern}|^\s*# (?:zh|en|device|torch): ", re.MULTILINE)
PAIR = re.compile(r"# (zh|en): \S.*")
# A need line, at the top of a program that runs on one device or from a version on.
NEED = re.compile(r"# (?:(device): (cpu|cuda)|(torch): (\d+\.\d+)) -- (\S.*)")
# The include tool turns tabs into spaces; the rest a page cannot show.
UNSHOWABLE = re.compile(r"[^\n -~\u00a0-\U0010ffff]|[\u2028\u2029\ufeff]")


class SectionError(Exception):
    """A file that breaks a convention; the message names file, line and cure."""


class Program(NamedTuple):
    """A checked program: its text, its sections as (first, last) lines, its needs.

    `needs` maps "device" and "torch" to what a need line asks for, and why.
    """

    text: str
    sections: dict[str, tuple[int, int]]
    needs: dict[str, tuple[str, str]]


class Receipt(NamedTuple):
    """What was verified: a line of `receipts/<lane>.txt` without its key."""

    fingerprint: str
    torch: str
    device: str
    cuda: str
    date: str


def refuse(path: Path, line: int, message: str) -> NoReturn:
    """Raise the SectionError for one line of `path`."""
    raise SectionError(f"{os.path.relpath(path)}:{line}: {message}")


def read_text(path: Path) -> str:
    """The text of `path`; SectionError unless it is plain UTF-8 with Unix line ends."""
    data = path.read_bytes()
    if data.startswith(b"\xef\xbb\xbf"):
        refuse(path, 1, "starts with a byte order mark: save it as UTF-8 without one")
    if b"\r" in data:
        line = data[: data.index(b"\r")].count(b"\n") + 1
        refuse(path, line, "holds a carriage return: save it with Unix line ends")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        refuse(path, line, "is not UTF-8: save it as UTF-8")


def find_sections(path: Path, text: str) -> dict[str, tuple[int, int]]:
    """Name -> (first, last) line of its inside, 1-based; {"": all} without markers.

    Raises SectionError if markers nest, repeat or do not pair, and for a line that would
    end the page's block or be taken for a marker.
    """
    found: dict[str, tuple[int, int]] = {}
    name, start, number = "", 0, 0
    for number, line in enumerate(text.split("\n"), 1):
        match = MARKER.fullmatch(line)
        if not match:
            if NO_TEXT.search(line):
                refuse(path, number, "would end the page's block, or be taken for a marker: "
                       "write another text, or `# --8<-- [start:a-name]` or "
                       "`# --8<-- [end:a-name]` on a line of its own, not indented")
        elif match[1] == "start":
            if name:
                refuse(path, number, f"section {match[2]!r} starts inside section "
                       f"{name!r} (line {start}): end that one first")
            if match[2] in found:
                refuse(path, number, f"a second section {match[2]!r}: rename one")
            name, start = match[2], number
        elif match[2] != name:
            refuse(path, number, f"ends section {match[2]!r}, but "
                   + (f"{name!r} is open (line {start})" if name else "none is open"))
        else:
            found[name], name = (start + 1, number - 1), ""
    if name:
        refuse(path, start, f"section {name!r} is never closed: "
               f"add `# --8<-- [end:{name}]`")
    return found or {"": (1, number)}


def check_comments(path: Path, text: str) -> dict[str, tuple[str, str]]:
    """Refuse comments that are not zh/en pairs; return what the need lines say.

    Raises SectionError for such a comment, and for a need line that comes twice or is not
    at the top.
    """
    needs, pairs, code_seen = {}, {"zh": [], "en": []}, False
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        (line, column), comment = token.start, token.string
        if token.type != tokenize.COMMENT:
            code_seen |= token.type in (tokenize.NAME, tokenize.STRING, tokenize.OP)
            continue
        if match := PAIR.fullmatch(comment):
            if token.line[:column].strip():
                refuse(path, line, "a comment stands on a line of its own, above the code")
            pairs[match[1]].append((line, column))
        elif need := NEED.fullmatch(comment):
            kind, value, reason = filter(None, need.groups())
            if code_seen or kind in needs:
                refuse(path, line, f"one {kind} line, at the top of the file")
            needs[kind] = value, reason
        elif not MARKER.fullmatch(comment):
            refuse(path, line, "a comment is a pair of lines, `# zh: ...` and then "
                   "`# en: ...` (or a need at the top: `# device: cuda -- reason`, "
                   "`# torch: 2.9 -- reason`)")
    for line, column in pairs["en"]:
        if (line + 1, column) in pairs["zh"] and (line - 1, column) not in pairs["zh"]:
            refuse(path, line, "`# en:` stands above its `# zh:`: swap the two lines")
    for line, column in pairs["zh"]:
        if (line + 1, column) not in pairs["en"]:
            refuse(path, line, "`# zh:` without `# en:` on the next line: add it")
    for line, column in pairs["en"]:
        if (line - 1, column) not in pairs["zh"]:
            refuse(path, line, "`# en:` without `# zh:` on the line above: add it")
    return needs


def read_program(path: Path) -> Program:
    """Parse and check a program; every statement must stand in exactly one section.

    Raises SectionError if it does not parse or breaks this or another convention.
    """
    text = read_text(path)
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError) as error:
        refuse(path, getattr(error, "lineno", 1) or 1, f"does not parse: {error}")
    if not tree.body:
        refuse(path, 1, "holds no statement: write the program or delete the file")
    sections = find_sections(path, text)
    for node in tree.body:
        first = min(n.lineno for n in (node, *getattr(node, "decorator_list", ())))
        last = node.end_lineno or first
        if not any(a <= first and last <= b for a, b in sections.values()):
            refuse(path, first, "a statement outside every section would be hidden "
                   "from the reader: move it into a section")
    lines = text.split("\n")
    for name, (first, last) in sections.items():
        if not any(first <= node.lineno <= last for node in tree.body):
            refuse(path, first, f"section {name!r} holds no statement: delete it")
        if lines[first - 1].strip() == "" and name:
            refuse(path, first, f"section {name!r} starts with a blank line: delete it")
    return Program(text, sections, check_comments(path, text))


def unshowable(output: str) -> str:
    """Why a page could not show `output` (one section's) as it is, or ''."""
    if match := UNSHOWABLE.search(output):
        return f"the character {match[0]!r}, which a page cannot show"
    if match := NO_OUTPUT.search(output):
        return f"the line {match[0]!r}, which a page would take for its own"
    lines = output.removesuffix("\n").split("\n")
    if output and not (lines[0].strip() and lines[-1].strip()):
        return "a blank first or last line, which the include tool drops"
    return ""


def read_output(path: Path) -> dict[str, str]:
    """The recorded output of each section that printed, in order.

    A section that prints nothing has no entry, and a program that prints nothing no file.
    Raises SectionError if the file holds what a page cannot show, or lines outside sections.
    """
    if not path.exists():
        return {}
    text = read_text(path)
    sections = slices(text, find_sections(path, text))
    for name, part in sections.items():
        if why := unshowable(part):
            refuse(path, 1, f"{f'section {name!r} ' if name else ''}holds {why}: "
                   "change what the program prints and record it with --update")
    if not text or text != format_output(sections):
        refuse(path, 1, "holds lines outside its sections, or no output in one: delete it "
               "and record it anew with --update")
    return sections


def slices(text: str, sections: dict[str, tuple[int, int]]) -> dict[str, str]:
    """The text of each section, without a final newline."""
    lines = text.split("\n")
    return {name: "\n".join(lines[first - 1 : last]).rstrip("\n")
            for name, (first, last) in sections.items()}


def read_sections(path: Path) -> dict[str, str]:
    """Name -> text of the sections of a `.py` or `.out` file; SectionError if faulty.

    A file without markers has one section, named ''.
    """
    if path.suffix == ".out":
        return read_output(path)
    program = read_program(path)
    return slices(program.text, program.sections)


def read_recorded(path: Path) -> dict[str, tuple[str, str]]:
    """Name -> text of each section of a program, and what was recorded for it.

    Raises SectionError if the program or its output is faulty.
    """
    outputs = read_output(path.with_suffix(".out"))
    return {name: (text, outputs.get(name, "")) for name, text in read_sections(path).items()}


def format_output(sections: dict[str, str]) -> str:
    """The text of a `.out` file for these outputs; '' if nothing was printed."""
    return "".join(
        f"# --8<-- [start:{name}]\n{text}\n# --8<-- [end:{name}]\n"
        if name else f"{text}\n"
        for name, text in sections.items() if text)


def fingerprint(program: str, output: str) -> str:
    """A short hash of one section's program, comments excluded, and its output.

    It is the same for every Python version, so it cuts comments out of the text
    rather than printing a syntax tree anew.
    """
    lines = program.split("\n")
    for token in tokenize.generate_tokens(io.StringIO(program).readline):
        if token.type == tokenize.COMMENT:
            line, column = token.start
            lines[line - 1] = lines[line - 1][:column]
    code = "\n".join(line.rstrip() for line in lines if line.strip())
    return hashlib.sha256(f"{code}\0{output.rstrip()}".encode()).hexdigest()[:16]


def read_receipts(root: Path) -> dict[str, dict[str, Receipt]]:
    """Lane -> `path[:section]` -> Receipt, from the files in `root`/receipts.

    The path is below `snippets/`, so the key reads like the page's include.
    """
    lanes = {}
    for file in sorted((root / "receipts").glob("*.txt")):
        rows = (line.split("\t") for line in read_text(file).splitlines())
        lanes[file.stem] = {key: Receipt(*rest) for key, *rest in rows}
    return lanes
