"""The Markdown extension that shows snippets: Python-Markdown only, no MkDocs.

A page includes a program with an ordinary fence and one include line. Around the
include tool this extension does what an author should not have to type:

* before it, the fence gets an id and a title made from the snippet's name, and
  where an output was recorded for CUDA too, both are shown in tabs;
* after it, each comment pair is reduced to the page's own language, and the need
  lines go, which are for the runner;
* a table gets an id, and Chinese lines join without a space.
"""

import re
from collections import Counter
from pathlib import Path
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

# Priorities: the include tool runs at 32, fences at 25, heading ids at 5.
BEFORE_INCLUDES, AFTER_INCLUDES, AFTER_HEADING_IDS = 33, 31.5, 4

FENCE = re.compile(
    r"""^(?P<pad>[ ]*)(?P<ticks>`{3,})(?P<lang>python|text)\n
        [ ]*--8<--[ ]"(?P<path>[^":]+)\.(?P<kind>py|out)(?P<section>:[\w-]+)?"\n
        [ ]*(?P=ticks)[ ]*$""",
    re.MULTILINE | re.VERBOSE,
)
BREAK = r"(?<=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef])\n(?=[^\s{])"
COMMENT = re.compile(r"^(\s*# )(zh|en): (.*)$")
NEED = re.compile(r"^\s*# (device|torch): \S+ -- ")


class FencesBeforeIncludes(Preprocessor):
    """Give each fence that holds one include its id, title and device tabs."""

    def __init__(self, md: Markdown, snippets: Path) -> None:
        super().__init__(md)
        self.snippets = snippets

    def run(self, lines: list[str]) -> list[str]:
        """The page's lines, each match of FENCE in them decorated."""
        return FENCE.sub(self.decorate, "\n".join(lines)).split("\n")

    def decorate(self, match: re.Match[str]) -> str:
        """The Markdown for a match of FENCE: a fence, or CPU and CUDA in tabs."""
        path, section = match["path"], match["section"] or ""
        name = f"{path.rpartition('/')[2]}{section.replace(':', '-')}"
        if match["kind"] == "py":
            return fence(match, f".python #code-{name}", f"{path}.py{section}", path)
        cpu = fence(match, f".text .output .no-copy #out-{name}", f"{path}.out{section}")
        overlay = f"{path}.cuda.out"
        if not (self.snippets / overlay).exists():
            return cpu
        cuda = fence(match, f".text .output .no-copy #cuda-{name}", overlay + section)
        tabs = [f'=== "{device}"\n\n{indent(block)}'
                for device, block in (("CPU", cpu), ("CUDA", cuda))]
        return indent("\n\n".join(tabs), match["pad"])


def fence(match: re.Match[str], attributes: str, include: str, title: str = "") -> str:
    """A fence with `attributes` around the include of `include`."""
    ticks, pad = match["ticks"], match["pad"]
    shown = f' title="{title}.py"' if title else ""
    return (f"{pad}{ticks} {{ {attributes}{shown} }}\n"
            f'{pad}--8<-- "{include}"\n{pad}{ticks}')


def indent(text: str, pad: str = "    ") -> str:
    """`text` with `pad` before each line that is not empty."""
    return re.sub("^(?=.)", pad, text, flags=re.MULTILINE)


class CommentsOfOneLanguage(Preprocessor):
    """Of each comment pair keep the page's language, as a plain comment; no need line."""

    def __init__(self, md: Markdown, language: str) -> None:
        super().__init__(md)
        self.language = language

    def run(self, lines: list[str]) -> list[str]:
        """The page's lines, without those that `keep` drops."""
        return [kept for line in lines if (kept := self.keep(line)) is not None]

    def keep(self, line: str) -> str | None:
        """`line` as the page shows it, or None if it goes."""
        match = COMMENT.match(line)
        if not match:
            return None if NEED.match(line) else line
        return match[1] + match[3] if match[2] == self.language else None


class ChineseLineBreaks(InlineProcessor):
    """Drop a line break after Chinese: HTML would show a space there."""

    def handleMatch(  # noqa: N802 (the base's name)
        self, m: re.Match[str], data: str
    ) -> tuple[str, int, int]:
        """Nothing in place of the match, which is the line break."""
        return "", m.start(), m.end()


class TableIds(Treeprocessor):
    """Give each table the id of the heading it stands under, as `table-<id>`."""

    def run(self, root: Element) -> None:
        """Set the ids below `root`; a heading's second table gets `table-<id>-2`."""
        heading, tables = "top", Counter()
        for element in root.iter():
            if re.fullmatch("h[1-6]", element.tag):
                heading = element.get("id", heading)
            elif element.tag == "table":
                tables[heading] += 1
                number = f"-{tables[heading]}" if tables[heading] > 1 else ""
                element.set("id", f"table-{heading}{number}")


class SnippetExtension(Extension):
    """`sidebyside.markdown`, with the page's `lang` and the `snippets` folder."""

    def __init__(self, **kwargs: object) -> None:
        self.config = {
            "lang": ["zh", "The language of the comments to show: zh or en"],
            "snippets": ["snippets", "The folder that snippet paths start from"],
        }
        super().__init__(**kwargs)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (the base's name)
        """Register the four processors with `md`."""
        lang, snippets = self.getConfig("lang"), Path(self.getConfig("snippets"))
        for name, processor, priority in (
            ("snippet-fences", FencesBeforeIncludes(md, snippets), BEFORE_INCLUDES),
            ("one-language", CommentsOfOneLanguage(md, lang), AFTER_INCLUDES),
        ):
            md.preprocessors.register(processor, name, priority)
        md.inlinePatterns.register(ChineseLineBreaks(BREAK, md), "chinese-breaks", 15)
        md.treeprocessors.register(TableIds(md), "table-ids", AFTER_HEADING_IDS)


def makeExtension(**kwargs: object) -> SnippetExtension:  # noqa: N802 (Markdown's name)
    """The name that Python-Markdown looks for."""
    return SnippetExtension(**kwargs)
