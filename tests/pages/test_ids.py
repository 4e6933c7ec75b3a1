"""A link that someone has set keeps leading somewhere."""

import subprocess

from .ids import LIST, present, publish, published
from .structure import ROOT


def test_no_published_id_has_vanished():
    now, known = present(ROOT), published(ROOT)
    gone = [key for key, reason in known.items() if key not in now and not reason]
    assert not gone, (
        f"these ids are published and no longer there: {gone}. Give the heading its old "
        "id back, or write behind the id in tests/pages/published-ids.txt: "
        "` gone: ` and where its content is now. If main never had the id, delete its line."
    )


def test_every_id_is_published():
    new = present(ROOT) - published(ROOT).keys()
    assert not new, f"publish the new ids with: python -m tests.pages.ids ({sorted(new)})"


def test_an_id_that_is_there_is_not_called_gone():
    back = [key for key, why in published(ROOT).items() if why and key in present(ROOT)]
    assert not back, f"delete the reason behind these ids, they exist: {back}"


def test_publishing_drops_only_what_was_never_committed(tmp_path):
    page = tmp_path / "docs/zh/page.md"
    page.parent.mkdir(parents=True)
    page.write_text("# A { #a }\n\n## B { #b }\n", "utf-8")
    (tmp_path / LIST).parent.mkdir(parents=True)
    for command in (["init", "-q"], ["config", "user.email", "a@example.org"],
                    ["config", "user.name", "a"]):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    publish(tmp_path)
    subprocess.run(["git", "add", "."], cwd=tmp_path, check=True)
    subprocess.run(["git", "commit", "-qm", "a"], cwd=tmp_path, check=True)
    for text in ("# A { #a }\n\n## C { #c }\n", "# A { #a }\n\n## D { #d }\n"):
        page.write_text(text, "utf-8")
        publish(tmp_path)
    assert list(published(tmp_path)) == ["page#a", "page#b", "page#d"]
