from torch import nn
from torch.nn.modules.utils import consume_prefix_in_state_dict_if_present

parallel = nn.DataParallel(nn.Linear(2, 1))
wrong = parallel.state_dict()
# zh: 存的时候就取里面的模型
# en: Save the model inside in the first place
right = parallel.module.state_dict()
print(list(wrong), list(right))

# zh: 文件已经带前缀：原地去掉
# en: The file has the prefix already: take it away in place
consume_prefix_in_state_dict_if_present(wrong, "module.")
print(nn.Linear(2, 1).load_state_dict(wrong))

# zh: 反过来，把没有前缀的权重装进包装过的模型
# en: The other way: weights without the prefix into a wrapped model
print(parallel.module.load_state_dict(right))
