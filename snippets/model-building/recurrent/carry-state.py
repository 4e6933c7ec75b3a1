import torch
from torch import nn

lstm = nn.LSTM(10, 20)
x = torch.rand(7, 3, 10)
whole, _ = lstm(x)

first, state = lstm(x[:4])
second, _ = lstm(x[4:], state)
halves = torch.cat([first, second])
print("carried on:", torch.allclose(halves, whole, atol=1e-6))

afresh, _ = lstm(x[4:])
halves = torch.cat([first, afresh])
print("started afresh:", torch.allclose(halves, whole, atol=1e-6))

first.sum().backward()
detached = [part.detach() for part in state]
for name, carried in {"as it is:": state, "detached:": detached}.items():
    second, _ = lstm(x[4:], carried)
    try:
        second.sum().backward()
        print(name, "trained on the second part")
    except RuntimeError as error:
        print(name, str(error).split(" (")[0])
