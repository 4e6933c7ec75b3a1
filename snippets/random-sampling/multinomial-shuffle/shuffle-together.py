import torch

torch.manual_seed(0)
x = torch.tensor([[0, 0], [1, 10], [2, 20], [3, 30]])
y = torch.tensor([0, 1, 2, 3])
order = torch.randperm(len(x))
print("order:", order.tolist())
print("x:", x[order].tolist())
print("y:", y[order].tolist())
print("columns shuffled:", x[:, torch.randperm(2)].shape)
