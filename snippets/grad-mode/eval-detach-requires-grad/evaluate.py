import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Dropout(0.5))
data = [torch.ones(4, 2), torch.zeros(4, 2)]


@torch.inference_mode()
def evaluate(model, data):
    was_training = model.training
    model.eval()
    outputs = torch.cat([model(batch) for batch in data])
    model.train(was_training)
    return outputs


first, second = evaluate(model, data), evaluate(model, data)
print("same both times:", torch.equal(first, second))
print("requires grad:  ", first.requires_grad)
print("training again: ", model.training)
