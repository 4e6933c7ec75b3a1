"""The Markdown extension does what a page relies on."""

import re

from markdown import Markdown

PAGE = """\
# A { #a }

```python
--8<-- "page/one.py"
```

```text
--8<-- "page/one.out"
```

| x |
| --- |
| 1 |
"""


def render(tmp_path, language: str, overlay: str | None = None, page: str = PAGE) -> str:
    """The page as HTML, without highlighting, over one program."""
    folder = tmp_path / "page"
    folder.mkdir(exist_ok=True)
    text = "# torch: 2.9 -- a need\n# zh: 打印\n# en: print\nprint(1)\n"
    (folder / "one.py").write_text(text)
    (folder / "one.out").write_text("1\n")
    if overlay:
        (folder / "one.cuda.out").write_text(overlay)
    return Markdown(
        extensions=["tables", "attr_list", "toc", "pymdownx.snippets", "pymdownx.tabbed",
                    "pymdownx.superfences", "sidebyside.markdown"],
        extension_configs={
            "pymdownx.snippets": {"base_path": [str(tmp_path)], "check_paths": True},
            "pymdownx.tabbed": {"alternate_style": True},
            "pymdownx.highlight": {"use_pygments": False},
            "sidebyside.markdown": {"lang": language, "snippets": str(tmp_path)},
        },
    ).convert(page)


def test_a_page_shows_the_comments_of_its_own_language_only(tmp_path):
    chinese, english = render(tmp_path, "zh"), render(tmp_path, "en")
    assert "# 打印" in chinese and "print\nprint" not in chinese
    assert "# print" in english and "打印" not in english
    assert "zh:" not in chinese + english and "en:" not in chinese + english


def test_a_page_shows_no_need_line(tmp_path):
    html = render(tmp_path, "en")
    assert "a need" not in html and ">\n# print" not in html and "# print" in html


def test_program_output_and_table_have_ids(tmp_path):
    html = render(tmp_path, "zh")
    for identifier in ("code-one", "out-one", "table-a"):
        assert f'id="{identifier}"' in html


def test_an_output_that_differs_on_cuda_is_shown_in_tabs(tmp_path):
    assert "tabbed-set" not in render(tmp_path, "zh")
    html = render(tmp_path, "zh", overlay="1 on a GPU\n")
    assert re.findall(r"<label[^>]*>(\w+)</label>", html) == ["CPU", "CUDA"]
    assert "1 on a GPU" in html


def test_chinese_lines_join_without_a_space(tmp_path):
    html = render(tmp_path, "zh", page="第一行，\n第二行 `x`\nend\n")
    assert "第一行，第二行" in html


def test_a_chinese_verdict_keeps_its_class(tmp_path):
    html = render(tmp_path, "zh", page="两者不同。\n{ .verdict }\n")
    assert html == '<p class="verdict">两者不同。</p>'
