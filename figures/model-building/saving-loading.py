import io

import torch

from figures.draw import Figure


def _kept(tensor):
    """The bytes of the storage that come back from a file with the tensor."""
    file = io.BytesIO()
    torch.save(tensor, file)
    file.seek(0)
    return torch.load(file).untyped_storage().nbytes()


def view_saves_storage():
    """The bytes of storage saved with a view, and with its clone."""
    table = torch.zeros(1_000_000)
    row = table[:10]
    f = Figure()
    shown = [("row", _kept(row)), ("row.clone()", _kept(row.clone()))]
    f.text(180, 10, f"table {table.numel():,}", bold=True)
    f.grid(4, 24, (1, 10), cell=(14, 28), fill=1)
    f.box(144, 24, 212, 28, round=0)
    f.text(74, 66, "row", color=1, bold=True)
    for k, (name, size) in enumerate(shown):
        y = 100 + 74 * k
        f.text(4, y, f"torch.save({name}, file)", anchor="start", bold=True)
        f.grid(4, y + 18, (1, 10), cell=(14, 28), fill=1)
        if size > 1000:
            f.box(144, y + 18, 212, 28, fill=2, round=0)
            f.text(250, y + 32, f"{size:,} bytes")
        else:
            f.text(154, y + 32, f"{size:,} bytes", anchor="start")
    return f
