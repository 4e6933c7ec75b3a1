"""What becomes of the labs' notebooks on the site."""

import json
import re

import jinja2
import pytest

import labs

from .conftest import ROOT

PAGES = [f"{language}labs/{name}/" for language in ("", "en/") for name in labs.names()]


@pytest.mark.parametrize("page", PAGES)
def test_a_lab_is_light_and_has_words_for_its_pictures(site, page):
    html = (site / page / "index.html").read_text("utf-8")
    assert len(html.encode()) < 120_000
    body = html[html.index("<article"):html.index("</article>")]
    assert "<style" not in body and "<script" not in body and "jp-" not in body
    pictures = re.findall(r"<img[^>]*>", body)
    assert pictures
    for picture in pictures:
        assert len(re.search('alt="([^"]*)"', picture)[1]) > 20
        assert 'src="data:image/png' in picture
    assert body.count("<pre") > 10


@pytest.mark.parametrize("name", labs.names())
def test_headings_have_the_same_ids_in_both_languages(site, name):
    ids = [re.findall(r'<h\d id="([^"]+)"', (site / page / "labs" / name / "index.html")
                      .read_text("utf-8")) for page in ("", "en")]
    assert ids[0] == ids[1] and len(set(ids[0])) == len(ids[0]) > 3


def test_labs_are_found_by_their_index_and_not_by_their_cells(site):
    index = json.loads((site / "en/search/search_index.json").read_text("utf-8"))
    found = {doc["location"].partition("#")[0] for doc in index["docs"]}
    assert "labs/" in found
    assert not [place for place in found if place.startswith("labs/") and place != "labs/"]


def test_a_lab_is_opened_and_downloaded(address, open_page):
    page = open_page(f"{address}en/labs/")
    page.get_by_role("link", name="Strides by hand").last.click()
    assert page.url.endswith("/en/labs/strides/")
    picture = page.locator("article img").first
    picture.scroll_into_view_if_needed()
    assert picture.evaluate("picture => picture.naturalWidth") > 100
    with page.expect_download() as download:
        page.get_by_role("link", name="Download this lab").click()
    text = download.value.path().read_text("utf-8")
    assert text == labs.notebook_path("strides", "en").read_text("utf-8")
    page.locator("[data-sbs-language]").first.click()
    assert page.url.endswith("/project/labs/strides/")


def test_colab_is_offered_once_the_code_has_an_address():
    environment = jinja2.Environment(loader=jinja2.FileSystemLoader(ROOT / "overrides"))
    environment.filters["url"] = str  # MkDocs' own, for another link

    def offered(address):
        return environment.get_template("partials/comments.html").render(
            page={"file": {"src_uri": "labs/strides.ipynb"}},
            config={"repo_url": address, "theme": {"language": "zh"}})

    assert "colab" not in offered("") and "colab" not in offered("https://example.org/x")
    assert ('href="https://colab.research.google.com/github/someone/something/blob/main/'
            'docs/zh/labs/strides.ipynb"') in offered("https://github.com/someone/something")
