"""A lane: the device, the torch version, and how strictly outputs are compared."""

import importlib.metadata
import os
import platform
import re
import sys
import tomllib
from pathlib import Path
from typing import NamedTuple

# Each library's choice of instructions changes the last digits of a result, and so
# the fourth digit of a training run. ATen and oneDNN are held at AVX2, which every
# x86-64 server has had since 2013 and at which ATen's functions do not depend on the
# C library; MKL at the one mode it promises to be the same on Intel and others.
PINS = {
    "ATEN_CPU_CAPABILITY": "avx2",
    "ONEDNN_MAX_CPU_ISA": "AVX2",
    "MKL_CBWR": "COMPATIBLE",
}
KEPT = ("PATH", "LD_LIBRARY_PATH", "PYTHONPATH", "SYSTEMROOT")


class Lane(NamedTuple):
    """Where programs run. `exact` only on the reference lane."""

    device: str
    torch: str
    reference: str
    exact: bool

    def __str__(self) -> str:
        how = "exactly" if self.exact else "numbers with tolerance"
        return f"torch {self.torch} on {self.device}, compared {how}"

    @property
    def name(self) -> str:
        """The lane's name, which is also its receipts file's."""
        other = "" if self.torch == self.reference else f"-torch-{self.torch}"
        return self.device + other

    @property
    def overlay(self) -> str:
        """What stands before `.out` in the name of this lane's own outputs, or ''."""
        if self.device != "cpu":
            return f".{self.device}"
        short = ".".join(self.torch.split(".")[:2])
        return "" if self.torch == self.reference else f".torch-{short}"

    @property
    def env(self) -> dict[str, str]:
        """The whole environment of the server and of the programs: nothing secret."""
        kept = KEPT + (("CUDA_VISIBLE_DEVICES",) if self.device == "cuda" else ())
        fixed = {"LC_ALL": "C.UTF-8", "TZ": "UTC", "OMP_NUM_THREADS": "1",
                 "MKL_NUM_THREADS": "1",
                 # c10d logs what it cannot look up about the machine's name.
                 "TORCH_CPP_LOG_LEVEL": "ERROR", "PYTHONDONTWRITEBYTECODE": "1"}
        if self.device == "cpu":
            fixed |= {"CUDA_VISIBLE_DEVICES": ""} | (PINS if x86_64() else {})
        return {name: os.environ[name] for name in kept if name in os.environ} | fixed


def x86_64() -> bool:
    """Whether this is Linux on x86-64 with the instructions that PINS asks for."""
    if sys.platform != "linux" or platform.machine() != "x86_64":
        return False
    return {"avx2", "fma"} <= set(Path("/proc/cpuinfo").read_text().split())


def make(device: str, root: Path) -> Lane:
    """The lane for `device` here; PackageNotFoundError if there is no torch."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    pins = " ".join(project["optional-dependencies"]["test"])
    reference = re.search(r"\btorch==(\S+)", pins)[1]
    torch = importlib.metadata.version("torch").partition("+")[0]
    exact = device == "cpu" and torch == reference and x86_64()
    return Lane(device, torch, reference, exact)
