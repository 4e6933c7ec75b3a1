import torch

torch.manual_seed(0)
w = torch.tensor([[1.0, 0.0, 0.0], [0.0, 1.0, 1.0]])
drawn = torch.multinomial(w, 4, replacement=True)
print("shape:", tuple(drawn.shape))
print("from row 0:", drawn[0].unique().tolist())
print("row 1 draws only 1 and 2:", bool((drawn[1] >= 1).all()))
