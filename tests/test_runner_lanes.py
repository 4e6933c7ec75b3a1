"""What a lane hides from a program, when it refuses, and which need lines it honors."""

import json
import subprocess
import sys
import tomllib

import pytest

from sidebyside import sections
from tests.runner_project import ROOT, Project

NEVER, ALWAYS = "# torch: 99.0 -- from the future\n", "# torch: 1.0 -- from the past\n"
PROGRAMS = {  # name: (program, its outcome, what its message or the summary says)
    "needs-a-later-torch": (
        f"{NEVER}import torch\n\nprint(torch.from_the_future)\n", "skipped",
        "needs torch 99.0: from the future"),
    "says-so-without-need": (
        f"{NEVER}print('fine')\n", "failure", "cpu too: mend or delete its torch line"),
    "needs-an-earlier-torch": (f"{ALWAYS}print('fine')\n", "passed", ""),
    "breaks-in-spite-of-it": (
        f"{ALWAYS}print(1 / 0)\n", "failure", "now raises ZeroDivisionError"),
    "needs-two-things": (
        f"# device: cuda -- it asks for its name\n{NEVER}import torch\n\n"
        "print(torch.cuda.get_device_name())\n", "skipped",
        "needs cuda: it asks for its name; torch 99.0: from the future"),
    "says-one-thing-without-need": (
        f"# device: cpu -- true\n{NEVER}print('fine')\n", "failure", "its torch line"),
    "says-it-twice": (f"{NEVER}{NEVER}print(1)\n", "failure", ":2: one torch line"),
    "says-it-below": (f"x = 1\n{NEVER}print(x)\n", "failure", ":2: one torch line"),
    "names-no-version": ("# torch: new -- it is\nprint(1)\n", "failure", "# torch: 2.9 --"),
    "gives-no-reason": ("# torch: 2.9\nprint(1)\n", "failure", "# torch: 2.9 -- reason"),
    "sees-no-gpu": (
        "import os\nimport torch\n\nprint(repr(os.environ['CUDA_VISIBLE_DEVICES']))\n"
        "print(torch.cuda.is_available(), torch.cuda.device_count())\n"
        "print(torch.ones(1).device)\n", "passed", ""),
}
OUTPUTS = {"sees-no-gpu": "''\nFalse 0\ncpu\n"}


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    """All of them, with a GPU offered to the CPU lane."""
    project = Project(tmp_path_factory.mktemp("lanes"), CUDA_VISIBLE_DEVICES="0")
    for name, (text, _, _) in PROGRAMS.items():
        project.program(f"lanes/{name}", text, OUTPUTS.get(name, "fine\n"))
    return project.pytest()


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_lane_hides_gpus_and_honors_only_needs_that_are_there(ran, name):
    _, outcome, message = PROGRAMS[name]
    assert ran.outcomes[f"lanes.{name}"] == outcome, ran.messages[f"lanes.{name}"]
    assert outcome == "skipped" or message in ran.messages[f"lanes.{name}"]


def test_the_summary_gives_the_reason_of_each_that_did_not_run(ran):
    assert "2 programs as recorded, 7 not, 2 expected not to run here" in ran.text
    for name, (_, outcome, message) in PROGRAMS.items():
        if outcome == "skipped":
            assert f"snippets/lanes/{name}.py {message}" in ran.text


def test_without_a_gpu_the_cuda_lane_refuses_in_one_sentence(tmp_path):
    project = Project(tmp_path, CUDA_VISIBLE_DEVICES="")
    project.program("page/fine", "print('fine')\n", "fine\n")
    run = project.pytest("snippets", "--device", "cuda")
    said = [line for line in run.text.splitlines() if line.strip()]
    assert run.code == pytest.ExitCode.USAGE_ERROR
    assert said == [said[0]] and "--device cuda needs a GPU that PyTorch can use" in said[0]


def test_nothing_printed_cannot_become_an_overlay(tmp_path):
    project = Project(tmp_path)
    project.write("pyproject.toml", 'pins = ["torch==0.1"]\n')  # so this is another version
    project.program("page/silent", "x = 1\n", "something\n")
    run = project.pytest("snippets", "--update")
    assert "give it a need line" in run.messages["page.silent"]


SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def test_a_slip_is_not_recorded_as_what_a_program_shows(tmp_path):
    project = Project(tmp_path)
    project.program("page/forgotten", "print(torch.ones(2))\n")
    project.program("page/mistyped", "import torch\n\nprint(torch.spilt)\n")
    project.program("page/asks", "import urllib.request\n\n"
                    "urllib.request.urlopen('https://example.org', timeout=1)\n")
    project.program("page/needs-a-gpu", "import torch\n\ntorch.ones(1).cuda()\n")
    project.program("page/error-forgotten", "print(torch.ones(2))\n")
    project.program("page/means-it", "raise ValueError('x')\n")
    run = project.pytest("snippets", "--update")
    for name, error in (("forgotten", "NameError: name 'torch' is not defined"),
                        ("mistyped", "AttributeError: module 'torch' has no attribute 'spilt'"),
                        ("asks", "urllib.error.URLError"),
                        ("needs-a-gpu", "AssertionError: Torch not compiled with CUDA")):
        assert f"the program raises {error}" in run.messages[f"page.{name}"]
        assert "name the file error-…" in run.messages[f"page.{name}"]
        assert not (tmp_path / f"snippets/page/{name}.out").exists()
    for name in ("error-forgotten", "means-it"):
        assert (tmp_path / f"snippets/page/{name}.out").exists(), run.text


def test_nox_runs_each_supported_version():
    done = subprocess.run([sys.executable, "-m", "nox", "--list", "--json"], cwd=ROOT,
                          capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    versions = [session["call_spec"]["torch"] for session in json.loads(done.stdout)]
    assert versions == SETTINGS["tool"]["sidebyside"]["torch"]


def test_a_need_of_the_real_programs_lies_in_the_supported_range():
    supported = SETTINGS["tool"]["sidebyside"]["torch"]
    oldest, *_, newest = sorted(tuple(map(int, name.split("."))) for name in supported)
    pin = next(pin for pin in SETTINGS["project"]["optional-dependencies"]["test"]
               if pin.startswith("torch=="))
    reference = tuple(map(int, pin.removeprefix("torch==").split(".")))
    assert oldest < reference < newest and pin.removeprefix("torch==") in supported
    named = {file: sections.read_program(file).needs.get("torch")
             for file in (ROOT / "snippets").rglob("*.py")}
    needs = {file: tuple(map(int, need[0].split("."))) for file, need in named.items() if need}
    assert needs, "no program needs a version: delete the need line and this test"
    for file, need in needs.items():
        assert oldest[:2] < need <= reference[:2], f"{file}: it would never or always count"


def test_an_overlay_of_the_real_programs_is_of_a_supported_version():
    supported = SETTINGS["tool"]["sidebyside"]["torch"]
    short = {name.rpartition(".")[0] for name in supported}
    strays = [file for file in (ROOT / "snippets").rglob("*.torch-*.out")
              if file.name.partition(".torch-")[2].removesuffix(".out") not in short]
    assert not strays, f"delete the outputs of versions that are not supported: {strays}"
