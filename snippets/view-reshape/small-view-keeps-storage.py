import torch

data = torch.zeros(1_000_000)
head = data[:10]
del data
print("bytes of the 10 elements:", head.numel() * head.element_size())
print("bytes of the storage:", head.untyped_storage().nbytes())
print("bytes of a clone:", head.clone().untyped_storage().nbytes())

# zh: contiguous 救不了：head 已经连续，返回它自己
# en: contiguous does not help: head is contiguous, and comes back
print("contiguous() is the same:", head.contiguous() is head)
