"""A page that falls behind its other language says so, and stops nobody."""

import os
import subprocess
import sys
from types import SimpleNamespace

import pytest

from sidebyside import freshness
from sidebyside.freshness import confirmed, main, on_page_content, stale, summary

from .structure import ROOT, pages

PAGE = "matmul/one.md"
TEXT = "---\ntitle: One\n---\n\n# One { #one }\n\nFirst {}.\n\n```python\n# note\n```\n"
HTML = '<h1 id="one">One</h1>\n<p>First.</p>\n'


def git(project, *arguments):
    author = {f"GIT_{who}_{what}": "x" for who in ("AUTHOR", "COMMITTER")
              for what in ("NAME", "EMAIL")}
    subprocess.run(["git", *arguments], cwd=project, check=True, capture_output=True,
                   env={**os.environ, **author})


@pytest.fixture
def project(tmp_path):
    """A project of two pages, confirmed and committed."""
    for language in ("zh", "en"):
        for page in (PAGE, "index.md"):
            path = tmp_path / "docs" / language / page
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(TEXT, "utf-8")
    assert main(tmp_path, "confirm", PAGE, "index.md") is None
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "first")
    return tmp_path


def change(project, language, old="First", new="Second", page=PAGE):
    path = project / "docs" / language / page
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")


def rendered(project, language, page=PAGE):
    """What a reader of `page` is given."""
    url = "" if page == "index.md" else page.replace(".md", "/")
    return on_page_content(
        HTML,
        SimpleNamespace(url=url or "./", file=SimpleNamespace(src_uri=page)),
        SimpleNamespace(config_file_path=str(project / "mkdocs.yml"),
                        theme={"language": language}),
    )


def test_confirmed_pages_are_not_stale(project):
    assert stale(project, PAGE) is None and summary(project) == []


@pytest.mark.parametrize("changed, behind", [("zh", "en"), ("en", "zh")])
def test_a_change_in_one_language_marks_the_other(project, changed, behind):
    change(project, changed)
    assert stale(project, PAGE) == behind
    assert stale(project, "index.md") is None


def test_a_change_in_both_languages_marks_neither(project):
    change(project, "zh")
    change(project, "en")
    assert stale(project, PAGE) is None
    assert "both have changed" in summary(project)[0]


def test_white_space_does_not_count(project):
    change(project, "zh", "First {}", "First\n    {}")
    assert stale(project, PAGE) is None and summary(project) == []


@pytest.mark.parametrize("changed, behind, page, link", [
    ("zh", "en", PAGE, "../../../matmul/one/"),
    ("en", "zh", PAGE, "../../en/matmul/one/"),
    ("zh", "en", "index.md", "../"),
    ("en", "zh", "index.md", "en/"),
])
def test_the_reader_of_a_stale_page_is_sent_to_the_other(
        project, changed, behind, page, link):
    change(project, changed, page=page)
    assert "admonition" not in rendered(project, changed, page)
    lines = rendered(project, behind, page).splitlines()
    assert lines[0] == '<h1 id="one">One</h1>' and lines[2] == "<p>First.</p>"
    assert lines[1].startswith('<div class="admonition warning"')
    assert f'<a href="{link}">' in lines[1]


def test_the_summary_names_page_and_commands(project):
    change(project, "zh")
    (line,) = summary(project)
    assert line.startswith(f"- {PAGE}: the English page is behind.")
    for action in ("show", "confirm"):
        assert f"`python -m sidebyside.freshness {action} {PAGE}`" in line


def test_show_prints_what_changed_since_the_languages_agreed(project, capfd):
    change(project, "zh")
    git(project, "commit", "-qam", "second")
    assert main(project, "show", PAGE) is None
    said = capfd.readouterr().out
    assert "-First" in said and "+Second" in said and "docs/en" not in said


@pytest.mark.parametrize("name", [PAGE, f"docs/en/{PAGE}", f"/any/docs/zh/{PAGE}"])
def test_confirm_clears_the_notice(project, name):
    change(project, "zh")
    assert main(project, "confirm", name) is None
    assert stale(project, PAGE) is None
    assert "admonition" not in rendered(project, "en")


def test_confirm_forgets_a_page_that_is_gone(project):
    for language in ("zh", "en"):
        (project / "docs" / language / PAGE).unlink()
    main(project, "confirm", "index.md")
    assert list(confirmed(project)) == ["index.md"]


def test_an_unknown_page_is_refused(project):
    message = main(project, "confirm", "matmul/two.md")
    assert "matmul/two.md" in message and "matmul/index.md" in message
    assert "matmul/two.md" not in confirmed(project)


def test_a_page_in_one_language_needs_no_notice(project):
    (project / "docs" / "en" / PAGE).unlink()
    assert "admonition" not in rendered(project, "zh", "index.md")
    assert PAGE in summary(project)[0]


def test_another_command_shows_how_to_use_it(project):
    assert main(project, "confirm") == main(project, "what") == freshness.__doc__


def test_every_page_of_the_project_was_confirmed_once():
    missing = sorted(set(pages("zh")) & set(pages("en")) - confirmed(ROOT).keys())
    assert not missing, (
        "these pages have never been confirmed to say the same in both languages. Read "
        f"them side by side, then: {freshness.COMMAND} confirm {' '.join(missing)}"
    )


def test_the_command_prints_the_summary():
    result = subprocess.run([sys.executable, "-m", "sidebyside.freshness"], cwd=ROOT,
                            capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
    assert result.stdout.splitlines() == summary(ROOT) or "Every page" in result.stdout
