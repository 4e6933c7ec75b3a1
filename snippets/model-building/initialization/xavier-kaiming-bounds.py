import torch
from torch import nn

w = torch.empty(300, 100)
print("fan_in 100, fan_out 300")
nn.init.xavier_uniform_(w)
print("xavier_uniform_ ", f"{w.abs().max():.3f}", f"{(6 / 400) ** 0.5:.3f}")
nn.init.kaiming_uniform_(w)
print("kaiming_uniform_", f"{w.abs().max():.3f}", f"{(6 / 100) ** 0.5:.3f}")
nn.init.kaiming_uniform_(w, mode="fan_out")
print("  mode='fan_out'", f"{w.abs().max():.3f}", f"{(6 / 300) ** 0.5:.3f}")
nn.init.kaiming_uniform_(w, nonlinearity="linear")
print("  'linear'      ", f"{w.abs().max():.3f}", f"{(3 / 100) ** 0.5:.3f}")
for name in ("linear", "relu", "tanh"):
    print("gain", name, round(nn.init.calculate_gain(name), 3))
# zh: 正态的版本方差相同
# en: The normal variant has the same variance
for fill in (nn.init.kaiming_uniform_, nn.init.kaiming_normal_):
    print(fill.__name__, "std", f"{fill(w).std():.2f}")
