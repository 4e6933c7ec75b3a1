# --8<-- [start:spellings]
import torch

x = torch.arange(12)
print(x.view(3, 4).shape == x.view((3, 4)).shape)
print(x.view(3, -1).shape, x.view(-1, 6).shape)
print(x.view_as(torch.zeros(4, 3)).shape)
print("torch.reshape:", hasattr(torch, "reshape"))
print("torch.view:", hasattr(torch, "view"))
# --8<-- [end:spellings]

# --8<-- [start:invalid]
for shape in [(5, 3), (5, -1), (-1, -1)]:
    try:
        x.view(shape)
    except RuntimeError as e:
        print(e)
# --8<-- [end:invalid]
