import torch

x = torch.randn(2, 3, 5)
print("swapaxes:", torch.equal(x.swapaxes(0, 2), x.transpose(0, 2)))
print("swapdims:", torch.equal(x.swapdims(0, 2), x.transpose(0, 2)))
print("moveaxis:", torch.equal(x.moveaxis(0, 2), x.movedim(0, 2)))
print("adjoint: ", torch.equal(x.adjoint(), x.mH))
