"""What the runner writes into the repository, when asked to: outputs and receipts."""

import datetime
import re
from pathlib import Path

from sidebyside import sections
from tests.runner import check
from tests.runner.lane import Lane, unmet

OUTPUT = re.compile(r"(.+?)(?:\.(cuda)|\.torch-(\d+\.\d+))?\.out")


def read(program: Path, lane: Lane) -> dict[str, str]:
    """The recorded output that counts on `lane`: its own, if it has one."""
    own, base = program.with_suffix(f"{lane.overlay}.out"), program.with_suffix(".out")
    return sections.read_output(own if own.exists() else base)


def orphan(output: Path) -> str:
    """Why an output file should not be there; '' if it should or is none."""
    if not (match := OUTPUT.fullmatch(output.name)):
        return ""
    stem, cuda, torch = match.groups()
    base, program = output.with_name(f"{stem}.out"), output.with_name(f"{stem}.py")
    if not program.exists():
        return f"no program {program.name} stands beside it: delete it or rename it"
    if not (cuda or torch):
        return ""
    if not base.exists():
        return f"{base.name} is missing: record it on the reference lane first"
    if needs := unmet(sections.read_program(program).needs, cuda or "cpu", torch):
        return (f"it is never read, for {program.name} needs {'; '.join(needs.values())}: "
                "delete it")
    texts = (sections.read_output(file) for file in (base, output))
    return "" if check.difference(*texts, exact=False) else (
        f"it says the same as {base.name}: delete it")


def update(program: Path, own: bool, lane: Lane, new: dict[str, str]) -> None:
    """Write the output of `program` on `lane`; `own`: it runs on no other device.

    A lane that is not the reference gets an overlay, and only where it says
    something else.
    """
    base, target = program.with_suffix(".out"), program.with_suffix(f"{lane.overlay}.out")
    if own and lane.device != "cpu":
        target = base
    elif target != base:
        if new and not base.exists():
            raise check.Wrong("record it on the reference lane first")
        old = sections.read_output(base)
        if old and not new:
            raise check.Wrong("it prints nothing here, which no overlay can say: print "
                              "something, or give it a need line (STYLE.md)")
        new = new if check.difference(old, new, exact=False) else {}
    if target.is_symlink():
        raise check.Wrong(f"{target.name} is a symbolic link: delete it")
    if new:
        target.write_text(sections.format_output(new), encoding="utf-8", newline="\n")
    else:
        target.unlink(missing_ok=True)


def receipts(key: str, program: sections.Program, old: dict[str, str]) -> dict:
    """`key[:section]` -> fingerprint, for each section of a program that passed."""
    parts = sections.slices(program.text, program.sections)
    return {f"{key}:{name}".rstrip(":"): sections.fingerprint(text, old.get(name, ""))
            for name, text in parts.items()}


def write_receipts(root: Path, lane: Lane, device: str, cuda: str, ran: set[str],
                   passed: dict[str, str]) -> None:
    """Write receipts/<lane>.txt: drop what `ran` or is gone, add what `passed`.

    A receipt that would only get a new date keeps the old one, so merges are easy.
    """
    old = sections.read_receipts(root).get(lane.name, {})
    rows = {key: row for key, row in old.items() if (name := key.partition(":")[0])
            not in ran and any((root / at / name).exists() for at in ("snippets", ""))}
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    for key, value in passed.items():
        row = sections.Receipt(value, lane.torch, device, cuda, today)
        same = key in old and old[key][:-1] == row[:-1]
        rows[key] = old[key] if same else row
    lines = ("\t".join((key, *row)) + "\n" for key, row in sorted(rows.items()))
    folder = root / "receipts"
    folder.mkdir(exist_ok=True)
    (folder / f"{lane.name}.txt").write_text("".join(lines), "utf-8")
