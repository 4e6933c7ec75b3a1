"""Names of PyTorch in the prose are spelled as PyTorch spells them.

Where a page must name what this PyTorch has not, the line above says why:
`<!-- api torch.symeig -- removed in 2.0, and still asked for -->`.
"""

import re

import pytest

from tests.pages.structure import LANGUAGES, ROOT, pages, prose
from tests.torch_names import resolve

NAME = re.compile(r"`((?:torch|nn|F|optim|Tensor)(?:\.[A-Za-z_]\w*)+)(?=[`(\[])")
EXCEPTION = "<!-- api {} -- "


def misspelled(name: str, text: str) -> list[str]:
    """The names in the prose of a page that PyTorch does not have."""
    problems = []
    for number, above, line in prose(text):
        for api in NAME.findall(line):
            if EXCEPTION.format(api) not in above + line and (near := resolve(api)):
                problems.append(
                    f"{name}:{number}: PyTorch has no `{api}`; near to it is `{near}`. If it "
                    f"must stay, put on the line above: <!-- api {api} -- why -->")
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
                          "<!-- api torch.nothing -- asked for -->\n`torch.nothing`\n")
