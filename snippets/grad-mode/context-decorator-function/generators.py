import torch


@torch.no_grad()
def decorated():
    yield torch.is_grad_enabled()


def with_block():
    with torch.no_grad():
        yield torch.is_grad_enabled()


one = decorated()
print("decorated: inside", next(one), " caller", torch.is_grad_enabled())

two = with_block()
print("with block: inside", next(two), " caller", torch.is_grad_enabled())
two.close()
print("generator closed:  caller", torch.is_grad_enabled())
