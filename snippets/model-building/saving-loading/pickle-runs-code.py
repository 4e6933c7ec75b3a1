import io
import pickle

import torch


class Trap:
    # zh: 读取时 pickle 会照着它说的去调用任何函数
    # en: On loading, pickle calls whatever function this names
    def __reduce__(self):
        return print, ("this ran while loading",)


file = io.BytesIO()
torch.save({"weight": torch.ones(2), "trap": Trap()}, file)
for weights_only in (False, True):
    file.seek(0)
    print("weights_only =", weights_only)
    try:
        torch.load(file, weights_only=weights_only)
    except pickle.UnpicklingError as e:
        print("refused:", "GLOBAL" in str(e))
