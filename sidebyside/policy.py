"""A Content-Security-Policy in every page: nothing comes from or goes to elsewhere.

A host of static pages sends no header of ours, so the policy is a `<meta>`. Inline
scripts and style sheets are allowed by their hashes alone; they differ with the depth
of the page, so they are hashed in each page as it is written. One exception remains:
`data:` images, which Material's style sheet uses as icons.
"""

import re
from base64 import b64encode
from hashlib import sha256

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority

# A script with an address is 'self', one of another type is data and never runs.
SCRIPT = re.compile(r"<script(?![^>]*(?:\ssrc=|application/))[^>]*>(.*?)</script>", re.DOTALL)
STYLE = re.compile(r"<style[^>]*>(.*?)</style>", re.DOTALL)
CHARSET = '<meta charset="utf-8">'
serving = False


def on_startup(command: str, **_: object) -> None:
    """Remember whether pages are served: live reload is an inline script added later."""
    global serving
    serving = command == "serve"


@event_priority(-100)  # last: whatever other hooks leave in the page is hashed
def on_post_page(output: str, config: MkDocsConfig, **_: object) -> str:
    """The page with its policy right after the character set."""
    return output if serving else output.replace(CHARSET, CHARSET + meta(output), 1)


@event_priority(-100)
def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """The same for the 404 page; the sitemap has no such place."""
    return on_post_page(output_content, config)


def meta(page: str) -> str:
    """The `<meta>` for a page's HTML."""
    styles = ["'self'", *hashes(STYLE, page)]
    rules = {
        "default-src": ["'none'"],
        "script-src": ["'self'", *hashes(SCRIPT, page)],
        "style-src-elem": styles,
        "style-src-attr": ["'none'"],
        "img-src": ["'self'", "data:"],
        "connect-src": ["'self'"],  # the search index
        "worker-src": ["'self'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
    }
    policy = "; ".join(f"{name} {' '.join(sources)}" for name, sources in rules.items())
    return f'\n<meta http-equiv="Content-Security-Policy" content="{policy}">'


def hashes(pattern: re.Pattern[str], page: str) -> list[str]:
    """What a policy calls each inline text that `pattern` finds, once each."""
    digests = (sha256(text.encode()).digest() for text in pattern.findall(page))
    return list(dict.fromkeys(f"'sha256-{b64encode(one).decode()}'" for one in digests))
