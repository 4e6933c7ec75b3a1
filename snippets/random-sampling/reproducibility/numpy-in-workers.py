import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset


class Noise(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        return np.random.rand()


def constant_seed(worker):
    np.random.seed(0)


def different(init):
    loader = DataLoader(Noise(), num_workers=2, worker_init_fn=init)
    return len(set(torch.cat(list(loader)).tolist()))


print("different values of 4:", different(None))
print("with a constant seed: ", different(constant_seed))
