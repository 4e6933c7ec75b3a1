"""The comparison hub and the API index, made from the pages at build.

Both are read off all pages, so a verdict or a one-line description has one home, the
page, and no list is kept by hand.

* A comparison is a heading with its verdict right under it: `<p class="verdict">`.
* An API is an item of a page's `#reference` list: name, link, one line. It is read from
  the Markdown, as the other language's line, whose pages are built separately.
"""

import html
import re
from dataclasses import dataclass, field
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

HEADING = re.compile(r'<h([1-6]) id="([\w-]+)">((?:(?!</h).)*)</h\1>', re.DOTALL)
VERDICT = re.compile(HEADING.pattern + r'\s*<p class="verdict">(.*?)</p>', re.DOTALL)
ITEM = re.compile(r"^- \[`([\w.]+)`\]\(([^)]+)\)[:：]\s*(.+)$", re.MULTILINE)
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
CODE = re.compile(r"<code>(.*?)</code>")
SHORT = {"nn": "torch.nn", "F": "torch.nn.functional", "optim": "torch.optim"}


@dataclass
class Comparison:
    """A heading that compares: where it is, its title, the one-sentence verdict."""

    page: Page
    id: str
    title: str
    verdict: str


@dataclass
class Api:
    """A PyTorch name: its official page, one line in each language, and where it stands:
    under which headings, and on which pages; both as page, id and title."""

    name: str
    link: str
    line: str
    other: str
    headings: list[tuple[Page, str, str]] = field(default_factory=list)
    pages: list[tuple[Page, str, str]] = field(default_factory=list)


def on_page_context(context: dict, page: Page, config: MkDocsConfig, nav: Navigation) -> dict:
    """Hand the templates of the two index pages what all pages together say."""
    if "template" not in page.meta:
        return context
    language = "en" if config.theme["language"] == "zh" else "zh"
    return context | {
        "comparisons": [item for page in nav.pages for item in comparisons(page)],
        "apis": apis(nav.pages, Path(config.docs_dir).with_name(language)),
    }


def comparisons(page: Page) -> list[Comparison]:
    """The comparisons of a page, in its order."""
    return [
        Comparison(page, id, _text(title), _unlinked(verdict))
        for _, id, title, verdict in VERDICT.findall(page.content)
    ]


def apis(pages: list[Page], others: Path) -> list[Api]:
    """Every name in the pages' reference lists, sorted, each with its headings.

    `others` is the folder of the same pages in the other language.
    """
    found: dict[str, Api] = {}
    for page in pages:
        own = _references(page.markdown)
        path = others / page.file.src_uri
        other = _references(path.read_text("utf-8")) if own and path.exists() else {}
        for name, (link, line) in own.items():
            api = found.setdefault(name, Api(name, link, line, other.get(name, ("", ""))[1]))
            api.pages.append((page, "", page.title))
    meant: dict[str, list[str]] = {}  # each way to write a name -> the names
    for name in found:
        parts = name.split(".")
        for start in range(len(parts)):
            meant.setdefault(".".join(parts[start:]), []).append(name)
    for page in pages:
        for _, id, title in HEADING.findall(page.content):
            for code in CODE.findall(title):
                for name in meant.get(_name(html.unescape(code)), ()):
                    where = (page, id, _text(title))
                    if where not in found[name].headings:
                        found[name].headings.append(where)
    return sorted(found.values(), key=lambda api: api.name.lower())


def _references(markdown: str) -> dict[str, tuple[str, str]]:
    """Name -> link and line in a page's reference list, as HTML; no links in the line."""
    text = html.escape(markdown.partition("{ #reference }")[2], quote=False)
    return {name: (link, re.sub(r"`([^`]*)`", r"<code>\1</code>", LINK.sub(r"\1", line)))
            for name, link, line in ITEM.findall(text)}


def _name(code: str) -> str:
    """The name in `code`, as a heading writes it, its short beginning spelled out."""
    code = code.partition("(")[0].lstrip(".")
    first, _, rest = code.partition(".")
    return f"{SHORT[first]}.{rest}" if rest and first in SHORT else code


def _text(title: str) -> str:
    """A heading's HTML without its permalink."""
    return re.sub(r'<a class="headerlink".*?</a>', "", title, flags=re.DOTALL).strip()


def _unlinked(text: str) -> str:
    """HTML without links, which would lead nowhere from another page."""
    return re.sub(r"</?a\b[^>]*>", "", text).strip()
