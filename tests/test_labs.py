"""The labs' notebooks are what their sources say and what running them prints."""

from concurrent.futures import ThreadPoolExecutor

import nbformat
import pytest

import labs
from sidebyside.labs import verified
from tests.runner import compare
from tests.runner.plugin import LANE

SOURCE = """\
# zh: 题目
# en: Title
# zh: 说明
# en: About

# %% zh
# 文字
# %% en
# text
# %%
# zh: 一
# en: one
print(1)
"""
FAULTS = {
    "no title": (("# en: Title\n", ""), "1: begin with"),
    "a cell of another kind": (("# %% en", "# %% fr"), ":8: write `# %%`"),
    "code before the first cell": (("\n# %% zh", "print(0)\n# %% zh"), ":5: a cell begins"),
    "text that is code": (("# text", "text"), ":9: this cell is text"),
    "text in one language": (("# %% en\n# text\n", ""), ":6: this text has no `# %% en`"),
    "text in the other order": (("# %% zh\n# 文字\n# %% en", "# %% en\n# a\n# %% zh"),
                                ":6: text comes in pairs"),
    "another level of heading": (("# text", "# ## text"), ":8: give both languages headings"),
    "a comment in one language": (("# en: one\n", ""), ":12: comments come in pairs"),
    "Chinese behind code": (("print(1)", "print(1)  # 一"), ":13: both notebooks show"),
    "measured without a reason": (("# %%\n", "# %% measured\n"), "measured -- reason"),
}


@pytest.mark.parametrize("name", labs.names())
@pytest.mark.parametrize("language", labs.LANGUAGES)
def test_the_notebooks_are_what_the_source_says(name, language):
    path = labs.notebook_path(name, language)
    written = labs.notebook(name, language, labs.recorded(name))
    assert path.read_text("utf-8") == written, (
        f"{path.relative_to(labs.ROOT)} is not what labs/{name}.py says, from which it is "
        "written: make your change there, then: python -m labs --text"
    )


@pytest.fixture(scope="module")
def runs(request):
    """The labs that are due, by name; they run two at a time."""
    lane, pool = request.config.stash[LANE], ThreadPoolExecutor(2)
    assert lane, "PyTorch is not installed: python -m pip install -e '.[test]'"
    due = [item.callspec.params["name"] for item in request.session.items
           if "runs" in getattr(item, "fixturenames", ())]
    yield {name: pool.submit(labs.run, name, lane) for name in due}
    pool.shutdown(cancel_futures=True)


@pytest.mark.parametrize("name", labs.names())
def test_a_lab_prints_and_draws_what_its_notebook_holds(
        name, runs, pytestconfig, record_property):
    record_property("program", f"labs/{name}.py")  # for the receipts
    _, cells = labs.read(labs.ROOT / "labs" / f"{name}.py")
    code = [cell for cell in cells if cell.kind == "code"]
    pairs = list(zip(code, labs.recorded(name), runs[name].result(), strict=True))
    same = str.__eq__ if pytestconfig.stash[LANE].exact else compare.same
    assert len(pairs) > 5
    assert sum(labs.printed(now)[1] for _, _, now in pairs) > 0, "a lab draws something"
    for cell, held, now in pairs:
        (text, pictures), (new_text, new_pictures) = labs.printed(held), labs.printed(now)
        where = f"labs/{name}.py:{cell.line}"
        assert new_pictures == pictures, f"{where} draws something else"
        if cell.reason:
            assert bool(new_text) == bool(text), f"{where} prints nothing, or something"
        else:
            assert same(text, new_text), (
                f"{where} prints something else: python -m labs {name}\n{new_text}")
    held = nbformat.read(labs.notebook_path(name, "zh"), 4)
    record_property("receipts", {f"labs/{name}.py": verified(held)})


def test_the_languages_differ_in_comments_and_text_alone():
    for name in labs.names():
        chinese, english = (nbformat.read(labs.notebook_path(name, language), 4)
                            for language in labs.LANGUAGES)
        pairs = list(zip(chinese.cells, english.cells, strict=True))
        for one, other in pairs:
            assert one.cell_type == other.cell_type
            if one.cell_type == "code":
                assert labs.strip(one.source) == labs.strip(other.source)
                assert one.outputs == other.outputs


@pytest.mark.parametrize("fault", FAULTS)
def test_a_source_that_is_wrong_is_refused(fault, tmp_path):
    (good, bad), message = FAULTS[fault]
    assert good in SOURCE
    path = tmp_path / "lab.py"
    path.write_text(SOURCE)
    labs.read(path)
    path.write_text(SOURCE.replace(good, bad, 1))
    with pytest.raises(labs.LabError, match="lab.py:") as error:
        labs.read(path)
    assert message in str(error.value)


def test_a_change_of_the_code_asks_for_a_run(tmp_path, monkeypatch):
    monkeypatch.setattr(labs, "ROOT", tmp_path)
    (tmp_path / "labs").mkdir()
    (tmp_path / "labs" / "lab.py").write_text(SOURCE)
    labs.write("lab", [[nbformat.v4.new_output("stream", name="stdout", text="1\n")]])
    (tmp_path / "labs" / "lab.py").write_text(SOURCE.replace("# en: one", "# en: two"))
    assert labs.recorded("lab")
    (tmp_path / "labs" / "lab.py").write_text(SOURCE.replace("print(1)", "print(2)"))
    with pytest.raises(labs.LabError, match="python -m labs lab"):
        labs.recorded("lab")
