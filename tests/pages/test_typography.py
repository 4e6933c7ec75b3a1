"""Chinese text is set as Chinese text is."""

import re

import pytest

from .structure import ROOT
from .typography import faults, mended


def test_the_chinese_text_is_set_well():
    found = faults(ROOT)
    assert not found, "\n" + "\n".join(
        [*found, "Mend all of it with: python -m tests.pages.typography"])


@pytest.fixture
def page(tmp_path):
    (tmp_path / "docs" / "zh").mkdir(parents=True)
    return tmp_path / "docs" / "zh" / "page.md"


@pytest.mark.parametrize("text, right", [
    ("用view改形状。\n", "用 view 改形状。"),
    ("先改形状,再求和。\n", "先改形状，再求和。"),
    ("一共3个元素。\n", "一共 3 个元素。"),
])
def test_a_fault_is_named_with_its_place_and_its_cure(page, text, right):
    page.write_text(text, "utf-8")
    assert faults(page.parents[2]) == [f"docs/zh/page.md:1: write: {right}"]


@pytest.mark.parametrize("line", ["!!! myth “用view改”", "??? note“用view改”"])
def test_a_box_in_other_quotes_is_not_mended_into_text(page, line):
    page.write_text(f"{line}\n    一\n", "utf-8")
    assert faults(page.parents[2]) == []


def test_the_title_of_a_box_is_mended(page):
    page.write_text('!!! myth "用view改"\n    一\n', "utf-8")
    assert faults(page.parents[2]) == ['docs/zh/page.md:1: write: !!! myth "用 view 改"']


def test_code_is_left_alone(page):
    page.write_text("`用view改`\n\n```text\n用view改\n```\n", "utf-8")
    assert faults(page.parents[2]) == []


def test_a_reasoned_exception_is_left_alone(page):
    page.write_text("<!-- autocorrect: false -- a title as printed -->\n用view改\n"
                    "<!-- autocorrect: true -->\n", "utf-8")
    assert faults(page.parents[2]) == []


def test_the_exception_to_a_term_is_left_alone(page):
    page.write_text("<!-- term 轴 -- 引用 NumPy 的说法 -->\n<!-- term 轴 -- NumPy's own -->\n",
                    "utf-8")
    assert faults(page.parents[2]) == []


def test_each_exception_has_a_reason():
    for path, text, _ in mended(ROOT):
        bare = re.search(r"autocorrect: false(?! -- \w)", text)
        assert not bare, f"{path}: write why: <!-- autocorrect: false -- the reason -->"
