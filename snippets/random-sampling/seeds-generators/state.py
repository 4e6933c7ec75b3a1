import torch

torch.manual_seed(0)
torch.rand(100, device="cpu")
state = torch.get_rng_state()
print("state:", state.dtype, tuple(state.shape))

a = torch.rand(3, device="cpu")
torch.set_rng_state(state)
b = torch.rand(3, device="cpu")
print("the same three numbers again:", torch.equal(a, b))
print("the seed cannot tell where we are:", torch.initial_seed())
