"""The process that has imported torch, as pytest sees it."""

import contextlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.runner import sandbox

ROOT = str(Path(__file__).parents[2])
BOOT = ("import sys; sys.path.insert(0, sys.argv.pop())\n"
        "from tests.runner import serve; serve.main()")


class ServerDied(Exception):
    """The server ended when it should have answered."""


class Server:
    """Starts on first use, again after it died, and ends with `close`."""

    def __init__(self, env: dict[str, str]) -> None:
        self.env, self.process, self.cuda = env, None, None

    def run(self, **job: object) -> dict:
        """Run one program and return what it did; ServerDied if that is impossible."""
        if self.process is None:
            prefix = sandbox.UNSHARE if "namespaces" in sandbox.walls() else []
            self.errors = tempfile.TemporaryFile()
            self.process = subprocess.Popen(
                [*prefix, sys.executable, "-c", BOOT, ROOT], env=self.env, text=True,
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors,
                start_new_session=True)  # Ctrl-C is for pytest, which then closes it
            self.cuda = self._reply()
        with contextlib.suppress(BrokenPipeError):
            print(json.dumps(job | {"root": ROOT}), file=self.process.stdin, flush=True)
        return self._reply()

    def _reply(self) -> dict:
        if line := self.process.stdout.readline():
            return json.loads(line)
        self.close()
        self.errors.seek(0)
        raise ServerDied("the process that runs the programs died:\n"
                         + self.errors.read().decode(errors="replace"))

    def close(self) -> None:
        """End the process and what it runs."""
        if self.process:
            self.process.terminate()
            with contextlib.suppress(BrokenPipeError):
                self.process.communicate()
            self.process = None
