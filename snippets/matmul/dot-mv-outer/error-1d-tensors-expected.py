import torch

column = torch.tensor([[1.0], [2.0], [3.0]])
print(torch.dot(column.squeeze(1), column.squeeze(1)))
torch.dot(column, column)
