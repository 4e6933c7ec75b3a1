"""Terms lead to the glossary: on each page, the first mention of a term is a link.

`GLOSSARY.md` is the one list; the glossary page includes it, and gets an id a row here.
Only running text is looked at, the home page not at all, and a Chinese term of one
character is not looked for: it is part of too many words. Of terms that overlap, the
longest counts.
"""

import html
import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

HOME = "glossary.md"
ROW = re.compile(r"^\| (?!English|---)(.+?) \| (.+?) \| ?(.*?) ?\|$", re.MULTILINE)
# A paragraph or an item with nothing but text in it, and what in it is no running text.
TEXT = re.compile(r"(<(?:p|li)>)((?:(?!</?(?:p|li|ul|ol|div|figure|pre)\b).)*)", re.DOTALL)
APART = re.compile(r"(<(a|code|math|strong)\b.*?</\2>|<[^>]+>)", re.DOTALL)


def rows(root: Path) -> list[tuple[str, str, str]]:
    """The rows of the glossary: English, Chinese, note."""
    return ROW.findall((root / "GLOSSARY.md").read_text("utf-8"))


def row_id(english: str) -> str:
    """The id of a term's row, the same in both languages."""
    return "term-" + english.lower().replace(" ", "-")


def terms(root: Path, language: str) -> dict[str, str]:
    """Each way to write a term in `language`, in small letters -> the id of its row."""
    found = {}
    for english, chinese, _ in rows(root):
        ways = [english, f"{english}s"]
        if language == "zh":
            ways = [way for way in re.sub("（.*?）", "", chinese).split("、") if len(way) > 1]
        found |= {way.lower(): row_id(english) for way in ways}
    return found


def on_page_content(content: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """The page with the first mention of each term linked; the glossary with ids."""
    glossary = files.get_file_from_path(HOME)
    root, language = Path(config.config_file_path).parent, config.theme["language"]
    if page.file is glossary:
        return re.sub(r"<tr>\s*<td>([^<]+)</td>", row, content)
    if not glossary or page.is_homepage:
        return content
    left, start = terms(root, language), get_relative_url(glossary.url, page.url)
    words = "|".join(map(re.escape, sorted(left, key=len, reverse=True)))
    word = re.compile(rf"\b(?:{words})\b" if language == "en" else words, re.IGNORECASE)

    def link(match: re.Match[str]) -> str:
        id = left.get(match[0].lower())
        if not id:
            return match[0]
        for way in [way for way, of in left.items() if of == id]:
            del left[way]
        return f'<a class="sbs-term" href="{start}#{id}">{match[0]}</a>'

    def paragraph(match: re.Match[str]) -> str:
        parts = APART.split(match[2])  # text, what is apart, its tag, text …
        del parts[2::3]
        parts[::2] = [word.sub(link, part) for part in parts[::2]]
        return match[1] + "".join(parts)

    return TEXT.sub(paragraph, content)


def row(match: re.Match[str]) -> str:
    """A row of the glossary page with the id of its term."""
    return f'<tr id="{row_id(html.unescape(match[1]))}">{match[0].removeprefix("<tr>")}'
