"""The published ids: links to them stand on other people's pages.

`published-ids.txt` lists every heading, figure and program of the site, and the
headings of the labs, a line each,
`page#id`. An id that is no longer there keeps its line, with a reason behind it:
`page#id gone: merged into page#other`.

    python -m tests.pages.ids    add the ids that are new; nothing is ever removed
"""

from pathlib import Path

from sidebyside.labs import heading_ids

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


def publish(root: Path) -> None:
    """Add the ids that are new to the list."""
    known = published(root) if (root / LIST).exists() else {}
    lines = [f"{key} gone: {known[key]}" if known.get(key) else key
             for key in sorted(known.keys() | present(root))]
    (root / LIST).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    publish(ROOT)
