"""Muon: the optimiser of the blocks' matrices, beside torch's own."""

import pytest
import torch

from mosaic_explorer.training.muon import Muon, orthogonalise

SHAPES = [(48, 48), (96, 32), (32, 96), (48, 48), (128, 32)]  # some alike, some transposed


def matrices_after(optimiser_of, steps=5, seed=0):
    """Matrices of SHAPES after so many steps down random gradients."""
    generator = torch.Generator().manual_seed(seed)
    matrices = [torch.nn.Parameter(torch.randn(shape, generator=generator)) for shape in SHAPES]
    optimiser = optimiser_of(matrices)
    for _ in range(steps):
        for p in matrices:
            p.grad = torch.randn(p.shape, generator=generator)
        optimiser.step()
    return [p.detach() for p in matrices]


def test_it_takes_the_steps_of_torchs_muon_but_for_its_bf16():
    settings = {"lr": 0.02, "weight_decay": 0.1}
    start = matrices_after(lambda p: Muon(p, **settings), steps=0)
    ours = matrices_after(lambda p: Muon(p, **settings))
    theirs = matrices_after(lambda p: torch.optim.Muon(p, **settings))
    for a, b, before in zip(ours, theirs, start, strict=True):
        assert (a - b).norm() < 0.02 * (b - before).norm()


@pytest.mark.parametrize("size", [1e-4, 1.0, 1e4])
def test_singular_values_become_one_whatever_the_size_of_the_gradient(size):
    values = torch.linalg.svdvals(orthogonalise(size * torch.randn(4, 32, 96)))
    assert values.min() > 0.6 and values.max() < 1.3


def test_a_matrix_without_gradient_stays_where_it_is():
    still, moved, zero = (torch.nn.Parameter(torch.ones(8, 8)) for _ in range(3))
    moved.grad, zero.grad = torch.eye(8), torch.zeros(8, 8)
    Muon([still, moved, zero], lr=0.1).step()
    assert (still == 1).all() and (zero == 1).all() and not (moved == 1).all()


def test_saved_state_goes_on_as_if_never_saved():
    class Reloaded(Muon):
        def step(self, closure=None):
            super().step()
            self.load_state_dict(torch.optim.Optimizer.state_dict(self))

    for a, b in zip(matrices_after(Muon), matrices_after(Reloaded), strict=True):
        assert torch.equal(a, b)


def test_vectors_are_refused():
    with pytest.raises(ValueError, match="matrices"):
        Muon([torch.nn.Parameter(torch.zeros(3))])
