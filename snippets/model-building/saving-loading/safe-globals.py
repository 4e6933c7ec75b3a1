# torch: 2.6 -- get_unsafe_globals_in_checkpoint is new in 2.6
import io
from datetime import timedelta

import torch

file = io.BytesIO()
torch.save({"weight": torch.ones(2), "took": timedelta(hours=3)}, file)

# zh: 文件里用到了哪些不在名单上的名字
# en: Which names does the file use that are not on the list?
file.seek(0)
print(torch.serialization.get_unsafe_globals_in_checkpoint(file))
# zh: 你认得而且信任的，自己放行
# en: Allow those that you know and trust
with torch.serialization.safe_globals([timedelta]):
    file.seek(0)
    print(torch.load(file)["took"])
