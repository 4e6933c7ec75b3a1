# torch: 2.9 -- fp32_precision is new in 2.9
import torch

matmul = torch.backends.cuda.matmul
torch.set_float32_matmul_precision("high")
matmul.allow_tf32 = False
try:
    torch.get_float32_matmul_precision()
except RuntimeError as e:
    print('"high", then allow_tf32 = False:', type(e).__name__)

torch.set_float32_matmul_precision("highest")
matmul.fp32_precision = "tf32"
print("fp32_precision:", matmul.fp32_precision)
print("allow_tf32:", matmul.allow_tf32)
