"""What pytest sees of the runner: options, one item per program, a summary."""

import os
import shlex
import sys
from importlib.metadata import PackageNotFoundError

import pytest

from sidebyside import sections
from tests.runner import check, record
from tests.runner import lane as lanes
from tests.runner.server import Server, ServerDied

SERVERS, LANE = pytest.StashKey(), pytest.StashKey()
PROBE = "import torch; torch.ones(1, device='cuda'); print(torch.cuda.get_device_name())"


def pytest_addoption(parser):
    group = parser.getgroup("snippets", "programs below snippets/")
    group.addoption("--device", choices=("cpu", "cuda"), default="cpu",
                    help="the default device of the programs (default: %(default)s)")
    group.addoption("--update", action="store_true",
                    help="write what the programs print to their .out files")
    group.addoption("--record", action="store_true",
                    help="write what was verified to receipts/")
    group.addoption("--time-limit", type=float, default=60, metavar="SECONDS",
                    help="how long one program may run (default: %(default)s)")
    group.addoption("--memory-limit", type=int, default=4096, metavar="MB",
                    help="how much memory it may hold (default: %(default)s)")


def pytest_configure(config):
    if config.getoption("update") and os.environ.get("CI", "false") != "false":
        raise pytest.UsageError("--update is for people: record on your own machine, "
                                "read the diff and commit it")
    for file in (config.rootpath / "snippets").rglob("conftest.py"):
        raise pytest.UsageError(f"{file}: pytest would import it: delete it")
    config.stash[SERVERS] = []
    try:
        config.stash[LANE] = lanes.make(config.getoption("device"), config.rootpath)
    except PackageNotFoundError:
        config.stash[LANE] = None


def pytest_unconfigure(config):
    for server in config.stash.get(SERVERS, ()):
        server.close()


def pytest_report_header(config):
    lane = config.stash[LANE]
    return f"snippets: {lane or 'torch is not installed, so no program can run'}"


def pytest_sessionstart(session):
    if session.config.getoption("device") != "cpu":
        model(session.config)  # refuse at once rather than program by program


def pytest_report_collectionfinish(config, items):
    if config.stash[LANE] and any(isinstance(item, Snippet) for item in items):
        walls = ", ".join(server(config).start()["walls"])
        return f"snippets: contained by limits, {walls or 'and nothing else here'}"
    return None


def server(config, number=0):
    """The server, or a second one, which has other addresses and hashes."""
    while len(config.stash[SERVERS]) <= number:
        config.stash[SERVERS].append(Server(config.stash[LANE].env))
    return config.stash[SERVERS][number]


def run(config, program, path, device, number=0):
    return server(config, number).run(
        path=path, text=program.text, sections=program.sections, device=device,
        fork=sys.platform == "linux", time_limit=config.getoption("time_limit"),
        memory_limit=config.getoption("memory_limit"))


def model(config):
    """The name of the device and its CUDA version; UsageError if it is not usable."""
    if config.getoption("device") == "cpu":
        return "CPU", "-"
    probe = sections.Program(PROBE, {"": (1, 1)}, None, "")
    said = check.shown(probe, run(config, probe, "probe", "cpu"), exact=False)[""]
    if check.TRACEBACK in said:
        raise pytest.UsageError("--device cuda needs a GPU that PyTorch can use: "
                                + said.splitlines()[-1])
    return said, server(config).start()["cuda"]


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(file_path, parent):
    # Nobody else may collect a program: pytest itself would import it.
    collected = yield
    if not file_path.is_relative_to(parent.config.rootpath / "snippets"):
        return collected
    kind = {".py": Snippet, ".out": Orphan}.get(file_path.suffix)
    return [File.from_parent(parent, path=file_path, kind=kind)] if kind else []


@pytest.hookimpl(tryfirst=True)
def pytest_collect_directory(path, parent):
    # Nor may an `__init__.py` among them be imported.
    if path.is_relative_to(parent.config.rootpath / "snippets"):
        return pytest.Dir.from_parent(parent, path=path)
    return None


class File(pytest.File):
    def __init__(self, *, kind, **kwargs):
        super().__init__(**kwargs)
        self.kind = kind

    def collect(self):
        if self.kind is Snippet or record.orphan(self.path):
            yield self.kind.from_parent(self, name="program")


class Item(pytest.Item):
    """A file below snippets/, whose failures are told without pytest's internals."""

    @property
    def key(self):
        return self.path.relative_to(self.config.rootpath / "snippets").as_posix()

    def repr_failure(self, excinfo):
        if excinfo.errisinstance((check.Wrong, ServerDied, sections.SectionError)):
            return f"snippets/{self.key}: {excinfo.value}"
        return super().repr_failure(excinfo)

    def reportinfo(self):
        return self.path, None, f"snippets/{self.key}"


class Orphan(Item):
    """An output that should not be there."""

    def runtest(self):
        raise check.Wrong(record.orphan(self.path))


class Snippet(Item):
    """A program: it runs, and prints what was recorded."""

    def runtest(self):
        program, lane = self.read(), self.config.stash[LANE]
        if not lane:
            raise check.Wrong("torch is not installed: pip install -e '.[test]'")
        if program.device in (None, lane.device):
            return self.verify(program, lane, self.config.getoption("update"))
        try:
            self.verify(program, lane, update=False)
        except check.Wrong as error:
            reason = f"needs {program.device}: {program.reason}"
            raise pytest.xfail.Exception(reason) from error
        raise check.Wrong(f"it passes on {lane.device} too: delete its device line")

    def read(self):
        self.user_properties.append(("program", self.key))
        if self.path.resolve() != self.config.rootpath.resolve() / "snippets" / self.key:
            raise check.Wrong("is a symbolic link: put the file itself here")
        return sections.read_program(self.path)

    def verify(self, program, lane, update):
        """Run the program; compare with the record, or bring that up to date."""
        def printed(number=0):
            result = run(self.config, program, str(self.path), lane.device, number)
            return check.shown(program, result, lane.exact)

        new, old = printed(), record.read(self.path, lane)
        if wrong := check.difference(old, new, lane.exact):
            if unstable := check.difference(new, printed(int(update)), lane.exact):
                raise check.Wrong(f"{wrong}\nIt also prints something else each time: seed "
                                  f"it, or print what stays true.\n{unstable}")
            if not update:
                command = shlex.quote(f"snippets/{self.key}")
                raise check.Wrong(f"{wrong}\nIf it is right: pytest {command} --update")
            record.update(self.path, program.device == lane.device, lane, new)
            self.user_properties.append(("recorded", wrong))
        receipts = record.receipts(self.key, program, record.read(self.path, lane))
        self.user_properties.append(("receipts", receipts))


def pytest_terminal_summary(terminalreporter, config):
    ran = {kind: [(report, dict(report.user_properties))
                  for report in terminalreporter.getreports(kind)
                  if "program" in dict(report.user_properties)]
           for kind in ("passed", "failed", "xfailed")}
    if not any(ran.values()):
        return
    terminalreporter.section(f"snippets: {config.stash[LANE]}")
    for _, facts in ran["passed"]:
        if "recorded" in facts:
            terminalreporter.line(f"recorded snippets/{facts['program']}", bold=True)
            terminalreporter.line(facts["recorded"])
    terminalreporter.line(f"{len(ran['passed'])} programs as recorded, "
                          f"{len(ran['failed'])} not, "
                          f"{len(ran['xfailed'])} expected not to run here")
    for report, facts in ran["xfailed"]:
        terminalreporter.line(f"snippets/{facts['program']} {report.wasxfail}")
    if config.getoption("record"):
        keys = {facts["program"] for kind in ran.values() for _, facts in kind}
        passed = [facts["receipts"] for _, facts in ran["passed"]]
        record.write_receipts(config.rootpath, config.stash[LANE], *model(config), keys,
                              {key: value for part in passed for key, value in part.items()})
