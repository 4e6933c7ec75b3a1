"""What a program may touch: Linux only, and each wall where the kernel grants it."""

import contextlib
import ctypes
import fcntl
import functools
import glob
import os
import re
import resource
import shutil
import signal
import socket
import struct
import subprocess
import sys
from pathlib import Path

LIBC = ctypes.CDLL(None, use_errno=True)
NEWNET, NEWNS, PRIVATE, SUBREAPER, NO_NEW_PRIVS = 0x40000000, 0x20000, 0x44000, 36, 38
FILE_SIZE, SHARED_MEMORY = 64 << 20, b"size=1g"
# As number 1 of its own namespace the server can kill "all", which is every
# descendant and nobody else; as its root it can give each program a network.
UNSHARE = ["unshare", "--user", "--map-root-user", "--pid", "--fork", "--kill-child"]
# Landlock's rights that change a file system, and by version those it knows at all.
WRITE, KNOWN = 0b111_1111_1111_0010, {1: 13, 2: 14}
DEVICES = [path for name in ("null", "zero", "full", "*random", "nvidia*")
           for path in glob.glob(f"/dev/{name}")]


@functools.cache
def walls() -> list[str]:
    """The walls that this kernel grants."""
    tried = shutil.which("unshare") and subprocess.run(
        [*UNSHARE, "--net", "true"], capture_output=True)
    return (["namespaces"] if tried and tried.returncode == 0 else []) + (
        ["Landlock"] if LIBC.syscall(444, None, 0, 1) > 0 else [])


def adopt() -> None:
    """Become the parent of the processes that programs leave behind."""
    if sys.platform == "linux":
        LIBC.prctl(SUBREAPER, 1)


def confine(scratch: str) -> None:
    """Take from this process, for good, what no program needs."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE_SIZE, FILE_SIZE))
    if sys.platform != "linux":
        return
    with contextlib.suppress(OSError):  # if memory runs out, this one goes first
        Path("/proc/self/oom_score_adj").write_text("1000")
    if LIBC.unshare(NEWNET) == 0:
        with socket.socket() as control:  # SIOCSIFFLAGS: loopback, IFF_UP
            fcntl.ioctl(control, 0x8914, struct.pack("16sh14x", b"lo", 1))
    # Shared memory of its own, gone with it; private first, or the host would see it.
    if LIBC.unshare(NEWNS) == 0 and LIBC.mount(None, b"/", None, PRIVATE, None) == 0:
        LIBC.mount(b"tmpfs", b"/dev/shm", b"tmpfs", 0, SHARED_MEMORY)
    LIBC.prctl(NO_NEW_PRIVS, 1, 0, 0, 0)
    version = LIBC.syscall(444, None, 0, 1)
    if version < 1:
        return
    handled = WRITE & (1 << KNOWN.get(version, 15)) - 1
    rules = LIBC.syscall(444, struct.pack("Q", handled), 8, 0)
    for path in (scratch, "/dev/shm", *DEVICES):
        opened = os.open(path, os.O_PATH)
        rights = handled if os.path.isdir(path) else handled & 0b100_0000_0000_0010
        LIBC.syscall(445, rules, 1, struct.pack("=Qi", rights, opened), 0)
        os.close(opened)
    if LIBC.syscall(446, rules, 0):
        raise OSError(ctypes.get_errno(), "Landlock refused its rules")
    os.close(rules)


def descendants(enough: int) -> list[str]:
    """The processes below this one, as /proc counts them, until there are `enough`."""
    found = ["self"]
    for pid in found:  # which grows meanwhile; a fork bomb faster than this loop
        for listing in glob.glob(f"/proc/{pid}/task/*/children"):
            with contextlib.suppress(OSError):
                found += Path(listing).read_text().split()
        if len(found) > enough:
            break
    return found[1:]


def memory(pids: list[str]) -> int:
    """The kB of memory that these processes hold beyond what a fork begins with."""
    def own(pid: str) -> int:
        with contextlib.suppress(OSError, ValueError):
            status = Path(f"/proc/{pid}/status").read_text()
            return sum(map(int, re.findall(r"Rss(?:Anon|Shmem):\s+(\d+)", status)))
        return 0

    inherited = own("self")
    return sum(max(0, own(pid) - inherited) for pid in pids)


def kill_all(pid: int) -> None:
    """Kill what a program left, however it hides, and wait until it is gone."""
    while True:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(pid, signal.SIGKILL)
        for left in [-1] if os.getpid() == 1 else descendants(64):
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(left), signal.SIGKILL)
        try:
            os.waitpid(-1, 0)
        except ChildProcessError:
            return
