import torch

torch.manual_seed(0)
w = torch.tensor([0.0, 10.0, 3.0, 0.0])
cases = [(2, False), (4, False), (5, False), (5, True), (1000, True)]
for number, replacement in cases:
    row = [f"| {number}", "✓" if replacement else "✗"]
    try:
        drawn = torch.multinomial(w, number, replacement=replacement)
        repeats = len(set(drawn.tolist())) < number
        row += ["✓" if repeats else "✗"]
        row += ["✓" if (w[drawn] == 0).any() else "✗"]
    except RuntimeError as e:
        row += [f"`{type(e).__name__}`"] * 2
    print(" | ".join(row), "|")
