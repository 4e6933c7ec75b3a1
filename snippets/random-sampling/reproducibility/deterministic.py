import torch

print("on:", torch.are_deterministic_algorithms_enabled())
torch.use_deterministic_algorithms(True)
print("on:", torch.are_deterministic_algorithms_enabled())

torch.manual_seed(0)
a = torch.rand(3)
print("it fixes no seed:", not torch.equal(a, torch.rand(3)))
torch.use_deterministic_algorithms(False)
