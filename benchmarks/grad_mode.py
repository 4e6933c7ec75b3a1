"""Time forward work under each gradient mode; print a Markdown table.

Run by hand on a quiet machine: python benchmarks/grad_mode.py
Timings differ between machines and are no part of the verified outputs.
"""

import datetime
import platform
import statistics
from pathlib import Path

import torch
from torch import nn
from torch.utils.benchmark import Timer

MODES = ["enable_grad", "no_grad", "inference_mode"]
ROUNDS = 5


def cpu_model() -> str:
    """The CPU's name from /proc/cpuinfo, or else what Python knows of the processor."""
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        for line in cpuinfo.read_text().splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


def conditions() -> str:
    """Two lines that name the machine, the versions and the day."""
    return (
        f"CPU: {cpu_model()}; threads: 1; torch {torch.__version__};\n"
        f"Python {platform.python_version()}; {datetime.date.today()};"
    )


def workloads() -> dict:
    """Label -> the forward work to time, a function without arguments."""
    torch.manual_seed(0)
    w, x = torch.ones(4, requires_grad=True), torch.ones(4)
    mlp = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    conv = nn.Sequential(
        nn.Conv2d(3, 32, 3, padding=1),
        nn.BatchNorm2d(32),
        nn.ReLU(),
        nn.Conv2d(32, 32, 3, padding=1),
        nn.ReLU(),
    ).eval()
    small, image = torch.ones(1, 64), torch.ones(16, 3, 64, 64)
    return {
        "`w * x`, 4 elements": lambda: w * x,
        "3 views of 4 elements": lambda: w.view(2, 2).t()[0],
        "MLP 64-64-10, batch 1": lambda: mlp(small),
        "2 convolutions, 16×3×64×64": lambda: conv(image),
    }


def microseconds(work, mode: str) -> float:
    """Median microseconds of one `work()` in `mode`, a name in torch, on one thread."""
    timer = Timer("work()", globals={"work": work}, num_threads=1)
    with getattr(torch, mode)():
        return timer.blocked_autorange(min_run_time=0.5).median * 1e6


def main() -> None:
    """Print the conditions and the table: a row per work, a column per mode."""
    print(conditions())
    print(f"median of {ROUNDS} rounds, modes in turn, microseconds\n")
    print("| work |", " | ".join(f"`{mode}`" for mode in MODES), "|")
    print("| --- " * (len(MODES) + 1) + "|")
    for name, work in workloads().items():
        times = {mode: [] for mode in MODES}
        for _ in range(ROUNDS):
            for mode in MODES:
                times[mode].append(microseconds(work, mode))
        medians = [statistics.median(times[mode]) for mode in MODES]
        cells = [f"{t:.2f} (×{t / medians[0]:.2f})" for t in medians]
        print(f"| {name} |", " | ".join(cells), "|", flush=True)


if __name__ == "__main__":
    main()
