"""Muon: momentum whose matrices are orthogonalised before each step (Jordan et al. 2024, kellerjordan.github.io/posts/muon).

torch.optim.Muon works one matrix at a time, and always in bf16. Here matrices of one shape share each product, and a processor
without bf16 instructions may work in float32.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any

import torch
from torch import Tensor

COEFFICIENTS = (3.4445, -4.7750, 2.0315)  # of the quintic that lifts small singular values fastest (ibid.)
ROUNDS = 5
SMALLEST_NORM = 1e-7  # a matrix of zeros stays one


class Muon(torch.optim.Optimizer):
    """Nesterov momentum, orthogonalised, with decoupled weight decay; for matrices (rows, columns) only.

    A matrix with more rows than columns takes steps longer by sqrt(rows / columns), as torch.optim.Muon's does. `dtype` is what
    matrices are orthogonalised in.
    """

    def __init__(
        self,
        params: Iterable,
        lr: float = 0.01,
        weight_decay: float = 0.0,
        momentum: float = 0.95,
        dtype: torch.dtype = torch.float32,
    ):
        super().__init__(params, {"lr": lr, "weight_decay": weight_decay, "momentum": momentum})
        self.dtype = dtype
        shapes = [tuple(p.shape) for group in self.param_groups for p in group["params"] if p.ndim != 2]
        if shapes:
            raise ValueError(f"Muon is for matrices; found a parameter of shape {shapes[0]}.")

    @torch.no_grad()
    def step(self, closure: Callable[[], Any] | None = None) -> Any:
        """One step for each matrix that has a gradient."""
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for group in self.param_groups:
            rate, decay, momentum = group["lr"], group["weight_decay"], group["momentum"]
            by_shape = defaultdict(list)  # [(matrix, its update, wide)] of each shape and kind
            for p in group["params"]:
                if p.grad is not None:
                    update = self._momentum(p, p.grad, momentum)
                    wide = update.T if p.shape[0] > p.shape[1] else update
                    by_shape[wide.shape, p.dtype, p.device].append((p, wide))
            for pairs in by_shape.values():
                updates = orthogonalise(torch.stack([wide for _, wide in pairs]), self.dtype)
                for (p, _), update in zip(pairs, updates, strict=True):
                    rows, columns = p.shape
                    p.mul_(1 - rate * decay)
                    p.add_(update.T if rows > columns else update, alpha=-rate * max(1, rows / columns) ** 0.5)
        return loss

    def _momentum(self, p: Tensor, gradient: Tensor, momentum: float) -> Tensor:
        """The gradient's running mean brought up to date, looked at one step ahead: (rows, columns)."""
        state = self.state[p]
        if "momentum_buffer" not in state:
            state["momentum_buffer"] = torch.zeros_like(p)
        mean = state["momentum_buffer"].lerp_(gradient, 1 - momentum)
        return gradient.lerp(mean, momentum)


def orthogonalise(matrices: Tensor, dtype: torch.dtype = torch.float32) -> Tensor:
    """Matrices (n, rows, columns), rows <= columns, with all singular values near 1, between about 0.7 and 1.2.

    Singular values below about a thousandth of the norm stay smaller. The products are taken in `dtype`.
    """
    a, b, c = COEFFICIENTS
    x = matrices.to(dtype)
    x = x / x.norm(dim=(1, 2), keepdim=True).clamp(min=SMALLEST_NORM)
    for _ in range(ROUNDS):
        gram = x @ x.mT
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return x.to(matrices.dtype)
