import torch
from torch import nn


def row(code, container):
    m = nn.Module()
    m.x = container
    found = len(list(m.parameters()))
    saved = len(m.state_dict())
    children = len(list(m.children()))
    try:
        container(torch.ones(1))
        calls = "✓"
    except (TypeError, NotImplementedError, RuntimeError):
        calls = "✗"
    print(f"| `{code}` | {found} | {saved} | {children} | {calls} |")


def a():
    return nn.Linear(1, 1)


def p():
    return nn.Parameter(torch.ones(1))


row("[a, b]", [a(), a()])
row("nn.ModuleList([a, b])", nn.ModuleList([a(), a()]))
row("nn.Sequential(a, b)", nn.Sequential(a(), a()))
row('{"a": a, "b": b}', {"a": a(), "b": a()})
row('nn.ModuleDict({"a": a, "b": b})', nn.ModuleDict({"a": a(), "b": a()}))
row("[p, q]", [p(), p()])
row("nn.ParameterList([p, q])", nn.ParameterList([p(), p()]))
row('nn.ParameterDict({"p": p})', nn.ParameterDict({"p": p()}))
