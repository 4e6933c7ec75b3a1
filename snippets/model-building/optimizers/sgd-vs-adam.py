import torch


def steps_needed(kind, **options):
    # zh: 一个方向比另一个陡 100 倍的山谷
    # en: A valley, 100 times as steep in one direction as in the other
    w = torch.tensor([1.0, 1.0], requires_grad=True)
    optimizer = kind([w], **options)
    for step in range(1, 2000):
        optimizer.zero_grad()
        loss = (w[0] ** 2 + 100 * w[1] ** 2) / 2
        loss.backward()
        optimizer.step()
        if loss < 1e-4 or loss > 1e6:
            return step, "done" if loss < 1 else "diverged"


print("SGD  lr=0.021", steps_needed(torch.optim.SGD, lr=0.021))
print("SGD  lr=0.019", steps_needed(torch.optim.SGD, lr=0.019))
print(
    "momentum     ", steps_needed(torch.optim.SGD, lr=0.019, momentum=0.9)
)
print("Adam lr=0.1  ", steps_needed(torch.optim.Adam, lr=0.1))
