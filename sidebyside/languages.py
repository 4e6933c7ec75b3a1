"""Two languages, two configs, one build.

The Chinese config builds at the site's root and then, from here, the English one
below `en/`: so `mkdocs build` and `mkdocs serve` always handle both. No i18n plugin
does notebooks and one search index a language; see `docs/` being two equal trees.
"""

from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

OTHER = "en"
command = "build"


def on_startup(command: str, **_: object) -> None:
    """Remember whether this is a build or a server, to say so to the English site."""
    globals()["command"] = command


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add `docs/assets`, which stands once for both languages, to each site."""
    assets = Path(config.config_file_path).parent / "docs" / "assets"
    for path in sorted(assets.rglob("*")):
        if path.is_file() and "figures" not in path.parts:  # those stand in the pages
            name = path.relative_to(assets.parent).as_posix()
            files.append(File.generated(config, name, abs_src_path=str(path)))
    return files


def on_post_build(config: MkDocsConfig) -> None:
    """After the Chinese site, build the English one into its `en/` folder."""
    if config.theme["language"] == OTHER:
        return
    other = load_config(
        str(Path(config.config_file_path).with_name(f"mkdocs.{OTHER}.yml")),
        site_dir=str(Path(config.site_dir) / OTHER),
        strict=config.strict,
        site_url=config.site_url and f"{config.site_url.rstrip('/')}/{OTHER}/",
    )
    other.plugins.on_startup(command=command, dirty=False)
    build(other)
    other.plugins.on_shutdown()
