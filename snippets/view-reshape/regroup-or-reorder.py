# --8<-- [start:matrix]
import torch

a = torch.arange(6).view(2, 3)
print(a.view(3, 2))
print(a.t())
# --8<-- [end:matrix]

# --8<-- [start:image]
# zh: 一张 2×2 的图，每个像素都是红、绿、蓝 = 1、2、3
# en: a 2×2 image in which every pixel is red, green, blue = 1, 2, 3
image = torch.tensor([1, 2, 3]).expand(2, 2, 3).contiguous()
print("permute, red channel:", image.permute(2, 0, 1)[0].tolist())
print("view, red channel:", image.view(3, 2, 2)[0].tolist())
# --8<-- [end:image]
