import torch

torch.manual_seed(0)
torch.rand(10, device="cpu")
torch.save({"rng": torch.get_rng_state()}, "checkpoint.pt")
expected = torch.rand(3, device="cpu")

torch.manual_seed(123)
torch.set_rng_state(torch.load("checkpoint.pt")["rng"])
print(
    "goes on as before:", torch.equal(torch.rand(3, device="cpu"), expected)
)
