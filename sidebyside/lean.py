"""Pages that a phone can draw at once: what costs it time and shows nothing, goes.

A browser computes the style of every element several times while a page loads, so the
time that a long page takes grows with its elements. `benchmarks/README.md` has the figures.

* Pygments wraps each name, operator, bracket and space in an element; the site's colors
  leave them as they are, so their text does without.
* Material makes the browser compute all styles of the page again at each load: see PATCHES.
"""

import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from sidebyside.patches import patch

PLAIN = re.compile(r'<span class="(?:n|nn|o|ow|p|w)">([^<]*)</span>')
PATCHES = {
    "assets/stylesheets/palette.*.min.css": [
        # While it sets the color scheme, all transitions are off, by a rule for all elements.
        (r"\[data-md-color-switching\] \*[^{}]*\{[^}]*\}", ""),
    ],
    "assets/stylesheets/main.*.min.css": [
        # Whatever follows a table: each table that is wrapped to scroll has it looked for.
        (r"\.md-typeset table:not\(\[class\]\)\+\*\{[^}]*\}", ""),
    ],
    "assets/javascripts/bundle.*.min.js": [
        # The site's style sheet says color-scheme, and its pages theme-color; a `<meta>` for
        # the first, put there empty and then filled, restyles the page twice.
        (r'(?<=name:"theme-color"}\));document\.head\.appendChild\(\w\)', ""),
        (r'(?<=name:"color-scheme"}\));document\.head\.appendChild\(\w\)', ""),
    ],
}


def on_page_content(html: str, **_) -> str:
    """The page without the elements of tokens that have no color of their own."""
    return PLAIN.sub(r"\1", html)


def on_post_build(config: MkDocsConfig) -> None:
    """Drop what Material computes in vain; PluginError if it has moved."""
    for files, places in PATCHES.items():
        patch(Path(config.site_dir), files, places, "sidebyside/lean.py")
