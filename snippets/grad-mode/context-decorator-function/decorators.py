import torch


@torch.no_grad()
def with_parentheses(x):
    return x * 2


@torch.inference_mode
def without_parentheses(x):
    return x * 2


x = torch.ones(1, requires_grad=True)
print("no_grad():     ", with_parentheses(x).requires_grad)
print("inference_mode:", without_parentheses(x).requires_grad)
print("inference tensor:", without_parentheses(x).is_inference())
print("outside:       ", torch.is_grad_enabled())
