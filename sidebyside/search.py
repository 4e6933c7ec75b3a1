"""Search that finds Chinese, and that is fetched when it is used.

Material's search is kept. Three things are missing from it and added here, each
checked, because each fails in silence:

* its worker drops the last word of every Chinese query (the loop that looks words
  up never tries the slice that reaches the end), so the built worker is patched;
* Chinese is indexed as words only where jieba is installed, so the index is looked at;
* the index is written as ASCII escapes, so it is written anew as UTF-8, a third shorter.
"""

import json
import logging
import re
from pathlib import Path

import jieba
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

LOOP = re.compile(r"for\(let (\w)=(\w)\+1;\1<(\w)\.length;\1\+\+\)(?=\3\.slice\(\2,\1\)in )")
WORD_BREAK = "\u200b"  # what jieba's segmentation leaves between two words


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Keep jieba's loading messages out of the build's output."""
    jieba.setLogLevel(logging.WARNING)
    return config


def on_post_build(config: MkDocsConfig) -> None:
    """Patch the worker, check the index and write it shorter.

    Raises PluginError, which fails the build, if not exactly one place of the worker
    fits or if a Chinese index holds no segmented words.
    """
    site = Path(config.site_dir)
    workers = list(site.glob("assets/javascripts/workers/search.*.min.js"))
    patched = [LOOP.subn(r"for(let \1=\2+1;\1<=\3.length;\1++)", worker.read_text("utf-8"))
               for worker in workers]
    if sum(count for _, count in patched) != 1:
        raise PluginError(
            "The search worker of this mkdocs-material has no or several places that "
            "look like its segmentation loop. Read its source and adapt LOOP in "
            "sidebyside/search.py, or drop the patch if the last word is found now."
        )
    workers[0].write_text(patched[0][0], "utf-8")
    index = site / "search" / "search_index.json"
    text = json.dumps(json.loads(index.read_text("utf-8")),
                      ensure_ascii=False, separators=(",", ":"))
    if config.theme["language"] == "zh" and WORD_BREAK not in text:
        raise PluginError(
            "The Chinese search index is not segmented into words. Install jieba: "
            "python -m pip install -e ."
        )
    index.write_text(text, "utf-8")
