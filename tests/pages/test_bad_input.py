"""Each way to get a page wrong is caught, with a message that says what to do."""

import subprocess
import sys
from pathlib import Path

import pytest

from sidebyside.sections import SectionError, read_sections

from . import anatomy, checks, lines, programs
from .structure import ROOT

PAGE = """\
---
title: A page
description: {about}
---

# Page {{ #page }}

## `a` {versus} `b` {{ #a-vs-b }}

`a` is not `b`{stop}
{{ .verdict }}

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
PROGRAM = "# zh: 一\n# en: one\nprint(1)\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with one good page in both languages and one program."""
    for language, about, versus, stop in (("zh", "讲什么。", "与", "。"),
                                          ("en", "What it is about.", "vs", ".")):
        (tmp_path / "docs" / language).mkdir(parents=True)
        page = PAGE.format(about=about, versus=versus, stop=stop)
        (tmp_path / "docs" / language / "page.md").write_text(page)
    for config in ("mkdocs.yml", "mkdocs.en.yml"):
        (tmp_path / config).write_text("nav:\n  - A page: page.md\n")
    (tmp_path / "snippets" / "page").mkdir(parents=True)
    (tmp_path / "snippets" / "page" / "one.py").write_text(PROGRAM)
    (tmp_path / "snippets" / "page" / "one.out").write_text("1\n")
    return tmp_path


def problems(project: Path) -> list[str]:
    """What all page checks together say of a project."""
    every = [lines.unreadable_files, *checks.ALL, *anatomy.ALL, *lines.ALL, *programs.ALL]
    return [problem for check in every for problem in check(project)]


def test_a_good_project_has_no_problem(project):
    assert problems(project) == []


FAULTS = {
    "a page in one language only":
        ("docs/en/page.md", None, None, "docs/zh/page.md:1: has no counterpart"),
    "a page that the navigation lacks":
        ("mkdocs.en.yml", "page.md", "other.md", "mkdocs.en.yml: `nav` lacks page.md"),
    "another order in one navigation":
        ("mkdocs.en.yml", "  - A page", "  - B page: b.md\n  - A page",
         "`nav` has b.md where mkdocs.yml has page.md"),
    "a snippet shown by one language only":
        ("docs/en/page.md", '```python\n--8<-- "page/one.py"\n```\n', "",
         "'page/one.py' is shown by no en page"),
    "an include that names no file":
        ("docs/zh/page.md", "page/one.py", "page/two.py", "docs/zh/page.md:14: "),
    "an include that names no section":
        ("docs/zh/page.md", "page/one.py", "page/one.py:no", "docs/zh/page.md:14: "),
    "an include with a trailing space":
        ("docs/zh/page.md", 'one.py"\n', 'one.py" \n', "docs/zh/page.md:14: "),
    "an include without quotes":
        ("docs/zh/page.md", '"page/one.py"', "page/one.py", "docs/zh/page.md:14: "),
    "a heading id missing in one language":
        ("docs/en/page.md", " { #a-vs-b }", "", "docs/en/page.md:8: the heading has no"),
    "a heading id used twice":
        ("docs/zh/page.md", "{ #page }", "{ #a-vs-b }", "#a-vs-b is used twice"),
    "a description that holds quotes":
        ("docs/en/page.md", "What it is about.", 'a "b" c', "the description holds a double"),
    "no front matter":
        ("docs/zh/page.md", "---\n", "", "docs/zh/page.md:1: the page has no front matter"),
    "no title":
        ("docs/zh/page.md", "title:", "titel:", "the front matter lacks `title: …`"),
    "a key that nothing reads":
        ("docs/zh/page.md", "title:", "tags: x\ntitle:", "nothing reads `tags`"),
    "front matter that is no YAML":
        ("docs/zh/page.md", "title:", "title: a: b", "the front matter is no YAML"),
    "search words for no heading":
        ("docs/zh/page.md", "\n---\n", "\naliases:\n  gone: lost\n---\n",
         "`aliases` names #gone"),
    "another order of parts":
        ("docs/en/page.md", "## `a`", "### `a`", "docs/zh/page.md:8: heading 'h2 #a-vs-b'"),
    "a table in one language only":
        ("docs/en/page.md", "| --- |\n", "", "table"),
    "a program without its output":
        ("docs/zh/page.md", '```text\n--8<-- "page/one.out"\n```\n', "",
         "the output is not shown under the program"),
    "words between a program and its output":
        ("docs/zh/page.md", "```text", "它打印：\n\n```text", "right after it"),
    "two includes in one fence":
        ("docs/zh/page.md", 'one.py"\n', 'one.py"\n--8<-- "page/one.py"\n',
         "a fence holds one include and nothing else"),
    "a program in a text fence":
        ("docs/zh/page.md", "```python", "```text", "open the fence with ```python"),
    "a comparison without verdict":
        ("docs/zh/page.md", "\n{ .verdict }", "", "the comparison has no verdict"),
    "a verdict without comparison":
        ("docs/zh/page.md", "#a-vs-b", "#a-and-b", "belongs to no comparison"),
    "names compared without backticks":
        ("docs/zh/page.md", "## `a` 与 `b`", "## a 与 b", "put the names compared"),
    "a comparison of another form":
        ("docs/en/page.md", "`a` vs `b`", "`a` or `b`", "write vs between the names"),
    "Windows line ends":
        ("docs/en/page.md", "`a` is not `b`.\n", "`a` is not `b`.\r\n",
         "page.md:10: holds a carriage return"),
    "a merge that stopped":
        ("docs/en/page.md", "`a` is not `b`.\n", "`a` is not `b`.\n<<<<<<< HEAD\n",
         "docs/en/page.md:11: a merge stopped here"),
    "a picture from elsewhere":
        ("docs/en/page.md", "`a` is not", "![a](https://example.org/a.png) is not",
         "docs/en/page.md:10: a picture is drawn from tensors"),
    "a script":
        ("docs/en/page.md", "`a` is not", "<script>alert(1)</script> is not",
         "the policy of the pages allows no script"),
    "a formula in dollars":
        ("docs/en/page.md", "`a` is not", "$a_i$ is not", "put a formula in LaTeX"),
    "a box of no kind":
        ("docs/en/page.md", "| x |", '!!! warn\n    b\n\n| x |', "warn is no kind of box"),
    "a box whose title is in other quotes":
        ("docs/zh/page.md", "| x |", "!!! note “b”\n    c\n\n| x |", "in straight quotes"),
    "a term's English in half-width brackets":
        ("docs/zh/page.md", "| x |", "步长 (stride)\n\n| x |", "put a term's English into"),
    "a reference in one language":
        ("docs/en/page.md", "| 1 |\n", "| 1 |\n\n- [`torch.mm`](https://docs.pytorch.org/docs/"
         "stable/generated/torch.mm.html): A product.\n", "api 'torch.mm'"),
    "Chinese in a program":
        ("snippets/page/one.py", "print(1)", 'print("一")',
         "one.py:3: both languages show '一'"),
    "a box that is empty":
        ("docs/zh/page.md", "| x |", "!!! note\n\nx\n\n| x |", "the box is empty"),
    "two short answers":
        ("docs/zh/page.md", "| x |", "!!! answer\n    b\n\n!!! answer\n    c\n\n| x |",
         "a page has one short answer"),
    "typographic quotes in code":
        ("docs/zh/page.md", "`a` is not", "`“a”` is not", "`“a”` holds typographic quotes"),
    "an API that the index cannot read":
        ("docs/zh/page.md", "| 1 |\n", "| 1 |\n\n## R { #reference }\n\n- `view`：换形状。\n",
         "the API index cannot read this line"),
    "an output that is typed":
        ("docs/zh/page.md", "| x |", "```python\nprint(1)\n```\n\n```text\n2\n```\n\n| x |",
         "this output is typed"),
    "an API whose official page is another":
        ("docs/en/page.md", "| 1 |\n", "| 1 |\n\n## R { #reference }\n\n- [`torch.split`]"
         "(https://docs.pytorch.org/docs/stable/generated/torch.spilt.html): Pieces.\n",
         "the API index cannot read this line"),
    "a box whose title is joined to its kind":
        ("docs/zh/page.md", "| x |", "!!! note“b”\n    c\n\n| x |", "in straight quotes"),
    "a link whose address is in full-width brackets":
        ("docs/zh/page.md", "| x |", "[甲]（page.md）\n\n| x |", "right behind its text"),
    "a link whose address stands apart":
        ("docs/en/page.md", "| x |", "[a] (page.md)\n\n| x |", "stands right behind its text"),
    "a link to an address of the site":
        ("docs/en/page.md", "| x |", "[a](/en/page/)\n\n| x |", "link to the page's file"),
    "a link to a page as built":
        ("docs/en/page.md", "| x |", "[a](page.html)\n\n| x |", "link to the page's file"),
    "half-width punctuation behind code":
        ("docs/zh/page.md", "| x |", "用 `a`,再用 `b`。\n\n| x |", "write full-width"),
    "a half-width stop":
        ("docs/zh/page.md", "| x |", "用甲 .\n\n| x |", "write full-width punctuation"),
    "an English sentence on a Chinese page":
        ("docs/zh/page.md", "| x |", "Nobody has translated this line yet.\n\n| x |",
         "a Chinese page says 'Nobody has"),
    "an English description of a Chinese page":
        ("docs/zh/page.md", "讲什么。", "In English.", "is described in Chinese"),
    "a figure described in English":
        ("docs/zh/page.md", "| x |", '<svg aria-label="a">\n\n| x |', "described in Chinese"),
    "a backtick without partner":
        ("docs/en/page.md", "| x |", "`a is `b`.\n\n| x |", "has no partner"),
    "stars without partner":
        ("docs/en/page.md", "| x |", "**a is b.\n\n| x |", "has no partner"),
    "a session of an interpreter":
        ("docs/en/page.md", "| x |", "```pycon\n>>> 1\n2\n```\n\n| x |", "nothing runs this"),
    "a session as of a terminal":
        ("docs/en/page.md", "| x |", "```console\n>>> 1\n```\n\n| x |", "nothing runs this"),
    "a comparison that the index lacks":
        ("docs/en/page.md", "#a-vs-b", "#a-b", "the index of comparisons lacks this"),
    "a navigation that is no YAML":
        ("mkdocs.yml", "A page: page.md", "A: b: page.md", "mkdocs.yml: `nav` is no YAML"),
    "a verdict below other words":
        ("docs/en/page.md", "#a-vs-b }\n", "#a-vs-b }\n\nFirst.\n", "is the first paragraph"),
    "a verdict of two sentences":
        ("docs/en/page.md", "is not `b`.", "is not `b`. So what.", "a verdict is one sentence"),
    "a page without title":
        ("docs/en/page.md", "# Page", "## Page", "a page has one title"),
    "sections in another order":
        ("docs/en/page.md", "| x |", "## P { #pitfalls }\n\n## W { #which }\n\n| x |",
         "#pitfalls stands before #which"),
    "a table without a short answer":
        ("docs/en/page.md", "#a-vs-b", "#side-by-side", "the page has no short answer"),
    "a message that is not in code":
        ("docs/en/page.md", "`a` vs `b` { #a-vs-b", "a { #error-a", "put the message into"),
    "Chinese on an English page":
        ("docs/en/page.md", "is not", "不是", "an English page says '不是'"),
    "a link without https":
        ("docs/en/page.md", "is not", "[is](http://pytorch.org) not", "write https://"),
    "a program that is shown as prose":
        ("docs/en/page.md", "```python\n--8<-- \"page/one.py\"\n```", '--8<-- "page/one.py"',
         "this would be shown as prose"),
    "an output that was not recorded":
        ("docs/en/page.md", "one.out", "two.out", "recorded by: pytest snippets/page --update"),
    "a row more in one language":
        ("docs/en/page.md", "| 1 |\n", "| 1 |\n| 2 |\n", "table '1 columns, 2 rows'"),
    "search words in a list":
        ("docs/en/page.md", "\n---\n", "\naliases: [a]\n---\n", "`aliases` is not read"),
    "search words twice":
        ("docs/en/page.md", "\n---\n", "\naliases:\n  page: a\n  page: b\n---\n",
         "names #page twice"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_the_checks_catch(project, fault):
    name, good, bad, message = FAULTS[fault]
    path = project / name
    if good is None:
        path.unlink()
    else:
        text = path.read_text()
        assert good in text
        path.write_text(text.replace(good, bad, 1), newline="")
    assert any(message in problem for problem in problems(project)), problems(project)


def test_a_program_without_a_record_is_told(project):
    (project / "snippets/page/two.py").write_text(PROGRAM)
    problem, = programs.silent_programs(project)
    assert problem.startswith("snippets/page/two.py: nothing is recorded for it.")
    assert "pytest snippets/page --update" in problem


@pytest.mark.parametrize("name, message", [
    ("snippets/page/Two_Three.py", "name 'Two_Three' with small letters"),
    ("snippets/elsewhere/two.py", "no page docs/zh/elsewhere.md"),
    ("docs/en/Page_Two.md", "name 'Page_Two' with small letters"),
    ("docs/page/two.md", "pages stand in docs/zh/ and docs/en/"),
])
def test_a_file_of_another_name_or_place_is_told(project, name, message):
    (project / name).parent.mkdir(exist_ok=True)
    (project / name).write_text(PROGRAM)
    assert any(f"{name}: {message}" in problem for problem in programs.misnamed_files(project))


PROGRAM_FAULTS = {
    "a section never closed": "# --8<-- [start:a]\nprint(1)\n",
    "a section closed by another name":
        "# --8<-- [start:a]\nprint(1)\n# --8<-- [end:b]\n",
    "a comment in one language only": "# zh: 一\nprint(1)\n",
    "a comment in no language": "# one\nprint(1)\n",
    "a statement outside every section":
        "import os\n# --8<-- [start:a]\nprint(1)\n# --8<-- [end:a]\n",
}


@pytest.mark.parametrize("fault", PROGRAM_FAULTS)
def test_a_program_is_refused_for(project, fault):
    path = project / "snippets" / "page" / "one.py"
    path.write_text(PROGRAM_FAULTS[fault])
    with pytest.raises(SectionError, match=r"one\.py:\d+: "):
        read_sections(path)


@pytest.mark.parametrize("name", ["one.py", "one.out"])
def test_a_missing_include_breaks_the_build(project, name):
    text = (project / "docs" / "zh" / "page.md").read_text()
    for language, config in (("zh", "mkdocs.yml"), ("en", "mkdocs.en.yml")):
        page = text.replace(f"page/{name}", f"page/n{name}")
        (project / "docs" / language / "index.md").write_text(page)
        settings = (ROOT / config).read_text().partition("\nnav:")
        (project / config).write_text(settings[0] + "\n")
    (project / "docs" / "assets").symlink_to(ROOT / "docs" / "assets")
    for part in ("GLOSSARY.md", "mkdocs.base.yml", "overrides", "receipts", "sidebyside"):
        (project / part).symlink_to(ROOT / part)
    result = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict"],
        cwd=project, capture_output=True, text=True,
    )
    assert result.returncode != 0
    assert f"page/n{name}" in result.stderr
    assert "index.md" in result.stderr


def test_a_program_of_another_page_is_told(project):
    (project / "snippets/other").mkdir()
    (project / "snippets/other/two.py").write_text(PROGRAM)
    page = project / "docs/en/page.md"
    page.write_text(page.read_text().replace("page/one.py", "other/two.py"))
    assert any("snippets/other/two.py is another page's" in problem
               for problem in problems(project))


def test_a_page_to_which_its_chapter_does_not_link_is_told(project):
    for language in ("zh", "en"):
        chapter = project / "docs" / language / "chapter"
        chapter.mkdir()
        for name in ("index.md", "left-out.md"):
            (chapter / name).write_text("# A { #a }\n")
    zh, en = checks.pages_out_of_chapter(project)
    assert zh.startswith("docs/zh/chapter/index.md: no link leads to left-out.md.")
    assert en.startswith("docs/en/chapter/index.md:")
