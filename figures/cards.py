"""Draws the card that a shared link shows, one a language, and the icon for browsers
that take no SVG: python -m figures.cards

The card shows the home page's pair: a line of each program and what it printed. It is
an HTML page photographed by Chromium, with Noto's fonts (Debian: fonts-noto-cjk).
"""

import html
import re
import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parent.parent
ASSETS = ROOT / "docs/assets"
LOGO = (ASSETS / "logo.svg").read_text("utf-8")
WORDS = {
    "zh": ("PyTorch 辨析", "容易混淆的接口，放在一起比较；<br>"
           "每一行输出，都是程序真实打印的。"),
    "en": ("PyTorch Side by Side", "APIs that look alike, told apart by programs<br>"
           "whose every printed line is real."),
}
PAIR = (("view-refuses", "b.view(6)", "#d9492c"), ("reshape-copies", "b.reshape(6)", "#3b82d6"))
CARD = """<!doctype html><html lang="{language}"><style>
  body {{ margin: 0; padding: 92px 80px; width: 1040px; height: 446px; background: #16181d;
    color: #fff; font: 38px/1.5 "Noto Sans", "DejaVu Sans", "Noto Sans CJK SC", sans-serif; }}
  h1 {{ margin: 0 0 14px; font-size: 80px; line-height: 1.2; display: flex; gap: 28px;
    white-space: nowrap; }}
  h1:lang(en) {{ font-size: 74px; }}
  h1 svg {{ width: 84px; }}
  p {{ margin: 0; color: #c9ced8; }}
  main {{ display: flex; gap: 32px; margin-top: 56px; }}
  div {{ flex: 1; padding: 26px 28px; border-top: 6px solid; background: #22252d;
    font: 30px/1.7 "DejaVu Sans Mono", monospace; color: #fff; white-space: nowrap;
    overflow: hidden; }}
  small {{ font-size: 21px; color: #c9ced8; }}
</style><h1>{logo}{name}</h1><p>{line}</p><main>{pair}</main></html>"""


def panel(program, line, color):
    """One side: a line that must stand in the program, and the last that it printed."""
    path = ROOT / "snippets/index" / program
    assert line in path.with_suffix(".py").read_text("utf-8"), f"{program} has no {line}"
    printed = path.with_suffix(".out").read_text("utf-8").splitlines()[-1]
    return (f'<div style="border-color: {color}">{line}<br>'
            f"<small>{html.escape(re.split(': view| copied', printed)[0])}</small></div>")


def main():
    """Write the card of each language (1200 × 630 pixels) and the icon (180 × 180)."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"),
                                             args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1200, "height": 630})
        pair = "".join(panel(*side) for side in PAIR)
        for language, (name, line) in WORDS.items():
            page.set_content(CARD.format(language=language, logo=LOGO, name=name, line=line,
                                         pair=pair))
            page.screenshot(path=ASSETS / f"card.{language}.png")
        page.set_viewport_size({"width": 180, "height": 180})
        page.set_content(f"<body style='margin: 0'>{LOGO}")
        page.screenshot(path=ASSETS / "icon.png", omit_background=True)
        browser.close()


if __name__ == "__main__":
    main()
