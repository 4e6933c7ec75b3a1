import torch

t = torch.arange(6).view(2, 3)
n = t.cpu().numpy()

print("torch:", t.t().reshape(-1).tolist())
print("NumPy:", n.T.reshape(-1).tolist())

# zh: 列优先：NumPy 用 order，PyTorch 先转置
# en: column by column: order in NumPy, a transpose in PyTorch
print("NumPy, order='F':", n.reshape(-1, order="F").tolist())
print("torch, transposed:", t.t().reshape(-1).tolist())

# zh: 数组的 view 收类型，不收形状
# en: view of an array takes a type, not a shape
same = n.view("int32").tolist() == t.view(torch.int32).tolist()
print("NumPy's view is view(dtype):", same)
t.reshape(-1, order="F")
