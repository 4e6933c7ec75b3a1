import torch

w = torch.ones(2, 2, requires_grad=True)
result = torch.empty(2, 2)
with torch.no_grad():
    torch.mm(w, w, out=result)
print(result.tolist())
torch.mm(w, w, out=result)
