import torch

# zh: 没有 GPU 也能看：meta 设备不存数据，在这里充当第二个设备
# en: to be seen without a GPU: meta holds no data, a second device here
a, v = torch.ones(2, 3), torch.ones(3, device="meta")
scalar = torch.tensor(2.0, device="cpu")
calls = ["a @ v", "a * v", "scalar * v", "a * v[0]", "a.to(v.device) @ v"]
for call in calls:
    try:
        print(f"{call}:", tuple(eval(call).shape))
    except RuntimeError as e:
        print(f"{call}:", type(e).__name__)
