"""Search that finds Chinese, and that is small and fetched when it is used.

Material's search is kept. What it lacks is added here, and checked where its absence
would be silent:

* its worker drops the last word of every Chinese query (the loop that looks words
  up never tries the slice that reaches the end), so the built worker is patched;
* Chinese is indexed as words only where jieba is installed, so the index is looked at;
* the index holds whole pages with their programs, which drown the headings and make
  the first search wait, so each section is cut to what finds it: see `shorten`.
"""

import json
import logging
import re
from pathlib import Path

import jieba
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

LOOP = re.compile(
    r"for\(let (\w)=(\w)\+1;\1<(\w)\.length;\1\+\+\)(?=\3\.slice\(\2,\1\)in )"
)
INDEX = Path("search", "search_index.json")  # below a site's root
WORD_BREAK = "\u200b"  # what jieba's segmentation leaves between two words
PROSE = 300  # characters of a section's prose that are indexed, and shown as its teaser
PROGRAM = re.compile(r"(?:[\w/-]+\.py)?<pre>.*?</pre>", re.DOTALL)
NAME = re.compile(r"\b(?:torch|nn|F|optim)(?:\.\w+)+|\b\w+(?:Error|Warning): [^\n<]+")
QUOTED = re.compile(r"<code>([^<]*(?: [^<\s]+){3,})</code>")  # a message in the prose
TAG = re.compile(r"<[^>]+>")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Keep jieba's loading messages out of the build's output."""
    jieba.setLogLevel(logging.WARNING)
    return config


def on_post_build(config: MkDocsConfig) -> None:
    """Patch the worker, check the index and write it shorter.

    Raises PluginError, which fails the build, if not exactly one place of the worker
    fits or if a Chinese index holds no segmented words.
    """
    if not config.plugins["material/search"].config.enabled:
        return
    site = Path(config.site_dir)
    workers = list(site.glob("assets/javascripts/workers/search.*.min.js"))
    whole = r"for(let \1=\2+1;\1<=\3.length;\1++)"
    patched = [LOOP.subn(whole, worker.read_text("utf-8")) for worker in workers]
    if sum(count for _, count in patched) != 1:
        raise PluginError(
            "The search worker of this mkdocs-material has no or several places that "
            "look like its segmentation loop. Read its source and adapt LOOP in "
            "sidebyside/search.py, or drop the patch if the last word is found now."
        )
    workers[0].write_text(patched[0][0], "utf-8")
    index = read_index(site)
    index["docs"] = shortened(index["docs"])
    segmented = any(WORD_BREAK in doc["text"] for doc in index["docs"])
    if config.theme["language"] == "zh" and not segmented:
        raise PluginError(
            "The Chinese search index is not segmented into words. Install jieba: "
            "python -m pip install -e ."
        )
    write_index(site, index)


def read_index(site: Path) -> dict:
    """The search index of a built site."""
    return json.loads((site / INDEX).read_text("utf-8"))


def write_index(site: Path, index: dict) -> None:
    """Write the search index without a character that is not needed."""
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    (site / INDEX).write_text(text, "utf-8")


def shortened(docs: list[dict]) -> list[dict]:
    """The sections of Material's index that hold something, each cut to what finds it."""
    return [shorten(doc) for doc in docs if doc["text"] or "#" not in doc["location"]]


def shorten(doc: dict) -> dict:
    """A section of the index as its title, the start of its prose, and names.

    Of its programs and of the rest of its prose only PyTorch's names and error
    messages stay. A message quoted under an error's heading is an older wording of it:
    it goes into the field `alias`, which is searched and not shown, and so do the
    `tags` of a page, which Material would give to all its sections.
    """
    whole, (_, _, id) = doc["text"], doc["location"].partition("#")
    prose = " ".join(TAG.sub(" ", PROGRAM.sub(" ", whole)).split())
    prose = re.match(rf".{{,{PROSE}}}(?![^\s{WORD_BREAK}])", prose)[0]
    names = [name for name in dict.fromkeys(NAME.findall(whole)) if name not in prose]
    aliases = [] if id else doc.get("tags", [])
    if id.startswith(("error-", "warning-")):
        aliases = QUOTED.findall(whole)
    short = {"location": doc["location"], "title": doc["title"],
             "text": " ".join([prose, *names]), "boost": boost(doc["title"], id)}
    if aliases:
        short["alias"] = WORD_BREAK.join(jieba.cut(" ".join(aliases)))
    return short


def boost(title: str, id: str) -> float:
    """How much a section counts: the fewer words its title has besides, the more.

    Lunr's own norm is switched off in Material, which favors whole pages instead; but
    a reader wants the paragraph, best of all the verdict. A reference list names
    everything and explains nothing.
    """
    words = re.findall(r"\w+", TAG.sub("", title))
    weight = max(1, len(words)) ** -0.5
    if not id:
        weight *= 0.4
    if "-vs-" in id:
        weight *= 1.3
    if id == "reference":
        weight *= 0.1
    return round(weight, 2)
