import torch

matmul = torch.backends.cuda.matmul
print("default:", torch.get_float32_matmul_precision())
print("allow_tf32, products:", matmul.allow_tf32)
print("allow_tf32, convolutions:", torch.backends.cudnn.allow_tf32)

for setting in ["high", "medium", "highest"]:
    torch.set_float32_matmul_precision(setting)
    print(f"{setting}: allow_tf32 = {matmul.allow_tf32}")

matmul.allow_tf32 = True
print("allow_tf32 = True:", torch.get_float32_matmul_precision())
