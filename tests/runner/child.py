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
from pathlib import Path

from tests.runner import lane, sandbox

FUTURE = 0x1FF0000  # every flag that a `from __future__ import` sets in a code object


def main(job: dict) -> None:
    """Run `job`, write what happened to `<scratch>/report`, and end this process."""
    os.closerange(3, 256)  # the server's own pipes
    with open(Path(job["scratch"], "report"), "w") as report:
        try:
            prepare(job)
            facts = run(job)
            threading._shutdown()  # a program ends when its threads do
            atexit._run_exitfuncs()
            written()
        except BaseException:
            facts = {"broken": traceback.format_exc()}
        json.dump(facts, report)
    os._exit(0)


def prepare(job: dict) -> None:
    """Make this process look like a fresh `python file.py` in a place of its own."""
    os.setsid()
    scratch = Path(job["scratch"])
    for descriptor, name in ((1, "stdout"), (2, "stderr")):
        os.dup2(os.open(scratch / name, os.O_WRONLY | os.O_APPEND), descriptor)
        # Line by line, as to a terminal, to keep the order with C code and processes.
        stream = open(descriptor, "w", 1, encoding="utf-8", closefd=False)
        setattr(sys, name, stream)
    faulthandler.enable(2)  # says where a crash or a limit struck
    for name in ("home", "tmp", "work"):
        (scratch / "inside" / name).mkdir(parents=True)
    os.chdir(scratch / "inside/work")
    for name in lane.HUGE_PAGES:
        os.environ.pop(name, None)
    os.environ |= {"HOME": f"{scratch}/inside/home", "TMPDIR": f"{scratch}/inside/tmp"}
    tempfile.tempdir = None
    sys.argv, folder = [job["path"]], os.path.dirname(job["path"])
    sys.path[:] = [folder, *(p for p in sys.path if p not in ("", job["root"]))]
    sandbox.confine(f"{scratch}/inside")
    import torch

    # A fork inherits the server's random numbers: a program that forgets its seed
    # must not get the same ones each time.
    torch.default_generator.seed()
    random.seed()
    if "numpy" in sys.modules:
        sys.modules["numpy"].random.seed()
    if job["device"] != "cpu":
        torch.set_default_device(job["device"])


def run(job: dict) -> dict:
    """Execute the sections in turn; say where their outputs start and what was raised.
    """
    path, starts = job["path"], {}
    module = sys.modules["__main__"] = types.ModuleType("__main__")
    module.__dict__.update(__file__=path, __builtins__=builtins)
    tree = ast.parse(job["text"], path)
    flags = compile(tree, path, "exec", dont_inherit=True).co_flags & FUTURE
    for name, (first, last) in job["sections"].items():
        nodes = [node for node in tree.body if first <= node.lineno <= last]
        code = compile(ast.Module(nodes, []), path, "exec", flags, True)
        starts[name] = written()
        try:
            exec(code, module.__dict__)
        except BaseException as error:
            trace, final = error.__traceback__.tb_next, tree.body[-1]
            line = min(n.lineno for n in (final, *getattr(final, "decorator_list", ())))
            raised = "".join(traceback.format_exception_only(error)).rstrip("\n")
            full = traceback.format_exception(type(error), error, trace)
            return {"starts": starts, "raised": raised, "full": "".join(full),
                    "exit": isinstance(error, SystemExit),
                    "early": trace.tb_lineno < line}
    return {"starts": starts}


def written() -> int:
    """How many bytes stand in the output, with every buffer flushed."""
    for stream in (sys.stdout, sys.stderr):
        if not stream.closed:
            stream.flush()
    ctypes.CDLL(None).fflush(None)
    return os.fstat(1).st_size
