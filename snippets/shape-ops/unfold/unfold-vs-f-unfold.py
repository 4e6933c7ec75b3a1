import torch
import torch.nn.functional as F

x = torch.arange(16.0).view(1, 1, 4, 4)
columns = F.unfold(x, kernel_size=2, stride=2)
print("F.unfold:", tuple(columns.shape))
print("first patch, a column:", columns[0, :, 0].tolist())

patches = x.unfold(2, 2, 2).unfold(3, 2, 2)
print("unfold twice:", tuple(patches.shape))
print("first patch:", patches[0, 0, 0, 0].tolist())

same = patches.reshape(1, 4, 4).transpose(1, 2)
print("equal after reshape:", torch.equal(same, columns))
