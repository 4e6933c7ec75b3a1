from torch import nn

from figures.draw import Figure

PLACES = {"": (180, 20), "l1": (66, 92), "net": (246, 92), "net.l0": (188, 164),
          "net.l1": (302, 164)}  # fmt: skip


def module_tree():
    """A tree of modules: what modules(), children() and parameters() reach."""
    net = nn.Module()
    net.l0, net.l1 = nn.Linear(4, 3), nn.Linear(3, 1)
    root = nn.Module()
    root.l1, root.net = nn.Linear(5, 4), net
    kinds = {"": "BigNet", "net": "Net"}
    f = Figure()
    f.box(2, 2, 356, 190, color=2, fill=2, thick=2, dashed=True)
    f.box(8, 70, 292, 44, color=1, fill=1, thick=2, dashed=True)
    modules = dict(root.named_modules())
    assert set(modules) == set(PLACES)
    for name, (x, y) in PLACES.items():
        if name:
            up, down = PLACES[name.rpartition(".")[0]]
            f.line((up, down + 14), (x, y - 14))
    for name, module in modules.items():
        x, y = PLACES[name]
        last = name.rpartition(".")[2]
        text = f"{last} {kinds.get(name, 'Linear')}" if name else "BigNet"
        f.box(x - 50, y - 14, 100, 28, fill=4, color=4)
        f.text(x, y, text)
        for k, (key, p) in enumerate(module.named_parameters(recurse=False)):
            if k == 0:
                f.line((x, y + 14), (x, 214))
            f.text(x, 224 + 20 * k, f"{key} {tuple(p.shape)}")
    f.text(8, 20, "modules()", anchor="start", color=2, bold=True)
    f.text(8, 58, "children()", anchor="start", color=1, bold=True)
    f.text(180, 268, "parameters()", bold=True)
    return f
