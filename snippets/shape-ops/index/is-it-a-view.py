import torch

x = torch.arange(6)
y = x[2:]
print("data_ptr:", y.data_ptr() == x.data_ptr())
storages = x.untyped_storage(), y.untyped_storage()
print("storage: ", storages[0].data_ptr() == storages[1].data_ptr())

# zh: 最直白的试法：写一个，看另一个
# en: the plainest test: write to one and look at the other
y[0] = 100
print("x:", x)
