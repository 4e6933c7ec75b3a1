from torch import nn
from torch.nn.modules.utils import consume_prefix_in_state_dict_if_present

trained = nn.Sequential(nn.Linear(4, 1))
wrapped = nn.DataParallel(trained)
state = wrapped.state_dict()
print("wrapped:", list(state))
print("inside:", list(wrapped.module.state_dict()))
consume_prefix_in_state_dict_if_present(state, "module.")
print("prefix removed:", list(state))
model = nn.Sequential(nn.Linear(4, 1))
print(model.load_state_dict(state))
