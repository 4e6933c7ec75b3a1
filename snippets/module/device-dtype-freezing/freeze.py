import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 1))
body, head = model[0], model[2]
body.requires_grad_(False)
trainable = [p for p in model.parameters() if p.requires_grad]
optimizer = torch.optim.SGD(trainable, lr=0.1)

body_before, head_before = body.weight.clone(), head.weight.clone()
model(torch.rand(8, 4)).pow(2).sum().backward()
optimizer.step()
print("trainable numbers:", sum(p.numel() for p in trainable))
print("body.weight.grad:", body.weight.grad)
print("body moved:", not torch.equal(body.weight, body_before))
print("head moved:", not torch.equal(head.weight, head_before))
