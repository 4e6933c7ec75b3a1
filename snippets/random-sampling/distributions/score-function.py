import torch
from torch.distributions import Bernoulli

torch.manual_seed(0)
p = torch.tensor(0.3, requires_grad=True)
d = Bernoulli(p)
x = d.sample((200_000,))
reward = 5 * x
(d.log_prob(x) * reward).mean().backward()
print("estimated gradient:", round(p.grad.item()), " exact: 5")
