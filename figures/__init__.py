"""Draws the pages' figures from real tensors: python -m figures.

The program figures/<page>.py draws docs/assets/figures/<page>/*.svg: each public
function in it returns one Figure and is named for its file.
"""

import runpy
from pathlib import Path

from .draw import Figure

ROOT = Path(__file__).parent.parent
PROGRAMS = ROOT / "figures"
DRAWN = ROOT / "docs/assets/figures"


def programs():
    """The paths of the programs that draw figures, sorted."""
    own = {"__init__.py", "__main__.py", "cards.py", "draw.py"}
    return sorted(p for p in PROGRAMS.rglob("*.py") if p.name not in own)


def draw(program):
    """The program's figures: the path of each file, and its content."""
    folder = DRAWN / program.relative_to(PROGRAMS).with_suffix("")
    figures = {}
    for name, function in runpy.run_path(str(program), run_name="figure").items():
        if getattr(function, "__module__", "") == "figure" and name[0] != "_":
            drawn = function()
            assert isinstance(drawn, Figure), f"{name} in {program} drew no Figure"
            figures[folder / f"{name.replace('_', '-')}.svg"] = drawn.svg()
    return figures
