"""What pytest sees of the runner: options, an item per program, a summary."""

import os
import shlex
from importlib.metadata import PackageNotFoundError

import pytest

from sidebyside import sections
from tests.runner import check, record, sandbox
from tests.runner.lane import Lane
from tests.runner.server import Server, ServerDied

SERVERS, LANE = pytest.StashKey(), pytest.StashKey()
GPU = "import torch; torch.ones(1, device='cuda'); print(torch.cuda.get_device_name())"


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
    for file in (config.rootpath / "snippets").rglob("conftest.py"):
        raise pytest.UsageError(f"{file}: pytest would import it: delete it")
    config.stash[SERVERS], config.stash[LANE] = [], None
    try:
        config.stash[LANE] = Lane(config.getoption("device"), config.rootpath)
    except PackageNotFoundError:
        return
    model(config)


def pytest_unconfigure(config):
    """End what was started."""
    for server in config.stash.get(SERVERS, ()):
        server.close()


def pytest_report_header(config):
    """Where programs run, and what keeps them in."""
    lane = config.stash[LANE] or "torch is not installed, so no program can run"
    return f"snippets: {lane}; contained by {', '.join(['limits', *sandbox.walls()])}"


def run(config, program, path, device, number=0):
    """Run a program on server 0, or on server 1, with other addresses and hashes."""
    servers = config.stash[SERVERS]
    while len(servers) <= number:
        servers.append(Server(config.stash[LANE].env))
    return servers[number].run(
        path=path, text=program.text, sections=program.sections, device=device,
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
    return said, config.stash[SERVERS][0].cuda


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(file_path, parent):
    """Collect programs, and let nobody else: pytest itself would import them."""
    collected = yield
    if not file_path.is_relative_to(parent.config.rootpath / "snippets"):
        return collected
    return [File.from_parent(parent, path=file_path)]


@pytest.hookimpl(tryfirst=True)
def pytest_collect_directory(path, parent):
    """Nor let an `__init__.py` among them be imported."""
    if path.is_relative_to(parent.config.rootpath / "snippets"):
        return pytest.Dir.from_parent(parent, path=path)
    return None


class File(pytest.File):
    """A file below snippets/: a program, or an output that should not be there."""

    def collect(self):
        if self.path.suffix == ".py" or record.orphan(self.path):
            yield Snippet.from_parent(self, name="program")


class Snippet(pytest.Item):
    """A program, which runs and prints what was recorded."""

    def runtest(self):
        key = self.path.relative_to(self.config.rootpath / "snippets").as_posix()
        if why := record.orphan(self.path):
            raise check.Wrong(why)
        self.user_properties.append(("program", key))
        if self.path.resolve() != self.config.rootpath.resolve() / "snippets" / key:
            raise check.Wrong("is a symbolic link: put the file itself here")
        program, lane = sections.read_program(self.path), self.config.stash[LANE]
        if not lane:
            raise check.Wrong("torch is not installed: pip install -e '.[test]'")
        unmet = lane.unmet(program.needs)
        if not unmet:
            return self.verify(key, program, lane, self.config.getoption("update"))
        try:
            self.verify(key, program, lane, update=False)
        except check.Wrong as error:
            raise pytest.xfail.Exception(f"needs {'; '.join(unmet.values())}") from error
        raise check.Wrong(f"it passes on torch {lane.torch} on {lane.device} too: mend "
                          f"or delete its {' and '.join(unmet)} line")

    def verify(self, key, program, lane, update):
        """Run the program; compare with the record, or bring that up to date."""
        def printed(number=0):
            result = run(self.config, program, str(self.path), lane.device, number)
            return check.shown(program, result, lane.exact)

        new = printed()
        if wrong := check.difference(record.read(self.path, lane), new, lane.exact):
            if unstable := check.difference(new, printed(int(update)), lane.exact):
                raise check.Wrong(f"{wrong}\nIt also prints something else each time: seed "
                                  f"it, or print what stays true.\n{unstable}")
            if not update:
                command = shlex.quote(f"snippets/{key}")
                raise check.Wrong(f"{wrong}\nIf it is right: pytest {command} --update")
            record.update(self.path, "device" in program.needs, lane, new)
            self.user_properties.append(("recorded", wrong))
        old = record.read(self.path, lane)
        self.user_properties.append(("receipts", record.receipts(key, program, old)))

    def repr_failure(self, excinfo):
        if excinfo.errisinstance((check.Wrong, ServerDied, sections.SectionError)):
            return f"{self.nodeid.partition('::')[0]}: {excinfo.value}"
        return super().repr_failure(excinfo)

    def reportinfo(self):
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
