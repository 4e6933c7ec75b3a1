import torch

torch.manual_seed(0)
w = torch.tensor([0.0, 10.0, 3.0, 0.0])
drawn = torch.multinomial(w, 4)
print("drawn:", sorted(drawn.tolist()))
print("weight 0 among them:", bool((w[drawn] == 0).any()))

enough = int((w > 0).sum()) >= 4
print("check before drawing:", enough)
