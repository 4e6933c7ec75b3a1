"""The page checks: each takes a project tree and returns what is wrong in it.

A problem is one line, `file:line: what is wrong. What to do.`, so that a test can
print them all at once and the tests of the checks can run on a broken copy.
"""

import re
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

import yaml

from sidebyside.sections import SectionError, read_sections, read_text

from .structure import INCLUDE, LANGUAGES, fences, pages, parts, texts


def missing_pages(root: Path) -> list[str]:
    """Pages that exist in one language only."""
    chinese, english = (set(pages(language, root)) for language in LANGUAGES)
    return [
        f"docs/{has}/{page}:1: has no counterpart docs/{lacks}/{page}. "
        "Add the page, with the same headings, includes, tables and figures."
        for has, lacks, only in (
            ("zh", "en", chinese - english),
            ("en", "zh", english - chinese),
        )
        for page in sorted(only)
    ]


def unreadable_pages(root: Path) -> list[str]:
    """Pages that an editor saved in another encoding or with other line ends."""
    problems = []
    for name, _ in texts(root):
        try:
            read_text(root / name)
        except SectionError as error:
            problems.append(f"{error}.")
    return problems


def pages_out_of_navigation(root: Path) -> list[str]:
    """Pages that no reader finds, for the navigation of their language lacks them."""
    problems = []
    for language, config in (("zh", "mkdocs.yml"), ("en", "mkdocs.en.yml")):
        listed = (root / config).read_text(encoding="utf-8")
        problems += [
            f"{config}: `nav` lacks {page}. Add a line for it, in the same place in both "
            "mkdocs.yml and mkdocs.en.yml."
            for page in pages(language, root)
            if not re.search(rf"[ \"']{re.escape(page)}[\"']?$", listed, re.M)
        ]
    return problems


def different_structures(root: Path) -> list[str]:
    """The first place where the two languages of a page differ in structure."""
    problems = []
    for page in sorted(set(pages("zh", root)) & set(pages("en", root))):
        chinese, english = (
            parts((root / "docs" / language / page).read_text(encoding="utf-8"))
            for language in LANGUAGES
        )
        for zh, en in zip_longest(chinese, english):
            if zh and en and (zh.kind, zh.name) == (en.kind, en.name):
                continue
            here = f"{zh.kind} {zh.name!r}" if zh else "nothing more"
            there = f"{en.kind} {en.name!r}" if en else "nothing more"
            problems.append(
                f"docs/zh/{page}:{zh.line if zh else 'end'}: {here}, but "
                f"docs/en/{page}:{en.line if en else 'end'}: {there}. Give both pages "
                "the same headings (level and id), includes, tables, figures and boxes "
                "in the same order."
            )
            break
    return problems


def headings_without_id(root: Path) -> list[str]:
    """Headings without an explicit id, or with one that the page used already."""
    problems = []
    for name, text in texts(root):
        seen = set()
        for part in parts(text):
            if part.kind != "heading":
                continue
            identifier = part.name.partition("#")[2]
            if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", identifier):
                problems.append(
                    f"{name}:{part.line}: the heading has no English id. End it in "
                    "`{ #short-english-id }`, the same in both languages."
                )
            elif identifier in seen:
                problems.append(
                    f"{name}:{part.line}: the id #{identifier} is used twice on this "
                    "page. Choose another."
                )
            seen.add(identifier)
    return problems


def malformed_front_matter(root: Path) -> list[str]:
    """Pages whose first lines are not the YAML that the site and its search read."""
    return [f"{name}:1: {fault}" for name, text in texts(root)
            for fault in _faults_of_front_matter(text)]


def _faults_of_front_matter(text: str) -> Iterator[str]:
    start = "Begin the page with --- and lines such as `title: …`, closed by another ---."
    head = re.match(r"---\n(.*?)\n---\n", text, re.DOTALL)
    try:
        meta = yaml.safe_load(head[1]) if head else None
    except yaml.YAMLError as error:
        yield f"the front matter is no YAML: {' '.join(str(error).split())}. {start}"
        return
    if not isinstance(meta, dict):
        yield f"the page has no front matter. {start}"
        return
    for key in ("title", "description"):
        if not isinstance(meta.get(key), str):
            yield f"the front matter lacks `{key}: …`, a line of text. {start}"
    if '"' in str(meta.get("description")):
        yield ("the description holds a double quote, which would end it in the page's head. "
               "Leave it out or use “…”.")
    for key in meta.keys() - {"title", "description", "aliases", "hide", "template"}:
        yield (f"nothing reads `{key}` in the front matter. Write `title`, `description` or "
               "`aliases` (STYLE.md says what they are for), or delete the line.")
    ids = {part.name.partition("#")[2] for part in parts(text) if part.kind == "heading"}
    for id in (meta.get("aliases") or {}).keys() - ids:
        yield (f"`aliases` names #{id}, but no heading of the page has that id. Write the id "
               "of the heading that is to be found.")


def malformed_includes(root: Path) -> list[str]:
    """Lines that look like an include but that the include tool would pass over."""
    return [
        f"{name}:{number}: this include would be shown as text or name no file. Write "
        'it alone on its line, quoted, nothing behind it: --8<-- "folder/name.py"'
        for name, text in texts(root)
        for number, line in enumerate(text.splitlines(), 1)
        if "8<-" in line and not (INCLUDE.match(line) and _target(root, line))
    ]


def _target(root: Path, line: str) -> bool:
    """Whether the include in `line` names a file, and a section that it has."""
    path, _, section = INCLUDE.match(line)[1].partition(":")
    if path.endswith(".svg"):
        return (root / "docs" / "assets" / path).is_file()
    if path == "GLOSSARY.md":
        return f"[start:{section}]" in (root / path).read_text(encoding="utf-8")
    file = root / "snippets" / path
    return file.is_file() and section in read_sections(file)


def malformed_fences(root: Path) -> list[str]:
    """Fences that are neither one include nor inline text, and outputs out of place.

    A program's fence is followed by the fence of its output, when it has one.
    """
    problems = []
    for name, text in texts(root):
        blocks = fences(text)
        for index, block in enumerate(blocks):
            includes = [INCLUDE.match(line)[1] for line in block.lines
                        if INCLUDE.match(line)]
            if not includes:
                continue
            here = f"{name}:{block.line}"
            if len(block.lines) != 1:
                problems.append(f"{here}: a fence holds one include and nothing else. "
                                "Put each include in a fence of its own.")
                continue
            path, _, section = includes[0].partition(":")
            if block.info != {".py": "python", ".out": "text"}.get(Path(path).suffix):
                problems.append(f"{here}: open the fence with ```python for a program "
                                "and with ```text for its output.")
            if path.endswith(".py") and _has_output(root, path, section):
                expected = includes[0].replace(".py", ".out", 1)
                following = blocks[index + 1].lines if index + 1 < len(blocks) else ()
                table = f'--8<-- "{expected}"' in text and not any(
                    f'--8<-- "{expected}"' in line
                    for other in blocks for line in other.lines
                )
                if f'--8<-- "{expected}"' not in map(str.strip, following) and not table:
                    problems.append(
                        f"{here}: the output is not shown under the program. Add a "
                        f'```text fence with --8<-- "{expected}" right after it.'
                    )
    return problems


def _has_output(root: Path, path: str, section: str) -> bool:
    output = (root / "snippets" / path).with_suffix(".out")
    return output.is_file() and bool(read_sections(output).get(section, "").strip())


def unshown_sections(root: Path) -> list[str]:
    """Sections of programs and outputs that a language's page does not show."""
    shown = {
        language: {
            part.name
            for page in pages(language, root)
            for part in parts((root / "docs" / language / page)
                              .read_text(encoding="utf-8"))
            if part.kind == "include"
        }
        for language in LANGUAGES
    }
    problems = []
    tree = root / "snippets"
    for file in sorted([*tree.rglob("*.py"), *tree.rglob("*.out")]):
        if "." in file.stem:
            continue  # an overlay for a device or version, shown with its base
        path = file.relative_to(tree).as_posix()
        for section, text in read_sections(file).items():
            name = f"{path}:{section}" if section else path
            lacking = [lang for lang in LANGUAGES if name not in shown[lang]]
            if lacking and (text.strip() or file.suffix == ".py"):
                page = f"docs/{lacking[0]}/{Path(path).parent}.md"
                problems.append(
                    f"snippets/{path}:1: {name!r} is shown by no "
                    f"{' and no '.join(lacking)} page. Include it with "
                    f'--8<-- "{name}" in {page} (or …/index.md), or delete it.'
                )
    return problems


def comparisons_without_verdict(root: Path) -> list[str]:
    """`-vs-` headings without a verdict or of another form, verdicts without heading."""
    problems = []
    for name, text in texts(root):
        lines, heading = text.splitlines(), None
        for part in parts(text):
            if part.kind == "heading":
                if heading:
                    problems.append(_no_verdict(name, heading))
                heading = part if "-vs-" in part.name else None
                if heading and lines[part.line - 1].count("`") < 4:
                    problems.append(f"{name}:{part.line}: put the names compared in "
                                    "backticks: the comparison index reads them.")
                word = "与" if "/zh/" in name else "vs"
                if heading and word not in lines[part.line - 1].partition("{ #")[0]:
                    problems.append(f"{name}:{part.line}: write {word} between the names "
                                    "compared: one form for all comparisons.")
            elif part.kind == "verdict":
                if not heading:
                    problems.append(
                        f"{name}:{part.line}: this verdict belongs to no comparison. "
                        "Put it right under a heading whose id contains -vs-."
                    )
                heading = None
        if heading:
            problems.append(_no_verdict(name, heading))
    return problems


def _no_verdict(name: str, heading) -> str:
    return (f"{name}:{heading.line}: the comparison has no verdict. Make its first "
            "paragraph one sentence, closed by a line `{ .verdict }`.")


ALL = (
    missing_pages,
    unreadable_pages,
    pages_out_of_navigation,
    different_structures,
    headings_without_id,
    malformed_front_matter,
    malformed_includes,
    malformed_fences,
    unshown_sections,
    comparisons_without_verdict,
)
