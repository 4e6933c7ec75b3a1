import torch
import torch.nn.functional as F

x = torch.arange(32.0).view(1, 2, 4, 4)
columns = F.unfold(x, kernel_size=2, stride=2)
print("F.unfold:", tuple(columns.shape))
print("first patch, a column:", columns[0, :, 0].int().tolist())

patches = x.unfold(2, 2, 2).unfold(3, 2, 2)
print("unfold twice:", tuple(patches.shape))
print("first patch:", patches[0, :, 0, 0].int().tolist())

same = patches.permute(0, 1, 4, 5, 2, 3).reshape(1, 8, 4)
print("equal after reshape:", torch.equal(same, columns))
