"""What readers and their tools take along: files, notebooks, Markdown, a copy to unpack."""

import copy
import os
import re
import shutil
import subprocess
import sys

import nbformat
import pytest
from nbclient import NotebookClient

from .conftest import ROOT

LANGUAGES = ("", "en/")
CHAPTERS = sorted({path.stem for path in (ROOT / "snippets").iterdir()} - {"index"})
OTHER_COMMENT = {"": "# en: ", "en/": "# zh: "}


def test_every_program_is_on_the_site_as_the_file_that_it_is(site):
    programs = {path.relative_to(ROOT) for path in (ROOT / "snippets").rglob("*.py")}
    served = {path.relative_to(site) for path in (site / "snippets").rglob("*.py")}
    assert served == programs
    assert all((site / path).read_bytes() == (ROOT / path).read_bytes() for path in programs)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_chapter_is_a_notebook_of_all_its_programs(site, language):
    notebooks = {path.stem: nbformat.read(path, 4)
                 for path in (site / language / "notebooks").glob("*.ipynb")}
    assert notebooks.keys() == {path.name for path in (ROOT / "snippets").iterdir()} - {"index"}
    for name, notebook in notebooks.items():
        nbformat.validate(notebook)
        text = "\n".join(cell.source for cell in notebook.cells)
        assert "# zh: " not in text and "# en: " not in text
        for path in (ROOT / "snippets" / name).rglob("*.py"):
            code = [line for line in path.read_text("utf-8").splitlines() if "#" not in line]
            assert all(line in text for line in code), path


def printed(cell) -> str:
    """What a cell printed, and the error that it ended in."""
    text = ""
    for output in cell.outputs:
        if output.output_type == "stream" and output.name == "stdout":
            text += output.text
        elif output.output_type == "error":
            text += f"{output.ename}: {output.evalue}"
    return "\n".join(line.rstrip() for line in text.rstrip().splitlines())


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_notebook_prints_in_one_process_what_it_holds(site, chapter, tmp_path):
    """A program that differs here needs a process of its own: it goes on the list ALONE
    in sidebyside/notebooks.py."""
    notebook = nbformat.read(site / "notebooks" / f"{chapter}.ipynb", 4)
    run = copy.deepcopy(notebook)
    for cell in run.cells:
        cell.pop("outputs", None)
        if cell.cell_type == "code":
            cell.outputs = []
    resources = {"metadata": {"path": str(tmp_path)}}
    one_thread = {**os.environ, "OMP_NUM_THREADS": "1"}  # small tensors: more is slower
    NotebookClient(run, timeout=60, allow_errors=True, resources=resources).execute(
        env=one_thread)
    pairs = [(held, now) for held, now in zip(notebook.cells, run.cells, strict=True)
             if held.cell_type == "code"]
    assert len(pairs) > 10
    differ = [held.source for held, now in pairs if printed(held) != printed(now)]
    assert not differ, "\n\n".join(differ)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_markdown_too_and_listed(site, language):
    folder = site / language
    listed = re.findall(r"\]\(([^)]+)\): .+", (folder / "llms.txt").read_text("utf-8"))
    sources = [path for path in (ROOT / "docs" / (language or "zh")).rglob("*.md")
               if "template: " not in path.read_text("utf-8")]
    assert len(listed) == len(sources)
    for link in listed:
        text = (folder / link).read_text("utf-8")
        assert text.startswith("# ")
        assert "8<--" not in text and "<svg" not in text and OTHER_COMMENT[language] not in text
        targets = re.findall(r"\]\(((?!https?:)[\w./-]+\.(?:md|html|ipynb))", text)
        dead = [target for target in targets
                if not ((folder / link).parent / target).exists()]
        assert not dead, (link, dead)


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory):
    """The copy for reading from a disk, zipped and unpacked as a reader would."""
    folder = tmp_path_factory.mktemp("offline")
    result = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", str(folder / "built")],
        cwd=ROOT, capture_output=True, text=True, env={**os.environ, "ONLINE": "false"},
    )
    assert result.returncode == 0, result.stderr
    shutil.make_archive(str(folder / "copy"), "zip", folder / "built")
    shutil.unpack_archive(folder / "copy.zip", folder / "unpacked")
    return folder / "unpacked"


def test_the_copy_is_read_from_the_disk(unpacked, open_page):
    requests = []
    page = open_page((unpacked / "index.html").as_uri())
    assert page.locator(".sbs-search").is_hidden()
    page.on("request", lambda request: requests.append(request.url))
    page.get_by_role("link", name="view 与 reshape").first.click()
    page.wait_for_load_state("networkidle")
    assert page.url.endswith("/view-reshape.html")
    assert page.locator("figure svg").first.is_visible()
    assert "没有搜索" in page.locator(".md-banner").inner_text()
    page.locator("[data-sbs-language]").first.click()
    page.wait_for_load_state("networkidle")
    assert page.url.endswith("/en/view-reshape.html")
    assert "no search" in page.locator(".md-banner").inner_text()
    page.locator(".md-banner a").click()
    page.wait_for_load_state("networkidle")
    assert page.url.endswith("/en/comparisons.html")
    assert page.locator("tbody tr").count() > 50
    assert requests and all(url.startswith("file:") for url in requests)


def test_no_link_of_the_copy_leads_to_a_folder_or_nowhere(unpacked):
    dead = []
    for path in unpacked.rglob("*.html"):
        if path.name == "404.html":
            continue
        for link in re.findall(r'<a\b[^>]*href="([^"#]+)', path.read_text("utf-8")):
            if not re.match("[a-z]+:", link) and not (path.parent / link).is_file():
                dead.append(f"{path.relative_to(unpacked)}: {link}")
    assert not dead, "\n".join(dead[:20])
