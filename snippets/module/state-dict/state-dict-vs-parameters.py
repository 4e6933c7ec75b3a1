from torch import nn

norm = nn.BatchNorm1d(2)
state = norm.state_dict()
parameters = dict(norm.named_parameters())
print("parameters:", list(parameters))
print("only in state_dict:", [k for k in state if k not in parameters])
print("requires grad:", parameters["weight"].requires_grad)
print("in state_dict:", state["weight"].requires_grad)
print("same Parameter:", state["weight"] is norm.weight)
print("same storage:", state["weight"].data_ptr() == norm.weight.data_ptr())
