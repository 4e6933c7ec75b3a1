"""What pytest sees of the runner: options, items, reports."""

import difflib
import os
from pathlib import Path

import pytest

from sidebyside import sections
from tests.runner import lane as lanes
from tests.runner.server import Server

LANE, SERVER = pytest.StashKey(), pytest.StashKey()


def pytest_addoption(parser):
    group = parser.getgroup("snippets", "programs below snippets/")
    group.addoption("--device", choices=("cpu", "cuda"), default="cpu",
                    help="the default device of the programs")
    group.addoption("--update", action="store_true",
                    help="write what the programs print to their .out files")
    group.addoption("--time-limit", type=float, default=60, metavar="SECONDS",
                    help="how long one program may run (default: %(default)s)")


def pytest_configure(config):
    if config.getoption("update") and os.environ.get("CI", "false") != "false":
        raise pytest.UsageError("--update is for people: record on your own machine, "
                                "read the diff and commit it")


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(file_path, parent):
    # Nobody else may collect a program: pytest itself would import it.
    collected = yield
    snippets = parent.config.rootpath / "snippets"
    if file_path.suffix != ".py" or not file_path.is_relative_to(snippets):
        return collected
    return [SnippetFile.from_parent(parent, path=file_path)]


@pytest.hookimpl(tryfirst=True)
def pytest_collect_directory(path, parent):
    # Nor import an `__init__.py` that lies among them.
    if path.is_relative_to(parent.config.rootpath / "snippets"):
        return pytest.Dir.from_parent(parent, path=path)
    return None


class SnippetFile(pytest.File):
    def collect(self):
        yield Snippet.from_parent(self, name="program")


class Wrong(Exception):
    """A program or its recorded output is not as it should be; the message says how."""


class Snippet(pytest.Item):
    """One program."""

    def runtest(self):
        program = sections.read_program(self.path)
        server, lane = server_of(self.config)
        result = server.run({
            "path": str(self.path), "text": program.text, "device": lane.device,
            "sections": program.sections,
            "time_limit": self.config.getoption("time_limit")})
        if result["fault"]:
            raise Wrong(f"the program {result['fault']}\n{result['stderr']}")
        raised = result["raised"]
        if raised and not raised["in_last_statement"]:
            raise Wrong("raised before its last statement:\n" + raised["full"])
        if result["stderr"]:
            raise Wrong("wrote to stderr:\n" + result["stderr"])
        actual = {name: text for name, text in result["sections"].items()}
        if raised:
            last = list(program.sections)[-1]
            before = actual[last]
            actual[last] = (f"{before}{'' if before.endswith(chr(10)) or not before else chr(10)}"
                            f"Traceback (most recent call last):\n    ...\n{raised['text']}\n")
        for name, text in actual.items():
            if why := sections.unshowable(text):
                raise Wrong(f"printed {why}" + (f" (section {name})" if name else ""))
        new = sections.format_output({name: "\n".join(line.rstrip() for line in text.rstrip().split("\n")) for name, text in actual.items()})
        out = self.path.with_suffix(".out")
        old = out.read_text("utf-8") if out.exists() else ""
        if old == new:
            return
        shown = os.path.relpath(out)
        diff = "".join(difflib.unified_diff(
            old.splitlines(True), new.splitlines(True), shown, "now printed"))
        if self.config.getoption("update"):
            out.write_text(new, "utf-8") if new else out.unlink()
            self.user_properties.append(("diff", diff))
            return
        raise Wrong(f"{diff}\naccept this with: pytest {self.path.relative_to(self.config.rootpath)} --update")

    def repr_failure(self, excinfo):
        if isinstance(excinfo.value, (Wrong, sections.SectionError, RuntimeError)):
            return str(excinfo.value)
        return super().repr_failure(excinfo)

    def reportinfo(self):
        return self.path, None, str(self.path.relative_to(self.config.rootpath))


def server_of(config):
    if SERVER not in config.stash:
        lane = lanes.make(config.getoption("device"), config.rootpath)
        config.stash[LANE], config.stash[SERVER] = lane, Server(lane.env)
    return config.stash[SERVER], config.stash[LANE]


def pytest_unconfigure(config):
    if server := config.stash.get(SERVER, None):
        server.close()


def pytest_terminal_summary(terminalreporter):
    for report in terminalreporter.getreports("passed"):
        for name, value in report.user_properties:
            if name == "diff":
                terminalreporter.section("recorded")
                terminalreporter.write(value)
