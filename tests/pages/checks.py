"""The page checks: each takes a project tree and returns what is wrong in it.

A problem is one line, `file:line: what is wrong. What to do.`, so that a test can
print them all at once and the tests of the checks can run on a broken copy.
"""

import re
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

import yaml

from sidebyside.sections import read_sections

from .structure import INCLUDE, LANGUAGES, Fence, fences, pages, parts, texts


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


def pages_out_of_navigation(root: Path) -> list[str]:
    """Pages that a navigation lacks, or lists in another order than the other one."""
    problems, orders = [], []
    for language, config in (("zh", "mkdocs.yml"), ("en", "mkdocs.en.yml")):
        text = (root / config).read_text(encoding="utf-8")
        listed = re.search(r"^nav:\n((?: .*\n)*)", text, re.MULTILINE)[1]
        problems += [
            f"{config}: `nav` lacks {page}. Add a line for it, in the same place in both "
            "mkdocs.yml and mkdocs.en.yml."
            for page in pages(language, root)
            if not re.search(rf"[ \"']{re.escape(page)}[\"']?$", listed, re.M)
        ]
        try:
            yaml.safe_load(listed)
        except yaml.YAMLError as error:
            problems.append(f"{config}: `nav` is no YAML: {' '.join(str(error).split())}. "
                            'Put a title with a colon into quotes: - "a: b": page.md')
        orders.append(re.findall(r"[ \"']([\w./-]+\.(?:md|ipynb))[\"']?$", listed, re.M))
    for zh, en in zip_longest(*orders):
        if zh != en and not problems:
            problems.append(f"mkdocs.en.yml: `nav` has {en or 'nothing more'} where mkdocs.yml "
                            f"has {zh or 'nothing more'}. Give both the same order.")
    return problems


def pages_out_of_chapter(root: Path) -> list[str]:
    """Pages of a chapter to which its first page does not link."""
    problems = []
    for name, text in texts(root):
        folder = (root / name).parent
        if name.endswith("/index.md") and folder.parent.name in LANGUAGES:
            problems += [
                f"{name}: no link leads to {page.name}. Add it to the pages of this chapter, "
                "in both languages."
                for page in sorted(folder.glob("*.md"))
                if page.name != "index.md" and f"]({page.name}" not in text]
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
                "the same headings (level and id), includes, tables, figures, boxes and "
                "references in the same order."
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
                    f"{name}:{part.line}: the heading has no English id of small letters, "
                    "digits and hyphens. End it in `{ #short-english-id }`, the same in both "
                    "languages."
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
    aliases = meta.get("aliases", {})
    if not (isinstance(aliases, dict) and all(isinstance(x, str) for x in aliases.values())):
        yield "`aliases` is not read: write a line for each heading, `  its-id: words`."
        return
    lines = re.findall(r"^  ([\w-]+):", head[1], re.MULTILINE)
    for id in sorted({id for id in lines if lines.count(id) > 1}):
        yield f"`aliases` names #{id} twice, and only the last counts: join the lines."
    for id in aliases.keys() - ids:
        yield (f"`aliases` names #{id}, but no heading of the page has that id. Write the id "
               "of the heading that is to be found.")


def malformed_includes(root: Path) -> list[str]:
    """Lines that look like an include but that show something else than is meant."""
    problems = []
    for name, text in texts(root):
        inside = {number for block in fences(text)
                  for number in range(block.line, block.line + len(block.lines) + 1)}
        page, table = name[len("docs/zh/"):-len(".md")], False
        for number, line in enumerate(text.splitlines(), 1):
            if "8<-" in line and (fault := _fault(root, page, line, number in inside, table)):
                problems.append(f"{name}:{number}: {fault}")
            table = line.lstrip().startswith("|") or table and "8<-" in line
    return problems


def _fault(root: Path, page: str, line: str, fenced: bool, table: bool) -> str:
    """What is wrong with an include, which may stand in a fence or below a table's head."""
    if not (include := INCLUDE.match(line)):
        return ("this include would be shown as text. Write it alone on its line, quoted, "
                'nothing behind it: --8<-- "folder/name.py"')
    path, _, section = include[1].partition(":")
    if path == "GLOSSARY.md" or path.endswith(".svg"):
        found = (root / path) if path == "GLOSSARY.md" else root / "docs/assets" / path
        return "" if found.is_file() else f"there is no docs/assets/{path}: see figures/."
    file = root / "snippets" / path
    if not file.is_file():
        return (f"there is no snippets/{path}. Write the path below snippets/; an output is "
                f"recorded by: pytest snippets/{Path(path).parent} --update")
    if path.rpartition("/")[0] != page:
        return (f"snippets/{path} is another page's. The programs of this one stand in "
                f"snippets/{page}/: move it there, or link to the other page.")
    if section not in (sections := read_sections(file)):
        names = ", ".join(sections) or "none"
        return f"snippets/{path} has no section {section!r}. Its sections: {names}."
    if not (fenced or table and path.endswith(".out")):
        return ("this would be shown as prose. Put a program between ```python and ```, its "
                "output between ```text and ```; the rows of a table under its head.")
    return ""


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
                after = blocks[index + 1 : index + 2]
                following = after[0].lines if after and _adjoin(text, block, after[0]) else ()
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


def _adjoin(text: str, one: Fence, other: Fence) -> bool:
    """Whether nothing stands between two fences, and both are indented alike."""
    lines = text.splitlines()
    between = lines[one.line + len(one.lines) + 1 : other.line - 1]
    pads = {len(line) - len(line.lstrip()) for line in
            (lines[one.line - 1], lines[other.line - 1])}
    return len(pads) == 1 and not "".join(between).strip()


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
                    f'--8<-- "{name}" in {page}, or delete it.'
                )
    return problems


ALL = (
    missing_pages,
    pages_out_of_navigation,
    pages_out_of_chapter,
    different_structures,
    headings_without_id,
    malformed_front_matter,
    malformed_includes,
    malformed_fences,
    unshown_sections,
)
