import io

import torch


def saved(thing):
    file = io.BytesIO()
    torch.save(thing, file)
    return file


table = torch.zeros(1_000_000)
row = table[:10]
print("row, kB:          ", saved(row).tell() // 1000)
print("its clone, kB:    ", saved(row.clone()).tell() // 1000)
# zh: 共用的存储只存一次，读回来仍然共用
# en: A shared storage is saved once, and is shared again when loaded
both = saved({"table": table, "row": row})
print("table and row, kB:", both.tell() // 1000)
both.seek(0)
loaded = torch.load(both)
loaded["table"][0] = 7
print("the loaded row:", loaded["row"][0].item())
