"""Pages for machines that read: each as Markdown beside its HTML, and `llms.txt`.

The Markdown is the author's, with every include put in, the comments of one language
kept and links between pages leading to Markdown. The names are those of
https://llmstxt.org: `index.html.md` beside `index.html`, and `llms.txt`, which lists
them, at the root of a language.
"""

import posixpath
import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from sidebyside.markdown import CommentsOfOneLanguage
from sidebyside.sections import read_sections

INCLUDE = re.compile(r'^( *)--8<-- "([^":]+)(?::([\w-]+))?"$', re.MULTILINE)
FIGURE = re.compile(
    r'<figure.*?aria-label="(.*?)">.*?<figcaption>(.*?)</figcaption>\s*</figure>', re.DOTALL
)
CLASS = re.compile(r"^\{ \.[\w-]+ \}\n", re.MULTILINE)
LINK = re.compile(r"\]\(([\w./-]+\.(?:md|ipynb))(#[\w-]+)?\)")

_files: list[File] = []
_texts: dict[str, str] = {}


def on_nav(nav: Navigation, **_) -> None:
    """Start a language: remember its pages, in their order."""
    _files[:] = [page.file for page in nav.pages]


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, **_) -> None:
    """Keep what the author wrote, before other hooks add to it."""
    if page.file.src_uri.endswith(".md") and "template" not in page.meta:
        _texts[page.file.src_uri] = expand(markdown, config)


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> None:
    """Write a page's Markdown beside its HTML."""
    name = page.file.src_uri
    if name in _texts and name in places():  # else the strict build says: not in `nav`
        path = Path(config.site_dir, places()[name])
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(relink(_texts[name], name, places()), encoding="utf-8")


def on_post_build(config: MkDocsConfig) -> None:
    """Write `llms.txt`: the Markdown of this language, a line a page."""
    lines = [f"# {config.site_name}", "", f"> {config.site_description}", ""]
    for file in _files:
        if file.src_uri in _texts:
            meta, link = file.page.meta, (config.site_url or "") + places()[file.src_uri]
            lines.append(f"- [{meta['title']}]({link}): {meta['description']}")
    (Path(config.site_dir) / "llms.txt").write_text("\n".join(lines) + "\n", "utf-8")


def places() -> dict[str, str]:
    """The path of each source file -> that of its Markdown, of an index page its HTML."""
    return {file.src_uri: file.dest_uri + ".md" * (file.src_uri in _texts) for file in _files}


def relink(markdown: str, name: str, places: dict[str, str]) -> str:
    """The Markdown of page `name` with its links to source files led to their `places`."""

    def led(match: re.Match[str]) -> str:
        source = posixpath.normpath(posixpath.join(posixpath.dirname(name), match[1]))
        if source not in places:
            return match[0]  # a dead link, which the strict build reports
        link = posixpath.relpath(places[source], posixpath.dirname(places[name]) or ".")
        return f"]({link}{match[2] or ''})"

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
