"""While serving, an edit builds the pages that it touches, and not the whole site.

`mkdocs serve` builds everything anew after each save, in both languages: many seconds.
Its own `--dirty` forgets the indexes and leaves the other language alone. Here what the
first build made is kept, and MkDocs' own functions render anew the pages that changed
or show what changed, the pages made from all of them, and their part of the search
index: the site is what a clean build makes (tests/site/test_serving.py).

A page that is new or gone, another title or front matter, a template, a setting, a
receipt, a confirmed translation: everything is built. `mkdocs build` never comes here.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from jinja2 import Environment
from mkdocs.commands.build import _build_page, _populate_page
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from watchdog.observers.polling import PollingObserver

from sidebyside.search import read_index, shortened, write_index

# What the site is made of; an editor's own files beside it are none of it.
SUFFIXES = {".css", ".html", ".ipynb", ".js", ".md", ".out", ".png", ".py", ".svg", ".txt",
            ".xml", ".yml"}
POLLING = 0.15  # seconds between two looks at the files; MkDocs' own 0.5 are a long wait


@dataclass
class Site:
    """What MkDocs made of one language, kept until everything is built again."""

    config: MkDocsConfig
    files: Files
    nav: Navigation
    env: Environment | None = None
    heads: dict[str, tuple] = field(default_factory=dict)  # what other pages show of one


SITES: dict[str, Site] = {}


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    """Keep what a full build starts from."""
    SITES[config.theme["language"]] = Site(config, files, nav)


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Keep the templates, and the titles as all pages show them."""
    site = SITES[config.theme["language"]]
    site.env, site.heads = env, {page.url: head(page) for page in pages(site)}


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: Callable) -> None:
    """Let the server look at the files more often, and build what changed."""
    watched = (config.docs_dir, config.config_file_path)
    for path in watched:
        server.unwatch(path)
    server.observer = PollingObserver(timeout=POLLING)
    server.build_delay = 0.05
    for path in watched:
        server.watch(path)
    server.builder = Rebuild(config, builder)


class Rebuild:
    """Called by the server after a change: builds the pages touched, or everything."""

    def __init__(self, config: MkDocsConfig, everything: Callable[[], None]) -> None:
        self.root = Path(config.config_file_path).parent
        self.watched = [Path(path) for path in
                        (config.config_file_path, config.docs_dir, *config.watch)]
        self.everything = everything
        self.built = self.state()

    def __call__(self) -> None:
        """Build; what fails is built again with the next change."""
        now = self.state()
        changed = {path for path, _ in now.items() ^ self.built.items()}
        known = now.keys() & self.built.keys()
        if not (SITES and all(update(site, changed, known) for site in SITES.values())):
            try:
                self.everything()
            except BaseException:
                SITES.clear()
                raise
        self.built = now

    def state(self) -> dict[str, int]:
        """When each file of the site was last written, by its path below the root."""
        files = (file for path in self.watched
                 for file in (path.rglob("*") if path.is_dir() else [path]))
        return {file.relative_to(self.root).as_posix(): file.stat().st_mtime_ns
                for file in files if file.suffix in SUFFIXES and file.is_file()}


def update(site: Site, changed: set[str], known: set[str]) -> bool:
    """Build the pages that `changed` touches; False if everything must be built.

    The paths start below the root; `known` are those that were there and still are.
    """
    edited, includes = set(), []
    for path in changed:
        top, _, rest = path.partition("/")
        if top == "snippets" or path.startswith("docs/assets/figures/"):
            name = rest.removeprefix("assets/")
            folder, _, file = name.rpartition("/")
            includes.append(f'"{folder}/{file.partition(".")[0]}.')
        elif (path.startswith(("docs/zh/", "docs/en/")) and path.endswith(".md")
              and path in known):
            edited.add(path[len("docs/zh/"):])  # in the other language for its notice, too
        else:
            return False
    touched = [page for page in pages(site) if page.file.src_uri in edited
               or any(include in page.file.content_string for include in includes)]
    for page in touched:
        _populate_page(page, site.config, site.files)
    if any(head(page) != site.heads[page.url] for page in touched):
        return False
    if touched:
        write(site, touched)
    return True


def write(site: Site, touched: list[Page]) -> None:
    """Write these pages, those that are made from all, and the search index."""
    config, folder = site.config, Path(site.config.site_dir)
    sections = config.plugins["material/search"].search_index.entries
    sections.clear()
    for page in pages(site):
        if page in touched or "template" in page.meta:
            _build_page(page, config, site.files.documentation_pages(), site.nav, site.env)
        page.validate_anchor_links(
            files=site.files, log_level=config.validation.links.anchors)
    index = read_index(folder)
    docs = by_page(index["docs"]) | by_page(shortened(sections, config))
    index["docs"] = [doc for found in docs.values() for doc in found]
    write_index(folder, index)


def by_page(docs: list[dict]) -> dict[str, list[dict]]:
    """The sections of the search index, by the address of their page."""
    found = groupby(docs, lambda doc: doc["location"].partition("#")[0])
    return {url: list(sections) for url, sections in found}


def pages(site: Site) -> list[Page]:
    """The pages of one language."""
    return [file.page for file in site.files.documentation_pages()]


def head(page: Page) -> tuple:
    """What the navigation and other pages may show of a page."""
    return page.title, page.meta
