"""A lane: the device, the torch version, and how strictly outputs are compared."""

import importlib.metadata
import os
import platform
import re
from pathlib import Path

# Each library's choice of instructions changes the last digits of a result, and so
# the fourth digit of a training run. ATen and oneDNN are held at AVX2, which every
# x86-64 server has had since 2013 and at which ATen's functions do not depend on the
# C library; MKL at the one mode that it promises to be the same on Intel and others.
PINS = {"ATEN_CPU_CAPABILITY": "avx2", "ONEDNN_MAX_CPU_ISA": "AVX2",
        "MKL_CBWR": "COMPATIBLE"}
KEPT = ("PATH", "LD_LIBRARY_PATH", "PYTHONPATH", "SYSTEMROOT")
# A fork copies the table of pages: huge ones make it three times as fast.
HUGE_PAGES = {"GLIBC_TUNABLES": "glibc.malloc.hugetlb=1", "PYTHONMALLOC": "malloc"}
FIXED = {"LC_ALL": "C.UTF-8", "TZ": "UTC", "OMP_NUM_THREADS": "1",
         "MKL_NUM_THREADS": "1", "PYTHONDONTWRITEBYTECODE": "1",
         "TORCH_CPP_LOG_LEVEL": "ERROR"}  # c10d logs what a machine is not named


class Lane:
    """Where programs run; PackageNotFoundError if torch is not installed.

    `name` names its receipts, `overlay` stands before `.out` in the names of its own
    outputs, `env` is the whole environment of its programs: nothing secret.
    """

    def __init__(self, device: str, root: Path) -> None:
        pin = re.search(r'"torch==([^"]+)"', (root / "pyproject.toml").read_text("utf-8"))
        self.torch = importlib.metadata.version("torch").partition("+")[0]
        reference, cpu = self.torch == pin[1], device == "cpu"
        self.device, self.exact = device, reference and cpu and can_be_pinned()
        self.name = device + ("" if reference else f"-torch-{self.torch}")
        short = ".".join(self.torch.split(".")[:2])
        self.overlay = ("" if reference else f".torch-{short}") if cpu else f".{device}"
        kept = KEPT if cpu else (*KEPT, "CUDA_VISIBLE_DEVICES")
        self.env = {name: os.environ[name] for name in kept if name in os.environ}
        self.env |= FIXED | HUGE_PAGES | ({"CUDA_VISIBLE_DEVICES": ""} if cpu else {})
        self.env |= PINS if cpu and can_be_pinned() else {}

    def __str__(self) -> str:
        how = "outputs exactly" if self.exact else "numbers with tolerance"
        return f"torch {self.torch} on {self.device}, comparing {how}"


def unmet(needs: dict[str, tuple[str, str]], device: str, torch: str | None
          ) -> dict[str, str]:
    """Which need lines keep a program off a device and version of torch, and what they
    say; None is whatever version."""
    def met(kind: str, value: str) -> bool:
        return (value == device if kind == "device"
                else not torch or release(value) <= release(torch))

    return {kind: f"{'torch ' * (kind == 'torch')}{value}: {reason}"
            for kind, (value, reason) in needs.items() if not met(kind, value)}


def release(version: str) -> tuple[int, ...]:
    """The numbers of a version that an overlay and a need line name: 2.13.0 is (2, 13)."""
    return tuple(map(int, version.split(".")[:2]))


def can_be_pinned() -> bool:
    """Whether this is Linux on x86-64 with the instructions that PINS asks for."""
    return (platform.system(), platform.machine()) == ("Linux", "x86_64") and (
        {"avx2", "fma"} <= set(Path("/proc/cpuinfo").read_text().split()))
