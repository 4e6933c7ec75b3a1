from torch import nn

saved = nn.DataParallel(nn.Linear(2, 1)).state_dict()
model = nn.Linear(2, 1)
# zh: strict=False 不报错，但什么都没装进去
# en: strict=False raises nothing, and loads nothing
print(model.load_state_dict(saved, strict=False).missing_keys)
try:
    model.load_state_dict(saved)
except RuntimeError as e:
    print("RuntimeError:", str(e).expandtabs(4))
