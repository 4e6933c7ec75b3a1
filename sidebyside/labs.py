"""Labs look like pages: what mkdocs-jupyter makes of a notebook, made to fit.

It gives each page the markup, the stylesheet and the script of JupyterLab, half a
megabyte, and headings with ids of the page's own language. Here the content of the cells
is put into the markup of the other pages, ids are those of the English lab, pictures get
their words.
"""

import html
import re
from base64 import b64decode
from pathlib import Path

from markdown.extensions.toc import slugify
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink
from nbformat import NotebookNode, read

from sidebyside.sections import fingerprint

PART = re.compile(
    r'data-mime-type="text/markdown">\s*(?P<text>.*?)\s*</div>\s*</div>\s*</div>\s*</div>'
    r'|<div class="highlight-ipynb hl-python"><pre>(?P<code>.*?)\s*</pre>'
    r'|data-mime-type="text/plain"[^>]*>\s*<pre>(?P<printed>.*?)\s*</pre>'
    r"|(?P<picture><img[^>]*>)",
    re.DOTALL,
)
HEADING = re.compile(
    r'<h([1-6]) id="[^"]*">(.*?)<a class="anchor-link".*?</a></h\1>', re.DOTALL
)
ALT = re.compile(r'alt="[^"]*"')


def is_lab(page: Page) -> bool:
    """Whether a page is a notebook."""
    return page.file.src_uri.endswith(".ipynb")


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, **_) -> None:
    """Give a lab the title and description of its notebook; keep it out of the search."""
    if is_lab(page):
        metadata = read(page.file.abs_src_path, 4).metadata
        page.meta |= {"title": metadata.title, "description": metadata.description,
                      "search": {"exclude": True}}


def on_page_content(content: str, page: Page, config: MkDocsConfig, **_) -> str:
    """A lab's cells as text, programs and outputs like those of a page."""
    if not is_lab(page):
        return content
    name, root = page.file.src_uri, Path(config.config_file_path).parent
    ids = heading_ids(root, name)
    rename(list(page.toc), iter(ids))
    notebook = read(page.file.abs_src_path, 4)
    words = iter([cell.metadata.alt for cell in notebook.cells if "alt" in cell.metadata])
    parts, ids = [], iter(ids)
    for part in PART.finditer(content):
        if part["text"] is not None:
            parts.append(HEADING.sub(lambda match: heading(match, next(ids)), part["text"]))
        elif part["code"] is not None:
            parts.append(block("language-python highlight", part["code"]))
        elif part["printed"] is not None:
            parts.append(block("language-text highlight output", part["printed"]))
        else:
            told = f'alt="{html.escape(next(words))}"{size(part["picture"])}'
            picture = ALT.sub(lambda _, told=told: told, part["picture"])
            parts.append(f'<p class="sbs-plot">{picture}</p>')
    return "\n".join(parts)


def size(picture: str) -> str:
    """The width and height of an inlined PNG, so that its room is kept while it loads."""
    start = b64decode(picture.partition("base64,")[2][:32])
    width, height = (int.from_bytes(start[at : at + 4]) for at in (16, 20))
    return f' width="{width}" height="{height}"'


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


def heading(match: re.Match[str], id: str) -> str:
    """A heading with this id, and a link to itself."""
    return (f'<h{match[1]} id="{id}">{match[2]}'
            f'<a class="headerlink" href="#{id}" title="#">#</a></h{match[1]}>')


def block(kind: str, code: str) -> str:
    """A program or an output, as the pages have them."""
    return f'<div class="{kind}"><pre><code>{code}\n</code></pre></div>'


def heading_ids(root: Path, name: str) -> list[str]:
    """The ids of a lab's headings, made from the English one, in order."""
    notebook = read(root / "docs" / "en" / name, 4)
    return [slugify(title, "-") for cell in notebook.cells
            for title in headings(cell)]


def headings(cell: NotebookNode) -> list[str]:
    """The titles of a text cell."""
    if cell.cell_type != "markdown":
        return []
    return re.findall(r"^#{1,6} (.*)$", cell.source, re.MULTILINE)


def rename(items: list[AnchorLink], ids) -> None:
    """Give the entries of a table of contents these ids, in order."""
    for item in items:
        item.id = next(ids)
        rename(item.children, ids)
