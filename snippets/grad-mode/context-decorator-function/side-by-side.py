import torch

modes = {
    "no_grad": torch.no_grad,
    "enable_grad": torch.enable_grad,
    "inference_mode": torch.inference_mode,
    "set_grad_enabled": torch.set_grad_enabled,
}
for name, mode in modes.items():
    args = [False] if name == "set_grad_enabled" else []
    expected = name == "enable_grad"
    torch.set_grad_enabled(not expected)
    with mode(*args):
        block = torch.is_grad_enabled() == expected
    decorated = mode(*args)(torch.is_grad_enabled)() == expected
    try:
        bare = mode(torch.is_grad_enabled)() == expected
    except Exception:
        bare = False
    mode(*args)
    call = torch.is_grad_enabled() == expected
    cells = [
        "✓" if works else "✗" for works in [block, decorated, bare, call]
    ]
    print(f"| `{name}`", *cells, sep=" | ", end=" |\n")
