# zh: 哪种矩阵乘法最快：按形状测一测
# en: Which matrix product is fastest, for which shape
# zh: 同一个乘积的几种写法，从 2×2 到 256×256、单个与成批，在你自己的机器上测时间、画曲线，再看底下执行了什么。
# en: Several spellings of one product, from 2×2 to 256×256, single and in batches: time them on your own machine, draw the curves, and see what runs underneath.

# %% zh
# 一个乘积有许多写法。哪一种最快？先押一个：`a @ b`、`torch.mm`、`torch.einsum`，还是“逐个相乘再求和”？
#
# 时间随机器而变，所以这里的数字只属于运行它的那台机器，条件打印在最前面。要看的是曲线的形状；换成你的机器，再跑一遍。
# %% en
# One product has many spellings.
# Which is fastest?
# Place your bet: `a @ b`, `torch.mm`, `torch.einsum`, or "multiply the pairs, then sum"?
#
# Times differ between machines, so the numbers here belong to the machine that ran them; its conditions are printed first.
# Look at the shape of the curves, and run it again on yours.
# %% measured -- names the machine
import platform

import torch
from torch.utils.benchmark import Timer

device = "cuda" if torch.cuda.is_available() else "cpu"
torch.set_default_device(device)
threads = 1
gpu = torch.cuda.get_device_name() if device == "cuda" else ""
print("device: ", gpu or platform.machine())
print("threads:", threads)
print("torch:  ", torch.__version__)


# %% zh
# 比时间之前，先确认它们算的是同一件事。元素取整数，就可以要求逐位相等：
# %% en
# Before comparing times, make sure that they compute the same thing.
# With whole numbers you may ask for equality to the bit:
# %%
spellings = {
    "a @ b": lambda a, b: a @ b,
    "torch.mm": torch.mm,
    "torch.einsum": lambda a, b: torch.einsum("ij,jk->ik", a, b),
    "(a * b).sum": lambda a, b: (a[:, :, None] * b).sum(1),
}
a = torch.randint(-9, 10, (8, 8)).float()
b = torch.randint(-9, 10, (8, 8)).float()
for name, product in spellings.items():
    print(f"{name:14}", torch.equal(product(a, b), a @ b))
# %% zh
# ## 大小
#
# 从 2×2 到 256×256，每种写法测几轮，取最快的一轮：别的程序只会让它变慢。先猜：在哪个大小上，写法的差别最大？
# %% en
# ## Size
#
# Time each spelling from 2×2 to 256×256, some rounds each, and take the fastest: what else the machine does can only slow it down.
# First, guess: at which size does the spelling matter most?
# %% measured -- timings differ between runs
sizes = [2, 8, 32, 128, 256]
times = {name: [] for name in spellings}
for n in sizes:
    a, b = torch.rand(n, n), torch.rand(n, n)
    for name, product in spellings.items():
        timer = Timer("product(a, b)", globals={"product": product, "a": a, "b": b},
                      num_threads=threads)
        seconds = min(timer.blocked_autorange(min_run_time=0.1).times)
        times[name].append(seconds * 1e6)
print("n            ", *(f"{n:>9}" for n in sizes))
for name, row in times.items():
    print(f"{name:14}", *(f"{t:9.1f}" for t in row), "µs")
# %% measured -- draws those timings
# zh: alt: 双对数坐标：横轴是矩阵的大小 n，纵轴是一次乘法的微秒数，四种写法各一条线。
# en: alt: Both axes are logarithmic: the size n of the matrices across, microseconds per product upward, one line for each of four spellings.
import matplotlib.pyplot as plt

plt.rcParams.update({"font.size": 12, "figure.dpi": 110} | {key: "gray" for key in (
    "text.color", "axes.labelcolor", "axes.edgecolor", "xtick.color", "ytick.color")})
figure, axis = plt.subplots(figsize=(5, 3.4), facecolor="none")
for (name, row), style in zip(times.items(), ["o-", "s--", "^-", "d:"], strict=True):
    axis.loglog(sizes, row, style, label=name)
axis.set_facecolor("none")
axis.set_xlabel("n")
axis.set_ylabel("µs")
axis.legend(framealpha=0)
plt.show()
# %% zh
# 左边升得慢：从 n = 2 到 32，要做的乘法多了 4096 倍，时间只多了几倍，大头花在调用本身。往右，前三条线并到一起：它们执行的是同一类算子。“相乘再求和”越来越慢：它真的造出了 n × n × n 个数。
#
# 底下到底执行了什么，可以不靠时间，直接看算子：
# %% en
# On the left the lines rise slowly: from n = 2 to 32 there is 4096 times as much to multiply, and the time only grows a few times over, for most of it goes into the call.
# To the right the first three lines meet: they run the same kind of operator.
# "Multiply, then sum" falls behind: it really makes n × n × n numbers.
#
# What runs underneath can be seen without a clock, by looking at the operators:
# %%
from torch.utils._python_dispatch import TorchDispatchMode


class Count(TorchDispatchMode):
    calls = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        result = func(*args, **(kwargs or {}))
        self.calls += 1
        if func.overloadpacket.__name__ in ("mm", "bmm", "mul", "sum"):
            print("   ", func.overloadpacket.__name__, "makes", result.numel(), "numbers")
        return result


a, b = torch.rand(32, 32), torch.rand(32, 32)
for name, product in spellings.items():
    print(name)
    with Count() as count:
        product(a, b)
    print("    more than five operators in all:", count.calls > 5)
# %% zh
# `einsum` 在乘之前和之后还要换维、改形，小矩阵上慢的那一截就在这里。
#
# ## 成批
#
# 64 对矩阵，一次 `@` 与一个循环，结果相同。循环多花的时间，会随着矩阵变大而变大，还是变小？
# %% en
# Before and after it multiplies, `einsum` permutes and reshapes: that is where it loses time on small matrices.
#
# ## Batches
#
# Sixty-four pairs of matrices: one `@`, or a loop, with equal results.
# As the matrices grow, does the loop lose more, or less?
# %% measured -- timings differ between runs
def loop(x, y):
    return torch.stack([x[i] @ y[i] for i in range(len(x))])


batched = {"x @ y": lambda x, y: x @ y, "torch.bmm": torch.bmm, "loop": loop}
sizes = [2, 16, 64]
for n in sizes:
    x, y = torch.rand(64, n, n), torch.rand(64, n, n)
    print(f"n = {n}", end=":")
    for name, product in batched.items():
        timer = Timer("product(x, y)", globals={"product": product, "x": x, "y": y},
                      num_threads=threads)
        seconds = min(timer.blocked_autorange(min_run_time=0.1).times)
        print(f"  {name} {seconds * 1e6:.0f} µs", end="")
    print()
# %% zh
# 循环要在 Python 里走 64 遍，每遍取两次下标、乘一次，最后再叠起来。矩阵小的时候，时间几乎全花在这上面；`n` 是 64 时，乘法本身要花不少时间，差的倍数就小得多了。
#
# ## 顺序
#
# `A` 是 1000×4，`B` 是 4×1000，`v` 是 1000×1。连乘时括号放在哪里，结果只差舍入，计算量却不同：p×q 乘 q×r，要做 p × q × r 次乘法。这不用测，数一数就知道：
# %% en
# The loop goes through Python 64 times, picks two matrices and multiplies them each time, and stacks at the end.
# For small matrices that is nearly everything; at n = 64 the products themselves take their time, and the factor is far smaller.
#
# ## Order
#
# Let `A` be 1000×4, `B` 4×1000 and `v` 1000×1.
# In a product of three, the parentheses change the result only by rounding, but they change the work: p×q times q×r takes p × q × r multiplications.
# No clock is needed for that, only counting:
# %%
def multiplications(*shapes):
    return sum(rows * inner * columns for rows, inner, columns in shapes)


n = 1000
left = multiplications((n, 4, n), (n, n, 1))
right = multiplications((4, n, 1), (n, 4, 1))
print("(A @ B) @ v:", left)
print("A @ (B @ v):", right)
print("ratio:      ", left // right)
# %% measured -- timings differ between runs
A, B, v = torch.rand(n, 4), torch.rand(4, n), torch.rand(n, 1)
for call in ("(A @ B) @ v", "A @ (B @ v)", "torch.linalg.multi_dot([A, B, v])"):
    timer = Timer(call, globals={"torch": torch, "A": A, "B": B, "v": v},
                  num_threads=threads)
    seconds = min(timer.blocked_autorange(min_run_time=0.1).times)
    print(f"{call:34} {seconds * 1e6:8.1f} µs")
# %% zh
# `multi_dot` 自己找到了省事的顺序。
#
# ## 练习
#
# 1. 把 `threads` 改成 `torch.get_num_threads()` 再跑：哪些大小变快了，哪些没有？
# 2. 换成 `float64`。曲线的左端和右端各上移多少？
# 3. 给 `spellings` 加一种：`torch.tensordot(a, b, dims=1)`。左端它靠近哪条线，右端呢？
#
# <details><summary>提示</summary>
#
# 1. 小矩阵不值得分给几个线程，看右半边。
# 2. 在建立 `a`、`b` 的地方写 `dtype=torch.float64`；数要读两倍的字节。
# 3. 用上面的 `Count` 看它执行哪个算子，一共执行了几个。
#
# </details>
# %% en
# `multi_dot` found the cheaper order by itself.
#
# ## Exercises
#
# 1. Set `threads` to `torch.get_num_threads()` and run again: which sizes get faster, and which do not?
# 2. Use `float64`. How far up do the curves move on the left, and on the right?
# 3. Add `torch.tensordot(a, b, dims=1)` to `spellings`. Which line is it near on the left, and which on the right?
#
# <details><summary>Hints</summary>
#
# 1. Small matrices are not worth sharing between threads; look at the right half.
# 2. Write `dtype=torch.float64` where `a` and `b` are made; twice as many bytes have to be read.
# 3. Let `Count` from above show which operator it runs, and how many in all.
#
# </details>
