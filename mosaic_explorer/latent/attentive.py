"""The attentive probe: a few queries that are learned look at each modality's state and weigh them, before a small perceptron
reads the value (after AstroCLIP, Parker et al. 2024, MNRAS 531, 4990, and the probes of V-JEPA, Bardes et al. 2024)."""

from __future__ import annotations

import copy

import numpy as np
import torch
from torch import Tensor, nn

WIDTH, HEADS, HIDDEN = 64, 4, 64
DECAYS = (0.01, 0.3, 3.0)  # AdamW's, of which the best on galaxies that were left out is taken
RATE, BATCH, MOST_STEPS, PATIENCE = 1e-3, 256, 1500, 6
EVERY = 25  # steps between two looks at those left out
LEFT_OUT = 5  # one galaxy in so many


class Attention(nn.Module):
    """(n, modalities, width) -> (n,)."""

    def __init__(self, modalities: int, width: int):
        super().__init__()
        self.inward, self.place = nn.Linear(width, WIDTH), nn.Parameter(torch.zeros(modalities, WIDTH))
        self.query = nn.Parameter(torch.randn(1, 1, WIDTH) / WIDTH**0.5)
        self.attention = nn.MultiheadAttention(WIDTH, HEADS, batch_first=True)
        self.outward = nn.Sequential(
            nn.LayerNorm(WIDTH), nn.Linear(WIDTH, HIDDEN), nn.GELU(), nn.Dropout(0.1), nn.Linear(HIDDEN, 1)
        )

    def forward(self, states: Tensor) -> Tensor:
        """Values (n,) in spreads, or the logarithm of odds."""
        keys = self.inward(states) + self.place
        looked, _ = self.attention(self.query.expand(len(states), -1, -1), keys, keys, need_weights=False)
        out: Tensor = self.outward(looked[:, 0])[:, 0]
        return out


class AttentiveProbe:
    """Trained until the galaxies left out gain no more; see `probes.Probe`."""

    def __init__(self, is_class: bool, seed: int = 0):
        self.is_class, self.seed = is_class, seed

    def fit(self, states: np.ndarray, values: np.ndarray) -> AttentiveProbe:
        """Learn; returns itself."""
        self._middle = states.mean(0)
        self._scale = max(float((states - self._middle).std()), 1e-9)
        self._mean, self._spread = (0.0, 1.0) if self.is_class else (float(values.mean()), max(float(values.std()), 1e-9))
        x, y = self._inputs(states), torch.from_numpy(((values - self._mean) / self._spread).astype(np.float32))
        out = _left_out(values, self.is_class, self.seed)
        tried = [self._train(x[~out], y[~out], x[out], y[out], decay) for decay in DECAYS]
        self._network = min(tried, key=lambda one: one[0])[1]
        return self

    @torch.inference_mode()
    def read(self, states: np.ndarray) -> np.ndarray:
        """Values (n,), or chances of the class."""
        out = torch.cat([self._network(part) for part in self._inputs(states).split(4096)])
        return np.asarray(torch.sigmoid(out).numpy() if self.is_class else out.numpy() * self._spread + self._mean, float)

    def _inputs(self, states: np.ndarray) -> Tensor:
        return torch.from_numpy(((states - self._middle) / self._scale).astype(np.float32))

    def _loss(self, said: Tensor, truth: Tensor) -> Tensor:
        if self.is_class:
            return nn.functional.binary_cross_entropy_with_logits(said, truth)
        return nn.functional.mse_loss(said, truth)

    def _train(self, x: Tensor, y: Tensor, x_out: Tensor, y_out: Tensor, decay: float) -> tuple[float, nn.Module]:
        """The loss of galaxies left out, and the network that had it."""
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(self.seed)
            network = Attention(*x.shape[1:])
            optimiser = torch.optim.AdamW(network.parameters(), RATE, weight_decay=decay)
            best, kept, waited = np.inf, copy.deepcopy(network.state_dict()), 0
            for step in range(MOST_STEPS):
                rows = torch.randint(len(x), (min(BATCH, len(x)),))
                optimiser.zero_grad()
                self._loss(network(x[rows]), y[rows]).backward()
                optimiser.step()
                if (step + 1) % EVERY == 0:
                    network.eval()
                    with torch.no_grad():
                        loss = float(self._loss(network(x_out), y_out))
                    network.train()
                    best, kept, waited = (
                        (loss, copy.deepcopy(network.state_dict()), 0) if loss < best else (best, kept, waited + 1)
                    )
                    if waited == PATIENCE:
                        break
        network.load_state_dict(kept)
        return best, network.eval()


def _left_out(values: np.ndarray, is_class: bool, seed: int) -> np.ndarray:
    """Which galaxies (n,) bool say when to stop: one in five, of each class if there are classes."""
    out, random = np.zeros(len(values), bool), np.random.default_rng(seed)
    for group in (values > 0, values <= 0) if is_class else (np.ones(len(values), bool),):
        rows = np.flatnonzero(group)
        out[random.permutation(rows)[: max(1, len(rows) // LEFT_OUT)]] = True
    return out
