# --8<-- [start:spellings]
import torch

x = torch.arange(12)
print("same shape:", x.view(3, 4).shape == x.view((3, 4)).shape)
print(x.view(3, -1).shape, x.view(-1, 6).shape)
print(x.view_as(torch.zeros(4, 3)).shape)
print("torch.reshape:", hasattr(torch, "reshape"))
print("torch.view:", hasattr(torch, "view"))
# --8<-- [end:spellings]

# --8<-- [start:invalid]
calls = ["view(5, 3)", "reshape(5, 3)", "view(5, -1)", "view(-1, -1)"]
for call in calls:
    try:
        eval(f"x.{call}")
    except RuntimeError as e:
        print(f"{call}: {e}")
# --8<-- [end:invalid]
