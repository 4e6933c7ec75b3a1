"""The labs: one source a lab, from which the notebooks of both languages are written.

`labs/<name>.py` holds a lab in both languages, cell by cell:

* `# %% zh` and `# %% en`: text, as comment lines of Markdown;
* `# %%`: code, with comments in pairs as in the snippets; a pair `# zh: alt: …` and
  `# en: alt: …` tells the cell's picture in words and is not shown;
* `# %% measured -- reason`: code whose printed numbers differ from run to run.

The first four lines are the title and the description, Chinese and English each.

    python -m labs [NAME ...]    run the code once, write the notebooks of both languages
    python -m labs --text        write them without running: for an edit of text alone
"""

import os
import re
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

import nbformat.v4 as nb
from nbformat import NotebookNode, reads, writes

from sidebyside.sections import read_text
from tests.runner.lane import Lane

ROOT = Path(__file__).parents[1]
LANGUAGES = ("zh", "en")
CELL = re.compile(r"# %%(?: (zh|en)| measured -- (\S.*))?$")
PAIR = re.compile(r"^(\s*)# (zh|en): (.*)$")


class LabError(Exception):
    """A lab's source, or a run of it, is not as it should be; says where and what to do."""


@dataclass
class Cell:
    """A cell of a lab: its kind ('zh', 'en' or 'code'), lines, and why it is measured."""

    kind: str
    lines: list[str]
    line: int
    reason: str = ""

    def source(self, language: str) -> str:
        """The cell in one language: Markdown, or code with that language's comments."""
        if self.kind != "code":
            return "\n".join(re.sub("^# ?", "", line) for line in self.lines).strip()
        kept = []
        for line in self.lines:
            pair = PAIR.match(line)
            if not pair:
                kept.append(line)
            elif pair[2] == language and not pair[3].startswith("alt: "):
                kept.append(f"{pair[1]}# {pair[3]}")
        return "\n".join(kept).strip()

    def levels(self) -> list[str]:
        """The marks of the headings of a cell of text, such as `##`."""
        return re.findall(r"^# (#+) ", "\n".join(self.lines), re.MULTILINE)

    def alternative(self, language: str) -> str:
        """What the cell draws, in words.

        Raises LabError if the cell does not say it.
        """
        for line in self.lines:
            if line.startswith(start := f"# {language}: alt: "):
                return line.removeprefix(start)
        raise LabError(f"line {self.line}: this cell draws: tell its picture in words, "
                       "`# zh: alt: …` and `# en: alt: …`")


def names() -> list[str]:
    """The names of all labs, sorted."""
    return sorted(path.stem for path in (ROOT / "labs").glob("*.py")
                  if not path.stem.startswith("__"))


def notebook_path(name: str, language: str) -> Path:
    """Where a lab's notebook stands."""
    return ROOT / "docs" / language / "labs" / f"{name}.ipynb"


def read(path: Path) -> tuple[dict[str, dict[str, str]], list[Cell]]:
    """A lab's titles and descriptions by language, and its cells.

    Raises LabError, with file and line, if the source is not as the module says, and
    SectionError if it is not plain UTF-8.
    """
    lines = read_text(path).splitlines()
    head = [PAIR.match(line) for line in lines[:4]]
    if [match and match[2] for match in head] != ["zh", "en", "zh", "en"]:
        raise LabError(f"{path}:1: begin with `# zh: title`, `# en: title`, "
                       "`# zh: description`, `# en: description`")
    about = {language: {"title": head[i][3], "description": head[i + 2][3]}
             for i, language in enumerate(LANGUAGES)}
    cells: list[Cell] = []
    for number, line in enumerate(lines[4:], 5):
        if match := CELL.match(line):
            cells.append(Cell(match[1] or "code", [], number, match[2] or ""))
        elif line.startswith("# %%"):
            raise LabError(f"{path}:{number}: write `# %%`, `# %% zh`, `# %% en` "
                           "or `# %% measured -- reason`")
        elif cells:
            cells[-1].lines.append(line)
        elif line:
            raise LabError(f"{path}:{number}: a cell begins with `# %%`")
    for cell in cells:
        check(path, cell)
    texts = [cell for cell in cells if cell.kind != "code"]
    for cell, kind in zip(texts, cycle(LANGUAGES), strict=False):
        if cell.kind != kind:
            raise LabError(f"{path}:{cell.line}: text comes in pairs, `# %% zh` and then "
                           "`# %% en`: the other language of this cell or of the one before "
                           "is missing")
    if len(texts) % 2:
        raise LabError(f"{path}:{texts[-1].line}: this text has no `# %% en` below it")
    for chinese, english in zip(texts[::2], texts[1::2], strict=True):
        if chinese.levels() != english.levels():
            raise LabError(f"{path}:{english.line}: give both languages headings of the same "
                           f"levels: {chinese.levels()} and {english.levels()}")
    return about, cells


def check(path: Path, cell: Cell) -> None:
    """Refuse a cell of text that holds code, and code that does not fit both languages.

    Raises LabError, with file and line.
    """
    open_pair = False
    for number, line in enumerate(cell.lines, cell.line + 1):
        if cell.kind != "code":
            if line and line[0] != "#":
                raise LabError(f"{path}:{number}: this cell is text: every line is a comment")
            continue
        pair = PAIR.match(line)
        if open_pair != bool(pair and pair[2] == "en"):
            raise LabError(f"{path}:{number}: comments come in pairs, `# zh: …` and then "
                           "`# en: …` on the next line")
        open_pair = bool(pair and pair[2] == "zh")
        if not pair and re.search("[\u4e00-\u9fff]", line):
            raise LabError(f"{path}:{number}: both notebooks show this Chinese: write it into "
                           "a pair of comments, `# zh: …` and `# en: …`")


def run(name: str, lane: Lane) -> list[list[NotebookNode]]:
    """Run a lab's code in a process of its own, in the environment of programs on
    `lane`; the outputs of each code cell.

    Raises nbclient's CellExecutionError if a cell fails.
    """
    from nbclient import NotebookClient

    _, cells = read(ROOT / "labs" / f"{name}.py")
    code = [nb.new_code_cell(cell.source("en")) for cell in cells if cell.kind == "code"]
    notebook = nb.new_notebook(cells=code)
    home = {key: os.environ[key] for key in ("HOME",) if key in os.environ}  # font cache
    client = NotebookClient(notebook, timeout=300, kernel_name="python3",
                            extra_arguments=["--log-level=ERROR"])
    client.execute(env=lane.env | home)
    return [cell.outputs for cell in notebook.cells]


def recorded(name: str) -> list[list[NotebookNode]]:
    """The outputs of each code cell as the Chinese notebook holds them.

    Raises LabError if the code is no longer what was run.
    """
    path = notebook_path(name, "zh")
    held = reads(path.read_text("utf-8"), 4).cells if path.exists() else []
    held = [cell for cell in held if cell.cell_type == "code"]
    _, cells = read(ROOT / "labs" / f"{name}.py")
    code = [cell for cell in cells if cell.kind == "code"]
    if [strip(cell.source) for cell in held] != [strip(cell.source("zh")) for cell in code]:
        raise LabError(f"labs/{name}.py: the code is not what {path.relative_to(ROOT)} "
                       f"ran. Run it: python -m labs {name}")
    return [cell.outputs for cell in held]


def strip(source: str) -> str:
    """Code without its comments of one line, which may be edited without a run."""
    return re.sub(r"^\s*#.*\n?", "", source, flags=re.MULTILINE)


def notebook(name: str, language: str, outputs: list[list[NotebookNode]]) -> str:
    """The text of a lab's notebook in one language, with these outputs."""
    about, cells = read(ROOT / "labs" / f"{name}.py")
    made = [nb.new_markdown_cell(f"# {about[language]['title']}")]
    results = iter(outputs)
    for cell in cells:
        if cell.kind == "code":
            made.append(code_cell(cell, language, next(results)))
        elif cell.kind == language:
            made.append(nb.new_markdown_cell(cell.source(language)))
    for number, cell in enumerate(made):
        cell.id = f"cell-{number}"
    python = {"name": "python3", "display_name": "Python 3", "language": "python"}
    metadata = {"kernelspec": python, **about[language]}
    return writes(nb.new_notebook(cells=made, metadata=metadata)) + "\n"


def code_cell(cell: Cell, language: str, outputs: list[NotebookNode]) -> NotebookNode:
    """A code cell with its outputs: what was printed, and pictures."""
    made = nb.new_code_cell(cell.source(language))
    if cell.reason:
        made.metadata.update(tags=["measured"], reason=cell.reason)
    if text := printed(outputs)[0]:
        made.outputs.append(nb.new_output("stream", name="stdout", text=text))
    for output in outputs:
        if "image/png" in output.get("data", {}):
            made.metadata["alt"] = cell.alternative(language)
            picture = {"image/png": output.data["image/png"]}
            made.outputs.append(nb.new_output("display_data", data=picture))
    return made


def write(name: str, outputs: list[list[NotebookNode]]) -> None:
    """Write a lab's notebooks in both languages."""
    for language in LANGUAGES:
        path = notebook_path(name, language)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(notebook(name, language, outputs), encoding="utf-8")


def printed(outputs: list[NotebookNode]) -> tuple[str, int]:
    """What a cell printed, and how many pictures it drew."""
    text = "".join(output.text for output in outputs if output.output_type == "stream"
                   and output.name == "stdout")
    return text, sum("image/png" in output.get("data", {}) for output in outputs)
