"""What pytest sees of the runner: options, an item per program, a summary."""

import os
import shlex
from importlib.metadata import PackageNotFoundError

import pytest

from sidebyside import sections
from tests.runner import check, record, sandbox
from tests.runner.lane import Lane, unmet
from tests.runner.server import ServerDied, Servers

SERVERS, LANE, AHEAD = pytest.StashKey(), pytest.StashKey(), pytest.StashKey()
GPU = ("import torch; torch.ones(1, device='cuda'); "
       "print(torch.cuda.get_device_name()); print(torch.version.cuda)")


def pytest_addoption(parser):
    """The options, all in one group."""
    add = parser.getgroup("snippets", "programs below snippets/").addoption
    add("--device", choices=("cpu", "cuda"), default="cpu", help="their default device")
    add("--update", action="store_true", help="write what they print to .out files")
    add("--record", action="store_true", help="write what was verified to receipts/")
    add("--time-limit", type=float, default=60, help="seconds for one of them")
    add("--memory-limit", type=int, default=4096, help="MB for one of them")


def pytest_configure(config):
    """Refuse what cannot be done before anything runs."""
    if config.getoption("update") and os.environ.get("CI", "false") != "false":
        raise pytest.UsageError("--update is for people: record on your own machine, "
                                "read the diff and commit it")
    for name in ("conftest.py", "__init__.py"):
        for file in (config.rootpath / "snippets").rglob(name):
            raise pytest.UsageError(f"{file}: pytest would import it: delete it")
    config.stash[LANE], config.stash[AHEAD] = None, {}
    try:
        config.stash[LANE] = Lane(config.getoption("device"), config.rootpath)
    except PackageNotFoundError:
        return
    config.stash[SERVERS] = Servers(config.stash[LANE].env)
    config.add_cleanup(config.stash[SERVERS].close)
    model(config)


def pytest_report_header(config):
    """Where programs run, and what keeps them in."""
    lane = config.stash[LANE] or "torch is not installed, so no program can run"
    return f"snippets: {lane}; contained by {', '.join(['limits', *sandbox.walls()])}"


def run(config, program, path, device, other=False):
    """Run a program, if need be on a server with other addresses and hashes."""
    return config.stash[SERVERS].run(
        other, path=path, text=program.text, sections=program.sections, device=device,
        **{name: config.getoption(name) for name in ("time_limit", "memory_limit")})


def model(config):
    """The device's name and its CUDA version; UsageError if it cannot be used."""
    if config.getoption("device") == "cpu":
        return "CPU", "-"
    probe = sections.Program(GPU, {"": (1, 1)}, {})
    said = check.shown(probe, run(config, probe, "probe", "cpu"), exact=False)[""]
    if check.TRACEBACK in said:
        raise pytest.UsageError("--device cuda needs a GPU that PyTorch can use: "
                                + said.splitlines()[-1])
    return said.splitlines()


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(file_path, parent):
    """Collect programs, and let nobody else: pytest itself would import them."""
    collected = yield
    if not file_path.is_relative_to(parent.config.rootpath / "snippets"):
        return collected
    return [File.from_parent(parent, path=file_path)]


class File(pytest.File):
    """A file below snippets/: a program, or an output that should not be there."""

    def collect(self):
        """One item for a program or an orphaned output; none for any other file."""
        if self.path.suffix == ".py" or record.orphan(self.path):
            yield Snippet.from_parent(self, name="program")


class Snippet(pytest.Item):
    """A program, which runs and prints what was recorded."""

    def setup(self):
        """When the first program is due, let all run ahead, on every server."""
        ahead, items = self.config.stash[AHEAD], self.session.items
        if self in ahead or not self.config.stash[LANE]:
            return
        alone = hasattr(self.config, "workerinput")  # pytest-xdist deals the items out
        for item in [self] if alone else items[items.index(self):]:
            if isinstance(item, Snippet):
                ahead[item] = self.config.stash[SERVERS].threads.submit(item.first)

    def first(self):
        """The program, and what it did when it ran; Wrong if it may not run."""
        if why := record.orphan(self.path):
            raise check.Wrong(why)
        if self.path.resolve() != self.config.rootpath.resolve() / "snippets" / self.key:
            raise check.Wrong("is a symbolic link: put the file itself here")
        program = sections.read_program(self.path)
        return program, self.run(program)

    def run(self, program, other=False):
        """What it did on the lane's device; with `other`, under other addresses and hashes."""
        lane = self.config.stash[LANE]
        return run(self.config, program, str(self.path), lane.device, other)

    @property
    def key(self):
        """The program's path below snippets/."""
        return self.path.relative_to(self.config.rootpath / "snippets").as_posix()

    def runtest(self):
        """Verify the program; Wrong if it fails, xfail if it fails for an unmet need."""
        if self.path.suffix == ".py":
            self.user_properties.append(("program", self.key))
        if not (lane := self.config.stash[LANE]):
            raise check.Wrong("torch is not installed: pip install -e '.[test]'")
        program, result = self.config.stash[AHEAD].pop(self).result()
        needs = unmet(program.needs, lane.device, lane.torch)
        if not needs:
            return self.verify(program, result, self.config.getoption("update"))
        try:
            self.verify(program, result, update=False)
        except check.Wrong as error:
            raise pytest.xfail.Exception(f"needs {'; '.join(needs.values())}") from error
        raise check.Wrong(f"it passes on torch {lane.torch} on {lane.device} too: mend "
                          f"or delete its {' and '.join(needs)} line")

    def verify(self, program, result, update):
        """Compare what it printed with the record, or bring that up to date."""
        lane, old = self.config.stash[LANE], record.read(self.path, self.config.stash[LANE])
        new = check.shown(program, result, lane.exact)
        if wrong := check.difference(old, new, lane.exact):
            again = check.shown(program, self.run(program, other=update), lane.exact)
            if unstable := check.difference(new, again, lane.exact):
                raise check.Wrong(f"{wrong}\nIt also prints something else each time: seed "
                                  f"it, or print what stays true.\n{unstable}")
            if not update:
                command = shlex.quote(f"snippets/{self.key}")
                raise check.Wrong(f"{wrong}\nIf it is right: pytest {command} --update")
            if not old and check.slip(new) and not self.path.stem.startswith("error-"):
                raise check.Wrong(f"{wrong}\nMend it; programs have no network. If it is what "
                                  "the program shows, name the file error-…")
            record.update(self.path, "device" in program.needs, lane, new)
            self.user_properties.append(("recorded", wrong))
            old = record.read(self.path, lane)
        receipts = record.receipts(self.key, program, old)
        self.user_properties.append(("receipts", receipts))

    def repr_failure(self, excinfo):
        """The file and the message for a fault that the runner names, else a traceback."""
        if excinfo.errisinstance((check.Wrong, ServerDied, sections.SectionError)):
            return f"{self.nodeid.partition('::')[0]}: {excinfo.value}"
        return super().repr_failure(excinfo)

    def reportinfo(self):
        """The file by its path alone, without a line number."""
        return self.path, None, self.nodeid.partition("::")[0]


def pytest_terminal_summary(terminalreporter, config):
    """How many programs ran and what was written; write the receipts."""
    line, ran = terminalreporter.line, {}
    for kind in ("passed", "failed", "xfailed"):
        reports = ((dict(report.user_properties), getattr(report, "wasxfail", ""))
                   for report in terminalreporter.getreports(kind))
        ran[kind] = [(facts, why) for facts, why in reports if "program" in facts]
    if not any(ran.values()):
        return
    terminalreporter.section(f"snippets: {config.stash[LANE]}")
    for facts, _ in ran["passed"]:
        if "recorded" in facts:
            line(f"recorded snippets/{facts['program']}\n{facts['recorded']}")
    line("{} programs as recorded, {} not, {} expected not to run here"
         .format(*map(len, ran.values())))
    for facts, why in ran["xfailed"]:
        line(f"snippets/{facts['program']} {why}")
    if config.getoption("record"):
        keys = {facts["program"] for kind in ran.values() for facts, _ in kind}
        passed = {k: v for facts, _ in ran["passed"] for k, v in facts["receipts"].items()}
        record.write_receipts(config.rootpath, config.stash[LANE], *model(config), keys,
                              passed)
