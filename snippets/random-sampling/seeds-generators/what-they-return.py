import torch

seed = torch.seed()
print("seed() returns an int: ", isinstance(seed, int))
print("it is the current seed:", seed == torch.initial_seed())

generator = torch.manual_seed(42)
print("manual_seed returns the default generator:", end=" ")
print(generator is torch.default_generator)

torch.rand(1000)
print("after 1000 draws, initial_seed():", torch.initial_seed())
