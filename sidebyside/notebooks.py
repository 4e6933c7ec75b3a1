"""Programs to take along: each as a file, and each chapter as one notebook.

* A program's title on the page links to the file itself, with both languages'
  comments, as it stands in `snippets/`.
* A chapter's programs, in the order of its pages, make a Jupyter notebook with their
  recorded outputs and comments in the page's language. A program that a page tells in
  steps stands in one place, so that no other program comes between.
"""

import html
import re
from pathlib import Path

import nbformat.v4 as nb
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import copy_file, get_relative_url, write_file
from nbformat import NotebookNode, writes

from sidebyside.markdown import CommentsOfOneLanguage
from sidebyside.sections import SectionError, read_recorded

TITLE = re.compile(r'<span class="filename">([\w./-]+\.py)</span>')
PART = re.compile(
    r"^(?P<level>#+) (?P<title>.*?) \{ #(?P<id>[\w-]+) \}$"
    r"|^(?P<verdict>.+)\n\{ \.verdict \}$"
    r'|^ *--8<-- "(?P<path>[^":]+)\.py(?::(?P<section>[\w-]+))?"$',
    re.MULTILINE,
)
ERROR = re.compile(
    r"^Traceback \(most recent call last\):\n    \.\.\.\n(?P<name>[\w.]+)(?:: )?(?P<text>.*)",
    re.MULTILINE | re.DOTALL,
)
# Programs that a shared process changes, or that change it: shown, not run, there.
# tests/site/test_takeaway.py finds them.
ALONE = {
    "grad-mode/context-decorator-function/left-off",
    "grad-mode/context-decorator-function/side-by-side",
    "grad-mode/nesting-threads/asyncio-tasks",
    "matmul/precision/error-mixed-switches",
    "model-building/index/import-torch",
    "model-building/parallel/two-processes",
    "model-building/saving-loading/error-class-gone",
    "model-building/saving-loading/error-cuda",
    "random-sampling/samplers/builtin-input",
}


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, **_) -> None:
    """Keep with each page its programs as cells: while serving, few pages are read again.

    Raises PluginError if a program is not there, or not as it should be.
    """
    try:
        page.cells = [] if page.is_homepage else cells(page, markdown, config)
    except FileNotFoundError as error:
        raise PluginError(f"there is no {error.filename}: write the path of the include as it "
                          "is below snippets/") from error
    except SectionError as error:
        raise PluginError(str(error)) from error


def on_page_content(content: str, page: Page, config: MkDocsConfig, **_) -> str:
    """Link each program to its file."""
    here = page.url if config.theme["language"] == "zh" else f"en/{page.url}"

    def linked(match: re.Match[str]) -> str:
        link = get_relative_url(f"snippets/{match[1]}", here)
        return f'<span class="filename"><a href="{link}">{match[1]}</a></span>'

    return TITLE.sub(linked, content)


def on_page_context(context: dict, page: Page, config: MkDocsConfig, nav: Navigation) -> dict:
    """Copy a page's programs and, with the last page of a chapter, write its notebook.

    The template of a page that shows programs gets to know where the notebook is.
    """
    root, site = Path(config.config_file_path).parent, Path(config.site_dir)
    programs = [f"snippets/{part['path']}.py" for part in PART.finditer(page.markdown)
                if part["path"]]
    if config.theme["language"] == "zh":  # once, for both languages
        for program in programs:
            copy_file(str(root / program), str(site / program))
    if page.is_homepage:
        return context
    name = f"notebooks/{chapter(page)}.ipynb"
    pages = [other for other in nav.pages if chapter(other) == chapter(page)]
    if page in pages[-1:] or (site / name).exists():  # it exists while serving
        if found := [cell for other in pages for cell in other.cells]:
            write_file((writes(notebook(found)) + "\n").encode(), str(site / name))
    return context | {"notebook": name if programs else ""}


def chapter(page: Page) -> str:
    """The chapter of a page: its folder, or the page itself."""
    return page.file.src_uri.partition("/")[0].removesuffix(".md")


def notebook(found: list[NotebookNode]) -> NotebookNode:
    """A notebook of these cells; the ids are numbers, so that a build repeats."""
    for number, cell in enumerate(found):
        cell.id = f"cell-{number}"
    python = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return nb.new_notebook(cells=found, metadata={"kernelspec": python})


def cells(page: Page, markdown: str, config: MkDocsConfig) -> list[NotebookNode]:
    """A page's programs as cells, under the headings and verdicts that lead to them."""
    folder = Path(config.config_file_path).parent / "snippets"
    comments = CommentsOfOneLanguage(None, config.theme["language"])
    seen: set[str] = set()
    made: list[NotebookNode] = []
    waiting: dict[int, str] = {}
    for part in PART.finditer(markdown):
        level = len(part["level"] or "")
        if level:
            waiting = {above: text for above, text in waiting.items() if above < level}
            title = part["title"]
            if page.canonical_url:
                title = f"[{title}]({page.canonical_url}#{part['id']})"
            waiting[level] = f"{part['level']} {title}"
        elif part["verdict"] and waiting:
            waiting[max(waiting)] += "\n\n" + html.unescape(part["verdict"])
        elif (path := part["path"]) not in seen:
            seen.add(path)
            if waiting:
                made.append(nb.new_markdown_cell("\n\n".join(waiting.values())))
                waiting = {}
            for program, output in read_recorded(folder / f"{path}.py").values():
                source = "\n".join(comments.run(program.strip("\n").split("\n")))
                made.append(code_cell(source, output, path in ALONE))
    return made


def code_cell(source: str, recorded: str, alone: bool) -> NotebookNode:
    """A program and what it printed; an error that it ends in is expected.

    A program that needs a process of its own (`alone`) is text with its output.
    """
    if alone:
        return nb.new_markdown_cell(f"```python\n{source}\n```\n\n```text\n{recorded}```")
    cell = nb.new_code_cell(source)
    error = ERROR.search(recorded)
    printed = recorded[: error.start()] if error else recorded
    if printed:
        cell.outputs.append(nb.new_output("stream", name="stdout", text=printed))
    if error:
        name, text = error["name"], error["text"].rstrip("\n")
        cell.outputs.append(
            nb.new_output("error", ename=name, evalue=text, traceback=[f"{name}: {text}"])
        )
        cell.metadata.tags = ["raises-exception"]
    return cell
