import torch

torch.manual_seed(0)
calls = [
    "torch.randint(5, 5, (2,))",
    "torch.bernoulli(torch.tensor([2.0]))",
    "torch.normal(torch.zeros(2), -1.0)",
    "torch.poisson(torch.tensor([-1.0]))",
]
for call in calls:
    try:
        eval(call)
    except RuntimeError as e:
        print(call)
        print("   ", str(e).split(".  (")[0])
