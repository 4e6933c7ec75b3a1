from torch import nn

layer = nn.Linear(2, 2)
layer.bias.requires_grad_(False)
names = [name for name, _ in layer.named_parameters()]
learning = [n for n, p in layer.named_parameters() if p.requires_grad]
print("parameters:", names)
print("requiring grad:", learning)
print("buffers:", list(layer.buffers()))
