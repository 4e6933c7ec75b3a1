import torch

x = torch.zeros(1, requires_grad=True)
torch.set_grad_enabled(False)
print("grad mode:", torch.is_grad_enabled())

# zh: 很久以后，另一段代码开始训练
# en: much later, some other code starts to train
(x * 2).sum().backward()
