import torch
from torch.distributions import Normal

mean = torch.tensor(1.0, requires_grad=True)
d = Normal(mean, 1.0)
print("sample: ", d.sample().requires_grad)
print("rsample:", d.rsample().requires_grad)

d.rsample().backward()
print("gradient of the mean:", mean.grad.item())
