# --8<-- [start:worker]
import os

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel

x = torch.arange(8.0, device="cpu").view(8, 1) / 8
y = 3 * x + 1


def train(model, x, y):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    for _ in range(20):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(x), y).backward()
        optimizer.step()


def worker(rank, world_size):
    place = "file://" + os.path.abspath("meeting-place")
    dist.init_process_group(
        "gloo", init_method=place, rank=rank, world_size=world_size
    )
    # zh: 种子不同，包装时 rank 0 的权重会发给所有进程
    # en: The seeds differ; wrapping sends the weights of rank 0 to all
    torch.manual_seed(rank)
    model = DistributedDataParallel(nn.Linear(1, 1, device="cpu"))
    # zh: 每个进程只拿自己的那一份数据
    # en: Each process takes its own share of the data
    mine = slice(rank, None, world_size)
    train(model, x[mine], y[mine])
    torch.save(model.module.state_dict(), f"rank-{rank}.pth")
    dist.destroy_process_group()


# --8<-- [end:worker]
# --8<-- [start:start]
if __name__ == "__main__":
    mp.spawn(worker, args=(2,), nprocs=2)
    first, second = torch.load("rank-0.pth"), torch.load("rank-1.pth")
    torch.manual_seed(0)
    alone = nn.Linear(1, 1, device="cpu")
    train(alone, x, y)
    for name, p in alone.named_parameters():
        print(name, round(first[name].item(), 2))
        print("  same in both processes:", first[name].equal(second[name]))
        print("  same as one process:   ", first[name].allclose(p))
# --8<-- [end:start]
