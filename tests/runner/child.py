"""One program in its own process: run it as `python file.py` would, by sections."""

import ast
import atexit
import builtins
import ctypes
import faulthandler
import json
import os
import random
import sys
import tempfile
import threading
import traceback
import types

from tests.runner import sandbox

FUTURE = 0x1FF0000  # every flag that a `from __future__ import` sets in a code object


def main(job: dict) -> None:
    """Run `job`, write what happened to `<scratch>/report`, and end this process."""
    os.closerange(3, 256)  # the server's own pipes
    report = open_for_writing(job, "report")

    def tell(**facts: object) -> None:
        os.write(report, json.dumps(facts).encode() + b"\n")

    try:
        prepare(job)
        raised = run(job, tell)
        threading._shutdown()  # a program ends when its threads do
        atexit._run_exitfuncs()
        tell(done=True, end=written(), raised=raised)
    except BaseException:
        tell(broken=traceback.format_exc())
    os._exit(0)


def open_for_writing(job: dict, name: str) -> int:
    """Open a file of the server's for the output of this process."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
    return os.open(os.path.join(job["scratch"], name), flags, 0o600)


def prepare(job: dict) -> None:
    """Make this process look like a fresh `python file.py` in a place of its own."""
    if hasattr(os, "setsid"):
        os.setsid()
    for descriptor, name in ((1, "stdout"), (2, "stderr")):
        os.dup2(open_for_writing(job, name), descriptor)
    # Line by line, as to a terminal, to keep the order with C code and processes.
    sys.stdout = open(1, "w", encoding="utf-8", buffering=1, closefd=False)
    sys.stderr = open(2, "w", encoding="utf-8", buffering=1, closefd=False)
    faulthandler.enable(2)  # says where a crash or a limit struck
    inside = os.path.join(job["scratch"], "inside")
    for name in ("HOME", "TMPDIR", "work"):
        os.environ[name] = os.path.join(inside, name.lower())
        os.makedirs(os.environ[name])
    os.chdir(os.environ.pop("work"))
    tempfile.tempdir = None
    folder = os.path.dirname(job["path"])
    sys.path[:] = [folder, *(p for p in sys.path if p not in ("", job["root"]))]
    sys.argv = [job["path"]]
    sandbox.confine(inside)
    import torch

    torch.set_num_threads(1)
    # A fork inherits the server's random numbers: a program that forgets its seed
    # must not get the same ones each time.
    torch.seed()
    random.seed()
    if "numpy" in sys.modules:
        sys.modules["numpy"].random.seed()
    if job["device"] != "cpu":
        torch.set_default_device(job["device"])


def run(job: dict, tell) -> dict | None:
    """Execute the sections in turn; return what was raised, or None."""
    path = job["path"]
    module = sys.modules["__main__"] = types.ModuleType("__main__")
    module.__dict__.update(__file__=path, __builtins__=builtins)
    tree = ast.parse(job["text"], path)
    flags = compile(tree, path, "exec", dont_inherit=True).co_flags & FUTURE
    for name, (first, last) in job["sections"].items():
        nodes = [node for node in tree.body if first <= node.lineno <= last]
        code = compile(ast.Module(nodes, []), path, "exec", flags, True)
        tell(section=name, start=written())
        try:
            exec(code, module.__dict__)
        except BaseException as error:
            return describe(error, tree.body[-1])
    return None


def describe(error: BaseException, last: ast.stmt) -> dict:
    """The facts about an exception that reached the end of the program."""
    trace = error.__traceback__.tb_next
    start = min(n.lineno for n in (last, *getattr(last, "decorator_list", ())))
    full = traceback.format_exception(type(error), error, trace)
    return {"text": "".join(traceback.format_exception_only(error)).rstrip("\n"),
            "full": "".join(full), "exit": isinstance(error, SystemExit),
            "early": trace.tb_lineno < start}


def written() -> int:
    """How many bytes stand in the output, with every buffer flushed."""
    for stream in (sys.stdout, sys.stderr):
        if not stream.closed:
            stream.flush()
    if os.name == "posix":
        ctypes.CDLL(None).fflush(None)
    return os.fstat(1).st_size
