import torch

torch.manual_seed(0)
n = 200_000
pairs = [
    ("torch.rand(n)", "Uniform(0.0, 1.0)"),
    ("torch.randn(n)", "Normal(0.0, 1.0)"),
    ("torch.bernoulli(torch.full((n,), 0.3))", "Bernoulli(0.3)"),
    ("torch.poisson(torch.full((n,), 4.0))", "Poisson(4.0)"),
    ("torch.empty(n).exponential_(2.0)", "Exponential(2.0)"),
    ("torch.empty(n).geometric_(0.5)", "Geometric(0.5)"),
]
for call, name in pairs:
    distribution = eval("torch.distributions." + name)
    row = [f"| `{call}`", f"`{name}`"]
    for sample in [eval(call), distribution.sample((n,))]:
        row.append(str(abs(round(sample.mean().item(), 1))))
    row.append("✓" if distribution.has_rsample else "✗")
    print(" | ".join(row), "|")
