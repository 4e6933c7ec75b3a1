"""The first mention of a term on a page leads to the glossary."""

import re
from types import SimpleNamespace

import pytest
from mkdocs.config.defaults import MkDocsConfig

from sidebyside.glossary import on_page_content

GLOSSARY = """| English | 中文 | Note |
| --- | --- | --- |
| batch | 批 | |
| copy | 复制（动词）、副本（名词） | |
| storage | 存储 | |
| storage offset | 存储偏移 | |
"""
HOME = SimpleNamespace(src_uri="glossary.md", url="glossary/")


def linked(tmp_path, language: str, content: str, file=None) -> str:
    (tmp_path / "GLOSSARY.md").write_text(GLOSSARY, "utf-8")
    config = MkDocsConfig()
    config.theme = {"language": language}
    config.config_file_path = str(tmp_path / "mkdocs.yml")
    page = SimpleNamespace(file=file, url="matmul/", is_homepage=False)
    files = SimpleNamespace(get_file_from_path=lambda path: HOME)
    found = on_page_content(content, page, config, files)
    return re.sub(r'<a class="sbs-term" href="([^"]+)">(.*?)</a>', r"[\2](\1)", found)


@pytest.mark.parametrize("language, content, expected", [
    ("en", "<p>One storage, two storages.</p>",
     "<p>One [storage](../glossary/#term-storage), two storages.</p>"),
    ("en", "<p>Its storage offset.</p>",
     "<p>Its [storage offset](../glossary/#term-storage-offset).</p>"),
    ("en", "<p>A photocopy of <code>copy</code>, <a href='x'>copies and a copy</a>.</p>",
     "<p>A photocopy of <code>copy</code>, <a href='x'>copies and a copy</a>.</p>"),
    ("en", "<h2>storage</h2><pre>storage</pre>", "<h2>storage</h2><pre>storage</pre>"),
    ("en", "<ul><li>Copies: <b>a copy</b></li></ul>",
     "<ul><li>Copies: <b>a [copy](../glossary/#term-copy)</b></li></ul>"),
    ("zh", "<p>复制一份副本，按批。</p>",
     "<p>[复制](../glossary/#term-copy)一份副本，按批。</p>"),
    ("zh", "<p>存储偏移与存储。</p>",
     "<p>[存储偏移](../glossary/#term-storage-offset)与[存储](../glossary/#term-storage)。</p>"),
])
def test_the_first_mention_in_running_text_is_a_link(tmp_path, language, content, expected):
    assert linked(tmp_path, language, content) == expected


def test_a_row_of_the_glossary_has_the_same_id_in_both_languages(tmp_path):
    for language in ("zh", "en"):
        rows = linked(tmp_path, language, "<tr>\n<td>storage offset</td>", HOME)
        assert rows == '<tr id="term-storage-offset">\n<td>storage offset</td>'
