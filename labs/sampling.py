# zh: 抽样函数抽出了什么：直方图对照密度，种子怎样起作用
# en: What the samplers draw: histograms against densities, and what a seed does
# zh: 把 rand、randn、exponential_、poisson 抽出的数画成直方图，叠上理论密度；再看种子、次序和生成器各管什么。
# en: Draw histograms of rand, randn, exponential_ and poisson with their densities on top, then see what a seed, the order of draws and a generator each control.

# %% zh
# `rand`、`randn`、`exponential_`、`poisson`：名字背后是哪种分布，抽多少个才看得出来？
#
# 先猜：抽 100 个和抽 100000 个，直方图各有多像理论曲线？
# %% en
# `rand`, `randn`, `exponential_`, `poisson`: which distribution is behind each name, and how many draws does it take to see it?
#
# Guess first: how much will a histogram of 100 draws look like the theory, and one of 100,000?
# %%
import torch
from torch import distributions

device = "cuda" if torch.cuda.is_available() else "cpu"
torch.set_default_device(device)

samplers = {
    "rand": (torch.rand, distributions.Uniform(0.0, 1.0)),
    "randn": (torch.randn, distributions.Normal(0.0, 1.0)),
    "exponential_": (lambda n: torch.empty(n).exponential_(2), distributions.Exponential(2.0)),
    "poisson": (lambda n: torch.poisson(torch.full((n,), 4.0)), distributions.Poisson(4.0)),
}
torch.manual_seed(0)
for name, (draw, theory) in samplers.items():
    x = draw(100_000)
    close = abs(x.mean() - theory.mean) < 0.05 and abs(x.var() - theory.variance) < 0.05
    print(f"{name:13} mean {theory.mean:.1f}, variance {theory.variance:.2f}:", bool(close))
# %% zh
# 十万个样本的均值和方差，与理论值都差不到 0.05。
#
# ## 直方图与密度
#
# 直方图的每根柱子除以总数和宽度，就能与密度放在同一张图上。左边 100 个，右边 100000 个：
# %% en
# With 100,000 draws, mean and variance are within 0.05 of the theory.
#
# ## Histograms and densities
#
# Divide each bar of a histogram by the number of draws and its width, and it can share a plot with the density.
# On the left 100 draws, on the right 100,000:
# %%
# zh: alt: 四排两列直方图，叠着理论密度曲线：rand 是平台，randn 是钟形，exponential_ 从 0 起迅速下降，poisson 是整数上的小丘。左列 100 个样本参差不齐，右列十万个样本贴着曲线。
# en: alt: Four rows of two histograms with the theoretical density on top: rand is a plateau, randn a bell, exponential_ falls quickly from 0, poisson is a hill over the integers. The left column, 100 draws, is ragged; the right, 100,000, follows the curves.
import matplotlib.pyplot as plt

plt.rcParams.update({"font.size": 12, "figure.dpi": 110} | {key: "gray" for key in (
    "text.color", "axes.labelcolor", "axes.edgecolor", "xtick.color", "ytick.color")})
torch.manual_seed(0)
edges = {
    "rand": (-0.2, 1.2),
    "randn": (-4, 4),
    "exponential_": (0.0, 3),
    "poisson": (-0.5, 12.5),
}
figure, axes = plt.subplots(
    4, 2, figsize=(5, 7), facecolor="none", layout="constrained", sharex="row", sharey="row"
)
for column, n in zip(axes.T, (100, 100_000), strict=True):
    for axis, (name, (draw, theory)) in zip(column, samplers.items(), strict=True):
        low, high = edges[name]
        bins = 13 if name == "poisson" else 28
        axis.hist(draw(n).cpu(), bins=bins, range=(low, high), density=True, color="#e0a589")
        if name == "poisson":
            at = torch.arange(0.0, 13.0)
        else:
            at = torch.linspace(low + 1e-3, high, 200)
            if name == "rand":
                at = torch.linspace(1e-3, 0.999, 50)
        density = theory.log_prob(at).exp()
        line = "o-" if name == "poisson" else "-"
        axis.plot(at.cpu(), density.cpu(), line, color="#1f5f8b", ms=3)
        axis.set_facecolor("none")
        axis.set_title(f"{name}, {n}", fontsize=11)
plt.show()
# %% zh
# 100 个样本只有大致的轮廓，十万个才贴着曲线。`exponential_` 的第一根柱子矮一点，不是抽错了：柱子的高是这一格里密度的平均。`poisson` 只抽整数，点是每个整数的概率。
#
# 样本均值离真值有多远，随个数怎样变？个数变成 100 倍，误差变成几分之一？
# %% en
# A hundred draws show a rough outline; a hundred thousand follow the curve.
# The first bar of `exponential_` stands lower, and no draw is wrong: a bar is as high as the density is on average over its width.
# `poisson` draws whole numbers, and its dots are their probabilities.
#
# How far is the sample mean from the true one, and how does that depend on the number of draws?
# With 100 times as many, which part of the error is left?
# %%
torch.manual_seed(0)
sizes = [100, 10_000, 1_000_000]
errors = []
for n in sizes:
    means = torch.stack([torch.rand(n).mean() for _ in range(50)])
    errors.append((means - 0.5).square().mean().sqrt().item())
for n, error in zip(sizes, errors, strict=True):
    theory = (1 / 12 / n) ** 0.5
    print(f"{n:>9} draws: typical error within 30% of theory:", abs(error / theory - 1) < 0.3)
print("100 times as many, error about 10 times smaller:", 7 < errors[0] / errors[1] < 14)
# %% zh
# 十分之一：误差与个数的平方根成反比。
#
# ## 种子
#
# 种子决定的是一串数的起点。设一次、抽两次，与设两次、各抽一次，哪些数相同？
# %% en
# A tenth: the error shrinks with the square root of the number of draws.
#
# ## Seeds
#
# A seed fixes where a stream of numbers starts.
# Seed once and draw twice, or seed twice and draw once each time: which numbers agree?
# %%
torch.manual_seed(42)
first, second = torch.rand(3), torch.rand(3)
torch.manual_seed(42)
again = torch.rand(3)
print("second draw is the first:", torch.equal(first, second))
print("seeded again, the first: ", torch.equal(first, again))
# %% zh
# 多抽一个数，后面的全变。下面只多了一行 `torch.rand(1)`，它的结果并没有用到：
# %% en
# One extra draw changes all that follow.
# Below, the only addition is one `torch.rand(1)`, whose result nobody uses:
# %%
def experiment(peek):
    torch.manual_seed(0)
    if peek:
        torch.rand(1)
    return torch.randn(4)


print("unchanged by one extra draw:", torch.equal(experiment(False), experiment(True)))
# %% zh
# 不想互相影响，就给各自一个生成器：
# %% en
# Where draws must not disturb each other, give each its own generator:
# %%
def experiment(peek):
    noise = torch.Generator(device).manual_seed(0)
    other = torch.Generator(device).manual_seed(1)
    if peek:
        torch.rand(1, generator=other)
    return torch.randn(4, generator=noise)


print("unchanged by one extra draw:", torch.equal(experiment(False), experiment(True)))
# %% zh
# ## 按权重抽
#
# 权重 `[0, 10, 3, 0]`，放回地抽一万次。下标为 1 的类应该占多少？
# %% en
# ## Drawing by weight
#
# Weights `[0, 10, 3, 0]`, drawn ten thousand times with replacement.
# What share should index 1 have?
# %%
torch.manual_seed(0)
weights = torch.tensor([0.0, 10.0, 3.0, 0.0])
drawn = torch.multinomial(weights, 10_000, replacement=True)
share = drawn.bincount(minlength=4) / 10_000
print("never drawn:", [i for i, s in enumerate(share.tolist()) if s == 0])
print("share of index 1 is 10/13, within 0.02:", bool(abs(share[1] - 10 / 13) < 0.02))
# %% zh
# ## 练习
#
# 1. 用 `-torch.log(1 - torch.rand(n)) / 2` 自己造指数分布，叠在直方图上核对。
# 2. 把 `randn` 的样本平方，画直方图。这是哪个分布？
# 3. 不放回地抽 `torch.multinomial(weights, 4)`，看权重为 0 的类会不会出现。
#
# <details><summary>提示</summary>
#
# 1. 这叫逆变换法：分布函数的反函数，作用在均匀分布上。
# 2. 自由度为 1 的卡方分布，`distributions.Chi2(1.0)`。
# 3. 会，而且没有报错，见“multinomial 与打乱”一页。
#
# </details>
# %% en
# ## Exercises
#
# 1. Make an exponential distribution yourself, `-torch.log(1 - torch.rand(n)) / 2`, and check it against the histogram.
# 2. Square the draws of `randn` and draw the histogram. Which distribution is it?
# 3. Draw without replacement, `torch.multinomial(weights, 4)`: do classes of weight 0 appear?
#
# <details><summary>Hints</summary>
#
# 1. This is inverse transform sampling: the inverse of the distribution function, applied to uniform numbers.
# 2. Chi-squared with one degree of freedom, `distributions.Chi2(1.0)`.
# 3. They do, and without an error: see the page on multinomial and shuffling.
#
# </details>
