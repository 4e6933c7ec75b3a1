"""The comparison hub and the API index, made from the pages at build.

Both are read off the finished HTML of all pages, so a verdict or a one-line
description has one home, the page, and no list is kept by hand.

* A comparison is a heading with its verdict right under it: `<p class="verdict">`.
* An API is an item of a page's `#reference` list: link, name, one line.
"""

import html
import re
from dataclasses import dataclass, field
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

HEADING = re.compile(r'<h([1-6]) id="([\w-]+)">((?:(?!</h).)*)</h\1>', re.DOTALL)
VERDICT = re.compile(HEADING.pattern + r'\s*<p class="verdict">(.*?)</p>', re.DOTALL)
REFERENCE = re.compile(r'<h2 id="reference">.*?</h2>\s*<ul>(.*?)</ul>', re.DOTALL)
ITEM = re.compile(
    r'<li>\s*(?:<p>)?<a href="([^"]+)"><code>([\w.]+)</code></a>\s*[:：]\s*(.*?)'
    r"(?:</p>)?\s*</li>",
    re.DOTALL,
)
# The same item in the Markdown of the other language, which is built separately.
OTHER = re.compile(r"^- \[`([\w.]+)`\]\([^)]+\)[:：]\s*(.+)$", re.MULTILINE)
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
CODE = re.compile(r"<code>(.*?)</code>")
SHORT = {"nn": "torch.nn", "F": "torch.nn.functional", "optim": "torch.optim"}


@dataclass
class Comparison:
    """A heading that compares: where it is, the names, the one-sentence verdict."""

    page: Page
    id: str
    title: str
    names: list[str]
    verdict: str


@dataclass
class Api:
    """A PyTorch name: its official page, one line in each language, and the headings."""

    name: str
    link: str
    line: str
    other: str
    headings: list[tuple[Page, str, str]] = field(default_factory=list)


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Hand the templates of the two index pages what all pages together say."""
    pages = [file.page for file in files.documentation_pages() if file.page]
    pages = [page for page in _in_order(config, pages) if page.content]
    env.globals["comparisons"] = [item for page in pages for item in comparisons(page)]
    language = "en" if config.theme["language"] == "zh" else "zh"
    env.globals["apis"] = apis(pages, Path(config.docs_dir).with_name(language))
    env.globals["relative"] = lambda page, start: get_relative_url(page.url, start.url)
    return env


def _in_order(config: MkDocsConfig, pages: list[Page]) -> list[Page]:
    """The pages as the navigation lists them, not as the file system does."""
    order, page = [], next((page for page in pages if page.is_homepage), None)
    while page:
        order.append(page)
        page = page.next_page
    return order


def comparisons(page: Page) -> list[Comparison]:
    """The comparisons of a page, in its order."""
    return [
        Comparison(page, id, _text(title), CODE.findall(title), _unlinked(verdict))
        for _, id, title, verdict in VERDICT.findall(page.content)
    ]


def apis(pages: list[Page], others: Path) -> list[Api]:
    """Every name in the pages' reference lists, sorted, each with its headings.

    `others` is the folder of the same pages in the other language.
    """
    found: dict[str, Api] = {}
    homes: dict[str, list[Page]] = {}
    for page in pages:
        other = _lines(others / page.file.src_uri)
        for items in REFERENCE.findall(page.content):
            for link, name, line in ITEM.findall(items):
                api = Api(name, link, _unlinked(line), other.get(name, ""))
                found.setdefault(name, api)
                homes.setdefault(name, []).append(page)
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
    for name, api in found.items():
        if not api.headings:
            api.headings = [(page, "", page.title) for page in homes[name]]
    return sorted(found.values(), key=lambda api: api.name.lower())


def _lines(file: Path) -> dict[str, str]:
    """Name -> its line in the reference list of a Markdown page, as HTML without links."""
    text = html.escape(file.read_text("utf-8"), quote=False) if file.suffix == ".md" else ""
    return {name: re.sub(r"`([^`]*)`", r"<code>\1</code>", LINK.sub(r"\1", line))
            for name, line in OTHER.findall(text)}


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
