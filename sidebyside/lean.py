"""Pages that a phone can draw at once: what costs it time and shows nothing, goes.

A browser computes the style of every element several times while a page loads, so the
time that a long page takes grows with its elements. `benchmarks/README.md` has the figures.

* Pygments wraps each name, operator, bracket and space in an element; the site's colors
  leave them as they are, so their text does without.
* Material switches all transitions off while it sets the color scheme, at each load, by a
  rule for all elements, which computes all styles twice more.
"""

import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

PLAIN = re.compile(r'<span class="(?:n|nn|o|ow|p|w)">([^<]*)</span>')
SWITCHING = re.compile(r"\[data-md-color-switching\] \*[^{}]*\{[^}]*\}")


def on_page_content(html: str, **_) -> str:
    """The page without the elements of tokens that have no color of their own."""
    return PLAIN.sub(r"\1", html)


def on_post_build(config: MkDocsConfig) -> None:
    """Drop the rule for all elements; PluginError if it is not there exactly once."""
    files = list(Path(config.site_dir).glob("assets/stylesheets/palette.*.min.css"))
    style, count = SWITCHING.subn("", "".join(file.read_text("utf-8") for file in files))
    if (len(files), count) != (1, 1):
        raise PluginError(
            "The palette of this mkdocs-material has no rule or several that look like "
            f"{SWITCHING.pattern}. Adapt SWITCHING in sidebyside/lean.py, or drop it."
        )
    files[0].write_text(style, "utf-8")
