import torch

p, g = torch.full((3,), 0.5), torch.Generator()
calls = {
    "torch.rand(3": "`rand_like` `uniform_`",
    "torch.randn(3": "`randn_like` `normal_`",
    "torch.randint(9, (3,)": "`randint_like` `random_`",
    "torch.randperm(3": "✗",
    "torch.normal(p, 1.0": "`normal_`",
    "torch.bernoulli(p": "`bernoulli_`",
    "torch.poisson(p": "✗",
    "torch.multinomial(p, 3": "✗",
    "torch.rand_like(p": "✗",
}
for call, relatives in calls.items():
    out = torch.empty_like(eval(call + ")"))
    row = [f"| `{call})`", relatives]
    for option in ["generator=g", "out=out"]:
        try:
            eval(f"{call}, {option})")
            row.append("✓")
        except TypeError:
            row.append("✗")
    print(" | ".join(row), "|")
