# torch: 2.9 -- fp32_precision is new in 2.9
import torch

matmul = torch.backends.cuda.matmul
matmul.fp32_precision = "tf32"
print("fp32_precision:", matmul.fp32_precision)
print("allow_tf32:", matmul.allow_tf32)
