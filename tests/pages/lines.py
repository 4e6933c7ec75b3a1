"""What the lines of a page may not hold, and what to write instead.

The structure of a page is checked in checks.py, its words in terms.py.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from .structure import fences, prose, texts

BOXES = ("answer", "myth", "note", "proof", "tip", "warning")
REFERENCE = re.compile(
    r"- \[`torch(\.\w+)+`\]\(https://docs\.pytorch\.org/docs/stable/[^)]+\)(: .+\.|：.+。)$"
)
# Looked for outside of code; the first group, if there is one, is told with the message.
FAULTS = {
    r"!\[[^]]*\]\(|<img\b": "a picture is drawn from tensors by a program in figures/ and "
        "included as the other figures are: see a page that has one",
    r"<(?:script|style|iframe|link)\b|<[^>]*\s(?:style|on\w+)=":
        "the policy of the pages allows no script, style or frame in them: leave it out",
    r"(?<![\\\w])\$[^$\s](?:[^$]*[^$\s])?\$(?!\w)":
        "nothing reads dollar signs: put a formula in LaTeX into a ```math fence",
    rf"^\s*(?:!!!|\?\?\?\+?) (?!(?:{'|'.join(BOXES)})\b)(\w+)":
        f"is no kind of box here: write one of {', '.join(BOXES)}",
}
CODE = re.compile(r"(`+).+?\1|<!--.*?-->")


def forbidden_lines(root: Path) -> list[str]:
    """Lines with something in them that a page does not have."""
    return [f"{name}:{number}: {fault}." for name, text in texts(root)
            for number, _, line in prose(text) for fault in _faults(line)]


def _faults(line: str) -> Iterator[str]:
    for pattern, message in FAULTS.items():
        if match := re.search(pattern, CODE.sub("`code`", line)):
            yield f"{match[1]} {message}" if match.re.groups else message
    for code in CODE.finditer(line):
        if code[1] and re.search("[“”‘’]", code[0]):
            yield f"{code[0]} holds typographic quotes, which no program has: write ' or \""


def misplaced_boxes(root: Path) -> list[str]:
    """Boxes that would be empty, and a second short answer."""
    problems = []
    for name, text in texts(root):
        lines, answers = text.splitlines(), 0
        for number, _, line in prose(text):
            if not (box := re.match(r"(\s*)(?:!!!|\?\?\?\+?) (\w+)", line)):
                continue
            answers += box[2] == "answer"
            if box[2] == "answer" and answers > 1:
                problems.append(f"{name}:{number}: a page has one short answer. Make this a "
                                "note, or a part of the first.")
            inside = next((after for after in lines[number:] if after.strip()), "")
            if not inside.startswith(box[1] + "    "):
                problems.append(f"{name}:{number}: the box is empty. Indent what belongs into "
                                "it by four spaces, right below this line.")
    return problems


def malformed_references(root: Path) -> list[str]:
    """Items under `#reference` that the API index cannot read."""
    problems = []
    for name, text in texts(root):
        below = False
        for number, _, line in prose(text):
            if line.startswith("#"):
                below = "{ #reference }" in line
            elif below and line.startswith("- ") and not REFERENCE.match(line):
                full = "：一句话。" if "/zh/" in name else ": one sentence."
                problems.append(f"{name}:{number}: the API index cannot read this line. Write "
                                "the whole name, its official page and one sentence: "
                                "- [`torch.Tensor.view`](https://docs.pytorch.org/docs/stable/"
                                f"generated/torch.Tensor.view.html){full}")
    return problems


def typed_outputs(root: Path) -> list[str]:
    """Outputs that nobody compares, for they and their program stand in the page."""
    problems = []
    for name, text in texts(root):
        blocks = fences(text)
        for block, after in zip(blocks, blocks[1:], strict=False):
            inline = block.info == "python" and not any("8<-" in line for line in block.lines)
            if inline and after.info == "text" and "8<-" not in "".join(after.lines):
                problems.append(f"{name}:{after.line}: this output is typed, so nothing says "
                                "that it is true. Put the program into snippets/, record what "
                                "it prints, and include both (CONTRIBUTING.md).")
    return problems


ALL = (forbidden_lines, misplaced_boxes, malformed_references, typed_outputs)
