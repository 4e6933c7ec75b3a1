"""Every recorded output, corrupted in every place, is refused.

Each digit becomes another, each letter too, each line is dropped and doubled, a line
is added, each section is emptied. Texts are compared, no program is run again.
"""

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from sidebyside import sections
from tests.runner import check
from tests.runner_project import ROOT

OUTPUTS = sorted((ROOT / "snippets").rglob("*.out"))
KINDS = ("digit", "letter", "dropped line", "added line", "emptied section")
LETTERS = re.compile(r"[^\W\d_]")
NUMBER = re.compile(r"\d+\.?\d*(?:e[-+]\d+)?")


def corruptions(text: str) -> Iterator[tuple[str, int, str]]:
    """Kind, place and text of each way to spoil one section's output."""
    for at, character in enumerate(text):
        if character in "0123456789":
            yield "digit", at, f"{text[:at]}{(int(character) + 5) % 10}{text[at + 1:]}"
        elif LETTERS.match(character):
            other = "y" if character == "x" else "x"
            yield "letter", at, f"{text[:at]}{other}{text[at + 1:]}"
    lines = text.split("\n")
    for at in range(len(lines)):
        yield "dropped line", at, "\n".join(lines[:at] + lines[at + 1:])
        for new in (lines[at], "added", ""):
            yield "added line", at, "\n".join([*lines[:at], new, *lines[at:]])
    yield "emptied section", 0, ""


def forgiven(old: str, new: str, at: int) -> bool:
    """Whether the digit at `at` changed a long number by less than tolerance: loosely,
    since what is close is for tests/test_compare.py to say."""
    number = next(m for m in NUMBER.finditer(old) if m.start() <= at < m.end())
    mantissa, _, exponent = number[0].partition("e")
    decimals = len(mantissa.partition(".")[2])
    if decimals < 4:
        return False
    before, after = float(number[0]), float(new[number.start() : number.end()])
    dtype = re.match(r"[^(]*dtype=torch\.(b?float16)", old[at:])
    share = 2e-2 if dtype else 2e-6
    unit = float(f"1e{int(exponent or 0) - decimals}")
    return abs(before - after) <= 1.1e-5 + share * before + 1.1 * unit


@pytest.fixture(scope="module")
def tried() -> dict[bool, tuple[Counter, list[str]]]:
    """For each lane (exact or not): what was refused, by kind, and what was let pass."""
    result = {exact: (Counter(), []) for exact in (True, False)}
    for file in OUTPUTS:
        recorded = sections.read_output(file)
        for name, text in recorded.items():
            # One section's corruption leaves the others as they were.
            old = {name: text}
            for kind, at, spoiled in corruptions(text):
                new = {name: spoiled} if spoiled else {}
                for exact, (refused, passed) in result.items():
                    if check.differs(old, new, exact):
                        refused[kind] += 1
                    elif not (kind == "digit" and not exact and forgiven(text, spoiled, at)):
                        passed.append(f"{file.relative_to(ROOT)}: {kind} {at}: {spoiled}")
                    else:
                        refused["forgiven digit"] += 1
    return result


@pytest.mark.parametrize("exact", [True, False], ids=["reference", "tolerant"])
def test_every_corruption_is_refused(tried, exact):
    refused, passed = tried[exact]
    assert not passed, f"{len(passed)} corruptions pass, such as {passed[:5]}"
    print(refused)
    for kind in KINDS:
        assert refused[kind] >= len(OUTPUTS) / 4, f"{kind}: tried too little: {refused}"
    assert bool(refused["forgiven digit"]) != exact
