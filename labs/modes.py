# zh: 每种梯度模式花多少时间、占多少内存
# en: What each gradient mode costs in time and memory
# zh: 数一数前向传播为反向传播留下了哪些张量、多少字节，再测 enable_grad、no_grad、inference_mode 各花多少时间。
# en: Count the tensors and bytes that a forward pass keeps for the backward pass, then time enable_grad, no_grad and inference_mode.

# %% zh
# “推理时写上 `no_grad`，又快又省内存。”省多少，快多少？换成 `inference_mode`，还能再省吗？内存可以数得清清楚楚，时间只能测。
#
# 先押一个：差别大的是内存，还是时间？
# %% en
# "Write `no_grad` for inference: it is faster and saves memory."
# How much memory, how much faster, and does `inference_mode` go further?
# Memory can be counted exactly; time can only be measured.
#
# Place your bet: is the larger difference in memory, or in time?
# %%
import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

device = "cuda" if torch.cuda.is_available() else "cpu"
torch.set_default_device(device)
torch.manual_seed(0)

model = nn.Sequential(
    nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 256), nn.ReLU(), nn.Linear(256, 10)
)
modes = {
    "enable_grad": torch.enable_grad,
    "no_grad": torch.no_grad,
    "inference_mode": torch.inference_mode,
}
x = torch.randn(128, 64)
for name, mode in modes.items():
    with mode():
        y = model(x)
    print(f"{name:15} graph: {y.grad_fn is not None!s:6} inference tensor: {y.is_inference()}")
# %% zh
# ## 留下了什么
#
# 反向传播要用到前向的中间结果，它们得一直留着。每留下一个张量，都会先经过 `pack` 这个钩子（hook）；权重本来就在内存里，不算。猜猜看，五层的网络会留下几个，`no_grad` 之下呢？
# %% en
# ## What is kept
#
# The backward pass needs intermediate results of the forward pass, so they have to be kept.
# Each tensor that is kept first passes through `pack`, a hook; the weights are in memory anyway and do not count.
# How many will a network of five layers keep, and how many under `no_grad`?
# %%
weights = {p.data_ptr() for p in model.parameters()}


def kept_bytes(batch, mode, apply=None):
    model.train()
    if apply:
        apply(model)
    kept = {}

    def pack(tensor):
        if tensor.data_ptr() not in weights:
            kept[tensor.data_ptr()] = tensor.nbytes
        return tensor.detach()

    with saved_tensors_hooks(pack, lambda tensor: tensor), mode():
        out = model(torch.randn(batch, 64))
    return len(kept), sum(kept.values()), out.shape[0]


for name, mode in modes.items():
    count, size, _ = kept_bytes(128, mode)
    print(f"{name:15} {count} tensors, {size} bytes")
count, size, _ = kept_bytes(128, torch.enable_grad, nn.Module.eval)
print(f"{'eval()':15} {count} tensors, {size} bytes")
# %% zh
# 留下的是三个线性层的输入：128 × (64 + 256 + 256) 个数，每个 4 字节，正好 294912。`ReLU` 的输出就是下一层的输入，不另占地方。
#
# 关掉梯度，一个也不留。`eval()` 一个也没少留：它不管梯度。
#
# ## 随批大小增长
#
# 权重反正要占内存，留下的激活值却随批大小增长。是线性的吗？
# %% en
# Kept are the inputs of the three linear layers: 128 × (64 + 256 + 256) numbers of 4 bytes are 294912 bytes.
# What a `ReLU` puts out is the next layer's input, and takes no room of its own.
#
# With gradients off, nothing is kept.
# `eval()` keeps just as much as before: it has nothing to do with gradients.
#
# ## It grows with the batch
#
# The weights are in memory anyway, but the activations that are kept grow with the batch.
# In proportion?
# %%
batches = [1, 64, 256, 1024]
with_grad = [kept_bytes(n, torch.enable_grad)[1] for n in batches]
without = [kept_bytes(n, torch.no_grad)[1] for n in batches]
for n, size in zip(batches, with_grad, strict=True):
    print(f"batch {n:5}: {size:>8} bytes, {size // n} for each sample")
print("under no_grad:", without)
# %%
# zh: alt: 横轴是批大小，纵轴是留下的千字节：enable_grad 是一条过原点的直线，no_grad 一直是 0。
# en: alt: Batch size across, kilobytes kept upward: enable_grad is a straight line through the origin, no_grad stays at 0.
import matplotlib.pyplot as plt

plt.rcParams.update({"font.size": 12, "figure.dpi": 110} | {key: "gray" for key in (
    "text.color", "axes.labelcolor", "axes.edgecolor", "xtick.color", "ytick.color")})
figure, axis = plt.subplots(figsize=(5, 3), facecolor="none")
axis.plot(batches, [size / 1000 for size in with_grad], "o-", label="enable_grad")
axis.plot(batches, [size / 1000 for size in without], "s--", label="no_grad")
axis.set_facecolor("none")
axis.set_xlabel("batch")
axis.set_ylabel("kB")
axis.legend(framealpha=0)
plt.show()
# %% zh
# 正比：每个样本留下的一样多。
#
# ## 时间
#
# 时间随机器而变，条件打印在前面。三种工作：4 个元素相乘，网络算一个样本，网络算 128 个样本。每种模式轮流测五遍，取中位数。哪一种工作里，模式之间差别最大？
# %% en
# In proportion: each sample keeps the same amount.
#
# ## Time
#
# Times differ between machines, and the conditions are printed first.
# Three jobs are timed: a product of 4 elements, the network on one sample, and on 128.
# Each mode takes its turn five times, and the median counts.
# For which job will the modes differ most?
# %% measured -- timings differ between runs
import platform
import statistics

from torch.utils.benchmark import Timer

gpu = torch.cuda.get_device_name() if device == "cuda" else ""
print("device:", gpu or platform.machine(), "| torch:", torch.__version__, "| threads: 1")

w, small = torch.randn(4, requires_grad=True), torch.randn(4)
works = {
    "w * x, 4 elements": lambda: w * small,
    "network, batch 1": lambda: model(x[:1]),
    "network, batch 128": lambda: model(x),
}
print(f"{'':20}", *(f"{name:>15}" for name in modes))
ratios = {}
for work_name, work in works.items():
    times = {name: [] for name in modes}
    for _ in range(5):
        for name, mode in modes.items():
            with mode():
                timer = Timer("work()", globals={"work": work}, num_threads=1)
                times[name].append(timer.blocked_autorange(min_run_time=0.03).median * 1e6)
    medians = {name: statistics.median(row) for name, row in times.items()}
    ratios[work_name] = [medians[name] / medians["enable_grad"] for name in modes]
    print(f"{work_name:20}", *(f"{medians[name]:12.1f} µs" for name in modes))
# %% measured -- draws those timings
# zh: alt: 三组柱，每组三根，高度是相对 enable_grad 的时间；一条水平线标出 1。
# en: alt: Three groups of three bars, their height the time relative to enable_grad; a horizontal line marks 1.
figure, axis = plt.subplots(figsize=(5, 3.2), facecolor="none")
for i, name in enumerate(modes):
    heights = [row[i] for row in ratios.values()]
    axis.bar([j + 0.27 * (i - 1) for j in range(len(ratios))], heights, 0.25, label=name)
axis.axhline(1, color="gray", linewidth=0.8)
axis.set_xticks(range(len(ratios)), [name.replace(", ", "\n") for name in ratios])
axis.set_ylabel("time / enable_grad")
axis.set_facecolor("none")
axis.legend(framealpha=0, fontsize=11, loc="lower center", bbox_to_anchor=(0.5, 1),
            ncols=3, columnspacing=1, handlelength=1)
plt.show()
# %% zh
# 柱顶到横线之间的空白，是省下的时间。再跑一遍，柱子会动：差别不大时，先怀疑波动。内存那边没有波动，为反向传播留下的字节全省了；时间只省下一部分。
#
# ## inference_mode 的代价
#
# 反向传播要用到的张量，前向时得留下来，而 `inference_mode` 里造出的张量不让留。下面会报错：是在相乘那一步，还是到了 `backward()`？
# %% en
# The gap between a bar and the line is the time saved.
# Run it again and the bars move: where the difference is small, suspect noise first.
# Memory has no noise: there every byte kept for the backward pass was saved, here only a part of the time.
#
# ## What inference_mode costs
#
# What the backward pass needs is kept in the forward pass, and a tensor made in `inference_mode` cannot be kept.
# An error is coming: at the product, or at `backward()`?
# %%
weight = torch.ones(4, requires_grad=True)
for name in ("no_grad", "inference_mode"):
    with modes[name]():
        feature = torch.ones(4) * 3
    print(name)
    try:
        product = weight * feature
        print("    multiplied")
        product.sum().backward()
        print("    gradient:", weight.grad.tolist())
    except RuntimeError as error:
        print("   ", str(error).split(".")[0])
weight.grad = None
(weight + feature).sum().backward()
print("a sum instead, gradient:", weight.grad.tolist())
# %% zh
# 相乘时就报错：`weight` 的梯度是 `feature`，所以 `feature` 要留下。相加的梯度是 1，什么也不用留，推理张量也就不碍事。
#
# ## 练习
#
# 1. 把 `model` 的参数全部冻结（`requires_grad_(False)`），再数留下的张量。只解冻最后一层的权重，又留下几个？
# 2. 在 `enable_grad` 里算 100 次 `loss = model(x).square().mean()`，把 `loss` 直接加起来；再换成加 `loss.item()`。循环结束时，留下的张量各还有几个？
# 3. 批大小改成 4096，时间的比值变了吗？
#
# <details><summary>提示</summary>
#
# 1. 没有参数要梯度，就没有什么可留；最后一层权重的梯度，只要它的输入。
# 2. `kept` 只增不减。换成 `weakref.WeakValueDictionary()`，让 `pack` 把 `tensor.detach()` 记进去再返回它，循环之后数一数。
# 3. 先把每种模式多测几遍，看波动有多大。
#
# </details>
# %% en
# At the product: the gradient of `weight` is `feature`, so `feature` has to be kept.
# The gradient of a sum is 1, nothing has to be kept, and an inference tensor does no harm.
#
# ## Exercises
#
# 1. Freeze all parameters of `model` (`requires_grad_(False)`) and count again. Then thaw the last layer's weight: how many are kept now?
# 2. Under `enable_grad`, compute `loss = model(x).square().mean()` 100 times and add up the losses; then add up `loss.item()` instead. How many kept tensors are left after the loop?
# 3. With a batch of 4096, do the ratios of time change?
#
# <details><summary>Hints</summary>
#
# 1. If no parameter needs a gradient, there is nothing to keep; the gradient of the last weight needs only its input.
# 2. `kept` only grows. Make it a `weakref.WeakValueDictionary()`, let `pack` put `tensor.detach()` there and return it, and count after the loop.
# 3. First, time each mode more often, to see how large the noise is.
#
# </details>
