"""All Python is formatted and linted; the snippets to the width of a phone."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def ruff(*arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, "-m", "ruff", *arguments], cwd=ROOT,
                          capture_output=True, text=True)


def test_the_code_is_linted():
    result = ruff("check", "--output-format=concise", ".")
    assert result.returncode == 0, result.stdout + "\nMend with: ruff check --fix ."


def test_the_snippets_are_formatted():
    result = ruff("format", "--check", "--line-length", "76", "snippets")
    assert result.returncode == 0, (
        result.stdout + "\nMend with: ruff format --line-length 76 snippets"
    )
