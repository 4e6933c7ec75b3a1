"""Each figure is what its program draws, and fits a light and a dark page."""

import re

import pytest

import figures

REDRAW = "python -m figures redraws them; look at the result before you commit it"
PROGRAMS = figures.programs()
FILES = sorted(figures.DRAWN.rglob("*.svg"))


def short(path):
    return path.relative_to(figures.ROOT).as_posix()


@pytest.mark.parametrize("program", PROGRAMS, ids=short)
def test_a_program_draws_the_committed_figures(program):
    drawn = figures.draw(program)
    assert drawn, f"{short(program)} draws nothing: each public function is a figure"
    stale = [
        short(path)
        for path, svg in drawn.items()
        if not path.exists() or path.read_bytes() != svg.encode()
    ]
    assert not stale, f"not what {short(program)} draws: {stale}; {REDRAW}"
    left_over = {
        short(p) for p in next(iter(drawn)).parent.glob("*.svg") if p not in drawn
    }
    assert not left_over, f"{short(program)} does not draw {sorted(left_over)}"


def test_every_figure_has_a_program():
    folders = {p.relative_to(figures.PROGRAMS).with_suffix("") for p in PROGRAMS}
    orphans = [
        short(p) for p in FILES if p.parent.relative_to(figures.DRAWN) not in folders
    ]
    assert not orphans, f"no program under figures/ draws {orphans}"


@pytest.mark.parametrize("path", FILES, ids=short)
def test_a_figure_fits_any_page(path):
    svg = path.read_text(encoding="utf-8")
    root = svg.partition(">")[0]
    assert "viewBox=" in root, f"no viewBox; {REDRAW}"
    assert not re.search(r'\s(width|height)="', root), (
        "a fixed size; the page scales it"
    )
    colors = set(re.findall(r'(?:fill|stroke|color)="([^"]*)"', svg))
    literal = [
        c
        for c in colors
        if not re.fullmatch(r"none|currentColor|var\(--fig-[1-4](-soft)?\)", c)
    ]
    assert not literal, f"literal colors cannot follow the page's palette: {literal}"
    assert not re.search(r"\b(id|style)=|<style|<script|url\(", svg), (
        "ids and styles would reach the rest of the page"
    )
    assert "\n\n" not in svg, "a blank line ends the HTML block on the page"
    assert len(svg) < 7000, "too heavy for a page that inlines it"
    sizes = [float(s) for s in re.findall(r'font-size="([\d.]+)"', svg)]
    assert min(sizes) >= 13, "too small to read on a phone"
