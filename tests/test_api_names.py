"""Names of PyTorch in the prose are spelled as PyTorch spells them.

Where a page must name what this PyTorch has not, the line above says why:
`<!-- api torch.symeig: removed in 2.0, and still asked for -->`.
"""

import difflib
import importlib
import re

import pytest

from sidebyside.indexes import SHORT
from tests.pages.structure import FENCE, LANGUAGES, ROOT, pages

NAME = re.compile(r"`((?:torch|nn|F|optim|Tensor)(?:\.[A-Za-z_]\w*)+)(?=[`(\[])")
EXCEPTION = "<!-- api {}: "


def resolve(name: str) -> str:
    """'' if PyTorch has the name, else the nearest one that it has, or '?'."""
    first, _, rest = name.partition(".")
    root = {**SHORT, "Tensor": "torch.Tensor"}.get(first, first)
    parts = f"{root}.{rest}".split(".")
    found = importlib.import_module("torch")
    for number, part in enumerate(parts[1:], 1):
        if not hasattr(found, part):
            try:
                importlib.import_module(".".join(parts[: number + 1]))
            except ImportError:
                near = difflib.get_close_matches(part, dir(found), 1, 0.5)
                return ".".join([*parts[:number], *(near or ["?"])])
        found = getattr(found, part)
    return ""


def misspelled(name: str, text: str) -> list[str]:
    """The names in the prose of a page that PyTorch does not have."""
    problems, above, fence = [], "", None
    for number, line in enumerate(text.splitlines(), 1):
        if match := FENCE.match(line):
            fence = None if fence and match[1].startswith(fence) else fence or match[1]
        for api in [] if fence else NAME.findall(line):
            if EXCEPTION.format(api) not in above + line and (near := resolve(api)):
                problems.append(
                    f"{name}:{number}: PyTorch has no `{api}`; near to it is `{near}`. If it "
                    f"must stay, put on the line above: <!-- api {api}: why -->")
        above = line
    return problems


def test_every_name_in_the_prose_is_one_of_pytorchs():
    pytest.importorskip("torch")
    problems, count = [], 0
    for language in LANGUAGES:
        for page in pages(language):
            text = (ROOT / "docs" / language / page).read_text("utf-8")
            count += len(NAME.findall(text))
            problems += misspelled(f"docs/{language}/{page}", text)
    for lab in sorted((ROOT / "labs").glob("[!_]*.py")):
        problems += misspelled(f"labs/{lab.name}", lab.read_text("utf-8"))
    assert count > 500
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("name, near", [
    ("torch.matmull", "torch.matmul"), ("nn.LayerNrm", "torch.nn.LayerNorm"),
    ("F.crossentropy", "torch.nn.functional.cross_entropy"),
    ("Tensor.unsqueze", "torch.Tensor.unsqueeze"), ("optim.AdamWW", "torch.optim.AdamW"),
])
def test_a_misspelled_name_is_named_with_the_nearest(name, near):
    problem, = misspelled("page.md", f"text\n\nUse `{name}(x)`.\n")
    assert problem.startswith(f"page.md:3: PyTorch has no `{name}`; near to it is `{near}`")


def test_code_and_reasoned_exceptions_are_left_alone():
    assert not misspelled("page.md", "```python\n`torch.nothing`\n```\n"
                          "<!-- api torch.nothing: asked for -->\n`torch.nothing`\n")
