"""How long it takes to run all programs: the project's runner and other ways.

    python benchmarks/execution.py [real] [small] [growth]

Prints the tables of benchmarks/README.md, all or those named; Linux only. Needs
`pip install -e ".[test,bench]"` and a quiet machine. The sets of programs:

* real: every program below snippets/.
* small: 60 programs of two to six lines, in 6 folders.
* growth: the small set copied 1, 10 and 100 times.

Every way gets the runner's environment: one thread, pinned instruction sets, no GPU. A
program that ends in its expected error would end the process or fail the test of other
ways: there its last statement stands in `try`. Only an interpreter per file runs the
files as they are, and of the real set each tenth; its time is multiplied. Each way runs
once to see its peak memory, the sum of its processes' proportional shares, ten times a
second; then the ways are timed in turn. What takes minutes runs only that once.
"""

import ast
import contextlib
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import textwrap
import time
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import nbformat.v4 as notebook
import psutil
from grad_mode import conditions

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
from tests.runner import check, lane, sandbox  # noqa: E402

PACKAGES = ("pytest", "pytest-xdist", "pytest-markdown-docs", "nbclient", "ipykernel")
ROUNDS, SAMPLE, COPIES = 3, 10, (1, 10, 100)
FOLDERS = 6  # of the small set
MANY = 1000  # programs: so many take minutes in every way
PYTEST = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
SMALL = {
    "view": "x = torch.arange(12).view(3, 4)\nprint(x.t().stride(), x.reshape(4, 3))",
    "matmul": "print(torch.ones(2, 3) @ torch.full((3, 4), 0.5))",
    "einsum": "a = torch.arange(6.0).view(2, 3)\nprint(torch.einsum('ij,kj->ik', a, a))",
    "stack": "a, b = torch.zeros(2), torch.ones(2)\nprint(torch.stack([a, b]))\n"
             "print(torch.cat([a, b]))",
    "seed": "torch.manual_seed(0)\na = torch.rand(3)\ntorch.manual_seed(0)\n"
            "print(torch.equal(a, torch.rand(3)))",
    "backward": "x = torch.ones(3, requires_grad=True)\n(x * x).sum().backward()\n"
                "print(x.grad)",
    "no-grad": "x = torch.ones(3, requires_grad=True)\nwith torch.no_grad():\n"
               "    y = x * 2\nprint(y.requires_grad)",
    "module": "model = torch.nn.Sequential(torch.nn.Linear(4, 2), torch.nn.ReLU())\n"
              "print(model)\nprint(model(torch.ones(3, 4)).shape)",
    "loader": "data = torch.utils.data.TensorDataset(torch.arange(4))\n"
              "for (x,) in torch.utils.data.DataLoader(data, batch_size=2):\n    print(x)",
    "step": "w = torch.ones(2, requires_grad=True)\n"
            "optimizer = torch.optim.SGD([w], lr=0.5)\nw.sum().backward()\n"
            "optimizer.step()\nprint(w)",
}

# Each is a program with one argument, a folder of the files that it runs.
EACH = """
import glob, subprocess, sys
for path in sorted(glob.glob(sys.argv[1] + "/**/*.py", recursive=True)):
    subprocess.run([sys.executable, path], capture_output=True)
"""
FLOOR = """
import contextlib, glob, io, sys, types
import torch
failed = []
for path in sorted(glob.glob(sys.argv[1] + "/**/*.py", recursive=True)):
    main = sys.modules["__main__"] = types.ModuleType("__main__")
    main.__file__ = path
    with contextlib.redirect_stdout(io.StringIO()):
        try:
            exec(compile(open(path).read(), path, "exec"), main.__dict__)
        except Exception as error:  # what another program left was in its way
            failed.append(path)
print(len(failed), "failed")
"""
NOTEBOOKS = """
import glob, sys
import nbformat
from nbclient import NotebookClient
for path in sorted(glob.glob(sys.argv[1] + "/**/*.ipynb", recursive=True)):
    NotebookClient(nbformat.read(path, 4), timeout=120, allow_errors=True).execute()
"""


class Set(NamedTuple):
    """A set of programs in its forms, each a folder."""

    project: Path  # where `pytest snippets` runs them
    plain: Path  # programs that do not end in an error
    fences: Path  # the same, a Markdown file per folder and a fence per program
    notebooks: Path  # the same, a notebook per folder and a cell per program
    sample: Path  # all files as they are, or each tenth of them
    count: int = 0
    factor: float = 1  # how many times the sample is the set


class Way(NamedTuple):
    """A way to run a set."""

    name: str
    command: list[str]
    folder: Path | None  # where it works; None: in a new empty one
    isolates: str
    compares: str
    factor: float = 1
    once: bool = False


class Cost(NamedTuple):
    """What a way took: seconds, seconds of processor, MB; and what it said."""

    wall: float
    cpu: float
    memory: float
    said: str = ""


def without_error(program: Path) -> str:
    """The text of a program, its last statement in `try` if it is expected to raise."""
    text, out = program.read_text("utf-8"), program.with_suffix(".out")
    if not out.exists() or check.TRACEBACK not in out.read_text("utf-8"):
        return text
    last, lines = ast.parse(text).body[-1], text.splitlines(True)
    first = min(n.lineno for n in (last, *getattr(last, "decorator_list", ()))) - 1
    kept, tried = lines[:first], textwrap.indent("".join(lines[first:]), "    ")
    return "".join((*kept, "try:\n", tried, "except Exception:\n    pass\n"))


def forms(project: Path, folder: Path) -> Set:
    """Write the programs of `project` in the forms that other ways take."""
    made = Set(project, *(folder / name for name in Set._fields[1:5]))
    for place in made[1:5]:
        place.mkdir(parents=True)
    programs = sorted((project / "snippets").rglob("*.py"))
    sample = programs[SAMPLE // 2 :: SAMPLE] if project == ROOT else programs
    pages: dict[str, list[str]] = {}
    for program in programs:
        page, text = program.parent.relative_to(project).parts, without_error(program)
        name = f"{'-'.join(page)}-{program.name}"
        (made.plain / name).write_text(text, "utf-8")
        if program in sample:
            shutil.copy(program, made.sample / name)
        pages.setdefault("-".join(page), []).append(text)
    for page, texts in pages.items():
        fences = "\n".join(f"```python\n{text}```\n" for text in texts)
        (made.fences / f"{page}.md").write_text(fences, "utf-8")
        book = notebook.new_notebook(cells=[notebook.new_code_cell(t) for t in texts])
        (made.notebooks / f"{page}.ipynb").write_text(notebook.writes(book), "utf-8")
    return made._replace(count=len(programs), factor=len(programs) / len(sample))


def small(folder: Path, copies: int) -> Path:
    """A project of 60 times `copies` small programs, recorded by the runner."""
    page = folder / "snippets" / "page-1"
    page.mkdir(parents=True)
    shutil.copy(ROOT / "pyproject.toml", folder)
    shutil.copy(ROOT / "conftest.py", folder)
    for name, text in SMALL.items():
        (page / f"{name}.py").write_text(f"import torch\n\n{text}\n")
    run([*PYTEST, "snippets", "--update"], folder)
    for number in range(2, FOLDERS * copies + 1):
        shutil.copytree(page, page.with_name(f"page-{number}"))
    return folder


def ways(programs: Set, slow: bool) -> list[Way]:
    """The ways to run a set; `slow`: also those that take a second for a program."""
    python = [sys.executable, "-c"]
    fences = [*PYTEST, "--tb=no", "--markdown-docs", str(programs.fences)]
    found = [
        Way("one process, the floor", [*python, FLOOR, str(programs.plain)], None, "no", "no"),
        Way("`pytest snippets`", [*PYTEST, "snippets"], programs.project, "yes", "yes"),
        Way("`pytest snippets -n 2`: pytest-xdist", [*PYTEST, "snippets", "-n", "2"],
            programs.project, "yes", "yes"),
        Way("pytest-markdown-docs", fences, None, "names", "no"),
        Way("pytest-markdown-docs `-n 2`: pytest-xdist", [*fences, "-n", "2"], None,
            "names", "no"),
    ]
    found = [way._replace(once=programs.count > MANY) for way in found]
    return found + slow * [
        Way("nbclient, a notebook per folder",
            [*python, NOTEBOOKS, str(programs.notebooks)], None, "notebooks", "no",
            once=programs.project == ROOT),
        Way("an interpreter per file", [*python, EACH, str(programs.sample)], None, "yes", "no",
            programs.factor, once=True),
    ]


def run(command: list[str], folder: Path | None, look: bool = False) -> Cost:
    """Run a command in `folder`; if asked to, look at the memory of its processes."""
    if folder is None:
        with tempfile.TemporaryDirectory() as new:
            return run(command, Path(new), look)
    environment = {name: value for name, value in os.environ.items()
                   if name != "CI" and not name.startswith("PYTEST")}
    environment |= lane.FIXED | lane.PINS
    environment |= {"CUDA_VISIBLE_DEVICES": "", "PYTHONPATH": str(ROOT)}
    before, start, peak = resource.getrusage(resource.RUSAGE_CHILDREN), time.time(), 0
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=output,
                                   stderr=output)
        while look and process.poll() is None:
            peak = max(peak, memory(process.pid))
            time.sleep(0.1)
        code, wall = process.wait(), time.time() - start
        output.seek(0)
        said = output.read().decode(errors="replace").strip()
    if code not in (0, 1):  # 1: a test failed
        raise SystemExit(f"{command} ended with {code}:\n{said[-3000:]}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(wall, cpu, peak / 1e6, said)


def memory(pid: int) -> int:
    """The sum of the shares of memory of a process and of all below it, in bytes."""
    total = 0
    with contextlib.suppress(psutil.Error):
        top = psutil.Process(pid)
        for process in (top, *top.children(recursive=True)):
            with contextlib.suppress(psutil.Error):  # it has ended meanwhile
                total += process.memory_full_info().pss
    return total


def measure(programs: Set, slow: bool) -> list[tuple[Way, Cost]]:
    """The median cost of each way, and its peak memory."""
    todo, costs = ways(programs, slow), {}
    for number in range(ROUNDS + 1):
        for way in todo:
            if way.once and number:
                continue
            load = os.getloadavg()[0]
            cost = run(way.command, way.folder, look=not number)
            costs.setdefault(way.name, []).append(cost)
            last = cost.said.rpartition("\n")[2]
            print(f"{programs.count} programs, {way.name}: {cost.wall:.1f} s, load average "
                  f"{load:.1f} before; {last}", file=sys.stderr)
    result = []
    for way in todo:
        first, *timed = costs[way.name]
        wall, cpu = (statistics.median(cost[i] for cost in timed or [first]) * way.factor
                     for i in range(2))
        result.append((way, Cost(wall, cpu, first.memory, first.said)))
    return result


def compare(programs: Set) -> None:
    """Measure a set and print its table."""
    result = measure(programs, slow=True)
    floor, alone = result[0][1].wall, result[-1][1].wall
    print(f"\n{programs.count} programs:\n\n| way | isolates | compares output | s "
          "| of the floor | of an interpreter per file | CPU s | MB | failed |")
    print("| --- " * 9 + "|")
    for way, cost in result:
        failed = re.search(r"(\d+) failed", cost.said)
        print(f"| {way.name} | {way.isolates} | {way.compares} | {cost.wall:.1f} "
              f"| {cost.wall / floor:.2f} | 1/{alone / cost.wall:.1f} | {cost.cpu:.0f} "
              f"| {cost.memory:,.0f} | {failed[1] if failed else ''} |", flush=True)


def growth(folder: Path) -> None:
    """Measure the small set and its copies, and print seconds and MB."""
    rows: dict[str, list[str]] = {}
    for copies in COPIES:
        project = small(folder / f"times-{copies}", copies)
        programs = forms(project, folder / f"forms-{copies}")
        for way, cost in measure(programs, slow=False):
            cell = f"{cost.wall:.1f} s, {cost.memory:,.0f} MB"
            rows.setdefault(way.name, []).append(cell)
    counts = (f"{10 * FOLDERS * copies:,} programs" for copies in COPIES)
    print("\n| way |", " | ".join(counts), "|")
    print("| --- " * (len(COPIES) + 1) + "|")
    for name, cells in rows.items():
        print(f"| {name} |", " | ".join(cells), "|", flush=True)


def main() -> None:
    """Print the conditions and the tables that were asked for."""
    asked = sys.argv[1:] or ["real", "small", "growth"]
    print(conditions())
    print(", ".join(f"{name} {version(name)}" for name in PACKAGES) + ";")
    print(f"{os.cpu_count()} processors; programs contained by "
          f"{', '.join(['limits', *sandbox.walls()])}; medians of {ROUNDS} rounds")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        if "real" in asked:
            compare(forms(ROOT, folder / "real"))
        if "small" in asked:
            compare(forms(small(folder / "sixty", 1), folder / "small"))
        if "growth" in asked:
            growth(folder)


if __name__ == "__main__":
    main()
