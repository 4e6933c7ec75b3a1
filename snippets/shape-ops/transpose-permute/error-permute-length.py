import torch

images = torch.zeros(8, 3, 32, 16)
print("one image:", tuple(images[0].permute(1, 2, 0).shape))
print("any number:", tuple(images.movedim(-3, -1).shape))
images.permute(1, 2, 0)
