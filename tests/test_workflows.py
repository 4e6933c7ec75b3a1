"""The workflows are safe, and do nothing that cannot be done on one's own machine."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def load(path: Path) -> dict:
    return yaml.safe_load(path.read_text("utf-8"))


def steps(path: Path) -> list[dict]:
    jobs = load(path)["jobs"].values()
    return [step for job in jobs for step in job.get("steps", ())]


def plain(command: str) -> str:
    """A command without its comment, its redirection and the version it names."""
    command = re.split(r"\s+(?:#|>>) ", command)[0]
    return re.sub(r'torch==[^\s"]+', "torch==…", command).strip()


def documented() -> set[str]:
    """What the READMEs, CONTRIBUTING.md and .ci/run tell people to type."""
    lines = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    for name in ("README.md", "CONTRIBUTING.md"):
        text = (ROOT / name).read_text("utf-8")
        lines += re.findall(r"^\$ (.+)$", text, re.MULTILINE)
        lines += re.findall(r"`([^`\n]+)`", text)
    parts = {plain(part) for line in lines for part in line.split(" && ")}
    return parts | {f".ci/{path.name}" for path in (ROOT / ".ci").iterdir()}


def test_zizmor_finds_nothing_at_its_strictest():
    tool = Path(sys.executable).with_name("zizmor")
    if not tool.exists():
        pytest.skip("zizmor is not installed: python -m pip install -e '.[test]'")
    result = subprocess.run(
        [tool, "--offline", "--persona=auditor", "--strict-collection", "--no-progress",
         "--color=never", ".github"], cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, (
        f"{result.stdout}\n{result.stderr}\nMend it; or, where it must be so, end the "
        "line in `# zizmor: ignore[the-rule]` and give the reason above it."
    )


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_each_step_is_a_documented_command(path):
    known = documented()
    unknown = [step["run"] for step in steps(path)
               if "run" in step and plain(step["run"]) not in known]
    assert not unknown, (
        f"{path.name} runs what README.md, CONTRIBUTING.md and .ci/run do not name: "
        f"{unknown}. Put it into a script in .ci/, or document it."
    )


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_each_action_is_pinned_to_a_commit_and_says_its_version(path):
    for line in path.read_text("utf-8").splitlines():
        if "uses:" in line and "uses: ./" not in line:
            assert re.search(r"@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line), (
                f"{path.name}: pin the action by its full commit hash, with the "
                f"version behind it: {line.strip()}"
            )


def test_all_workflows_pin_an_action_to_the_same_commit():
    pins = {}
    for path in WORKFLOWS:
        for name, commit in re.findall(r"uses: (\S+)@(\w+)", path.read_text("utf-8")):
            pins.setdefault(name, set()).add(commit)
    assert not {name: found for name, found in pins.items() if len(found) > 1}


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_gives_nothing_away(path):
    workflow, text = load(path), path.read_text("utf-8")
    assert workflow["permissions"] == {}, "grant permissions job by job"
    assert "pull_request_target" not in text and "secrets." not in text
    writes = "write" in str([job["permissions"] for job in workflow["jobs"].values()])
    asks = workflow.get("on") or workflow[True]  # YAML 1.1 reads `on` as true
    assert not (writes and "pull_request" in asks), (
        "a job that a stranger's pull request starts must not be able to write"
    )


def test_no_pull_request_reaches_the_gpu():
    workflow = load(ROOT / ".github" / "workflows" / "gpu.yml")
    assert set(workflow[True]) == {"workflow_dispatch", "schedule"}
    job = workflow["jobs"]["programs"]
    assert job["if"] == "github.ref == 'refs/heads/main'"
    assert job["permissions"] == {"contents": "read"}


@pytest.mark.parametrize("path", sorted((ROOT / ".ci").iterdir()), ids=lambda p: p.name)
def test_a_script_of_ci_is_executable_and_parses(path):
    assert os.access(path, os.X_OK), f"chmod +x .ci/{path.name}"
    assert subprocess.run(["bash", "-n", path]).returncode == 0


@pytest.mark.parametrize("schema, pattern", [
    ("github-workflows", "workflows/*.yml"),
    ("github-issue-forms", "ISSUE_TEMPLATE/*.yml"),
    ("dependabot", "dependabot.yml"),
])
def test_the_settings_follow_the_schemas_of_github(schema, pattern):
    files = sorted((ROOT / ".github").glob(pattern))
    assert files
    result = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}",
         *files], capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_pull_request_template_has_at_most_six_boxes():
    template = (ROOT / ".github" / "pull_request_template.md").read_text("utf-8")
    assert 1 <= template.count("- [ ]") <= 6
