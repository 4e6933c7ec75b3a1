"""What a page says of itself to search engines and to those who share it: with the
public addresses set, and without."""

import json
import re
import struct
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest

HOME = "https://example.org/docs/"
SITEMAP = {"": "http://www.sitemaps.org/schemas/sitemap/0.9",
           "xhtml": "http://www.w3.org/1999/xhtml"}
TYPES = {"": "WebSite", "comparisons/": "CollectionPage", "api/": "CollectionPage",
         "matmul/mul-matmul/": "TechArticle", "labs/strides/": "TechArticle",
         "glossary/": "TechArticle"}
LANGUAGES = {"": ("zh", "zh-CN", "zh_CN"), "en/": ("en", "en", "en_US")}


class Head(HTMLParser):
    """The metadata of a page: `meta` by name or property, `links` by relation, `data`."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.meta: dict[str, str] = {}
        self.links: dict[str, str] = {}
        self.lang = self.title = self.kind = ""
        self.data: list[dict] = []
        self.feed(html[:html.index("</head>")])

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        self.kind = found.get("type") if tag == "script" else tag
        if tag == "html":
            self.lang = found["lang"]
        elif tag == "meta":
            self.meta[found.get("name") or found.get("property")] = found.get("content")
        elif tag == "link":
            self.links[found["rel"]] = found["href"]

    def handle_data(self, data):
        if self.kind == "title":
            self.title += data
        elif self.kind == "application/ld+json" and data.strip():
            self.data.append(json.loads(data))


def head(site, page) -> Head:
    return Head((site / page / "index.html").read_text("utf-8"))


def check_words(found: Head, prefix: str, page: str) -> dict:
    """What is the same with and without an address; the page's JSON-LD."""
    lang, code, locale = LANGUAGES[prefix]
    (data,) = found.data
    title = data.get("headline") or data["name"]
    assert found.lang == lang
    assert found.title.count(title) == 1 and found.meta["og:title"] == title
    assert len(found.meta["description"]) > 10
    assert found.meta["og:description"] == data["description"] == found.meta["description"]
    assert found.meta["og:locale"] == locale and data["inLanguage"] == code
    assert data["@context"] == "https://schema.org" and data["@type"] == TYPES[page]
    assert found.meta["og:type"] == ("website" if page == "" else "article")
    return data


@pytest.mark.parametrize("prefix", LANGUAGES)
@pytest.mark.parametrize("page", TYPES)
def test_with_an_address_a_page_names_itself(published, prefix, page):
    found = head(published, prefix + page)
    data = check_words(found, prefix, page)
    here, card = HOME + prefix + page, found.meta["og:image"]
    assert found.links["canonical"] == found.meta["og:url"] == data["url"] == here
    assert found.meta["twitter:card"] == "summary_large_image" and data["image"] == card
    assert card.startswith(HOME + prefix)
    picture = (published / card.removeprefix(HOME)).read_bytes()
    assert picture[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", picture[16:24]) == (1200, 630) == (
        int(found.meta["og:image:width"]), int(found.meta["og:image:height"]))
    assert len(picture) < 100_000
    assert found.meta["og:image:alt"]


@pytest.mark.parametrize("prefix", LANGUAGES)
@pytest.mark.parametrize("page", TYPES)
def test_without_an_address_nothing_is_absolute(site, prefix, page):
    found = head(site, prefix + page)
    data = check_words(found, prefix, page)
    assert found.links.keys().isdisjoint({"canonical"})
    assert found.meta.keys().isdisjoint({"og:url", "og:image"})
    assert data.keys().isdisjoint({"url", "image"})
    assert found.meta["twitter:card"] == "summary"
    assert not [link for link in found.links.values() if re.match("[a-z]*:?//", link)]


def test_without_an_address_no_page_asks_for_one(site):
    for path in [*site.rglob("*.html"), *site.rglob("*.xml"), *site.rglob("llms.txt")]:
        text = path.read_text("utf-8")
        assert "example.org" not in text and "colab.research" not in text, path
        assert "None/" not in text and "<loc>" not in text, path


@pytest.mark.parametrize("prefix", LANGUAGES)
def test_the_sitemap_names_each_page_and_its_other_language(published, prefix):
    tree = ElementTree.parse(published / prefix / "sitemap.xml")
    listed = {}
    for url in tree.iterfind("url", SITEMAP):
        others = {link.get("hreflang"): link.get("href")
                  for link in url.iterfind("xhtml:link", SITEMAP)}
        listed[url.findtext("loc", namespaces=SITEMAP)] = others
    assert listed == {
        HOME + prefix + page: {"zh": HOME + page, "en": f"{HOME}en/{page}"} for page in TYPES}


@pytest.mark.parametrize("prefix, language", [("", "zh"), ("en/", "en")])
def test_with_an_address_on_github_a_lab_opens_in_colab(published, prefix, language):
    text = (published / prefix / "labs/strides/index.html").read_text("utf-8")
    assert ('<a href="https://colab.research.google.com/github/example/example/blob/main/'
            f'docs/{language}/labs/strides.ipynb">') in text


def test_a_missing_page_is_not_indexed(site, published):
    for folder in (site, published):
        for path in folder.rglob("404.html"):
            assert Head(path.read_text("utf-8")).meta["robots"] == "noindex"
