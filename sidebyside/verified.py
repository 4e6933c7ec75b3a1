"""What a page's programs, or a lab, were verified on, shown at its end.

Read from `receipts/`, which `pytest --record` writes: a receipt counts as long as the
program and its output are what they were. Nothing here is typed.
"""

import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from sidebyside.sections import fingerprint, read_receipts, read_sections

INCLUDE = re.compile(r'^\s*--8<-- "([^"]+)\.py(?::([\w-]+))?"$', re.MULTILINE)
WORDS = {
    "zh": {"on": "本页程序已在以下环境核对：", "none": "{device}：尚未核对",
           "some": "{device}：{count} 段尚未核对（{names}）", "join": "、",
           "programs": "，{count} 段程序"},
    "en": {"on": "The programs of this page were verified on:",
           "none": "{device}: not yet verified",
           "some": "{device}: {count} not yet verified ({names})", "join": ", ",
           "programs": ", {count} programs"},
    "zh lab": {"on": "这个实验已在以下环境重新运行，并逐段核对（注明实测的除外）：",
               "none": "{device}：尚未核对", "some": "", "join": "", "programs": ""},
    "en lab": {"on": "This lab was run again, and all but what is measured compared, on:",
               "none": "{device}: not yet verified", "some": "", "join": "", "programs": ""},
}
DEVICES = {"cpu": "CPU", "cuda": "CUDA"}


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, **_) -> str:
    """Append the list of lanes to a page that shows programs."""
    root = Path(config.config_file_path).parent
    shown = dict.fromkeys(INCLUDE.findall(markdown))
    if not shown:
        return markdown
    prints = {}
    for path, section in shown:
        file = root / "snippets" / f"{path}.py"
        if not file.is_file():
            return markdown  # the include tool says so, with the page's name
        output = file.with_suffix(".out")
        recorded = read_sections(output) if output.is_file() else {}
        key = f"{path}.py:{section}" if section else f"{path}.py"
        prints[key] = fingerprint(
            read_sections(file)[section], recorded.get(section, "")
        )
    return f"{markdown}\n\n{foot(root, config.theme['language'], prints)}\n"


def foot(root: Path, kind: str, prints: dict[str, str]) -> str:
    """The list of lanes, in the WORDS for `kind`, on which `prints` were verified."""
    words, receipts = WORDS[kind], read_receipts(root)
    lines = [lane_line(words, lane, receipts.get(lane, {}), prints)
             for lane in dict.fromkeys([*DEVICES, *receipts])]
    items = "".join(f"<li>{line}</li>" for line in lines)
    return (f'<div class="sbs-verified" data-search-exclude>'
            f"<p>{words['on']}</p><ul>{items}</ul></div>")


def lane_line(words: dict, lane: str, receipts: dict, prints: dict[str, str]) -> str:
    """One lane in words: what was verified there, and which blocks were not.

    `prints` maps each block of the page to the fingerprint that it has now.
    """
    device = DEVICES.get(lane, lane)
    valid = [receipts[key] for key, value in prints.items()
             if key in receipts and receipts[key].fingerprint == value]
    if not valid:
        return words["none"].format(device=device)
    newest = max(valid, key=lambda receipt: receipt.date)
    parts = [f"PyTorch {newest.torch}", newest.device]
    parts += [f"CUDA {newest.cuda}"] if newest.cuda != "-" else []
    line = (f"{' · '.join(parts)} ({newest.date}"
            f"{words['programs'].format(count=len(valid))})")
    stale = [key for key, value in prints.items()
             if key not in receipts or receipts[key].fingerprint != value]
    if stale:
        names = words["join"].join(f"<code>{key.rpartition('/')[2]}</code>" for key in stale)
        line += "; " + words["some"].format(device=device, count=len(stale), names=names)
    return line
