"""The parts of a page that STYLE.md asks for, and their order."""

import re
from pathlib import Path

from .lines import CODE
from .structure import parts, prose, texts

ORDER = ("side-by-side", "which", "pitfalls", "reference")
REFERENCE = re.compile(
    r"- \[`torch(?:\.\w+)*\.(?P<name>\w+)`\]\(https://docs\.pytorch\.org/docs/stable/"
    r"(?:generated/[\w.]+\.(?P=name)\.html|generated/[\w.]+\.html#[\w.]+\.(?P=name)"
    r"|(?!generated)[^)]+)\)"
    r"(: .+\.|：.+。)$"
)


def misplaced_parts(root: Path) -> list[str]:
    """Pages without one title, or with their usual sections in another order."""
    problems = []
    for name, text in texts(root):
        headings = [part for part in parts(text) if part.kind == "heading"]
        titles = [part.line for part in headings if part.name.startswith("h1 ")]
        if len(titles) != 1 or titles[0] != headings[0].line:
            problems.append(f"{name}:{max(titles, default=1)}: a page has one title, "
                            "`# … { #id }`, above everything else. Make the others `##`.")
        places = {part.name.removeprefix("h2 #"): part.line for part in headings}
        there = [id for id in ORDER if id in places]
        for before, after in zip(there, there[1:], strict=False):
            if places[before] > places[after]:
                problems.append(f"{name}:{places[after]}: #{after} stands before #{before}. "
                                f"The order is {', '.join(f'#{id}' for id in ORDER)}.")
        if "side-by-side" in places and "\n!!! answer" not in text:
            problems.append(f"{name}:{places['side-by-side']}: the page has no short answer. "
                            "Put a `!!! answer` box with one to three sentences above this.")
        for part in headings:
            if re.search("#(error|warning)-", part.name) and (
                    "`" not in text.splitlines()[part.line - 1]):
                problems.append(f"{name}:{part.line}: put the message into backticks, as it "
                                "is printed: readers paste it into the search.")
    return problems


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


def comparisons_without_verdict(root: Path) -> list[str]:
    """`-vs-` headings without a verdict or of another form, verdicts without heading."""
    problems = []
    for name, text in texts(root):
        lines, heading = text.splitlines(), None
        for part in parts(text):
            if part.kind == "heading":
                if heading:
                    problems.append(_no_verdict(name, heading))
                heading = part if "-vs-" in part.name else None
                if heading and lines[part.line - 1].count("`") < 4:
                    problems.append(f"{name}:{part.line}: put the names compared in "
                                    "backticks: the API index reads them.")
                if not heading and re.match(r"#+ `[^`]+` vs `[^`]+` \{", lines[part.line - 1]):
                    problems.append(f"{name}:{part.line}: the index of comparisons lacks this "
                                    "one. Put -vs- into its id, and a verdict below it.")
                word = "与" if "/zh/" in name else "vs"
                if heading and word not in lines[part.line - 1].partition("{ #")[0]:
                    problems.append(f"{name}:{part.line}: write {word} between the names "
                                    "compared: one form for all comparisons.")
            elif part.kind == "verdict":
                if heading and any(map(str.strip, lines[heading.line : part.line - 2])):
                    problems.append(f"{name}:{part.line}: a verdict is the first paragraph "
                                    "below its heading. Move it up.")
                ends = r"[。！？]" if "/zh/" in name else r"[.!?](?=\s|$)"
                if len(re.findall(ends, CODE.sub("code", lines[part.line - 2]))) != 1:
                    problems.append(f"{name}:{part.line - 1}: a verdict is one sentence, for "
                                    "the index shows it alone. Move the rest below it.")
                if not heading:
                    problems.append(
                        f"{name}:{part.line}: this verdict belongs to no comparison. "
                        "Put it right under a heading whose id contains -vs-."
                    )
                heading = None
        if heading:
            problems.append(_no_verdict(name, heading))
    return problems


def _no_verdict(name: str, heading) -> str:
    return (f"{name}:{heading.line}: the comparison has no verdict. Make its first "
            "paragraph one sentence, closed by a line `{ .verdict }`.")


ALL = (misplaced_parts, misplaced_boxes, malformed_references, comparisons_without_verdict)
