"""What the foot of a page says about where its programs were verified."""

from sidebyside.sections import fingerprint
from sidebyside.verified import lanes


def test_a_program_that_a_device_cannot_run_is_not_missed_there(tmp_path):
    programs = {"any.py": "print(1)\n", "bound.py": "# device: cpu -- why\nprint(2)\n"}
    prints = {name: fingerprint(text, "1") for name, text in programs.items()}
    for folder in ("snippets", "receipts"):
        (tmp_path / folder).mkdir()
    for name, text in programs.items():
        (tmp_path / "snippets" / name).write_text(text)
    for lane, verified in (("cpu", ["any.py"]), ("cuda", ["any.py"])):
        (tmp_path / "receipts" / f"{lane}.txt").write_text("".join(
            f"{name}\t{prints[name]}\t2.13.0\t{lane}\t-\t2026-11-24\n" for name in verified))
    cpu, cuda = lanes(tmp_path, prints)
    assert (cpu.count, cpu.stale) == (1, ["<code>bound.py</code>"])
    assert (cuda.count, cuda.stale) == (1, [])
    # A page whose programs all need another device says nothing of this one.
    cpu, = lanes(tmp_path, {"bound.py": prints["bound.py"]})
    assert cpu.device == "CPU"
