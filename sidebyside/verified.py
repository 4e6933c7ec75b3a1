"""What a page's programs, or a lab, were verified on, shown at its end.

Read from `receipts/`, which `pytest --record` writes: a receipt counts as long as the
program and its output are what they were. Nothing here is typed. The words are in
`overrides/partials/comments.html`.
"""

import re
from pathlib import Path
from typing import NamedTuple

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from sidebyside import labs
from sidebyside.sections import Receipt, fingerprint, read_receipts, read_recorded

INCLUDE = re.compile(r'^\s*--8<-- "([^":]+\.py)(?::([\w-]+))?"$', re.MULTILINE)
NEED = re.compile(r"^# device: (\w+) -- ", re.MULTILINE)
DEVICES = {"cpu": "CPU", "cuda": "CUDA"}


class Lane(NamedTuple):
    """How many blocks of a page were verified on a lane, and last how; which were not."""

    device: str
    count: int
    newest: Receipt | None
    stale: list[str]


def on_page_context(context: dict, page: Page, config: MkDocsConfig, **_) -> dict:
    """Hand the template the lanes of a page that shows programs, and of a lab."""
    root = Path(config.config_file_path).parent
    prints = labs.fingerprints(page) if labs.is_lab(page) else fingerprints(page, root)
    return context | {"lanes": lanes(root, prints) if prints else []}


def fingerprints(page: Page, root: Path) -> dict[str, str]:
    """Each program that a page shows -> the fingerprint that it has now."""
    found = {}
    for path, section in INCLUDE.findall(page.markdown):
        program, output = read_recorded(root / "snippets" / path)[section]
        found[f"{path}:{section}".rstrip(":")] = fingerprint(program, output)
    return found


def device(root: Path, key: str) -> str:
    """The only device that a program runs on, by its need line, or ''."""
    path = root / "snippets" / key.partition(":")[0]
    need = path.exists() and NEED.search(path.read_text("utf-8"))  # a lab has none
    return need[1] if need else ""


def lanes(root: Path, prints: dict[str, str]) -> list[Lane]:
    """What was verified of these fingerprints: on a CPU, on CUDA, and wherever else."""
    receipts, found = read_receipts(root), []
    for name in dict.fromkeys([*DEVICES, *receipts]):
        known = receipts.get(name, {})
        mine = {key: value for key, value in prints.items() if device(root, key) in ("", name)}
        valid = {key: known[key] for key, value in mine.items()
                 if key in known and known[key].fingerprint == value}
        newest = max(valid.values(), key=lambda receipt: receipt.date, default=None)
        stale = [f"<code>{key.rpartition('/')[2]}</code>" for key in mine if key not in valid]
        if mine:
            found.append(Lane(DEVICES.get(name, name), len(valid), newest, stale))
    return found
