import warnings

import torch
import torch.autograd.forward_ad as fw

warnings.simplefilter("ignore")
for mode in [torch.no_grad, torch.inference_mode]:
    with fw.dual_level(), mode():
        x = fw.make_dual(torch.tensor(2.0), torch.tensor(1.0))
        print(mode.__name__, fw.unpack_dual(x * x).tangent)
