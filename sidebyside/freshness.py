"""Translation freshness: which page is behind its other language.

`docs/translations.txt` holds, a line a page, the hashes of the Chinese and the English
text that were last confirmed to say the same. If one has changed since and the other
has not, the other is stale: its readers see a notice, and nothing blocks the author.

    python -m sidebyside.freshness                   which pages need a look
    python -m sidebyside.freshness show PAGE...      what changed since they agreed
    python -m sidebyside.freshness confirm PAGE...   both languages say the same again

A PAGE is a path below docs/zh or docs/en, such as matmul/index.md.
"""

import hashlib
import re
import subprocess
import sys
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

ROOT = Path(__file__).parents[1]
MANIFEST = Path("docs/translations.txt")
COMMAND = "python -m sidebyside.freshness"
LANGUAGES = ("zh", "en")
ALIASES = re.compile(r"^aliases:\n(?:  .*\n)*", re.MULTILINE)
NOTICES = {
    "zh": ("英文版有更新",
           '这一页的<a href="{}">英文版</a>改过了，中文版还没有跟上。'),
    "en": ("The Chinese page is newer",
           'This translation is behind the <a href="{}">Chinese page</a>.'),
}


def digest(path: Path) -> str:
    """A hash of a page's words; white space does not count, nor what only search reads."""
    if not path.exists():
        return "-"
    words = " ".join(ALIASES.sub("", path.read_text(encoding="utf-8")).split())
    return hashlib.sha256(words.encode()).hexdigest()[:16]


def digests(root: Path, page: str) -> list[str]:
    """The hash of each language's text of `page`, `-` where there is none."""
    return [digest(root / "docs" / language / page) for language in LANGUAGES]


def confirmed(root: Path) -> dict[str, list[str]]:
    """Page -> the hashes of its languages when they were last confirmed."""
    path = root / MANIFEST
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return {page: hashes for page, *hashes in map(str.split, lines)}


def changes(root: Path, page: str) -> list[str]:
    """The languages whose text has changed since `page` was confirmed."""
    known = confirmed(root).get(page, ["-", "-"])
    pairs = zip(LANGUAGES, known, digests(root, page), strict=True)
    return [language for language, old, new in pairs if old != new]


def stale(root: Path, page: str) -> str | None:
    """The language in which `page` is behind; None also if both have changed."""
    changed = changes(root, page)
    return None if len(changed) != 1 else next(x for x in LANGUAGES if x not in changed)


def on_page_content(html: str, page: Page, config: MkDocsConfig, **_) -> str:
    """Put a notice, which links to the other language, under a stale page's title."""
    root, language = Path(config.config_file_path).parent, config.theme["language"]
    if stale(root, page.file.src_uri) != language:
        return html
    chinese, english = page.url, f"en/{page.url}"
    title, text = NOTICES[language]
    link = (get_relative_url(english, chinese) if language == "zh"
            else get_relative_url(chinese, english))
    notice = ('<div class="admonition warning" data-search-exclude>'
              f'<p class="admonition-title">{title}</p><p>{text.format(link)}</p></div>')
    return html.replace("</h1>", f"</h1>\n{notice}", 1)


def summary(root: Path) -> list[str]:
    """A line for each page that needs a look, with the commands that help."""
    lines = []
    for path in sorted((root / "docs" / "zh").rglob("*.md")):
        page = path.relative_to(root / "docs" / "zh").as_posix()
        if changes(root, page):
            behind = {"en": "the English page is behind",
                      "zh": "the Chinese page is behind",
                      None: "both have changed"}[stale(root, page)]
            lines.append(f"- {page}: {behind}. What changed: `{COMMAND} show {page}`. "
                         f"When both say the same: `{COMMAND} confirm {page}`")
    return lines


def show(root: Path, pages: list[str]) -> None:
    """Print how the changed languages of `pages` differ from when they agreed."""
    for page in pages:
        git = ["git", "log", "-1", "--format=%H", f"-G^{page} ", "--", str(MANIFEST)]
        since = subprocess.run(git, cwd=root, capture_output=True, text=True).stdout
        files = [f"docs/{language}/{page}" for language in changes(root, page)]
        if not files:
            print(f"{page} says the same in both languages.", flush=True)
        else:
            subprocess.run(["git", "--no-pager", "diff", *since.split(), "--", *files],
                           cwd=root)


def confirm(root: Path, pages: list[str]) -> None:
    """Record that both languages of `pages` say the same as they stand."""
    known = confirmed(root) | {page: digests(root, page) for page in pages}
    rows = [" ".join([page, *hashes]) + "\n" for page, hashes in sorted(known.items())
            if (root / "docs" / "zh" / page).exists()]
    (root / MANIFEST).write_text("".join(rows), "utf-8")
    print(f"Confirmed: {', '.join(pages)}. Commit {MANIFEST}.")


def main(root: Path, action: str = "", *names: str) -> str | None:
    """Run the command line; return what is wrong with it, if anything is."""
    pages = [re.sub(r"^(.*/)?docs/(zh|en)/", "", name) for name in names]
    unknown = [page for page in pages if "-" in digests(root, page)]
    if unknown:
        return (f"no such page in both docs/zh and docs/en: {', '.join(unknown)}. "
                "Name it by its path below them, such as matmul/index.md.")
    if not action:
        print("\n".join(summary(root)) or "Every page says the same in both languages.")
    elif pages and action in ("show", "confirm"):
        {"show": show, "confirm": confirm}[action](root, pages)
    else:
        return __doc__
    return None


if __name__ == "__main__":
    sys.exit(main(ROOT, *sys.argv[1:]))
