"""While serving, an edit builds little, and leaves what a clean build would leave."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from .conftest import ROOT

PAGE = "matmul/mul-matmul.md"
POLICY = re.compile(rb'\n<meta http-equiv="Content-Security-Policy"[^>]*>')  # not served


@pytest.fixture
def project(template, tmp_path) -> Path:
    shutil.copytree(template, tmp_path / "project")
    return tmp_path / "project"


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text, f"{path} no longer holds {old!r}: take another text here"
    path.write_text(text.replace(old, new, 1), "utf-8")


class Served:
    """A project built as `mkdocs serve` does at its start, without its web server."""

    def __init__(self, root: Path) -> None:
        self.root, self.folder, self.full = root, root.parent / "served", 0
        config = self.build(self.folder, "serve")
        self.serving = sys.modules["sidebyside/serving.py"]
        self.rebuild = self.serving.Rebuild(config, self.everything)

    def build(self, folder: Path, command: str = "build"):
        config = load_config(str(self.root / "mkdocs.yml"), site_dir=str(folder))
        config.plugins.on_startup(command=command, dirty=False)
        build(config)
        return config

    def everything(self) -> None:
        self.full += 1

    def differences(self) -> list[str]:
        """The files in which the served site is not what a clean build makes."""
        clean = self.root.parent / "clean"
        kept = dict(self.serving.SITES)
        self.build(clean)
        self.serving.SITES.update(kept)
        ours, theirs = files(self.folder), files(clean)
        return sorted(name for name in ours.keys() | theirs.keys()
                      if ours.get(name) != theirs.get(name))


def files(folder: Path) -> dict[str, bytes]:
    """The content of each file; the sitemap's archive holds the moment it was made."""
    return {path.relative_to(folder).as_posix(): POLICY.sub(b"", path.read_bytes())
            for path in folder.rglob("*") if path.is_file() and path.suffix != ".gz"}


def test_edits_leave_what_a_clean_build_leaves(project):
    served = Served(project)
    chinese, english = (project / "docs" / language / PAGE for language in ("zh", "en"))
    program = min((project / "snippets/matmul/mul-matmul").glob("*.py"))
    edits = [  # each with what only the rebuilt pages show
        (lambda: change(chinese, "{ #", "新标题 { #"), "matmul/mul-matmul/", "新标题"),
        (lambda: change(english, "{ #which }", "new words { #which }"),
         "en/matmul/mul-matmul/", "new words"),
        (lambda: change(program, "import torch\n", "import torch\n\nnew_line = 1\n"),
         "en/matmul/mul-matmul/", "new_line"),
        (lambda: change(program.with_suffix(".out"), "\n", " new output\n"),
         "matmul/mul-matmul/", "new output"),
    ]
    for edit, page, text in edits:
        edit()
        served.rebuild()
        assert text in (served.folder / page / "index.html").read_text("utf-8")
    assert served.full == 0, "an edit of a page or a snippet has built everything"
    assert not served.differences()


def test_the_comparison_is_able_to_fail(project, monkeypatch):
    served = Served(project)
    monkeypatch.setattr(served.serving, "write_index", lambda *_: None)
    change(project / "docs/zh" / PAGE, "{ #", "新标题 { #")
    served.rebuild()
    assert served.differences() == ["search/search_index.json"]


@pytest.mark.parametrize("edit", [
    lambda root: shutil.copy(root / "docs/zh" / PAGE, root / "docs/zh/new.md"),
    lambda root: change(root / "docs/zh" / PAGE, "title: ", "title: 新"),
    lambda root: change(root / "overrides/main.html", "og:type", "og:kind"),
    lambda root: change(root / "mkdocs.base.yml", "    - toc.follow\n", ""),
    lambda root: (root / "docs/en" / PAGE).unlink(),
    lambda root: (root / "docs/en/lab.ipynb").write_text("{}"),
    lambda root: (root / "docs/assets/icon.png").touch(),
], ids=["new page", "title", "template", "setting", "page gone", "lab", "picture"])
def test_what_all_pages_show_builds_everything(project, edit):
    served = Served(project)
    edit(project)
    served.rebuild()
    assert served.full == 1


def test_a_build_that_failed_is_made_good_by_the_next_edit(project):
    served = Served(project)
    page = project / "docs/en" / PAGE
    change(page, '.py"', '-gone.py"')
    with pytest.raises(Exception, match="gone"):
        served.rebuild()
    change(page, '-gone.py"', '.py"')
    change(project / "docs/en/index.md", "{ #", "more { #")
    served.rebuild()
    assert served.full == 0
    assert not served.differences()


def test_a_file_of_an_editor_builds_nothing(project):
    served = Served(project)
    before = {path: path.stat().st_mtime_ns for path in served.folder.rglob("*.html")}
    (project / "docs/zh/.page.md.swp").write_text("x")
    (project / "docs/zh/.#page.md").symlink_to("someone@a-host.1234:1")
    served.rebuild()
    assert served.full == 0
    assert before == {path: path.stat().st_mtime_ns for path in before}


def test_the_server_shows_an_edit(project):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        host = f"127.0.0.1:{free.getsockname()[1]}"
    log = project.parent / "log"
    with log.open("w") as output:
        server = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "-a", host], cwd=project,
            stderr=output, env={**os.environ, "PYTHONPATH": str(ROOT)})
    try:
        wait(f"http://{host}/", "</html>", log)
        change(project / "docs/en" / PAGE, "{ #", "shown at once { #")
        wait(f"http://{host}/en/matmul/mul-matmul/", "shown at once", log)
        said = log.read_text("utf-8")
        assert said.count("Building documentation...") == 1, said
    finally:
        server.terminate()
        server.wait()


def wait(url: str, text: str, log: Path) -> None:
    """Return when the page holds `text`; the limit only ends a test that has failed."""
    for _ in range(600):
        try:
            with urllib.request.urlopen(url, timeout=60) as answer:
                if text in answer.read().decode():
                    return
        except OSError:
            pass
        time.sleep(0.1)
    pytest.fail(f"{text!r} never appeared at {url}. The server said:\n"
                + log.read_text("utf-8"), pytrace=False)
