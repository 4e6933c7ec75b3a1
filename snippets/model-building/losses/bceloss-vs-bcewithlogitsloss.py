import torch
from torch import nn

z = torch.tensor([2.0, -1.0, 0.5])
y = torch.tensor([1.0, 0.0, 0.0])
with_logits = nn.BCEWithLogitsLoss()(z, y)
print(
    "the same:", torch.allclose(with_logits, nn.BCELoss()(z.sigmoid(), y))
)

# zh: 大错特错的预测：sigmoid(200) 在 float32 里就是 1，信息已经丢了
# en: A prediction that is very wrong: sigmoid(200) is exactly 1 in float32
z = torch.tensor([200.0], requires_grad=True)
y = torch.tensor([0.0])
for loss in (nn.BCELoss()(z.sigmoid(), y), nn.BCEWithLogitsLoss()(z, y)):
    (gradient,) = torch.autograd.grad(loss, z)
    print("loss", loss.item(), "gradient", gradient.item())
