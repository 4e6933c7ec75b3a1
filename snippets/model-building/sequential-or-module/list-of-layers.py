from torch import nn

layers = [nn.Linear(10, 20), nn.ReLU(), nn.Linear(20, 2)]
# zh: 用 * 把列表展开成参数
# en: the star turns the list into arguments
print(len(nn.Sequential(*layers)), "modules")
nn.Sequential(layers)
