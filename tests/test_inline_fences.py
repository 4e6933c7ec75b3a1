"""Python that stands in a page itself, not in a snippet, runs too."""

import re
import subprocess
import sys

from tests.pages.structure import INCLUDE, LANGUAGES, ROOT, fences, pages


def markdown_files():
    yield from (ROOT / name for name in ("README.md", "README.zh.md"))
    for language in LANGUAGES:
        yield from (ROOT / "docs" / language / page for page in pages(language))


def test_every_inline_fence_runs(tmp_path):
    expected = 0
    for number, path in enumerate(markdown_files()):
        inline = [
            block for block in fences(path.read_text(encoding="utf-8"))
            if block.info.split(" ")[0] in ("python", "py", "python3")
            and not any(INCLUDE.match(line) for line in block.lines)
        ]
        expected += len(inline)
        # Written out without indentation: the plugin passes over fences in boxes.
        text = "\n\n".join(
            "```python\n" + "\n".join(dedented(block.lines)) + "\n```"
            for block in inline
        )
        (tmp_path / f"{number}-{path.stem}.md").write_text(text, encoding="utf-8")
    assert expected, "no inline fence at all: the README has one"
    result = subprocess.run(
        [sys.executable, "-m", "pytest", "--markdown-docs", "-q", "-rA",
         "-p", "no:cacheprovider", *sorted(map(str, tmp_path.glob("*.md")))],
        cwd=tmp_path, capture_output=True, text=True,
    )
    assert result.returncode == 0, result.stdout
    assert re.search(rf"\b{expected} passed\b", result.stdout), result.stdout


def dedented(lines):
    pad = min((len(x) - len(x.lstrip()) for x in lines if x.strip()), default=0)
    return [line[pad:] for line in lines]
