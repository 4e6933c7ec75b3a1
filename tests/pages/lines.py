"""What the lines of a page may not hold, and what to write instead.

The parts of a page are checked in anatomy.py and checks.py, its words in terms.py.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from sidebyside.sections import SectionError, read_text

from .structure import fences, prose, texts

TREES = ("docs/zh", "docs/en", "snippets", "labs")
CONFLICT = re.compile(r"^(?:<{7}|>{7}) ", re.MULTILINE)

FENCES = ("python", "text", "math", "console")
BOXES = ("answer", "myth", "note", "proof", "tip", "warning")
# A line that was to open a box, and does not: its quotes are not straight.
NO_BOX = r"^\s*(?:!!!|\?\?\?\+?) \w+(?!\w| \"[^\"]*\"$|$)"
# Looked for outside of code; the first group, if there is one, is told with the message.
FAULTS = {
    r"!\[[^]]*\]\(|<img\b": "a picture is drawn from tensors by a program in figures/ and "
        "included as the other figures are: see a page that has one",
    r"<(?:script|style|iframe|link)\b|<[^>]*\s(?:style|on\w+)=":
        "the policy of the pages allows no script, style or frame in them: leave it out",
    r"(?<![\\\w])\$[^$\s](?:[^$]*[^$\s])?\$(?!\w)":
        "nothing reads dollar signs: put a formula in LaTeX into a ```math fence",
    r"\](?:（| \()": "a link's address stands right behind its text, in half-width brackets: "
        "[text](page.md)",
    r"\]\(/|\]\((?!https?:)[^)\s]*\.html":
        "link to the page's file, from this one, or it breaks where the site has another "
        "address: ../shape-ops/stack-cat.md",
    r"\]\(http://": "write https://: what is sent without it can be read and changed",
    r"[「」『』]": "write “…” and ‘…’, the quotation marks of simplified Chinese",
    "您": "a reader is 你 here",
    r"[ａ-ｚＡ-Ｚ０-９｀]": "write letters, digits and backticks half-width",
    r"[\u4e00-\u9fff] ?\([A-Za-z][A-Za-z -]*\)":
        "put a term's English into full-width brackets: 步长（stride）",
    NO_BOX:
        'the title of a box stands in straight quotes, "…", or the box is shown as text',
    rf"^\s*(?:!!!|\?\?\?\+?) (?!(?:{'|'.join(BOXES)})\b)(\w+)":
        f"is no kind of box here: write one of {', '.join(BOXES)}",
}
# Looked for in Chinese pages, with code as `code`.
CHINESE_FAULTS = {
    r"(?<=[`)）])[,;:!?](?=\s*[\u4e00-\u9fff`\[（]|$)|[\u4e00-\u9fff`] ?\.(?=\s|$)":
        "write full-width punctuation in a Chinese sentence, behind code and links, too",
    r'aria-label="(?![^"]*[\u4e00-\u9fff])|^description: (?!.*[\u4e00-\u9fff])':
        "a Chinese page is described in Chinese",
}
ENGLISH = re.compile(r"[A-Za-z]+(?:[ ,'-]+[A-Za-z]+){4,}")
CHINESE = re.compile("[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]+")
CODE = re.compile(r"(`+).+?\1|<!--.*?-->")


def unreadable_files(root: Path) -> list[str]:
    """Files of text that are no plain UTF-8, or in which a merge was left unfinished."""
    files = [file for tree in TREES for file in (root / tree).rglob("*.*")
             if file.suffix in (".md", ".py", ".out")]
    files += [*root.glob("*.md"), *root.glob("docs/*.txt"), *root.glob("tests/pages/*.txt")]
    faults = []
    for file in files:
        try:
            if match := CONFLICT.search(text := read_text(file)):
                line = text[: match.start()].count("\n") + 1
                faults.append(f"{file.relative_to(root)}:{line}: a merge stopped here: keep "
                              "what both sides mean and delete the marks")
        except SectionError as error:
            faults.append(str(error))
    return faults


def forbidden_lines(root: Path) -> list[str]:
    """Lines with something in them that a page does not have."""
    return [f"{name}:{number}: {fault}." for name, text in texts(root)
            for number, _, line in prose(text) for fault in _faults(name, line)]


def _faults(name: str, line: str) -> Iterator[str]:
    for pattern, message in FAULTS.items():
        if match := re.search(pattern, CODE.sub("`code`", line)):
            yield f"{match[1]} {message}" if match.re.groups else message
    words = CODE.sub("`code`", line)
    if "`" in CODE.sub("", line) or words.count("**") % 2:
        yield "a backtick or a ** has no partner in its line: close it, or delete it"
    if "/en/" in name and (chinese := CHINESE.search(CODE.sub("", line))):
        yield f"an English page says {chinese[0]!r}: translate it, or put a name into backticks"
    if "/zh/" in name:
        for pattern, message in CHINESE_FAULTS.items():
            if re.search(pattern, words):
                yield message
        english = ENGLISH.search(re.sub(r"\]\([^)]*\)|<[^>]*>|\{[^}]*\}", "", words))
        if english and not CHINESE.search(words):
            yield f"a Chinese page says {english[0]!r}: translate it, or put it into backticks"
    for code in CODE.finditer(line):
        if code[1] and re.search("[“”‘’]", code[0]):
            yield f"{code[0]} holds typographic quotes, which no program has: write ' or \""


def typed_outputs(root: Path) -> list[str]:
    """Outputs that nobody compares, for they and their program stand in the page."""
    problems = []
    for name, text in texts(root):
        blocks = fences(text)
        for block in blocks:
            if block.info not in FENCES or any(">>> " in line for line in block.lines):
                problems.append(f"{name}:{block.line}: nothing runs this. Put a program into "
                                "snippets/ and include it (CONTRIBUTING.md); a command for the "
                                "terminal stands in ```console, a formula in ```math.")
        for block, after in zip(blocks, blocks[1:], strict=False):
            inline = block.info == "python" and not any("8<-" in line for line in block.lines)
            if inline and after.info == "text" and "8<-" not in "".join(after.lines):
                problems.append(f"{name}:{after.line}: this output is typed, so nothing says "
                                "that it is true. Put the program into snippets/, record what "
                                "it prints, and include both (CONTRIBUTING.md).")
    return problems


ALL = (forbidden_lines, typed_outputs)
