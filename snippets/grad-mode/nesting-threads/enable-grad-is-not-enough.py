import torch

x = torch.ones(1, requires_grad=True)
with torch.inference_mode():
    with torch.enable_grad():
        print("enable_grad: grad mode", torch.is_grad_enabled())
        print("             recorded ", (x * 2).requires_grad)
    with torch.inference_mode(False):
        print("inference_mode(False): grad mode", torch.is_grad_enabled())
        print("                       recorded ", (x * 2).requires_grad)
    early = torch.ones(1).clone()
    with torch.inference_mode(False):
        print("cloned before the block: inference", early.is_inference())
        late = early.clone()
        print("cloned in the block:     inference", late.is_inference())
