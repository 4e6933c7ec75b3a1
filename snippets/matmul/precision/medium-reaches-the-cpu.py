# torch: 2.9 -- fp32_precision is new in 2.9
import torch

for setting in ["highest", "high", "medium"]:
    torch.set_float32_matmul_precision(setting)
    cuda = torch.backends.cuda.matmul.fp32_precision
    cpu = torch.backends.mkldnn.matmul.fp32_precision
    print(f"{setting}: CUDA {cuda}, CPU {cpu}")

torch.set_float32_matmul_precision("highest")
torch.backends.cuda.matmul.allow_tf32 = True
cuda = torch.backends.cuda.matmul.fp32_precision
cpu = torch.backends.mkldnn.matmul.fp32_precision
print(f"allow_tf32 = True: CUDA {cuda}, CPU {cpu}")
