import torch

torch.manual_seed(0)
a = torch.randperm(100)[:5]
b = torch.multinomial(torch.ones(100), 5)
print("randperm:   ", len(set(a.tolist())), "different of", len(a))
print("multinomial:", len(set(b.tolist())), "different of", len(b))

w = torch.ones(100)
w[:50] = 0
c = torch.multinomial(w, 5)
print("only the upper half, by weights:", bool((c >= 50).all()))
