import torch


def show(where):
    grad = torch.is_grad_enabled()
    inference = torch.is_inference_mode_enabled()
    print(f"{where:22} grad {grad!s:5}  inference {inference}")


show("outside")
with torch.no_grad():
    show("  no_grad")
    with torch.enable_grad():
        show("    enable_grad")
    with torch.inference_mode():
        show("    inference_mode")
    show("  no_grad again")
show("outside again")
