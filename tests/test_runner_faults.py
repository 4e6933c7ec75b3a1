"""Each way in which a program can go wrong: it is named, and the next one runs.

All of them run in one pytest with short limits, each followed by a healthy program.
"""

import os
import re
from pathlib import Path

import pytest

from tests.runner_project import Project

HEALTHY = """
import os
import random
import torch

print(torch.get_default_dtype(), torch.get_default_device(), torch.get_num_threads())
print(torch.is_grad_enabled(), hasattr(torch, "left_behind"), os.listdir())
print(torch.rand(1).item() != torch.rand(1).item(), torch.initial_seed() == 7)
print("a-fork-bomb" in os.popen("cat /proc/[0-9]*/comm 2>/dev/null").read())
"""
HEALTHY_OUT = "torch.float32 cpu 1\nTrue False []\nTrue False\nFalse\n"
# Where one program could leave something for another.
PLACES = """
import os
import pathlib
import sys
import tempfile
import torch

files = [pathlib.Path(folder, "left-behind") for folder in (
    ".", os.environ["HOME"], tempfile.gettempdir(), "/dev/shm")]
"""

# name: (program, a part of the message it must get)
FAULTS = {
    "endless-loop": ("while True:\n    pass\n", "ran longer than 4 seconds"),
    "sleep": ("import time\n\ntime.sleep(60)\n", "ran longer than 4 seconds"),
    "thread-left-running": (
        "import threading\n\nthreading.Thread(target=threading.Event().wait).start()\n",
        "ran longer than 4 seconds"),
    "fork-bomb": (# It counts itself, and ends by itself at 500, if nothing stops it.
        "import ctypes\nimport mmap\nimport os\nimport time\n\n"
        "ctypes.CDLL(None).prctl(15, b'a-fork-bomb')\nforks = mmap.mmap(-1, 2)\n"
        "while (count := int.from_bytes(forks[:], 'big')) < 500:\n"
        "    forks[:] = (count + 1).to_bytes(2, 'big')\n"
        "    os.write(2, f'{count + 1} forks\\n'.encode())\n"
        "    os.fork()\ntime.sleep(60)\n", "had 64 processes or more"),
    "prints-a-gigabyte": (
        "for _ in range(1024):\n    print('x' * 2**20)\n", "printed more than 1 MB"),
    "not-utf-8": (
        "import sys\n\nsys.stdout.buffer.write(b'\\xff\\xfe')\n", "not UTF-8"),
    "closes-stdout": ("import os\n\nprint(1)\nos.close(1)\n", "closed its output"),
    "closes-sys-stdout": (
        "import sys\n\nsys.stdout.close()\nprint(1)\n", "ValueError: I/O operation"),
    "os-exit": (
        "import os\n\nprint(1)\nos._exit(0)\nprint(2)\n", "ended its process (os._exit?)"),
    "sys-exit": ("import sys\n\nprint(1)\nsys.exit(0)\n", "SystemExit: 0"),
    "segmentation-fault": (
        "import ctypes\n\nctypes.string_at(0)\n", "killed by SIGSEGV"),
    "killed": (
        "import os\n\nos.kill(os.getpid(), 9)\n", "SIGKILL (so ends a program that"),
    "takes-all-memory": (
        "x = []\nwhile True:\n    x.append(bytearray(b'x') * 2**24)\n",
        "used more than 400 MB of memory"),
    "unstable-message": (
        "import random\n\nraise ValueError(random.random())\n", "something else each"),
    "unstable-output": ("import torch\n\nprint(torch.rand(9))\n", "something else each"),
    "writes-its-record": (
        "with open(__file__.replace('.py', '.out'), 'w') as file:\n    print(1, file)\n",
        "PermissionError: [Errno 13]"),
    "deletes-its-record": (
        "import os\n\nos.remove(__file__)\n", "PermissionError: [Errno 13]"),
    "connects-outside": (
        "import socket\n\nsocket.create_connection(('1.1.1.1', 53), timeout=9)\n",
        "OSError: [Errno 101] Network is unreachable"),
    "reads-a-secret": (
        "import os\n\nprint(os.environ['A_SECRET'])\n", "KeyError: 'A_SECRET'"),
    "changes-global-state": (
        "import random\nimport torch\n\ntorch.set_default_dtype(torch.float64)\n"
        "torch.set_default_device('meta')\ntorch.set_num_threads(2)\n"
        "torch.manual_seed(7)\ntorch.set_grad_enabled(False)\n"
        "torch.left_behind = True\nopen('left-behind', 'w').close()\nprint('done')\n",
        "+done"),
    "passes-only-after-leaves-things-behind": (
        PLACES + "print([str(file) for file in files if file.exists()], "
        "hasattr(torch, 'left'), 'LEFT' in os.environ, 'left' in sys.modules)\n",
        "+[] False False False"),
    "syntax-error": ("print(1\n", "syntax-error.py:1: does not parse: '(' was never"),
    "byte-order-mark": (b"\xef\xbb\xbfprint(1)\n", ":1: starts with a byte order mark"),
    "crlf": (b"import torch\r\n\r\nprint(1)\r\n", ":1: holds a carriage return"),
    "latin-1": (b"print(1)\nprint('\xe9')\n", ":2: is not UTF-8"),
    "empty": ("", ":1: holds no statement"),
    "raises-early": ("print(1)\n1 / 0\nprint(2)\n", "raised before its last statement"),
    "raises-unexpectedly": ("print(1)\n1 / 0\n", "raises ZeroDivisionError: div"),
    "writes-to-stderr": (
        "import warnings\n\nwarnings.warn('old way', stacklevel=2)\n", "old way"),
    "prints-a-tab": ("print('a\\tb')\n", "printed the character '\\t'"),
    "prints-colors": ("print('\\x1b[1mbold')\n", "printed the character '\\x1b'"),
    "prints-a-carriage-return": ("print('a\\rb')\n", "printed the character '\\r'"),
    "starts-blank": ("print('\\nx')\n", "printed a blank first or last line"),
    "prints-a-marker": ("print('# --8' + '<-- [start:x]')\n", "a page would take"),
    "prints-a-fence": ("print('a\\n```\\nb')\n", "a page would take"),
    "prints-a-pair": ("print('# zh: a')\n", "a page would take"),
    "holds-a-fence": (
        'text = """\n```\n"""\nprint(1)\n', ":2: would end the page's block"),
    "unneeded-device": (
        "# device: cuda -- it is not true\nprint('fine')\n", "delete its device line"),
    "a-comment-in-one-language": ("# zh: 一\nprint(1)\n", "`# zh:` without `# en:`"),
}
RECORDS = {"unneeded-device": "fine\n",
           "passes-only-after-leaves-things-behind": "[] True True True\n"}

# Programs that do something unusual and are right; name: (program, what it prints).
UNUSUAL = {
    "no-newline-at-the-end": ("print('x', end='')\n", "x\n"),
    "no-final-newline": ("print(1)", "1\n"),
    "file-descriptor-1": (
        "import os\nimport subprocess\n\nprint('a')\nos.write(1, b'b\\n')\n"
        "subprocess.run(['echo', 'c'])\nprint('d')\n", "a\nb\nc\nd\n"),
    "deletes-its-working-directory": (
        "import os\nimport shutil\n\nshutil.rmtree(os.getcwd())\nprint('gone')\n",
        "gone\n"),
    "a name with spaces 和中文": ("print('名')\n", "名\n"),
    "test_like_a_test": (
        "import os\n\nprint(__name__, 'PYTEST_CURRENT_TEST' in os.environ)\n",
        "__main__ False\n"),
    "prints-nothing": ("import torch\n", None),
    "expected-error": (
        "print(1)\nraise ValueError('one\\n  two')\n",
        "1\nTraceback (most recent call last):\n    ...\nValueError: one\n  two\n"),
    "needs-a-gpu": (
        "# device: cuda -- it asks for the GPU's name\nimport torch\n\n"
        "print(torch.cuda.get_device_name(0))\n", None),
    "leaves-things-behind": (
        PLACES + "for file in files:\n    file.touch()\ntorch.left = True\n"
        "os.environ['LEFT'] = '1'\nsys.modules['left'] = torch\nprint('left')\n",
        "left\n"),
    "leaves-a-process": (
        "import subprocess\n\nsubprocess.Popen(['sleep', '98765'], "
        "start_new_session=True)\nprint('left')\n", "left\n"),
    "looks-for-secrets-elsewhere": (
        "import glob\n\nfound = 0\nfor path in glob.glob('/proc/*/environ'):\n"
        "    try:\n        found += b'A_SECRET=' in open(path, 'rb').read()\n"
        "    except OSError:\n        pass\nprint(found)\n", "0\n"),
    "warm": (
        "import sys\n\nprint([m in sys.modules for m in ('torch._dynamo', 'sympy')])\n"
        "print('_pytest' in sys.modules)\n", "[True, True]\nFalse\n"),
    "inspects-itself": (
        "import inspect\nimport sys\nfrom pathlib import Path\n\n\n"
        "def f():\n    return 1\n\n\nprint(inspect.getsource(f))\n"
        "print(Path(__file__).name, Path(sys.argv[0]).name, sys.argv[1:])\n"
        "print(sys.path[0] == str(Path(__file__).parent))\n",
        "def f():\n    return 1\n\ninspects-itself.py inspects-itself.py []\nTrue\n"),
    "data-loader-workers": (
        "import torch\nfrom torch.utils.data import DataLoader\n\n"
        "print(list(DataLoader(torch.arange(4), batch_size=2, num_workers=2)))\n",
        "[tensor([0, 1]), tensor([2, 3])]\n"),
    "two-gloo-processes": (
        "import torch\nimport torch.distributed as dist\n"
        "import torch.multiprocessing as mp\n\n\n"
        "def work(rank):\n"
        "    dist.init_process_group('gloo', 'tcp://127.0.0.1:29511', rank=rank,\n"
        "                            world_size=2)\n"
        "    x = torch.ones(2) * (rank + 1)\n    dist.all_reduce(x)\n"
        "    if rank == 0:\n        print(x)\n    dist.destroy_process_group()\n\n\n"
        "if __name__ == '__main__':\n"
        "    mp.start_processes(work, nprocs=2, start_method='fork')\n",
        "tensor([3., 3.])\n"),
    "only-on-cpu": ("# device: cpu -- true\nprint(1)\n", "1\n"),
    "only-from-2-9-on": ("# torch: 2.9 -- true\nprint(1)\n", "1\n"),
}
OTHERS = {  # path: (content, part of the message)
    "orphan.out": ("1\n", "no program orphan.py"),
    "no-newline-at-the-end.cuda.out": ("x\n", "says the same as"),
    "prints-nothing.torch-2.4.out": ("1\n", "prints-nothing.out is missing"),
    "only-on-cpu.cuda.out": ("2\n", "never read, for only-on-cpu.py needs cpu: true"),
    "only-from-2-9-on.torch-2.4.out": ("2\n", "only-from-2-9-on.py needs torch 2.9"),
}


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    project = Project(tmp_path_factory.mktemp("faults"), A_SECRET="hunter2")
    for name, (text, _) in FAULTS.items():
        project.program(f"faults/{name}", text, RECORDS.get(name))
        project.program(f"faults/{name}-next", HEALTHY, HEALTHY_OUT)
    for name, (text, out) in UNUSUAL.items():
        project.program(f"faults/{name}", text, out)
    for name, (text, _) in OTHERS.items():
        project.write(f"snippets/faults/{name}", text)
    os.symlink("/etc/hostname", project.folder / "snippets/faults/outside.py")
    project.before = project.state()
    project.run = project.pytest(
        "snippets", "--time-limit=4", "--memory-limit=400", "-v")
    return project


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_named_and_the_next_program_runs(project, name):
    message = project.run.messages[f"faults.{name}"]
    assert FAULTS[name][1] in message
    assert message.startswith(f"snippets/faults/{name}.py")
    assert "_pytest" not in message
    assert project.run.outcomes[f"faults.{name}-next"] == "passed", (
        project.run.messages[f"faults.{name}-next"])


@pytest.mark.parametrize("name, line", [("sleep", 3), ("segmentation-fault", 3)])
def test_the_line_that_was_running_is_shown(project, name, line):
    assert f"{name}.py\", line {line}" in project.run.messages[f"faults.{name}"]


@pytest.mark.parametrize("name", UNUSUAL)
def test_an_unusual_program_is_right(project, name):
    assert project.run.messages[f"faults.{name}"] in (
        "", "needs cuda: it asks for the GPU's name")


@pytest.mark.parametrize("name", OTHERS)
def test_a_file_that_should_not_be_there_is_named(project, name):
    message = project.run.messages[f"faults.{name}"]
    assert OTHERS[name][1] in message


def test_a_link_out_of_the_tree_is_refused(project):
    assert "symbolic link" in project.run.messages["faults.outside"]


def test_nothing_in_the_project_has_changed(project):
    assert project.state() == project.before


def test_a_fork_bomb_is_bounded(project):
    """That the next program finds none of its processes, HEALTHY_OUT says."""
    counts = re.findall(r"(\d+) forks", project.run.messages["faults.fork-bomb"])
    assert 64 <= max(map(int, counts)) < 500


def test_no_process_is_left(project):
    for listing in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            assert b"98765" not in listing.read_bytes()
        except OSError:
            continue


def test_the_summary_counts_what_ran_and_what_was_not_expected_to(project):
    failed = len(FAULTS) + 1
    passed = len(FAULTS) + len(UNUSUAL) - 1
    assert f"{passed} programs as recorded, {failed} not, 1 expected not to run here" \
        in project.run.text
    assert "needs-a-gpu.py needs cuda: it asks for the GPU's name" in project.run.text
    assert project.run.code == 1
