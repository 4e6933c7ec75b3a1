"""A project of a few programs in a temporary folder, run by a real pytest."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parents[1]
CONFTEST = f"""import sys
sys.path.insert(0, {str(ROOT)!r})
pytest_plugins = ["tests.runner.plugin"]
"""


class Run:
    """What one run of pytest said: `text`, exit `code`, `messages` by program."""

    def __init__(self, done: subprocess.CompletedProcess, report: Path) -> None:
        self.text, self.code = done.stdout + done.stderr, done.returncode
        self.messages: dict[str, str] = {}
        self.outcomes: dict[str, str] = {}
        for case in ElementTree.parse(report).iter("testcase") if report.exists() else ():
            program = case.get("classname").removeprefix("snippets.")
            found = [child for child in case if child.tag in ("failure", "skipped")]
            self.outcomes[program] = found[0].tag if found else "passed"
            self.messages[program] = found[0].text or "" if found else ""


class Project:
    """Files below a folder: `programs` by path, their records beside them."""

    def __init__(self, folder: Path, **environment: str) -> None:
        self.folder, self.environment = folder, environment
        self.write("conftest.py", CONFTEST)
        self.write("pyproject.toml", (ROOT / "pyproject.toml").read_text("utf-8"))

    def write(self, path: str, content: str | bytes) -> Path:
        """Write a file below the project's folder."""
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        return file

    def program(self, name: str, text: str | bytes, out: str | None = None) -> Path:
        """A program and what it is expected to print."""
        if out is not None:
            self.write(f"snippets/{name}.out", out)
        return self.write(f"snippets/{name}.py", text)

    def pytest(self, *arguments: str) -> Run:
        """Run pytest in the project, in an environment without this run's settings."""
        report = self.folder / "report.xml"
        report.unlink(missing_ok=True)
        kept = {name: value for name, value in os.environ.items()
                if name != "CI" and not name.startswith("PYTEST")}
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-p", "no:cacheprovider",
             f"--junitxml={report}", *(arguments or ["snippets"])],
            cwd=self.folder, env=kept | self.environment, text=True,
            capture_output=True)
        return Run(done, report)

    def state(self) -> dict[str, str]:
        """A hash of each file of the project, pytest's own aside."""
        return {str(file.relative_to(self.folder)):
                hashlib.sha256(file.read_bytes()).hexdigest()
                for file in sorted(self.folder.rglob("*"))
                if file.is_file() and "__pycache__" not in file.parts
                and file.name != "report.xml"}
