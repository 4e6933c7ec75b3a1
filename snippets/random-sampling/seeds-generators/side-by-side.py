import torch

g = torch.Generator()
calls = [
    "torch.manual_seed(1)",
    "torch.seed()",
    "torch.initial_seed()",
    "torch.get_rng_state()",
    "torch.set_rng_state(saved)",
    "torch.rand(3)",
    "torch.rand(3, generator=g)",
]
saved = torch.get_rng_state()
for call in calls:
    torch.manual_seed(0)
    default, own = torch.get_rng_state(), g.get_state()
    result = type(eval(call)).__name__
    moved = [
        not torch.equal(torch.get_rng_state(), default),
        not torch.equal(g.get_state(), own),
    ]
    cells = ["✓" if one else "✗" for one in moved]
    print(f"| `{call}` | `{result}`", *cells, sep=" | ", end=" |\n")
