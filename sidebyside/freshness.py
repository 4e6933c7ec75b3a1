"""Translation freshness: which page is behind its other language.

`docs/translations.txt` holds, a line a page, the hashes of the Chinese and the English
text that were last confirmed to say the same. If one has changed since and the other
has not, the other is stale: its readers see a notice, and nothing blocks the author.

    python -m sidebyside.freshness                   what is stale, and what changed
    python -m sidebyside.freshness confirm PAGE...   both say the same again
"""

import hashlib
import subprocess
import sys
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

ROOT = Path(__file__).parents[1]
MANIFEST = Path("docs/translations.txt")
LANGUAGES = ("zh", "en")
NOTICES = {
    "zh": ("英文版有更新", "这一页的英文版改过了，中文版还没有跟上。请以", "英文版", "为准。"),
    "en": ("The Chinese page is newer", "This translation is behind. See the", "Chinese page",
           "for the latest text."),
}


def digest(path: Path) -> str:
    """A hash of a page's words: white space and line breaks do not count."""
    words = " ".join(path.read_text(encoding="utf-8").split())
    return hashlib.sha256(words.encode()).hexdigest()[:16]


def confirmed(root: Path) -> dict[str, tuple[str, str]]:
    """Page -> (Chinese hash, English hash) as last confirmed."""
    path = root / MANIFEST
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return {page: (zh, en) for page, zh, en in map(str.split, lines)}


def stale(root: Path, page: str) -> str | None:
    """The language in which `page` is behind the other, if one is.

    If both have changed, neither is called stale; the summary asks to confirm them.
    """
    changed = changes(root, page)
    return None if len(changed) != 1 else next(x for x in LANGUAGES if x not in changed)


def changes(root: Path, page: str) -> list[str]:
    """The languages whose text has changed since `page` was confirmed."""
    known = confirmed(root).get(page, ("", ""))
    return [language for language, old in zip(LANGUAGES, known, strict=True)
            if digest(root / "docs" / language / page) != old]


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, **_) -> str:
    """Put a notice, which links to the other language, on a stale page."""
    root, language = Path(config.config_file_path).parent, config.theme["language"]
    if stale(root, page.file.src_uri) != language:
        return markdown
    title, before, link, after = NOTICES[language]
    up = get_relative_url("" if language == "zh" else "../", page.url)
    other = f"{up.rstrip('/')}/{'en/' if language == 'zh' else ''}{page.url}"
    head, heading, body = markdown.partition("\n# ")
    first, _, rest = body.partition("\n")
    return (f'{head}{heading}{first}\n\n<div class="admonition warning" data-search-exclude>'
            f'<p class="admonition-title">{title}</p>'
            f'<p>{before} <a href="{other}">{link}</a> {after}</p></div>\n{rest}')


def report(root: Path) -> None:
    """Print each page that needs a look, with the command that shows the change."""
    for path in sorted((root / "docs" / "zh").rglob("*.md")):
        page = path.relative_to(root / "docs" / "zh").as_posix()
        changed = changes(root, page)
        if not changed:
            continue
        behind = stale(root, page)
        what = f"{behind} is stale" if behind else "both changed"
        print(f"{page}: {what}; when both say the same: "
              f"python -m sidebyside.freshness confirm {page}", flush=True)
        since = subprocess.run(
            ["git", "log", "-1", "--format=%H", f"-G^{page} ", "--", str(MANIFEST)],
            cwd=root, capture_output=True, text=True).stdout.strip()
        if since:
            files = [f"docs/{language}/{page}" for language in changed]
            subprocess.run(["git", "--no-pager", "diff", since, "--", *files], cwd=root)


def confirm(root: Path, pages: list[str]) -> None:
    """Record that both languages of `pages` say the same as they stand."""
    known = confirmed(root)
    for page in pages:
        known[page] = tuple(digest(root / "docs" / x / page) for x in LANGUAGES)
    rows = [f"{page} {zh} {en}\n" for page, (zh, en) in sorted(known.items())
            if (root / "docs" / "zh" / page).exists()]
    (root / MANIFEST).write_text("".join(rows), "utf-8")


if __name__ == "__main__":
    if sys.argv[1:2] == ["confirm"] and sys.argv[2:]:
        confirm(ROOT, sys.argv[2:])
    elif sys.argv[1:]:
        sys.exit(__doc__)
    else:
        report(ROOT)
