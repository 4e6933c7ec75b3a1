import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

for wrap in (nn.DataParallel, DistributedDataParallel):
    model = nn.Linear(2, 1)
    try:
        wrap(model)
        alone = "✓"
    except ValueError:
        alone = "✗"
    # zh: 一个进程也算一组
    # en: A group may have a single process
    dist.init_process_group(
        "gloo", store=dist.HashStore(), rank=0, world_size=1
    )
    wrapped = wrap(model)
    keys = ", ".join(f"`{key}`" for key in wrapped.state_dict())
    outside = "✓" if hasattr(wrapped, "in_features") else "✗"
    inside = "✓" if wrapped.module is model else "✗"
    dist.destroy_process_group()
    name = f"`{wrap.__name__}`"
    print(f"| {name} | {alone} | {keys} | {outside} | {inside} |")
