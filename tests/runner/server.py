"""The process that has imported torch, as pytest sees it."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
BOOT = "import sys; sys.path.insert(0, sys.argv.pop()); from tests.runner.serve import "


class Server:
    """Starts on first use, again after it died, and ends with `close`."""

    def __init__(self, env: dict[str, str]) -> None:
        self.env, self.process, self.facts = env, None, {}

    def start(self) -> dict:
        """Start if needed; return torch's version and what else the server said."""
        if self.process is None or self.process.poll() is not None:
            self.errors = tempfile.TemporaryFile()
            self.process = subprocess.Popen(
                [sys.executable, "-c", BOOT + "main; main()", str(ROOT)],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors,
                env=self.env, text=True)
            self.facts = self._reply()
        return self.facts

    def run(self, job: dict) -> dict:
        """Run one program and return what it did."""
        self.start()
        print(json.dumps(job | {"root": str(ROOT)}), file=self.process.stdin, flush=True)
        return self._reply()

    def _reply(self) -> dict:
        line = self.process.stdout.readline()
        if line:
            return json.loads(line)
        self.close()
        self.errors.seek(0)
        raise RuntimeError("the process that runs the programs died:\n"
                           + self.errors.read().decode(errors="replace"))

    def close(self) -> None:
        """End the process."""
        if self.process:
            self.process.stdin.close()
            self.process.wait()
            self.process.stdout.close()
            self.process = None
