import io

import torch


def saved_size(t):
    file = io.BytesIO()
    torch.save(t, file)
    return file.getbuffer().nbytes


data = torch.zeros(1_000_000)
head = data[:10]
del data
print("bytes of the 10 elements:", head.numel() * head.element_size())
print("bytes of the storage:", head.untyped_storage().nbytes())
print("saved, over 4 MB:", saved_size(head) > 4_000_000)
print("clone saved, under 4 KB:", saved_size(head.clone()) < 4_000)

# zh: contiguous 救不了：head 已经连续，返回它自己
# en: contiguous does not help: head is contiguous, and comes back
print("contiguous() is the same:", head.contiguous() is head)
