import torch
from torch.distributions import Independent, Normal

d = Normal(torch.zeros(2, 3), torch.ones(2, 3))
print("batch:", tuple(d.batch_shape), " event:", tuple(d.event_shape))
x = d.sample((5,))
print("sample((5,)):", tuple(x.shape))
print("log_prob:    ", tuple(d.log_prob(x).shape))

vectors = Independent(d, 1)
print("as vectors:  ", tuple(vectors.event_shape), end=" ")
print("log_prob:", tuple(vectors.log_prob(x).shape))
