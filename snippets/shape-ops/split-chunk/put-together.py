import torch

x = torch.arange(10).view(5, 2)
print("cat of split:   ", torch.equal(torch.cat(x.split(2)), x))
print("cat of chunk:   ", torch.equal(torch.cat(x.chunk(3)), x))
print("stack of unbind:", torch.equal(torch.stack(x.unbind()), x))
