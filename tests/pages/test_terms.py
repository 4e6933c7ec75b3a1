"""The glossary is in order, and the Chinese text keeps to it."""

import pytest

from sidebyside.glossary import rows

from .structure import ROOT
from .terms import forbidden, forbidden_words, malformed_notes, misplaced_terms

GLOSSARY = """\
| English | 中文 | Note · 说明 |
| --- | --- | --- |
| buffer | 缓冲区 | `register_buffer`；不写“缓存” |
| dimension | 维 | 不写“轴”（横轴除外）；0-d：0 维 |
"""


@pytest.fixture
def page(tmp_path):
    (tmp_path / "GLOSSARY.md").write_text(GLOSSARY, "utf-8")
    (tmp_path / "STYLE.md").write_text("- 不写“让我们”“众所周知”。\n", "utf-8")
    for language in ("zh", "en"):
        (tmp_path / "docs" / language).mkdir(parents=True)
    return tmp_path / "docs" / "zh" / "page.md"


@pytest.mark.parametrize("check", [misplaced_terms, malformed_notes, forbidden_words])
def test_the_project_has_no(check):
    problems = check(ROOT)
    assert not problems, "\n" + "\n".join(problems)


def test_the_glossary_and_the_style_are_read_whole():
    lines = (ROOT / "GLOSSARY.md").read_text("utf-8").count("\n| ") - 2
    assert len(rows(ROOT)) == lines, "a row of GLOSSARY.md is not `| a | b | c |`"
    assert {"缓存", "轴", "让我们"} <= {term.word for term in forbidden(ROOT)}


def test_a_forbidden_word_is_named_with_its_place_and_the_right_one(page):
    page.write_text("一\n\n沿轴求和。让我们开始。\n", "utf-8")
    axis, lets = forbidden_words(page.parents[2])
    assert axis.startswith("docs/zh/page.md:3: “轴” is not used here; write “维”.")
    assert "“让我们”" in lets


@pytest.mark.parametrize("text", [
    "横轴是轮数\n",
    "参数 `轴`\n",
    "```text\n轴\n```\n",
    "<!-- term 轴 -- quoted from NumPy -->\nNumPy 说的轴\n",
    "---\naliases:\n  sum: 沿轴求和\n---\n",
    "<!-- term 轴 -- 引用 NumPy 的说法 -->\nNumPy 说的轴\n",
    "NumPy 说的轴 <!-- term 轴 -- quoted from NumPy -->\n",
])
def test_a_longer_word_code_and_a_reasoned_exception_pass(page, text):
    page.write_text(text, "utf-8")
    assert forbidden_words(page.parents[2]) == []


@pytest.mark.parametrize("text", [
    "<!-- term 轴 -- -->\n轴\n",
    "<!-- term 缓存 -- another word -->\n轴\n",
    "<!-- term 轴 -- too far away -->\n\n轴\n",
    "横轴与轴\n",
])
def test_an_exception_needs_the_word_a_reason_and_its_place(page, text):
    page.write_text(text, "utf-8")
    assert len(forbidden_words(page.parents[2])) == 1


@pytest.mark.parametrize("row, wrong, before", [
    ("| batch | 批 | |\n", "batch", "the head"),
    ("| bz | 批 | |\n", "bz", "buffer"),
])
def test_a_term_out_of_order_is_named_with_its_place(page, row, wrong, before):
    (page.parents[2] / "GLOSSARY.md").write_text(GLOSSARY + row, "utf-8")
    problem, = misplaced_terms(page.parents[2])
    assert f"'{wrong}' is out of order. Put its row behind {before!r}" in problem


def test_the_row_that_is_too_early_is_the_one_named(page):
    head, dash, *rest = GLOSSARY.splitlines(True)
    text = "".join([head, dash, "| stride | 步长 | |\n", *rest])
    (page.parents[2] / "GLOSSARY.md").write_text(text, "utf-8")
    problem, = misplaced_terms(page.parents[2])
    assert "'stride' is out of order. Put its row behind 'dimension'" in problem


def test_a_term_twice_is_named(page):
    path = page.parents[2] / "GLOSSARY.md"
    path.write_text(GLOSSARY + "| dimension | 维 | |\n", "utf-8")
    assert misplaced_terms(page.parents[2]) == [
        "GLOSSARY.md: 'dimension' stands in two rows. Make them one."]


@pytest.mark.parametrize("note", [
    "不写缓存", "不用“缓存”", "不要写“缓存”", "不写“缓存”(高速缓存除外)", "不写“缓冲区”"])
def test_a_note_that_rules_nothing_or_its_own_term_out_is_named(page, note):
    glossary = page.parents[2] / "GLOSSARY.md"
    glossary.write_text(GLOSSARY.replace("不写“缓存”", note), "utf-8")
    problem, = malformed_notes(page.parents[2])
    assert "'buffer'" in problem


@pytest.mark.parametrize("between", ["", "、", "或"])
def test_a_note_may_rule_several_words_out(page, between):
    glossary = page.parents[2] / "GLOSSARY.md"
    glossary.write_text(GLOSSARY.replace("“缓存”", f"“缓存”{between}“快取”"), "utf-8")
    assert {"缓存", "快取"} <= {term.word for term in forbidden(page.parents[2])}
    assert not malformed_notes(page.parents[2])


def test_an_english_word_is_ruled_out_in_english(page):
    root = page.parents[2]
    note = "| residual connection | 残差连接 | 不写“skip connection” |\n"
    (root / "GLOSSARY.md").write_text(GLOSSARY + note, "utf-8")
    page.write_text("跳过 skip connection\n", "utf-8")
    (root / "docs/en/page.md").write_text("Skip connections help.\n", "utf-8")
    problem, = forbidden_words(root)
    assert problem.startswith("docs/en/page.md:1: “skip connection” is not used here; write "
                              "“residual connection”.")


def test_a_title_in_the_navigation_is_looked_at(page):
    (page.parents[2] / "mkdocs.yml").write_text("nav:\n  - 沿轴求和: page.md\n", "utf-8")
    assert forbidden_words(page.parents[2]) == [
        "mkdocs.yml:2: “轴” is not used here; write “维”."]


def test_a_comment_of_a_program_cannot_hold_an_exception(page):
    program = page.parents[2] / "snippets/a.py"
    program.parent.mkdir()
    program.write_text("# zh: 沿轴求和\n# en: sum\nprint(1)\n", "utf-8")
    assert forbidden_words(page.parents[2]) == [
        "snippets/a.py:1: “轴” is not used here; write “维”."]
