import torch

scores = torch.tensor([[10, 11, 12], [20, 21, 22]])
label = torch.tensor([2, 0])
print("same columns for all rows:")
print(scores.index_select(1, label))
print("one column for each row:")
print(scores.gather(1, label[:, None]).squeeze(1))
