"""Labs look like pages: their notebooks are read as Markdown.

mkdocs-jupyter makes pages of notebooks, but in the markup of JupyterLab, with its
stylesheet and script, half a megabyte. So MkDocs' own rendering is put back, and handed
the cells as a page's author would write them: with the ids of the English lab, and
pictures told in words.
"""

import html
import json
import re
from base64 import b64decode
from pathlib import Path

from markdown.extensions.toc import slugify
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page
from nbformat import NotebookNode, read

from sidebyside.sections import fingerprint

HEADING = re.compile(r"^#{1,6} (.*)$", re.MULTILINE)


def is_lab(page: Page) -> bool:
    """Whether a page is a notebook."""
    return page.file.src_uri.endswith(".ipynb")


def on_pre_page(page: Page, **_) -> None:
    """Put MkDocs' own rendering back."""
    if is_lab(page):
        del page.render


def on_page_read_source(page: Page, config: MkDocsConfig) -> str | None:
    """A lab as the Markdown of a page, with its front matter; search leaves it out."""
    if not is_lab(page):
        return None
    notebook = read(page.file.abs_src_path, 4)
    meta = {"title": notebook.metadata.title, "description": notebook.metadata.description,
            "search": {"exclude": True}}
    ids = iter(heading_ids(Path(config.config_file_path).parent, page.file.src_uri))
    parts = [f"---\n{json.dumps(meta)}\n---"]
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            text = HEADING.sub(lambda heading: f"{heading[0]} {{ #{next(ids)} }}", cell.source)
            # Jupyter reads the Markdown in HTML unasked.
            parts.append(text.replace("<details>", "<details markdown>"))
        else:
            parts.append(f"```python\n{cell.source}\n```")
            parts += [shown(output, cell.metadata) for output in cell.outputs]
    return "\n\n".join(parts)


def shown(output: NotebookNode, metadata: NotebookNode) -> str:
    """What a cell printed, or the picture that it drew, with its words and size."""
    if output.output_type == "stream":
        return f"``` {{ .text .output .no-copy }}\n{output.text}```"
    picture = output.data["image/png"]
    header = b64decode(picture[:32])
    width, height = (int.from_bytes(header[at : at + 4]) for at in (16, 20))
    return (f'<p class="sbs-plot"><img alt="{html.escape(metadata.alt)}" width="{width}" '
            f'height="{height}" src="data:image/png;base64,{picture.strip()}"></p>')


def fingerprints(page: Page) -> dict[str, str]:
    """The source of a lab -> the fingerprint that it has now."""
    source = page.file.src_uri.replace(".ipynb", ".py")
    return {source: verified(read(page.file.abs_src_path, 4))}


def verified(notebook: NotebookNode) -> str:
    """The fingerprint of a lab: its code, and what it printed but for measurements."""
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    printed = [output.get("text", "picture") for cell in code for output in cell.outputs
               if "measured" not in cell.metadata.get("tags", [])]
    return fingerprint("\n".join(cell.source for cell in code), "\n".join(printed))


def heading_ids(root: Path, name: str) -> list[str]:
    """The ids of a lab's headings, made from the English one, in order."""
    cells = read(root / "docs" / "en" / name, 4).cells
    return [slugify(title, "-") for cell in cells if cell.cell_type == "markdown"
            for title in HEADING.findall(cell.source)]
