# zh: 手造步长：用 as_strided 重建 view、transpose、expand
# en: Strides by hand: rebuild view, transpose and expand with as_strided
# zh: 只用形状、步长和偏移，亲手造出 view、转置、expand、切片和滑动窗口，看清它们共用同一份存储。
# en: Build view, transpose, expand, slices and sliding windows from nothing but a shape, strides and an offset, and see that they share one storage.

# %% zh
# `view`、`transpose`、`expand` 都说自己不复制数据。真是这样的话，有一份存储（storage，也就是排成一条的那些数），再加上**形状、步长、偏移**三样东西，就应该能把它们全部造出来。
#
# `as_strided` 收的正是这三样。每段程序运行之前，先猜一猜它会打印什么。
# %% en
# `view`, `transpose` and `expand` all claim to copy nothing.
# If that is true, one storage (the numbers, all in one row) and three things, a **shape, strides and an offset**, must be enough to build every one of them.
#
# Those three are what `as_strided` takes.
# Before you run a cell, guess what it prints.
# %%
import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
torch.set_default_device(device)

x = torch.arange(6)
print("shape:", tuple(x.shape), "| stride:", x.stride())


def compare(mine, theirs):
    storage = mine.untyped_storage().data_ptr()
    print("equal values:  ", torch.equal(mine, theirs))
    print("equal strides: ", mine.stride() == theirs.stride())
    print("one storage:   ", storage == theirs.untyped_storage().data_ptr())


# %% zh
# ## view
#
# 六个数排成一行，要看成 2 行 3 列：换一行要跨过几个数，换一列呢？猜好了再往下看。
# %% en
# ## view
#
# Six numbers in a row are to look like 2 rows of 3: how many numbers do you skip for the next row, how many for the next column?
# Make a guess first.
# %%
mine = x.as_strided((2, 3), (3, 1))
print(mine)
compare(mine, x.view(2, 3))
# %% zh
# 换行跨 3 个，换列跨 1 个。三个回答都是 `True`：`view` 只是换了形状和步长，别的什么也没做。
#
# ## 转置
#
# 把上面的矩阵转置，哪一样变了，哪一样没变？
# %% en
# Three for a row, one for a column.
# All three answers are `True`: `view` made a new shape and new strides, and did nothing else.
#
# ## transpose
#
# Now transpose that matrix: what changes, and what stays?
# %%
m = x.view(2, 3)
mine = m.as_strided((3, 2), (1, 3))
print(mine)
compare(mine, m.t())
print("contiguous:    ", mine.is_contiguous())
# %% zh
# 形状的两个数换了位置，步长的两个数也换了位置，数据一个没动。代价是它不再连续（contiguous）：按行读，数不再一格挨一格。每一步在存储里跳多远？
# %% en
# The two sizes traded places, and so did the two strides; no number moved.
# The price: it is no longer contiguous, that is, read row by row, its numbers no longer lie side by side.
# How far do you jump in the storage at each step?
# %%
places = mine.reshape(-1)
print("read in order:", places.tolist())
print("jumps:        ", places.diff().tolist())
try:
    mine.view(6)
except RuntimeError as error:
    print("view(6):      ", str(error).split(" (")[0])
# %% zh
# `x` 里第几格就存着几，所以读出来的数就是位置。跳跃一会儿是 3，一会儿是 -2，一个步长描述不了，`view(6)` 只好报错。
#
# ## expand
#
# 一行三个数，要看成 4 行。换行时跨几个，才能每行都读到同样的数？
# %% en
# Cell number `i` of `x` holds `i`, so the numbers you read are places.
# The jump is 3 at one step and -2 at the next; no single stride describes that, and `view(6)` can only fail.
#
# ## expand
#
# One row of three numbers is to look like 4 rows.
# How many do you skip for the next row, if every row is to read the same numbers?
# %%
row = torch.tensor([10, 20, 30])
mine = row.as_strided((4, 3), (0, 1))
print(mine)
compare(mine, row.expand(4, 3))
stored = mine.untyped_storage().nbytes() // mine.element_size()
print("elements:", mine.numel(), "| stored:", stored)
# %% zh
# 跨 0 个。12 个元素，存着的只有 3 个。那么只改第一行的第一个数，会怎样？
# %% en
# None: a stride of 0.
# There are 12 elements, and 3 are stored.
# So what if you change the first number of the first row only?
# %%
mine[0, 0] = 99
print("first column:", mine[:, 0].tolist())
print("row:         ", row.tolist())
# %% zh
# ## 切片和对角线
#
# 切片还要用到偏移，也就是从第几格读起。对角线的步长是多少？
# %% en
# ## Slices and the diagonal
#
# A slice also needs the offset, the cell to start from.
# And what is the stride of a diagonal?
# %%
compare(x.as_strided((4,), (1,), 2), x[2:])
compare(x.as_strided((3,), (2,)), x[::2])
compare(m.as_strided((2,), (4,)), m.diagonal())
# %% zh
# 对角线每走一步，行和列都加 1，所以它的步长是两个步长之和：3 + 1 = 4。
#
# ## 重叠的窗口
#
# 两个维可以用同一个步长。这时会看到什么？
# %% en
# Each step along the diagonal goes one row down and one column right, so its stride is the sum of the two strides: 3 + 1 = 4.
#
# ## Windows that overlap
#
# Two dimensions may have the same stride.
# What do you see then?
# %%
windows = x.as_strided((4, 3), (1, 1))
print(windows)
compare(windows, x.unfold(0, 3, 1))
# %% zh
# 这就是 `unfold`：十二个元素，读的仍是那六格。
#
# 把每个元素读的是第几格画出来，四种视图就一目了然。格号也用 `as_strided` 来算：`torch.arange(6)` 的第 `i` 格存的就是 `i`，给它同样的形状和步长。
# %% en
# That is `unfold`: twelve elements that read the same six cells.
#
# Draw which cell each element reads, and the four views explain themselves.
# `as_strided` works out the cell numbers as well: give the same shape and strides to `torch.arange(6)`, whose cell `i` holds `i`.
# %%
# zh: alt: 四张小图，格子里是它读的存储格号。view(2, 3)：0 1 2 和 3 4 5；t()：0 3、1 4、2 5；expand(4, 3)：四行都是 0 1 2；unfold(0, 3, 1)：0 1 2、1 2 3、2 3 4、3 4 5。
# en: alt: Four small grids; each cell shows the storage cell that it reads. view(2, 3): 0 1 2 and 3 4 5; t(): 0 3, 1 4, 2 5; expand(4, 3): four rows of 0 1 2; unfold(0, 3, 1): 0 1 2, 1 2 3, 2 3 4, 3 4 5.
import matplotlib.pyplot as plt

plt.rcParams.update({"font.size": 12, "figure.dpi": 110})

views = {
    "view(2, 3)": m,
    "t()": m.t(),
    "expand(4, 3)": row.expand(4, 3),
    "unfold(0, 3, 1)": x.unfold(0, 3, 1),
}
figure, axes = plt.subplots(2, 2, figsize=(5, 4), facecolor="none", layout="constrained")
for axis, (name, view) in zip(axes.flat, views.items(), strict=True):
    cells = torch.arange(6).as_strided(view.shape, view.stride()).cpu()
    axis.imshow(cells, cmap="Pastel1", vmin=0, vmax=8)
    for i, line in enumerate(cells.tolist()):
        for j, cell in enumerate(line):
            axis.text(j, i, cell, ha="center", va="center", color="black", size=12)
    axis.set_title(name, color="gray")
    axis.set_axis_off()
plt.show()
# %% zh
# ## 没有护栏
#
# `as_strided` 不问这样看有没有意义，只检查会不会读到存储外面去：
# %% en
# ## No guard rails
#
# `as_strided` does not ask whether a view makes sense; it only checks that nothing outside the storage is read:
# %%
print(x.as_strided((2, 2), (1, 4)))
try:
    x.as_strided((3, 3), (3, 1))
except RuntimeError as error:
    print("out of bounds:", "out of bounds" in str(error))
# %% zh
# 所以日常程序里用 `view`、`transpose`、`expand`；`as_strided` 留给想弄明白的时候。
#
# ## 练习
#
# 1. 用一次 `as_strided` 造出 `m[:, 1:]`，再用 `compare` 核对。
# 2. 4×4 的矩阵，一次 `as_strided` 取出它的四个 2×2 小块，形状 `(2, 2, 2, 2)`。
# 3. 哪些步长能让 2×3 的视图六个元素全是同一个数？
#
# <details><summary>提示</summary>
#
# 1. 形状 `(2, 2)`，步长不变，偏移 1。
# 2. 四个步长依次是：换一行小块、换一列小块、块内换行、块内换列，也就是 `(8, 2, 4, 1)`。
# 3. 步长是 `(0, 0)`。
#
# </details>
#
# 规则的来历，见“view 与 reshape”一章里的“步长”。
# %% en
# So use `view`, `transpose` and `expand` in everyday programs, and `as_strided` when you want to understand.
#
# ## Exercises
#
# 1. Build `m[:, 1:]` with one `as_strided`, and check it with `compare`.
# 2. With one `as_strided`, take the four 2×2 blocks of a 4×4 matrix, as shape `(2, 2, 2, 2)`.
# 3. Which strides make a 2×3 view whose six elements are all the same number?
#
# <details><summary>Hints</summary>
#
# 1. Shape `(2, 2)`, the same strides, offset 1.
# 2. The strides, in order: next row of blocks, next column of blocks, next row in a block, next column in a block; that is `(8, 2, 4, 1)`.
# 3. `(0, 0)`.
#
# </details>
#
# Where the rules come from: the section on strides in the chapter on view and reshape.
