import torch


def path(kind, **options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = kind([w], lr=0.1, **options)
    places = []
    for _ in range(3):
        optimizer.zero_grad()
        # zh: 梯度恒为 1 的损失
        # en: A loss whose gradient is always 1
        w.sum().backward()
        optimizer.step()
        places.append(round(w.item(), 3))
    return places


print("SGD         ", path(torch.optim.SGD))
print("SGD momentum", path(torch.optim.SGD, momentum=0.9))
print("Adam        ", path(torch.optim.Adam))
