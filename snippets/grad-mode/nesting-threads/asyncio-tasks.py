import asyncio

import torch


async def evaluate():
    with torch.no_grad():
        await asyncio.sleep(0)
        await asyncio.sleep(0)


async def train():
    print("train starts: ", torch.is_grad_enabled())
    await asyncio.sleep(0)
    print("train goes on:", torch.is_grad_enabled())


@torch.no_grad()
async def decorated():
    print("decorated:    ", torch.is_grad_enabled())


async def main():
    await asyncio.gather(train(), evaluate())


asyncio.run(main())
asyncio.run(decorated())
print("afterwards:   ", torch.is_grad_enabled())
