import torch
from torch.utils.data import DataLoader, TensorDataset

data = TensorDataset(torch.zeros(2000, 10), torch.zeros(2000, 1))
print("one item:", [tuple(t.shape) for t in data[0]])
print("2000 = 31 * 64 + 16:", 31 * 64 + 16)
print("batches:", len(DataLoader(data, batch_size=64)))
print("drop_last:", len(DataLoader(data, batch_size=64, drop_last=True)))
TensorDataset(torch.zeros(2000, 10), torch.zeros(1999, 1))
