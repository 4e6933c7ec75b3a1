import torch

# zh: 四个预测，(4, 1)；四个权重，(4,)
# en: four predictions, (4, 1); four weights, (4,)
prediction = torch.ones(4, 1)
weight = torch.tensor([1.0, 2.0, 3.0, 4.0])
wrong = prediction * weight
right = prediction.squeeze(1) * weight
print("wrong:", tuple(wrong.shape), wrong.sum().item())
print("right:", tuple(right.shape), right.sum().item())
