import torch

for call in ["torch.randn(2, dtype=torch.int64)", "torch.poisson(ones)"]:
    ones = torch.ones(2, dtype=torch.int64)
    try:
        eval(call)
    except NotImplementedError as e:
        print(call, "->", "not implemented for 'Long'" in str(e))
