"""The servers: warm, with one thread, one for each processor, gone when pytest is."""

import json
import os
import sys
import time
from pathlib import Path

import pytest

from tests.runner import sandbox, warm
from tests.runner.lane import Lane
from tests.runner.server import Server, ServerDied, Servers
from tests.runner_project import ROOT

linux = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
MODULES = "import json, sys\nprint(json.dumps(sorted(sys.modules)))\n"
SLEEP = "import time\n\ntime.sleep(3600)\n"


def job(text: str, **more: object) -> dict:
    """A program of one section, as the plugin hands it to a server."""
    lines = {"": (1, text.count("\n"))}
    return {"path": str(ROOT / "snippets/x.py"), "text": text, "sections": lines,
            "device": "cpu", "time_limit": 60, "memory_limit": 4096} | more


def below(pid: int) -> list[int]:
    """The children of a process, 0 for one that has not started."""
    listing = Path(f"/proc/{pid}/task/{pid}/children")
    return [int(child) for child in listing.read_text().split()] if pid else []


def inside(server: Server) -> int:
    """The process that has imported torch: below `unshare`, where that is used."""
    pid = server.process.pid if server.process else 0
    return next(iter(below(pid)), 0) if "namespaces" in sandbox.walls() else pid


@pytest.fixture(scope="module")
def server():
    server = Server(Lane("cpu", ROOT).env)
    yield server
    server.close()


def test_a_program_inherits_what_the_server_imported(server):
    done = server.run(**job(MODULES))
    assert not done["fault"], done["fault"]
    missing = {*warm.MODULES, "torch"} - set(json.loads(done["sections"][""]))
    assert not missing, f"a program would import these again, at its own cost: {missing}"


@linux
def test_the_server_has_one_thread(server):
    # A fork takes along one thread only; the locks of any other would stay shut.
    server.run(**job("print(1)\n"))
    assert len(os.listdir(f"/proc/{inside(server)}/task")) == 1


@linux
def test_closing_ends_what_is_running():
    servers = Servers(Lane("cpu", ROOT).env)
    sleeping = servers.threads.submit(servers.run, False, **job(SLEEP, time_limit=3600))
    while not (programs := below(inside(servers.all[-1]))):
        assert not sleeping.done(), sleeping.result()
        time.sleep(0.1)
    servers.close()
    assert isinstance(sleeping.exception(timeout=60), ServerDied)
    assert not Path(f"/proc/{programs[0]}").exists()


def test_another_server_runs_it_the_second_time():
    servers = Servers(Lane("cpu", ROOT).env)
    try:
        hashes = {servers.run(other, **job("print(hash('x'))\n"))["sections"][""]
                  for other in (False, True)}
    finally:
        servers.close()
    assert len(hashes) == 2
