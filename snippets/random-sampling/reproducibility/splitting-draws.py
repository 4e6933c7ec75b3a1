import torch


def seeded(sampler, *sizes):
    torch.manual_seed(0)
    return torch.cat([sampler(size, device="cpu") for size in sizes])


same = torch.equal(seeded(torch.rand, 5, 5), seeded(torch.rand, 10))
print("rand:  5 + 5 equals 10:   ", same)
same = torch.equal(seeded(torch.randn, 15)[:8], seeded(torch.randn, 8))
print("randn: 15 begins as 8:    ", same)
same = torch.equal(seeded(torch.randn, 16)[:15], seeded(torch.randn, 15))
print("randn: 16 begins as 15:   ", same)

print([round(v, 4) for v in seeded(torch.randn, 15)[:3].tolist()])
print([round(v, 4) for v in seeded(torch.randn, 16)[:3].tolist()])
