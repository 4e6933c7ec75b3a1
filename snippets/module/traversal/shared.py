from torch import nn


class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(5, 3)
        self.out = nn.Linear(3, 5, bias=False)
        self.out.weight = self.embed.weight


m = Tied()
every = m.named_parameters(remove_duplicate=False)
print("one Parameter:", m.out.weight is m.embed.weight)
print("named_parameters:", [name for name, _ in m.named_parameters()])
print("with duplicates:", [name for name, _ in every])
print("numbers to learn:", sum(p.numel() for p in m.parameters()))
