import torch

A = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
B = torch.tensor([[5.0, 6.0], [7.0, 8.0]], requires_grad=True)
C = A @ B
G = torch.tensor([[1.0, 0.0], [0.0, 10.0]])
C.backward(G)

print("grad_fn:", C.grad_fn.name())
print("A.grad == G @ B.T:", torch.equal(A.grad, G @ B.detach().T))
print("B.grad == A.T @ G:", torch.equal(B.grad, A.detach().T @ G))
