import warnings

from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nn.LSTM(10, 20, dropout=0.5)
    nn.LSTM(10, 20, num_layers=2, dropout=0.5)
print(len(caught), caught[0].category.__name__)
print(str(caught[0].message).replace(", ", ",\n"))
