import torch

state = torch.get_rng_state()
try:
    torch.set_rng_state(state.to("meta"))
except TypeError as e:
    print("on another device:", e)
torch.set_rng_state(state.float())
