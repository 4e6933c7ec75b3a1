"""Time `@` against the product that it runs; print a Markdown table.

Run by hand on a quiet machine: python benchmarks/matmul.py
Timings differ between machines and are no part of the verified outputs.
"""

import statistics

import torch
from grad_mode import conditions
from torch.utils.benchmark import Timer

ROUNDS = 5
SIZES = [2, 64, 512]
BATCH = 10
# a and b are (n, n), x and y are (BATCH, n, n)
SPELLINGS = ["torch.mm(a, b)", "a @ b", "torch.bmm(x, y)", "x @ y"]


def microseconds(call: str, names: dict) -> float:
    """Median microseconds of the expression `call` over `names`, on one thread."""
    timer = Timer(call, globals={"torch": torch, **names}, num_threads=1)
    return timer.blocked_autorange(min_run_time=0.3).median * 1e6


def main() -> None:
    """Print the conditions and the table: a row per n, a column per spelling."""
    print(conditions())
    print(f"median of {ROUNDS} rounds, spellings in turn, microseconds\n")
    print("| n |", " | ".join(f"`{call}`" for call in SPELLINGS), "|")
    print("| --- " * (len(SPELLINGS) + 1) + "|")
    for n in SIZES:
        a, x = torch.rand(n, n), torch.rand(BATCH, n, n)
        names = {"a": a, "b": a.clone(), "x": x, "y": x.clone()}
        times = {call: [] for call in SPELLINGS}
        for _ in range(ROUNDS):
            for call in SPELLINGS:
                times[call].append(microseconds(call, names))
        cells = [f"{statistics.median(times[call]):.2f}" for call in SPELLINGS]
        print(f"| {n} |", " | ".join(cells), "|", flush=True)


if __name__ == "__main__":
    main()
