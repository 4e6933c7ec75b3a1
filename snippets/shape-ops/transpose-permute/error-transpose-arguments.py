import torch

x = torch.zeros(2, 3, 5)
print("NumPy:", x.cpu().numpy().transpose(2, 0, 1).shape)
print("torch:", tuple(x.permute(2, 0, 1).shape))
x.transpose(2, 0, 1)
