import torch

from figures.draw import Figure


def mse_broadcast():
    """A (4, 1) prediction minus a (4,) target: the (4, 4) differences."""
    prediction = torch.arange(4.0).view(4, 1)
    target = torch.arange(4.0)
    difference = prediction - target
    f = Figure()
    f.text(54, 68, "prediction")
    f.text(54, 86, str(tuple(prediction.shape)))
    f.text(222, 10, f"target {tuple(target.shape)}")
    f.grid(106, 68, prediction, cell=(36, 32), fill=1)
    f.grid(150, 26, target, cell=(36, 32), fill=2)
    f.grid(150, 68, difference, cell=(36, 32), fill=torch.eye(4) * 3)
    f.text(222, 214, str(tuple(difference.shape)))
    return f
