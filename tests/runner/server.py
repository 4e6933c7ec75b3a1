"""The processes that have imported torch, as pytest sees them."""

import contextlib
import json
import os
import queue
import signal
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.runner import sandbox

MOST = 4  # servers: each holds 300 MB
ROOT = str(Path(__file__).parents[2])
BOOT = ("import sys; sys.path.insert(0, sys.argv.pop())\n"
        "from tests.runner import serve; serve.main()")


class ServerDied(Exception):
    """The server ended when it should have answered."""


class Server:
    """Starts on first use, again after it died, and ends with `close`."""

    def __init__(self, env: dict[str, str]) -> None:
        self.env, self.process = env, None

    def run(self, **job: object) -> dict:
        """Run one program and return what it did; ServerDied if that is impossible."""
        if self.process is None:
            prefix = sandbox.UNSHARE if "namespaces" in sandbox.walls() else []
            self.errors = tempfile.TemporaryFile()
            self.process = subprocess.Popen(
                [*prefix, sys.executable, "-c", BOOT, ROOT], env=self.env, text=True,
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors,
                start_new_session=True)  # Ctrl-C is for pytest, which then closes it
        with contextlib.suppress(BrokenPipeError):
            print(json.dumps(job | {"root": ROOT}), file=self.process.stdin, flush=True)
        if line := self.process.stdout.readline():
            return json.loads(line)
        self.close()
        self.errors.seek(0)
        raise ServerDied("the process that runs the programs died:\n"
                         + self.errors.read().decode(errors="replace"))

    def close(self) -> None:
        """End the process and what it runs."""
        process, self.process = self.process, None
        if process:
            with contextlib.suppress(BrokenPipeError, ProcessLookupError), process:
                os.killpg(process.pid, signal.SIGTERM)  # `unshare` alone would ignore it


class Servers:
    """A server for each processor; each runs one program at a time."""

    def __init__(self, env: dict[str, str]) -> None:
        count = min(os.cpu_count() or 1, MOST)
        self.other, *rest = self.all = [Server(env) for _ in range(count + 1)]
        self.idle, self.threads = queue.LifoQueue(), ThreadPoolExecutor(count)
        for server in rest:
            self.idle.put(server)  # and take the last one first: it has started

    def run(self, other: bool, **job: object) -> dict:
        """Run one program as soon as a server is idle, as `Server.run` does.

        The `other` server is one that has not run it yet: it has other hashes.
        """
        if other:
            return self.other.run(**job)
        server = self.idle.get()
        try:
            return server.run(**job)
        finally:
            self.idle.put(server)

    def close(self) -> None:
        """End the servers, whatever they run."""
        self.threads.shutdown(wait=False, cancel_futures=True)
        for server in self.all:
            server.close()
