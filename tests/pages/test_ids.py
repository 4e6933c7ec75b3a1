"""A link that someone has set keeps leading somewhere."""

from .ids import present, published
from .structure import ROOT


def test_no_published_id_has_vanished():
    now, known = present(ROOT), published(ROOT)
    gone = [key for key, reason in known.items() if key not in now and not reason]
    assert not gone, (
        f"these ids are published and no longer there: {gone}. Give the heading its old "
        "id back, or write behind the id in tests/pages/published-ids.txt: "
        "` gone: ` and where its content is now."
    )


def test_every_id_is_published():
    new = present(ROOT) - published(ROOT).keys()
    assert not new, f"publish the new ids with: python -m tests.pages.ids ({sorted(new)})"


def test_an_id_that_is_there_is_not_called_gone():
    back = [key for key, why in published(ROOT).items() if why and key in present(ROOT)]
    assert not back, f"delete the reason behind these ids, they exist: {back}"
