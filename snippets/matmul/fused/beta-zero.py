import torch

A, B = torch.ones(2, 3), torch.ones(3, 4)
C = torch.full((2, 4), float("nan"))
print("0 * C + A @ B :", (0 * C + A @ B)[0].tolist())
print("beta=0        :", torch.addmm(C, A, B, beta=0)[0].tolist())

total = torch.zeros(2, 4)
before = total.data_ptr()
for _ in range(3):
    total.addmm_(A, B)
print("after 3 addmm_:", total[0].tolist(), total.data_ptr() == before)
