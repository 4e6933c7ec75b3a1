"""The server from inside: import torch once, then fork a child per program."""

import json
import os
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path

from tests.runner import child, sandbox, warm

OUTPUT, PROCESSES = 1 << 20, 64


def main() -> None:
    """Answer each job, a line of JSON on stdin, with a line of JSON on stdout."""
    jobs, replies = os.fdopen(os.dup(0)), os.fdopen(os.dup(1), "w")
    os.dup2(os.open(os.devnull, os.O_RDWR), 0)
    os.dup2(0, 1)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    sandbox.adopt()
    warm.up()
    for line in jobs:
        print(json.dumps(supervise(json.loads(line))), file=replies, flush=True)


def supervise(job: dict) -> dict:
    """Run one program in a child of its own; return what it did."""
    job["scratch"] = scratch = tempfile.mkdtemp()
    for name in ("stdout", "stderr", "report"):
        Path(scratch, name).touch()
    pid = os.fork()
    if pid == 0:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        child.main(job)
    try:
        fault = watch(pid, job)
        return explain(Path(scratch), fault)
    finally:
        sandbox.kill_all(pid)
        shutil.rmtree(scratch, ignore_errors=True)


def watch(pid: int, job: dict) -> str:
    """Wait for the end of the child; say which signal or limit was it, if any."""
    look = (start := time.monotonic()) + 0.05
    fault = ""
    while not (ended := os.waitpid(pid, os.WNOHANG))[0]:
        time.sleep(0.002)
        if (now := time.monotonic()) < look:
            continue
        look, below = now + 0.05, sandbox.descendants(PROCESSES)
        if len(below) >= PROCESSES:
            return f"had {PROCESSES} processes or more"
        if now > start + job["time_limit"]:
            fault = (f"ran longer than {job['time_limit']:g} seconds: make it shorter, "
                     "end its loops and threads")
        elif sandbox.memory(below) > job["memory_limit"] << 10:
            fault = f"used more than {job['memory_limit']} MB of memory"
        elif any(Path(job["scratch"], name).stat().st_size > OUTPUT
                 for name in ("stdout", "stderr")):
            fault = f"printed more than {OUTPUT >> 20} MB"
        if fault:
            os.kill(pid, signal.SIGABRT)  # its faulthandler writes where it is
            time.sleep(0.2)
            return fault
    code = os.waitstatus_to_exitcode(ended[1])
    why = " (so ends a program that takes all memory)" if code == -9 else ""
    return f"was killed by {signal.Signals(-code).name}{why}" if code < 0 else ""


def explain(scratch: Path, fault: str) -> dict:
    """What a child did: its output by section and what it raised, or its fault."""
    out, err = ((scratch / name).read_bytes()[: OUTPUT + 1]
                for name in ("stdout", "stderr"))
    facts = {"raised": "", "sections": {}, "stderr": err.decode(errors="replace"),
             **json.loads((scratch / "report").read_bytes() or "{}")}
    if len(out) > OUTPUT:
        fault = fault or f"printed more than {OUTPUT >> 20} MB"
    elif "broken" in facts:
        fault = f"broke its process (or closed its output):\n{facts['broken']}"
    elif "starts" not in facts:
        fault = fault or "ended its process (os._exit?): let it run out"
    elif facts.get("exit"):
        fault = f"ended itself with {facts['raised']}: let it run out"
    else:
        ends = [*facts["starts"].values(), len(out)][1:]
        for (name, start), end in zip(facts["starts"].items(), ends, strict=True):
            try:
                facts["sections"][name] = out[start:end].decode()
            except UnicodeDecodeError as error:
                fault = f"printed bytes that are not UTF-8: {error}"
    return facts | {"fault": fault}
