"""Pages for machines that read: each as Markdown beside its HTML, and `llms.txt`.

The Markdown is the author's, with every include put in, the comments of one language
kept and links between pages leading to Markdown. The names are those of
https://llmstxt.org: `index.html.md` beside `index.html`, and `llms.txt`, a template in
`overrides/` which lists them, at the root of a language.
"""

import re
from pathlib import Path
from urllib.parse import urljoin

from markdown import Markdown
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url, write_file

FIGURE = re.compile(
    r'<figure.*?aria-label="(.*?)">.*?<figcaption>(.*?)</figcaption>\s*</figure>', re.DOTALL
)
CLASS = re.compile(r"^\{ \.[\w-]+ \}\n", re.MULTILINE)
LAST = re.compile(r"\n+(\n *```)$", re.MULTILINE)  # empty lines that end a whole file
LINK = re.compile(r"\]\(([\w./-]+\.(?:md|ipynb))(#[\w-]+)?\)")


def on_page_markdown(markdown: str, page: Page, **_) -> None:
    """Note where the Markdown of a page will stand; an index page has none."""
    if page.file.src_uri.endswith(".md") and "template" not in page.meta:
        page.meta["markdown"] = f"{page.file.dest_uri}.md"


def on_page_context(context: dict, page: Page, config: MkDocsConfig, nav: Navigation) -> None:
    """Write a page's Markdown beside its HTML."""
    if place := page.meta.get("markdown"):
        pages = {other.file.src_uri: other for other in nav.pages}
        text = relink(expand(page.markdown, config), page, pages)
        write_file(text.encode(), str(Path(config.site_dir, place)))


def relink(markdown: str, page: Page, pages: dict[str, Page]) -> str:
    """The Markdown of `page` with its links to source files led to Markdown or HTML."""

    def led(match: re.Match[str]) -> str:
        target = pages.get(urljoin(page.file.src_uri, match[1]))
        if not target:
            return match[0]  # a dead link, which the strict build reports
        place = target.meta.get("markdown", target.file.dest_uri)
        return f"]({get_relative_url(place, page.meta['markdown'])}{match[2] or ''})"

    return LINK.sub(led, markdown)


def expand(markdown: str, config: MkDocsConfig) -> str:
    """The page's Markdown with its includes put in and figures told in words."""
    tools = Markdown(extensions=["pymdownx.snippets", "sidebyside.markdown"],
                     extension_configs=config.mdx_configs).preprocessors
    lines = FIGURE.sub(r"*\2* (\1)", markdown).split("\n")
    lines = tools["one-language"].run(tools["snippet"].run(lines))
    text = CLASS.sub("", "\n".join(line.rstrip() for line in lines))
    return LAST.sub(r"\1", text).strip() + "\n"
