import torch

# zh: float16 也是 10 位尾数：借它来模拟 TF32 读输入时的舍入
# en: float16 has 10 bits too: it stands in for how TF32 reads its inputs
x = torch.tensor([1.0001, 1.001, 1.01])
print([round(value, 5) for value in x.half().tolist()])

torch.manual_seed(0)
a, b = torch.rand(256, 256), torch.rand(256, 256)
exact = a.double() @ b.double()
float32 = ((a @ b) - exact).abs().mean()
rounded = ((a.half().float() @ b.half().float()) - exact).abs().mean()
print("float32 error below 1e-4:", bool(float32 < 1e-4))
print("10-bit error above 1e-4:", bool(rounded > 1e-4))
print("at least 10 times as large:", bool(rounded > 10 * float32))
