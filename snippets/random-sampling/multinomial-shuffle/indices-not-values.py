import torch

torch.manual_seed(0)
w = torch.tensor([0.0, 10.0, 3.0, 0.0])
drawn = torch.multinomial(w, 100_000, replacement=True)
print("dtype:", drawn.dtype)
print("indices drawn:", drawn.unique().tolist())
share = (drawn == 1).double().mean().item()
print("share of index 1:", round(share, 2), " 10/13 =", round(10 / 13, 2))

names = ["red", "green", "blue", "black"]
print("as names:", [names[i] for i in drawn.unique().tolist()])
