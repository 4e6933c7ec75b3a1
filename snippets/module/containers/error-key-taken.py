from torch import nn

for key in ["relu", "type", "training", "pop", "a.b"]:
    try:
        nn.ModuleDict({key: nn.ReLU()})
    except KeyError as e:
        print("refused:", e)
    else:
        print("accepted:", key)
