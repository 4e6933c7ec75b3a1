import torch

from figures.draw import Figure


def _tape(f, y, numbers, drawn, color):
    """The numbers that come out one after the other, up to now in color."""
    fill = [color if i < drawn else 0 for i in range(len(numbers))]
    values = [f"{n:.2f}"[1:] for n in numbers.tolist()]
    return f.grid(22, y, values, cell=(45, 32), fill=fill)


def streams():
    """Two generators as tapes of numbers: the seed, the state, what a new seed does."""
    f = Figure()
    default = torch.manual_seed(0)
    drawn = 3
    torch.rand(drawn)
    rest = torch.rand(7 - drawn)
    numbers = torch.cat([torch.rand(7, generator=torch.manual_seed(0))[:drawn], rest])
    tape = _tape(f, 96, numbers, drawn, color=2)
    here = tape.x(drawn) - 22.5
    f.text(4, 10, "torch.default_generator", anchor="start", bold=True)
    f.hop(here, tape.left, 92, 36, color=1, thick=2, text="manual_seed(0)")
    f.arrow((tape.left, 158), (tape.left, 132), thick=2)
    f.text(4, 168, f"initial_seed() = {default.initial_seed()}", anchor="start")
    f.arrow((here, 158), (here, 132), color=2, thick=2)
    f.text(here + 10, 150, "get_rng_state()", anchor="start", color=2)
    g = torch.Generator().manual_seed(1)
    drawn = 1
    numbers = torch.rand(7, generator=g)
    f.text(4, 212, "g", anchor="start", bold=True)
    tape = _tape(f, 226, numbers, drawn, color=3)
    here = tape.x(drawn) - 22.5
    f.arrow((tape.left, 288), (tape.left, 262), thick=2)
    f.text(4, 298, f"g.initial_seed() = {g.initial_seed()}", anchor="start")
    f.arrow((here, 280), (here, 262), color=3, thick=2)
    f.text(here + 10, 280, "g.get_state()", anchor="start", color=3)
    return f
