"""The server from inside: import torch once, then a child of its own per program."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.runner import child, sandbox, warm

OUTPUT, PROCESSES = 1 << 20, 64
FRESH = "import json, sys; sys.path.insert(0, sys.argv.pop())\n" \
        "from tests.runner import child; child.main(json.load(sys.stdin))"


def main() -> None:
    """Answer each job, a line of JSON on stdin, with a line of JSON on stdout."""
    jobs, replies = os.fdopen(os.dup(0)), os.fdopen(os.dup(1), "w")
    os.dup2(os.open(os.devnull, os.O_RDWR), 0)
    os.dup2(0, 1)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    warm.up()
    import torch

    threads = len(os.listdir("/proc/self/task")) if os.path.exists("/proc") else 1
    reply = {"torch": torch.__version__.partition("+")[0], "walls": sandbox.walls(),
             "threads": threads, "cuda": torch.version.cuda}
    print(json.dumps(reply), file=replies, flush=True)
    for line in jobs:
        print(json.dumps(supervise(json.loads(line))), file=replies, flush=True)


class Forked:
    """A forked child, to be asked like a `subprocess.Popen`."""

    def __init__(self, job: dict) -> None:
        self.pid = os.fork()
        if self.pid == 0:
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            child.main(job)

    def poll(self) -> int | None:
        """The exit code, negative for a signal; None while the child runs."""
        pid, status = os.waitpid(self.pid, os.WNOHANG)
        return os.waitstatus_to_exitcode(status) if pid else None


def fresh(job: dict) -> subprocess.Popen:
    """The same in a new interpreter, where there is no fork."""
    process = subprocess.Popen([sys.executable, "-c", FRESH, job["root"]],
                               stdin=subprocess.PIPE, text=True)
    with process.stdin as pipe:
        json.dump(job, pipe)
    return process


def supervise(job: dict) -> dict:
    """Run one program in a child of its own; return what it did."""
    job["scratch"] = scratch = tempfile.mkdtemp()
    try:
        process = Forked(job) if job["fork"] else fresh(job)
        try:
            code, fault = watch(process, job)
        finally:
            sandbox.kill_all(process.pid)
        return explain(Path(scratch), code, fault)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def watch(process, job: dict) -> tuple[int, str]:
    """Wait for the child, until a limit; return its exit code and which limit."""
    deadline, look = time.monotonic() + job["time_limit"], 0.0
    while (code := process.poll()) is None:
        time.sleep(0.002)
        if (now := time.monotonic()) < look:
            continue
        look, below, fault = now + 0.05, sandbox.descendants(), ""
        if len(below) >= PROCESSES:
            return -9, f"had {PROCESSES} processes or more"
        if now > deadline:
            fault = (f"ran longer than {job['time_limit']:g} seconds: make it shorter, "
                     "end its loops and threads")
        elif sandbox.memory(below) > job["memory_limit"] << 10:
            fault = f"used more than {job['memory_limit']} MB of memory"
        elif any(size(job["scratch"], f) > OUTPUT for f in ("stdout", "stderr")):
            fault = f"printed more than {OUTPUT >> 20} MB"
        if fault:
            sandbox.stop(process.pid)
            return -9, fault
    return code, ""


def size(scratch: str, name: str) -> int:
    """The size of a file that the child may not have made yet."""
    path = os.path.join(scratch, name)
    return os.path.getsize(path) if os.path.exists(path) else 0


def explain(scratch: Path, code: int, fault: str) -> dict:
    """What a child did: outputs by section, the exception, or the kind of fault."""
    def content(name: str) -> bytes:
        with open(scratch / name, "ab+") as file:
            file.seek(0)
            return file.read(OUTPUT + 1)

    events = [json.loads(line) for line in content("report").splitlines()] or [{}]
    data, last = content("stdout"), events[-1]
    starts = [event for event in events if "section" in event]
    if not fault and len(data) > OUTPUT:
        fault = f"printed more than {OUTPUT >> 20} MB"
    elif not fault and code < 0:
        fault = f"was killed by {signal.Signals(-code).name}" + (
            " (so ends a program that takes all memory)" if code == -9 else "")
    elif not fault and "broken" in last:
        fault = f"broke its process (or closed its output):\n{last['broken']}"
    elif not fault and "done" not in last:
        fault = f"ended itself with exit code {code} before its end: let it run out"
    elif not fault and last["raised"] and last["raised"]["exit"]:
        fault = f"ended itself with {last['raised']['text']}: let it run out"
    sections, ends = {}, [event["start"] for event in starts[1:]] + [len(data)]
    for event, end in zip(starts, ends, strict=True):
        part = data[event["start"] : end]
        sections[event["section"]] = part.decode(errors="backslashreplace")
        if b"\\x" in sections[event["section"]].encode() and b"\\x" not in part:
            fault = fault or "printed bytes that are not UTF-8"
    return {"sections": sections, "raised": last.get("raised"), "fault": fault,
            "stderr": content("stderr").decode(errors="replace")}
