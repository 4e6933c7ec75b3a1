"""Draws the figures: grids of cells, arrows and hops, as small inline SVG.

A figure takes its text color from the page (currentColor) and all others from
the variables --fig-1 … --fig-4 and their --fig-1-soft … tints, so that it fits
a light page as well as a dark one. Colors are therefore numbers here: 0 is the
text color, 1 to 4 are the accents. Coordinates are in units of the view box,
in which a phone shows about one unit per pixel.
"""

import math
import re

import drawsvg

SIZE = 13  # of the text, the smallest that stays readable on a phone
CHAR = 0.605  # width of a monospaced character, as a fraction of the size


def stroke(color):
    """The CSS color of a line or a text; 0 is the text color, 1 to 4 are the accents."""
    return f"var(--fig-{color})" if color else "currentColor"


def tint(color):
    """The CSS fill in the soft tint of an accent, 1 to 4; 0 fills nothing."""
    return f"var(--fig-{color}-soft)" if color else "none"


def number(value):
    """A coordinate, short and the same on every machine."""
    value = round(float(value), 1)
    return int(value) if value == int(value) else value


def path(*parts):
    """SVG path data from letters and coordinates, without the spaces that it can spare."""
    words = (p if isinstance(p, str) else str(number(p)) for p in parts)
    joined = " ".join(words)
    return re.sub(r" ?([A-Za-z]) ?", r"\1", joined).replace(" -", "-")


def label(value):
    """A cell's content as a page would write it: 3, 2.5, T, or a string."""
    value = value.item() if hasattr(value, "item") else value
    if isinstance(value, bool):
        return "T" if value else "F"
    if isinstance(value, float):
        value = int(value) if value == int(value) else round(value, 2)
    return str(value).replace("-", "−") if not isinstance(value, str) else value


class Grid:
    """Where the cells of a drawn grid are."""

    def __init__(self, x, y, rows, columns, width, height):
        self.left, self.top = x, y
        self.cell = width, height
        self.rows, self.columns = rows, columns
        self.right, self.bottom = x + columns * width, y + rows * height
        self.middle = (x + self.right) / 2, (y + self.bottom) / 2

    def x(self, column):
        """Where the middle of a column is, counted from 0, in units of the view box."""
        return self.left + (column + 0.5) * self.cell[0]

    def y(self, row):
        """Where the middle of a row is, counted from 0, in units of the view box."""
        return self.top + (row + 0.5) * self.cell[1]


class Figure:
    """A drawing `width` units of the view box wide, as high as what was drawn in it.

    x grows to the right and y downwards. What leaves the width raises ValueError.
    """

    def __init__(self, width=360):
        self.width = width
        self.height = 0
        self.parts = []

    def reach(self, left, right, bottom):
        """Make room down to `bottom`; ValueError if `left` or `right` leaves the width."""
        if left < -0.5 or right > self.width + 0.5:
            raise ValueError(f"{left:.0f} … {right:.0f} leaves 0 … {self.width}")
        self.height = max(self.height, bottom)

    def text(self, x, y, text, anchor="middle", color=0, bold=False, size=SIZE):
        """Text whose middle line is at y."""
        length = len(text) * CHAR * size
        left = x - {"start": 0, "middle": length / 2, "end": length}[anchor]
        self.reach(left, left + length, y + size * 0.6)
        options = {}
        if anchor != "middle":
            options["text_anchor"] = anchor
        if color:
            options["fill"] = stroke(color)
        if bold:
            options["font_weight"] = "bold"
        x, y = number(x), number(y + size * 0.35)
        text = text.replace("  ", "\u00a0 ")  # else they collapse into one
        self.parts.append(drawsvg.Text(text, size, x, y, **options))

    def shape(self, d, color=0, fill=0, thick=1.2, dashed=False, faint=False):
        """The SVG path data `d`, whose extent is not looked at: `reach` is for the caller.

        `thick` is the width of its line in units, 0 for none; `fill` is the tint inside.
        """
        options = {"stroke": stroke(color), "fill": tint(fill)}
        if not thick:
            options = {"stroke": "none", "fill": tint(fill)}
        elif thick != 1.2:
            options["stroke_width"] = thick
        if dashed:
            options["stroke_dasharray"] = "4 3"
        if faint:
            options["stroke_opacity"] = 0.4
        self.parts.append(drawsvg.Path(d=d, **options))

    def line(self, *points, **options):
        """A line through points (x, y); the options are those of `shape`."""
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        self.reach(min(xs), max(xs), max(ys))
        first, *rest = points
        self.shape(path("M", *first, *(w for p in rest for w in ("L", *p))), **options)

    def box(self, x, y, width, height, color=0, fill=0, round=3, **options):
        """A rectangle with its upper left corner at (x, y); `round` is its corners' radius."""
        self.reach(x, x + width, y + height + 1)
        r, w, h = round, width - 2 * round, height - 2 * round
        corner = [("a", r, r, 0, 0, 1, a, b) for a, b in
                  ((r, r), (-r, r), (-r, -r), (r, -r))] if r else [()] * 4  # fmt: skip
        d = path("M", x + r, y, "h", w, *corner[0], "v", h, *corner[1],
                 "h", -w, *corner[2], "v", -h, *corner[3], "z")  # fmt: skip
        self.shape(d, color, fill, **options)

    @staticmethod
    def tip(x, y, angle):
        """The head of an arrow that arrives at (x, y)."""
        a, b = (
            (x - 7 * math.cos(angle + turn), y - 7 * math.sin(angle + turn))
            for turn in (-0.42, 0.42)
        )
        return path("M", x, y, "L", *a, "L", *b, "z")

    def arrow(self, start, end, color=0, thick=1.2, faint=False):
        """A straight arrow from `start` to `end`, both (x, y)."""
        (x1, y1), (x2, y2) = start, end
        self.reach(min(x1, x2), max(x1, x2), max(y1, y2))
        angle = math.atan2(y2 - y1, x2 - x1)
        near = x2 - 5 * math.cos(angle), y2 - 5 * math.sin(angle)
        d = path("M", x1, y1, "L", *near) + self.tip(x2, y2, angle)
        options = {"stroke_width": thick} if thick != 1.2 else {}
        if faint:
            options["opacity"] = 0.5
        color = stroke(color)
        self.parts.append(drawsvg.Path(d=d, stroke=color, fill=color, **options))

    def hop(self, x1, x2, y, height, color=0, text=None, **options):
        """An arc from x1 to x2 with a head, above y (or below: height < 0)."""
        self.reach(min(x1, x2), max(x1, x2), max(y, y - height))
        pull = height * 4 / 3
        bend = (x2 - x1) * 0.15
        d = path("M", x1, y, "C", x1 + bend, y - pull, x2 - bend, y - pull, x2, y)
        self.shape(d, color, **options)
        tip = self.tip(x2, y, math.atan2(pull, bend))
        color_name = stroke(color)
        self.parts.append(drawsvg.Path(d=tip, fill=color_name, stroke=color_name))
        if text:
            side = 9 if height > 0 else -9
            self.text((x1 + x2) / 2, y - height - side, text, color=color)

    def grid(self, x, y, values, cell=28, fill=0, color=0, texts=None, faint=False):
        """Cells for a vector, a matrix or a shape (rows, columns).

        fill is one tint or a table of tints; texts=False leaves cells empty.
        """
        width, height = cell if isinstance(cell, tuple) else (cell, cell)
        if isinstance(values, tuple):
            rows, columns = values
            table = None
        else:
            table = values.tolist() if hasattr(values, "tolist") else values
            table = table if table and isinstance(table[0], list) else [table]
            rows, columns = len(table), len(table[0])
        fills = fill.tolist() if hasattr(fill, "tolist") else fill
        if fills and isinstance(fills, list) and not isinstance(fills[0], list):
            fills = [fills]
        spot = Grid(x, y, rows, columns, width, height)
        self.reach(x, spot.right, spot.bottom + 1)
        tints = {}
        for i in range(rows):
            for j in range(columns):
                used = fills[i][j] if isinstance(fills, list) else fills
                tints.setdefault(int(used), []).append((i, j))
        for used in sorted(tints):
            if used:
                self.shape(self._cells(spot, tints[used]), fill=used, thick=0)
        lines = [("M", x, y + i * height, "h", columns * width)
                 for i in range(rows + 1)]  # fmt: skip
        lines += [("M", x + j * width, y, "v", rows * height)
                  for j in range(columns + 1)]  # fmt: skip
        self.shape("".join(path(*line) for line in lines), color, faint=faint)
        if table and texts is not False:
            for i in range(rows):
                for j in range(columns):
                    if label(table[i][j]):
                        self.text(spot.x(j), spot.y(i), label(table[i][j]))
        return spot

    @staticmethod
    def _cells(spot, places):
        w, h = spot.cell
        return "".join(
            path("M", spot.left + j * w, spot.top + i * h, "h", w, "v", h, "h", -w, "z")
            for i, j in places
        )

    def outline(self, spot, rows, columns, color=1):
        """A thick frame around the cells rows=(first, last), columns=…"""
        (i, k), (j, m) = rows, columns
        w, h = spot.cell
        self.box(spot.left + j * w, spot.top + i * h, (m - j + 1) * w,
                 (k - i + 1) * h, color=color, thick=2.6)  # fmt: skip

    def svg(self):
        """The text of the <svg> element: the shapes, then all texts on top of them."""
        drawing = drawsvg.Drawing(self.width, self.height)
        texts = drawsvg.Group(fill="currentColor", stroke="none")
        for part in self.parts:
            (texts if isinstance(part, drawsvg.Text) else drawing).append(part)
        drawing.append(texts)
        body = drawing.as_svg(header="").split("</defs>\n", 1)[1]
        # What the elements inherit from the root need not be said again.
        for inherited in (f' font-size="{SIZE}"', ' fill="none"'):
            body = body.replace(inherited, "")
        body = body.replace(' stroke="currentColor"', "").replace(" />", "/>")
        return (
            '<svg xmlns="http://www.w3.org/2000/svg" class="figure" '
            f'viewBox="-1 -1 {self.width + 2} {math.ceil(self.height) + 2}" '
            'fill="none" stroke="currentColor" stroke-width="1.2" '
            f'text-anchor="middle" font-size="{SIZE}">\n{body}'
        )
