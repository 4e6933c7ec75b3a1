"""The names of files, and what a program may not hold: checked without running any."""

import io
import re
import tokenize
from pathlib import Path

from sidebyside.sections import SectionError, read_text

from .lines import CHINESE
from .structure import LANGUAGES

NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def misnamed_files(root: Path) -> list[str]:
    """Pages and programs whose name or place nobody would look for."""
    problems, docs = [], root / "docs"
    for path in [*docs.rglob("*.md"), *(root / "snippets").rglob("*.py")]:
        where = path.relative_to(root)
        folder = "/".join(where.parts[1:-1])
        if path.suffix == ".md" and where.parts[1] not in LANGUAGES:
            problems.append(f"{where.as_posix()}: pages stand in docs/zh/ and docs/en/: "
                            "move it.")
        elif wrong := [part for part in (*where.parts[1:-1], path.stem)
                       if not NAME.fullmatch(part)]:
            problems.append(f"{where.as_posix()}: name {wrong[0]!r} with small letters, digits "
                            "and hyphens, for it is part of an address.")
        elif path.suffix == ".py" and not (docs / "zh" / f"{folder}.md").is_file():
            problems.append(f"{where.as_posix()}: no page docs/zh/{folder}.md: a program "
                            "stands in the folder of the page that shows it.")
    return sorted(problems)


def chinese_programs(root: Path) -> list[str]:
    """Programs with Chinese in their code, which the English page would show too."""
    problems = []
    for path in sorted((root / "snippets").rglob("*.py")):
        try:
            tokens = list(tokenize.generate_tokens(io.StringIO(read_text(path)).readline))
        except (SectionError, SyntaxError, tokenize.TokenError):
            continue  # the parser of programs says what is wrong, and where
        for token in tokens:
            if token.type != tokenize.COMMENT and (found := CHINESE.search(token.string)):
                where = path.relative_to(root).as_posix()
                problems.append(f"{where}:{token.start[0]}: both languages show {found[0]!r}: "
                                "write it in English, or into a pair `# zh: …`, `# en: …`.")
    return problems


def silent_programs(root: Path) -> list[str]:
    """Programs for which nothing is recorded, so that a page shows nothing of them."""
    tree = root / "snippets"
    return [f"{path.relative_to(root).as_posix()}: nothing is recorded for it. Record what it "
            f"prints: pytest {path.parent.relative_to(root).as_posix()} --update. If it prints "
            "nothing, print what it teaches."
            for path in sorted(tree.rglob("*.py")) if not path.with_suffix(".out").exists()]


ALL = (misnamed_files, chinese_programs, silent_programs)
