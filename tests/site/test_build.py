"""What the strict build leaves behind."""

import json
import os
import re
import shutil
import subprocess
import sys

import pytest
from mkdocs.exceptions import PluginError

from sidebyside.lean import PATCHES, PLAIN
from sidebyside.patches import patch

from ..torch_names import resolve
from .conftest import ROOT

CHINESE = re.compile(r"[\u4e00-\u9fff]")


def pages(site):
    return sorted(path for path in site.rglob("*.html"))


def test_both_languages_have_the_same_pages(site):
    english = {path.relative_to(site / "en") for path in pages(site / "en")}
    chinese = {path.relative_to(site) for path in pages(site)
               if path.relative_to(site).parts[0] != "en"}
    assert english == chinese
    assert len(chinese) > 5


def test_no_include_is_left_unexpanded(site):
    left = [str(path) for path in pages(site) if "8&lt;--" in path.read_text("utf-8")
            or "8<--" in path.read_text("utf-8")]
    assert not left


def test_each_page_names_its_language_title_and_description(site):
    for path in pages(site):
        html = path.read_text("utf-8")
        language = "en" if path.relative_to(site).parts[0] == "en" else "zh"
        assert f'<html lang="{language}"' in html, path
        assert re.search(r"<title>[^<]+</title>", html), path
        assert re.search(r'<meta name="description" content="[^"]+">', html), path


def test_what_only_costs_time_is_gone(site):
    html = (site / "view-reshape/index.html").read_text("utf-8")
    assert '<span class="nb">print</span>(' in html, "a colored token, then a plain one"
    assert not PLAIN.search(html)
    for root in (site, site / "en"):
        for files, places in PATCHES.items():
            file, = root.glob(files)
            text = file.read_text("utf-8")
            assert len(text) > 1000
            assert not [place for place, _ in places if re.search(place, text)]


@pytest.mark.parametrize("text", ["", "a old b old"])
def test_a_place_that_is_not_there_once_fails_the_build(tmp_path, text):
    (tmp_path / "theme.0.css").write_text(text)
    with pytest.raises(PluginError, match=r"theme.\*.css .* look like old.* in lean.py"):
        patch(tmp_path, "theme.*.css", [("old", "new")], "lean.py")
    assert (tmp_path / "theme.0.css").read_text() == text


def test_no_page_loads_anything_from_elsewhere(site):
    loaded = re.compile(
        r'<(?:script|img|iframe|source)\b[^>]*\bsrc="(?:https?:)?//[^"]+"'
        r'|<link\b[^>]*rel="(?:stylesheet|preconnect|preload|icon)"[^>]*href="(?:https?:)?//'
    )
    for path in pages(site):
        assert not loaded.search(path.read_text("utf-8")), path


def test_the_english_index_holds_no_chinese_and_the_chinese_one_is_segmented(site):
    indexes = {
        language: json.loads((site / prefix / "search/search_index.json").read_text("utf-8"))
        for language, prefix in (("zh", ""), ("en", "en"))
    }
    chinese = [d["location"] for d in indexes["en"]["docs"] if CHINESE.search(d["title"])]
    assert not chinese
    assert any("\u200b" in doc["text"] for doc in indexes["zh"]["docs"])


def test_every_link_and_anchor_inside_the_site_leads_somewhere(site):
    ids = {path: set(re.findall(r'\sid="([^"]+)"', path.read_text("utf-8")))
           for path in pages(site)}
    dead = []
    for path in ids:
        if path.name == "404.html":
            continue  # its links are absolute, for it is served at any depth
        for link in re.findall(r'<a\b[^>]*href="([^"]*)"', path.read_text("utf-8")):
            target, _, anchor = link.partition("#")
            if re.match(r"[a-z]+:", link):
                continue
            there = (path.parent / target).resolve() if target else path
            there = there / "index.html" if there.is_dir() else there
            if not there.exists() or (anchor and there in ids and anchor not in ids[there]
                                      and not anchor.startswith("__")):
                dead.append(f"{path.relative_to(site)}: {link}")
    assert not dead, "\n".join(dead)


def test_the_api_index_has_the_line_of_both_languages(site):
    rows = {}
    for language, prefix in (("zh", ""), ("en", "en/")):
        html = (site / prefix / "api/index.html").read_text("utf-8")
        rows[language] = {name: (own, other) for name, own, other in re.findall(
            r'<tr id="([\w.]+)">.*?<td>([^\n]+)<br><small lang="\w+">([^\n]+)</small></td>',
            html, re.DOTALL)}
        assert len(rows[language]) == html.count('<tr id="') > 100
    for name, (own, other) in rows["zh"].items():
        assert (re.sub("<[^>]+>", "", own), re.sub("<[^>]+>", "", other)) == tuple(
            re.sub("<[^>]+>", "", line) for line in reversed(rows["en"][name])), name
        assert CHINESE.search(own) and not CHINESE.search(other), name


@pytest.mark.parametrize("name", ["index", "view-reshape/index", "404"])
def test_the_promised_pages_exist(site, name):
    assert (site / f"{name}.html").exists()
    assert (site / "en" / f"{name}.html").exists()


def test_every_api_of_the_index_exists_in_torch(site):
    torch = pytest.importorskip("torch")
    names = re.findall(r'<tr id="([\w.]+)">', (site / "api/index.html").read_text("utf-8"))
    assert names
    gone = [name for name in names if resolve(name)]
    assert not gone, f"no such name in torch {torch.__version__}: {gone}"


def test_settings_may_be_empty_and_a_page_in_one_language(template, tmp_path):
    """A workflow hands on a variable that nobody has set as an empty text."""
    shutil.copytree(template, tmp_path / "project")
    (tmp_path / "project/docs/en/matmul/mul-matmul.md").unlink()
    result = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build"],
        cwd=tmp_path / "project", capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT),
             "SITE_URL": "", "REPO_URL": "", "OFFLINE_ZIP": ""},
    )
    assert result.returncode == 0, result.stderr
    assert (tmp_path / "project/site/en/sitemap.xml").exists()


def test_the_version_of_the_reference_is_stated_once():
    pins = {pin for name in ("pyproject.toml", "README.md", "README.zh.md")
            for pin in re.findall(r"torch==[\d.]+", (ROOT / name).read_text("utf-8"))}
    assert len(pins) == 1, f"these must name the same PyTorch: {sorted(pins)}"
