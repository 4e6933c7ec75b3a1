import torch

a = torch.arange(6).view(2, 3)
b = a.t()
print("b.clone():", b.clone().stride())
print("b.contiguous():", b.contiguous().stride())

# zh: 已经连续时，clone 仍然复制，contiguous 不复制
# en: of a contiguous tensor, clone makes a copy and contiguous does not
print("a.clone() shares:", a.clone().data_ptr() == a.data_ptr())
print("a.contiguous() shares:", a.contiguous().data_ptr() == a.data_ptr())

# zh: 一定要副本，又要行优先的步长
# en: always a copy, and always row-major strides
c = b.clone(memory_format=torch.contiguous_format)
print("both:", c.stride(), c.view(-1))
