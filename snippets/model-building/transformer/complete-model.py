import torch
from torch import nn


class Translator(nn.Module):
    def __init__(self, words, width=16, longest=32):
        super().__init__()
        self.word = nn.Embedding(words, width)
        self.position = nn.Embedding(longest, width)
        self.core = nn.Transformer(width, 2, 1, 1, 32, batch_first=True)
        self.head = nn.Linear(width, words)

    def embed(self, ids):
        return self.word(ids) + self.position(torch.arange(ids.shape[1]))

    def forward(self, src, tgt):
        length = tgt.shape[1]
        masks = {"tgt_mask": torch.ones(length, length).bool().triu(1)}
        masks["src_key_padding_mask"] = src == 0
        masks["memory_key_padding_mask"] = src == 0
        return self.head(
            self.core(self.embed(src), self.embed(tgt), **masks)
        )


src = torch.tensor([[5, 6, 7, 8], [9, 4, 0, 0]])
tgt = torch.tensor([[1, 5, 6], [1, 9, 4]])
print("logits:", tuple(Translator(words=100)(src, tgt).shape))
