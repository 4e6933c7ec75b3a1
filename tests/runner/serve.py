"""The server from inside: import torch once, then fork a child per program."""

import json
import os
import select
import signal
import sys
import tempfile
import time

from tests.runner import child, warm

OUTPUT_LIMIT = 1 << 20


def main() -> None:
    """Answer each job, a line of JSON on stdin, with a line of JSON on stdout."""
    jobs, replies = os.fdopen(os.dup(0)), os.fdopen(os.dup(1), "w")
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(null, 1)
    modules = warm.up()
    import torch

    hello = {"torch": torch.__version__, "cuda": torch.version.cuda, "warm": modules}
    print(json.dumps(hello), file=replies, flush=True)
    for line in jobs:
        print(json.dumps(supervise(json.loads(line))), file=replies, flush=True)


def supervise(job: dict) -> dict:
    """Run one program in a child of its own; return what it did."""
    began = time.monotonic()
    with (tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch,
          tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err,
          tempfile.TemporaryFile() as report):
        pid = os.fork()
        if pid == 0:
            os.setsid()
            for target, file in ((1, out), (2, err)):
                os.dup2(file.fileno(), target)
            for name in ("HOME", "TMPDIR"):
                os.environ[name] = os.path.join(scratch, name.lower())
                os.mkdir(os.environ[name])
            work = os.path.join(scratch, "work")
            os.mkdir(work)
            os.chdir(work)
            tempfile.tempdir = None
            child.main(job, report.fileno())
        status, fault = watch(pid, job, out)
        return {"seconds": time.monotonic() - began,
                **explain(job, status, fault, out, err, report)}


def watch(pid: int, job: dict, out) -> tuple[int, str]:
    """Wait for the child; stop it at a limit. Return wait status and which limit."""
    deadline = time.monotonic() + job["time_limit"]
    exited, fault = os.pidfd_open(pid), ""
    try:
        while not select.select([exited], [], [], 0.05)[0]:
            if time.monotonic() > deadline:
                fault = f"ran longer than {job['time_limit']:g} seconds"
            elif os.fstat(out.fileno()).st_size > OUTPUT_LIMIT:
                fault = f"printed more than {OUTPUT_LIMIT >> 20} MB"
            if fault:
                os.killpg(pid, signal.SIGKILL)
                break
    finally:
        os.close(exited)
    return os.waitpid(pid, 0)[1], fault


def explain(job, status, fault, out, err, report) -> dict:
    """What a child did: outputs by section, the exception, or the kind of fault."""
    out.seek(0), err.seek(0), report.seek(0)
    events = [json.loads(line) for line in report.read().splitlines()]
    last = events[-1] if events else {}
    code = os.waitstatus_to_exitcode(status)
    if fault:
        pass
    elif code < 0:
        fault = f"was killed by {signal.Signals(-code).name}"
    elif "broken" in last:
        fault = f"could not be run:\n{last['broken']}"
    elif "done" not in last:
        fault = f"ended itself early, with exit code {code} (os._exit)"
    elif last["raised"] and last["raised"]["exit"]:
        fault = f"ended itself early: {last['raised']['text']}"
    data, sections = out.read(OUTPUT_LIMIT), {}
    starts = [e for e in events if "section" in e]
    ends = [e["start"] for e in starts[1:]] + [len(data)]
    for event, end in zip(starts, ends, strict=True):
        part = data[event["start"] : end]
        try:
            sections[event["section"]] = part.decode()
        except UnicodeDecodeError as error:
            sections[event["section"]] = part.decode(errors="backslashreplace")
            fault = fault or f"printed bytes that are not UTF-8: {error}"
    where = starts[-1]["section"] if starts else ""
    return {"sections": sections, "raised": last.get("raised"), "where": where,
            "fault": fault, "stderr": err.read(OUTPUT_LIMIT).decode(errors="replace")}


if __name__ == "__main__":
    sys.exit(main())
