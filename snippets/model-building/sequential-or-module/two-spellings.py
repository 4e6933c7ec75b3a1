from torch import nn


class New(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer1 = nn.Linear(10, 20)


class Old(nn.Module):
    def __init__(self):
        super(Old, self).__init__()
        self.layer1 = nn.Linear(10, 20)


# zh: 从 Old 复制来、只改了类名的类
# en: copied from Old, with only the name of the class changed
class Copied(nn.Module):
    def __init__(self):
        super(Old, self).__init__()
        self.layer1 = nn.Linear(10, 20)


print("same keys:", list(New().state_dict()) == list(Old().state_dict()))
Copied()
