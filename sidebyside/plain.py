"""Pages for machines that read: each as Markdown beside its HTML, and `llms.txt`.

The Markdown is the author's, with every include put in, the comments of one language
kept and links between pages leading to Markdown. The names are those of
https://llmstxt.org: `index.html.md` beside `index.html`, and `llms.txt`, a template in
`overrides/` which lists them, at the root of a language.
"""

import re
from pathlib import Path
from urllib.parse import urljoin

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url, write_file

from sidebyside.markdown import CommentsOfOneLanguage
from sidebyside.sections import read_sections

INCLUDE = re.compile(r'^( *)--8<-- "([^":]+)(?::([\w-]+))?"$', re.MULTILINE)
FIGURE = re.compile(
    r'<figure.*?aria-label="(.*?)">.*?<figcaption>(.*?)</figcaption>\s*</figure>', re.DOTALL
)
CLASS = re.compile(r"^\{ \.[\w-]+ \}\n", re.MULTILINE)
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
    root = Path(config.config_file_path).parent
    comments = CommentsOfOneLanguage(None, config.theme["language"])

    def included(match: re.Match[str]) -> str:
        pad, path, section = match[1], match[2], match[3] or ""
        file = root / "snippets" / path
        if not file.is_file():  # the glossary; the include tool checks the others
            file = root / path
        if file.suffix in (".py", ".out"):
            text = read_sections(file)[section]
        else:
            marked = rf"\[start:{section}\].*?\n(.*?)\n[^\n]*\[end:{section}\]"
            text = re.search(marked, file.read_text("utf-8"), re.DOTALL)[1]
        lines = comments.run(text.strip("\n").split("\n"))
        return "\n".join((pad + line).rstrip() for line in lines)

    markdown = FIGURE.sub(r"*\2* (\1)", markdown)
    return CLASS.sub("", INCLUDE.sub(included, markdown)).strip() + "\n"
