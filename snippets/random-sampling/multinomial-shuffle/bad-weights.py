import torch

torch.manual_seed(0)
calls = [
    "torch.multinomial(torch.zeros(3), 1)",
    "torch.multinomial(torch.tensor([-1.0, 2.0]), 1)",
    "torch.multinomial(torch.ones(2, 2, 2), 1)",
    "torch.multinomial(torch.tensor([1, 2]), 1)",
]
for call in calls:
    try:
        eval(call)
    except RuntimeError as e:
        print(call)
        print("   ", e)
