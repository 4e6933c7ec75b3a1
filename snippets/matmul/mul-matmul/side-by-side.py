import torch

a = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
b = torch.tensor([[5.0, 6.0], [7.0, 8.0]])
v = torch.tensor([10.0, 100.0])
rows = {
    "a * b": "a @ b",
    "a * v": "a @ v",
    "v * a": "v @ a",
    "a * v[:, None]": "a @ v[:, None]",
    "v * v": "v @ v",
    "a * 2": "a @ 2",
    "a ** 2": "torch.linalg.matrix_power(a, 2)",
}


def value(call):
    try:
        return f"`{eval(call).tolist()}`"
    except TypeError:
        return "✗"


for star, at in rows.items():
    print(f"| `{star}` | {value(star)} | `{at}` | {value(at)} |")
