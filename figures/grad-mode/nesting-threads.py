import torch

from figures.draw import Figure


def nesting():
    """Blocks inside one another, and at each line whether grad and inference mode are on."""
    seen = []

    def look():
        seen.append((torch.is_grad_enabled(), torch.is_inference_mode_enabled()))

    look()
    with torch.no_grad():
        look()
        with torch.enable_grad():
            look()
        look()
        with torch.inference_mode():
            look()
        look()
    look()
    f = Figure()
    tall = 34
    top = 26
    f.box(4, top + tall, 204, 5 * tall, color=2, fill=2)
    f.text(14, top + 1.5 * tall, "no_grad()", anchor="start", bold=True)
    for row, name, color in ((2, "enable_grad()", 3), (4, "inference_mode()", 1)):
        f.box(30, top + row * tall + 2, 170, tall - 4, color=color, fill=color)
        f.text(40, top + (row + 0.5) * tall, name, anchor="start", bold=True)
    for column, name in enumerate(("grad", "inference")):
        x = 242 + 78 * column
        f.text(x, 10, name)
        for row, states in enumerate(seen):
            y = top + row * tall
            on = states[column]
            f.box(x - 26, y + 4, 52, tall - 8, fill=3 if on else 0,
                  color=3 if on else 0, faint=not on)  # fmt: skip
            f.text(x, y + tall / 2, str(on))
    return f
