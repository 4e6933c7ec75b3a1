"""Search that finds Chinese, and that is small and fetched when it is used.

Material's search is kept. What it lacks is added here, and checked where its absence
would be silent:

* its worker drops the last word of a Chinese query, hardly prefers a section with all
  the words and shows one section a page, so the built worker is patched: see `PATCHES`;
* Chinese is indexed as words only where jieba is installed, so the index is looked at;
* the index holds whole pages with their programs, which drown the headings and make
  the first search wait, so each section is cut to what finds it: see `shorten`;
* readers ask in other words than a heading's: a page's front matter lists `aliases`.
"""

import json
import logging
import re
from pathlib import Path

import jieba
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from sidebyside.patches import patch

# Chinese words that say nothing about what is asked: 的, 在, 之后 …
GRAMMAR = (
    "[的了吗呢在是和与或跟要会能不有为把被对从到里中上下后前时就都也很太个用办想看做给让该]"
    "|应该|之后|之前|时候|可以"
)
INDEX = Path("search", "search_index.json")  # below a site's root
PATCHES = [  # of Material's worker: what to find, exactly once, and what to put there
    # The loop that looks words up never tries the slice that reaches the end.
    (r"for\(let (\w)=(\w)\+1;\1<(\w)\.length;\1\+\+\)(?=\3\.slice\(\2,\1\)in )",
     r"for(let \1=\2+1;\1<=\3.length;\1++)"),
    # A Chinese word is looked up as the beginning of words: 连* also finds 连接. Look it
    # up as itself first, and a word of grammar not at all.
    (r'(?<=\.invertedIndex\)\])\.join\("\* "\)',
     rf".filter(w=>!/^({GRAMMAR})$/.test(w))"
     ".map(w=>w+(w[1]?'^10 '+w+'*^5':'^4')).join(' ')"),
    # A section with half the words counts nearly as much as one with all of them, and a
    # page more than a section; the second is for `boost` to say.
    (r"let (\w)=\+!\w\.parent\+(Object(?:(?!score:).)+score:\w)\*\(1\+(\w)\(\1,2\)\)",
     r"let \1=\2*\3(\1+.1,3)"),
    # Of each page only the best section is shown. Show all, best first, each below its
    # page's title: the second best of one page is often better than the best of another.
    (r"let (\w)=(\w)\.parent\?\2\.parent\.location:\2\.location;", r"let \1=\2.location;"),
    (r"if\(!\w\.find\((\w)=>\1\.location===(\w)\)\)\{let (\w)=this\.map\.get\(\2\);",
     r"{let \3=this.map.get(\2).parent;if(\3)"),
    # search.js asks for other endings and joined names, too: what the reader typed is not
    # missing where one of them is found, and what search.js made up never is.
    (r",terms:(\w)\}(?=\))",
     r",terms:Object.fromEntries(Object.entries(\1).filter(([t,y],_,all)=>y||!all.some("
     r"([o,z])=>o!==t&&(t.startsWith(o)&&(z||/_/.test(t))||o.startsWith(t)&&!/_/.test(o)))))}"),
]
WORD_BREAK = "\u200b"  # what jieba's segmentation leaves between two words
PROSE = 300  # characters of a section's prose that are indexed, and shown as its teaser
PROGRAM = re.compile(r"(?:[\w/-]+\.py)?<pre>.*?</pre>", re.DOTALL)
NAME = re.compile(
    r"\b(?:torch|nn|F|optim)(?:\.\w+)+|\b\w+(?:Error|Warning): [^\n<]+|\b[a-z]+(?:_[a-z]+)+\b"
)
QUOTED = re.compile(r"<code>([^<]*(?: [^<\s]+){3,})</code>")  # a message in the prose
HAN = re.compile(r"[\u4e00-\u9fff]+")
PREFIX = re.compile(r"\b(?:torch|nn|functional|F|Tensor)\.(?=\w)")
TAG = re.compile(r"<[^>]+>")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Keep jieba's loading messages out of the build's output."""
    jieba.setLogLevel(logging.WARNING)
    return config


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """Note the page's `aliases`: heading id -> more words by which readers ask for it."""
    aliases = config.extra.setdefault("aliases", {})  # where a section is -> words
    for id, words in page.meta.get("aliases", {}).items():
        aliases[page.url + (f"#{id}" if f'<h1 id="{id}"' not in html else "")] = words


def on_post_build(config: MkDocsConfig) -> None:
    """Patch the worker, check the index and write it shorter.

    Raises PluginError if not exactly one place of the worker fits each patch or if a
    Chinese index holds no segmented words.
    """
    if not config.plugins["material/search"].config.enabled:
        return
    site = Path(config.site_dir)
    patch(site, "assets/javascripts/workers/search.*.min.js", PATCHES, "sidebyside/search.py")
    index = read_index(site)
    index["docs"] = shortened(index["docs"], config)
    segmented = any(WORD_BREAK in doc["text"] for doc in index["docs"])
    if config.theme["language"] == "zh" and not segmented:
        raise PluginError("The Chinese search index is not segmented into words. "
                          "Install jieba: python -m pip install -e .")
    write_index(site, index)


def read_index(site: Path) -> dict:
    """The search index of a built site."""
    return json.loads((site / INDEX).read_text("utf-8"))


def write_index(site: Path, index: dict) -> None:
    """Write the search index without a character that is not needed."""
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    (site / INDEX).write_text(text, "utf-8")


def shortened(docs: list[dict], config: MkDocsConfig) -> list[dict]:
    """The sections of Material's index that hold something, each cut to what finds it.

    `page` is the title of the page that a section is on: it lets "lstm output" find the
    section `output` of the page on LSTM.
    """
    titles = {doc["location"]: doc["title"] for doc in docs}
    aliases = config.extra.get("aliases", {})
    return [
        shorten(doc, aliases.get(doc["location"], ""))
        | {"page": titles[doc["location"].partition("#")[0]]}
        for doc in docs if doc["text"] or "#" not in doc["location"]
    ]


def shorten(doc: dict, aliases: str) -> dict:
    """A section of the index as its title, the start of its prose, and names.

    Of its programs and of the rest of its prose only PyTorch's names and error
    messages stay. A message quoted under an error's heading is an older wording of it:
    it goes, with the aliases, into the field `alias`, which is searched and not shown.
    """
    whole, where, title = doc["text"], doc["location"], doc["title"]
    prose = " ".join(TAG.sub(" ", PROGRAM.sub(" ", whole)).split())
    prose = re.match(rf".{{,{PROSE}}}(?![^\s{WORD_BREAK}])", prose)[0]
    names = [name for name in dict.fromkeys(NAME.findall(whole)) if name not in prose]
    older = QUOTED.findall(whole) if re.search("#(error|warning)-", where) else []
    short = {"location": where, "title": title, "text": " ".join([prose, *names]),
             "boost": boost(title, where)}
    alias = HAN.sub(lambda run: f" {' '.join(jieba.cut(run[0]))} ", " ".join([aliases, *older]))
    # A name that the title has, too, must not count twice.
    named = {word for word in re.findall(r"\w+", title.lower()) if word.isascii()}
    alias = " ".join(word for word in alias.split() if word.lower() not in named)
    return short | {"alias": alias} if alias else short


def boost(title: str, location: str) -> float:
    """How much a section counts: the fewer words its title has besides, the more.

    Lunr's own norm is switched off in Material, which favors whole pages instead; but
    a reader wants the paragraph, best of all the verdict, and of several the one that
    the page is named for. A table, a choice, a list of terms and a reference name everything.
    """
    path, _, id = location.partition("#")
    words = re.findall(r"\w+", PREFIX.sub("", TAG.sub("", title)))
    weight = max(1, len(words)) ** -0.35 * (1 if id else 1.2)
    if "-vs-" in id:
        weight *= 1.3
        if f"/{path}".endswith(f"/{id.replace('-vs-', '-')}/"):
            weight *= 1.15
    if id in ("side-by-side", "which") or location == "glossary/":
        weight *= 0.5
    if id == "reference":
        weight *= 0.1
    return round(weight, 2)
