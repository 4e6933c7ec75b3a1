"""The published ids: links to them stand on other people's pages.

`published-ids.txt` lists every heading, figure and program of the site, and the
headings of the labs, a line each,
`page#id`. An id that is no longer there keeps its line, with a reason behind it:
`page#id gone: merged into page#other`.

    python -m tests.pages.ids    add the ids that are new; no committed one is removed
"""

import subprocess
import sys
from pathlib import Path

from sidebyside.labs import heading_ids

from .checks import headings_without_id
from .programs import misnamed_files
from .structure import ROOT, pages, parts

LIST = Path("tests/pages/published-ids.txt")


def present(root: Path) -> set[str]:
    """The `page#id` of all headings, figures and programs, as the pages stand."""
    found = set()
    for page in pages("zh", root):
        path = page.removesuffix(".md")
        for part in parts((root / "docs" / "zh" / page).read_text(encoding="utf-8")):
            if part.kind == "heading":
                found.add(f"{path}#{part.name.partition('#')[2]}")
            elif part.kind == "figure":
                found.add(f"{path}#{part.name}")
            elif part.kind == "include" and ".py" in part.name:
                name = part.name.rpartition("/")[2].replace(".py", "").replace(":", "-")
                found.add(f"{path}#code-{name}")
    for lab in (root / "docs" / "en" / "labs").glob("*.ipynb"):
        found |= {f"labs/{lab.stem}#{id}" for id in heading_ids(root, f"labs/{lab.name}")}
    return found


def published(root: Path) -> dict[str, str]:
    """`page#id` -> the reason for which it is gone, or ''."""
    lines = (root / LIST).read_text(encoding="utf-8").splitlines()
    return {line.split(" ")[0]: line.partition(" gone: ")[2] for line in lines}


def committed(root: Path) -> set[str]:
    """The ids in the list as it was last committed; only these may be known elsewhere."""
    git = subprocess.run(["git", "show", f"HEAD:./{LIST.as_posix()}"], cwd=root,
                         capture_output=True, text=True)
    return {line.split(" ")[0] for line in git.stdout.splitlines()}


def publish(root: Path) -> None:
    """Add the ids that are new to the list; drop what was added since the last commit and
    is no longer there."""
    known = published(root) if (root / LIST).exists() else {}
    there, held = present(root), committed(root)
    lines = [f"{key} gone: {known[key]}" if known.get(key) else key
             for key in sorted(known.keys() | there) if key in there or key in held]
    (root / LIST).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if faults := [*headings_without_id(ROOT), *misnamed_files(ROOT)]:
        sys.exit("\n".join([*faults, "Mend these first: what is published stays."]))
    before = published(ROOT).keys()
    publish(ROOT)
    new = sorted(published(ROOT).keys() - before)
    print("\n".join(f"published {id}" for id in new) or "Nothing is new.")
