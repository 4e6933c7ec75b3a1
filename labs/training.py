# zh: 从头到尾训练一个小网络：损失曲线、保存、加载、评估
# en: Train a small network from end to end: loss curve, save, load, evaluate
# zh: 造一份两类数据，训练一个小网络，画出损失曲线和分界线，把它存进文件，再加载回来评估。
# en: Make data of two classes, train a small network, draw its loss curve and its boundary, save it to a file, load it again and evaluate.

# %% zh
# 两团弯月形的点，一条直线分不开。一个不到一百个参数的网络分得开吗，损失怎样下降，存下来再读回去，还是同一个网络吗？
# %% en
# Two crescents of points that no straight line separates.
# Can a network of fewer than a hundred parameters do it, how does its loss fall, and after saving and loading, is it still the same network?
# %%
import math

import torch
from torch import nn

device = "cuda" if torch.cuda.is_available() else "cpu"
torch.set_default_device(device)
torch.manual_seed(0)


def crescents(n):
    label = torch.arange(n) % 2
    angle = math.pi * torch.rand(n)
    sign = 1 - 2 * label
    x = torch.stack([sign * angle.cos() + label, sign * angle.sin() + 0.5 * label], dim=1)
    return x + 0.12 * torch.randn(n, 2), label


x, y = crescents(600)
x_train, y_train, x_test, y_test = x[:400], y[:400], x[400:], y[400:]
print("train:", tuple(x_train.shape), "test:", tuple(x_test.shape))
print("dtypes:", x.dtype, y.dtype)
# %% zh
# 标签是 `int64` 的类别编号，正好是 `CrossEntropyLoss` 要的。测试用的 200 个点不参与训练，只用来衡量。
#
# ## 模型
#
# 两层线性，中间一个 `ReLU`。先算一算它有多少个参数：2 个输入，16 个隐藏单元，2 个类别。
# %% en
# The labels are `int64` class indices, just what `CrossEntropyLoss` wants.
# The network is never trained on the 200 test points; they only measure it.
#
# ## The model
#
# Two linear layers with a `ReLU` between.
# How many parameters is that, with 2 inputs, 16 hidden units and 2 classes?
# %%
def build():
    return nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2))


model = build()
print("parameters:", sum(p.numel() for p in model.parameters()))


def accuracy(model, x, y):
    was_training = model.training
    model.eval()
    with torch.no_grad():
        correct = (model(x).argmax(dim=1) == y).double().mean().item()
    model.train(was_training)
    return correct


print("before training, below 0.9:", accuracy(model, x_test, y_test) < 0.9)
# %% zh
# 2 × 16 + 16 + 16 × 2 + 2 = 82。
#
# ## 训练
#
# 一步做五件事：清零、前向、损失、反向、更新；前向和损失写在同一行。第一个损失大约是多少？两类瞎猜的交叉熵是 ln 2 ≈ 0.69。
# %% en
# 2 × 16 + 16 + 16 × 2 + 2 = 82.
#
# ## Training
#
# A step does five things: clear the gradients, forward, loss, backward, update; the second and the third share a line.
# About how large is the first loss?
# Guessing between two classes has a cross-entropy of ln 2 ≈ 0.69.
# %%
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
losses, test_losses = [], []
for _ in range(300):
    optimizer.zero_grad()
    loss = criterion(model(x_train), y_train)
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
    with torch.no_grad():
        test_losses.append(criterion(model(x_test), y_test).item())

print("first loss between 0.5 and 1.0:", 0.5 < losses[0] < 1.0)
print("last loss below 0.1:           ", losses[-1] < 0.1)
print("a tenth of the first, or less: ", losses[-1] <= losses[0] / 10)
print("halved again after step 150: train", losses[-1] < losses[149] / 2, end=", ")
print("test", test_losses[-1] < test_losses[149] / 2)
# %%
# zh: alt: 两条曲线：横轴是步数，纵轴是对数坐标的损失；训练损失与测试损失一起从 0.7 附近降到 0.1 以下，之后训练损失继续降到 0.01，测试损失在 0.05 附近走平。
# en: alt: Two curves over the steps, the loss on a logarithmic axis: training and test loss fall together from about 0.7 to below 0.1; then the training loss goes on to 0.01, and the test loss levels off near 0.05.
import matplotlib.pyplot as plt

plt.rcParams.update({"font.size": 12, "figure.dpi": 110} | {key: "gray" for key in (
    "text.color", "axes.labelcolor", "axes.edgecolor", "xtick.color", "ytick.color")})
figure, axis = plt.subplots(figsize=(5, 3), facecolor="none")
axis.semilogy(losses, label="train")
axis.semilogy(test_losses, "--", label="test")
axis.set_facecolor("none")
axis.set_xlabel("step")
axis.set_ylabel("loss")
axis.legend(framealpha=0)
plt.show()
# %% zh
# 前一半两条线一起往下走：学到的东西对没见过的点也管用。后一半实线又降了一半还多，虚线却走平了：再练下去，多半是在背那 400 个训练用的点。要是虚线掉头往上，就该停了。
#
# 网络把平面分成了哪两块？
# %% en
# In the first half both lines fall together: what is learned holds for points never seen.
# In the second the solid one is more than halved again, and the dashed one levels off: from here on, the network mostly memorizes its 400 training points.
# If the dashed line turned upward, it would be time to stop.
#
# Into which two parts does it divide the plane?
# %%
# zh: alt: 平面被一条弯曲的分界线分成两色，两团弯月形的测试点各在一边。
# en: alt: A curved boundary divides the plane into two colors, with one crescent of test points on either side.
grid_x, grid_y = torch.meshgrid(
    torch.linspace(-1.6, 2.6, 120), torch.linspace(-1.2, 1.7, 120), indexing="xy")
with torch.no_grad():
    scores = model(torch.stack([grid_x, grid_y], dim=-1))
first = scores.softmax(dim=-1)[..., 1].cpu()
figure, axis = plt.subplots(figsize=(5, 3.4), facecolor="none")
axis.contourf(
    grid_x.cpu(), grid_y.cpu(), first, levels=[0, 0.5, 1], colors=["#f3c9b5", "#b9d3e6"]
)
for label, marker, color in ((0, "o", "#a63a14"), (1, "^", "#1f5f8b")):
    points = x_test[y_test == label].cpu()
    axis.scatter(points[:, 0], points[:, 1], s=12, marker=marker, color=color)
axis.set_facecolor("none")
plt.show()
# %%
print("test accuracy above 0.95:", accuracy(model, x_test, y_test) > 0.95)
# %% zh
# ## 保存，再加载
#
# 存的是 `state_dict`：名字和张量，没有代码。所以加载之前要先建一个同样的模型。刚建好的模型与训练好的模型，输出会相同吗？加载之后呢？
# %% en
# ## Save and load
#
# What is saved is the `state_dict`: names and tensors, no code.
# So build the same model first, then load.
# Will the freshly built model agree with the trained one, and will it after loading?
# %%
import pathlib
import tempfile

file = pathlib.Path(tempfile.mkdtemp()) / "crescents.pth"
torch.save(model.state_dict(), file)

twin = build()
with torch.no_grad():
    print("freshly built:", torch.equal(twin(x_test), model(x_test)))
weights = torch.load(file, map_location=device, weights_only=True)
print(twin.load_state_dict(weights))
with torch.no_grad():
    print("after loading:", torch.equal(twin(x_test), model(x_test)))
# %% zh
# 逐位相同。要想**接着训练**，光有权重还不够，`Adam` 自己也有状态：
# %% en
# Equal to the bit.
# To **go on training**, the weights are not enough: `Adam` has a state of its own.
# %%
state = optimizer.state_dict()["state"][0]
print("kept for each parameter:", sorted(state))
print("steps so far:           ", int(state["step"]))
# %% zh
# 所以检查点要把两个 `state_dict` 一起存。
#
# ## 练习
#
# 每次都从 `model = build()` 起重新运行，再看 `accuracy(model, x_test, y_test)`。
#
# 1. 去掉 `nn.ReLU()`，再训练一遍。测试准确率停在哪里，为什么？
# 2. 训练前把标签打乱一次：`y_train = y_train[torch.randperm(400)]`。两条损失曲线各会怎样？
# 3. 把学习率改成 2.0，再改成 0.0002，看损失曲线。
#
# <details><summary>提示</summary>
#
# 1. 停在 0.85 上下：两个线性层连在一起还是线性的，分界线只能是直线。
# 2. 标签与点无关：训练损失靠死记往下蹭一点，测试损失停在 ln 2 ≈ 0.69 附近。
# 3. 2.0 一开头就冲上去，落回来之后停在比原来高得多的地方；0.0002 几乎不动。
#
# </details>
# %% en
# So a checkpoint holds both `state_dict`s.
#
# ## Exercises
#
# Each time, run again from `model = build()`, and look at `accuracy(model, x_test, y_test)`.
#
# 1. Leave out `nn.ReLU()` and train again. Where does the test accuracy stop, and why?
# 2. Shuffle the labels once before training: `y_train = y_train[torch.randperm(400)]`. What do the two loss curves do?
# 3. Set the learning rate to 2.0, then to 0.0002, and watch the loss curve.
#
# <details><summary>Hints</summary>
#
# 1. Near 0.85: two linear layers in a row are linear, and the boundary is a straight line.
# 2. The labels have nothing to do with the points: the training loss creeps down a little, by memorizing, and the test loss stays near ln 2 ≈ 0.69.
# 3. With 2.0 it shoots up at first and settles far above the loss you had; with 0.0002 it hardly moves.
#
# </details>
