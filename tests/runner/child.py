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
import threading
import traceback
import types

FUTURE = 0x1FF0000  # every flag a `from __future__ import` can set in a code object


def main(job: dict, report: int) -> None:
    """Run `job` and end this process; what happened goes to the file `report`."""
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


def prepare(job: dict) -> None:
    """Make this process look like a fresh `python file.py`."""
    sys.stdin = open(0, closefd=False)
    # Lines are written at once, as to a terminal, so that they keep their order with
    # what other processes and C code write.
    sys.stdout = open(1, "w", encoding="utf-8", buffering=1, closefd=False)
    sys.stderr = open(2, "w", encoding="utf-8", buffering=1, closefd=False)
    faulthandler.enable(sys.stderr)
    folder = os.path.dirname(job["path"])
    sys.path[:] = [folder] + [p for p in sys.path if p not in ("", job["root"])]
    sys.argv = [job["path"]]
    import torch

    # A fork inherits the server's generators: give each program its own chance.
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
    whole = compile(tree, path, "exec", dont_inherit=True)
    for name, (first, last) in job["sections"].items():
        nodes = [node for node in tree.body if first <= node.lineno <= last]
        code = compile(ast.Module(nodes, []), path, "exec",
                       whole.co_flags & FUTURE, True)
        tell(section=name, start=written())
        try:
            exec(code, module.__dict__)
        except BaseException as error:
            return describe(error, tree.body[-1])
    return None


def describe(error: BaseException, last: ast.stmt) -> dict:
    """The facts about an exception that reached the end of the program."""
    trace = error.__traceback__.tb_next
    line = trace.tb_lineno if trace else 0
    start = min(n.lineno for n in (last, *getattr(last, "decorator_list", ())))
    return {
        "text": "".join(traceback.format_exception_only(error)).rstrip("\n"),
        "full": "".join(traceback.format_exception(error.with_traceback(trace))),
        "line": line,
        "in_last_statement": line >= start,
        "exit": isinstance(error, SystemExit),
    }


def written() -> int:
    """How many bytes stand in the output, with every buffer flushed."""
    sys.stdout.flush()
    sys.stderr.flush()
    ctypes.CDLL(None).fflush(None)
    return os.fstat(1).st_size
