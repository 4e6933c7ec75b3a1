# device: cpu -- a GPU draws other numbers
import torch

p, place = torch.full((100,), 0.5), torch.arange(100.0)
# zh: 种子 0 在 2.4.1 上抽到的数：乘以各自的位置，再取平均
# en: what seed 0 drew in 2.4.1: each number times its place, averaged
drawn_by_2_4 = {
    "torch.rand(100)": 24.66,
    "torch.randn(100)": 1.82,
    "torch.randint(0, 9, (100,))": 217.95,
    "torch.randperm(100)": 2323.86,
    "torch.bernoulli(p)": 22.69,
    "torch.poisson(p)": 24.03,
    "torch.multinomial(p, 100, replacement=True)": 2256.96,
    "torch.nn.Linear(10, 10).weight.detach()": -0.06,
    "torch.multinomial(p, 100)": 2371.97,
    "torch.empty(100).bernoulli_(0.5)": 26.85,
    "torch.empty(100).exponential_()": 49.58,
    "torch.nn.functional.dropout(p)": 26.85,
    "torch.nn.init.trunc_normal_(torch.empty(100))": -1.03,
}
for call, mean in drawn_by_2_4.items():
    torch.manual_seed(0)
    now = (eval(call).flatten() * place).mean().item()
    print(f"| `{call}` |", "✓" if abs(now - mean) < 0.02 else "✗", "|")
