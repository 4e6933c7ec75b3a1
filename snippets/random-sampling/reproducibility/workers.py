import torch
from torch.utils.data import DataLoader, Dataset


class Noise(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        return torch.initial_seed(), torch.rand(1).item()


def epoch(seed):
    g = torch.Generator().manual_seed(seed)
    loader = DataLoader(Noise(), num_workers=2, batch_size=2, generator=g)
    return [(seeds.tolist(), values.tolist()) for seeds, values in loader]


first, second = epoch(0)
print("seeds of the two workers differ by", second[0][0] - first[0][0])
print("their draws differ:     ", first[1] != second[1])
print("same again with seed 0: ", epoch(0) == [first, second])
print("another seed, the same: ", epoch(1) == [first, second])
