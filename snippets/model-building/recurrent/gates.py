from torch import nn

for layer_type in (nn.RNN, nn.GRU, nn.LSTM):
    layer = layer_type(input_size=10, hidden_size=20, num_layers=2)
    count = sum(p.numel() for p in layer.parameters())
    shape = tuple(layer.weight_ih_l0.shape)
    print(
        f"{layer_type.__name__:4} weight_ih_l0 {shape}, {count} parameters"
    )
