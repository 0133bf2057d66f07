"""A training recipe: TOML checked on loading; an unknown or impossible key is an error that names the nearest known one."""

from __future__ import annotations

import tomllib
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from ..errors import ModelError, unknown
from ..modalities import EXTENDED_TABLE, TABLE, Table
from ..model.network import NetworkConfig

MASKS = ("shared", "paper")
PRECISIONS = ("32-true", "bf16-mixed")


@dataclass(frozen=True)
class Recipe:
    """How a model is trained. Lengths are counted in galaxies seen, so that a recipe means the same on every machine."""

    name: str
    catalog: str
    galaxies_seen: int = 1_000_000
    batch: int = 256  # galaxies a step
    micro_batches: int = 2  # a step's galaxies are split so; each part shares one choice of modalities
    masks: str = "shared"
    asked_tokens: int = 6  # at most, of each modality, in a micro-batch
    seen_weight: float = 0.1  # of a seen value in the loss; a hidden one counts 1
    muon_rate: float = 0.01
    muon_decay: float = 0.01
    adamw_rate: float = 0.002
    warm_up: float = 0.01  # parts of the run
    cool_down: float = 0.6
    precision: str = "32-true"
    seed: int = 0
    checkpoint_every: int = 100_000  # galaxies
    network: NetworkConfig = field(default_factory=NetworkConfig)
    patches: dict[str, int] = field(default_factory=dict)
    extra: list[str] = field(default_factory=list)  # modalities beside the table's five, like "mah"; the catalog must hold them

    def __post_init__(self):
        positive = ("galaxies_seen", "batch", "micro_batches", "asked_tokens", "muon_rate", "adamw_rate", "checkpoint_every")
        for key in positive:
            if not getattr(self, key) > 0:
                raise ModelError(f"recipe: '{key}' must be positive; found {getattr(self, key)!r}.")
        for key, allowed in (("masks", MASKS), ("precision", PRECISIONS)):
            if getattr(self, key) not in allowed:
                raise ModelError(f"recipe: {unknown(key, getattr(self, key), allowed)}")
        if self.batch % self.micro_batches:
            raise ModelError(f"recipe: 'batch' ({self.batch}) must be a multiple of 'micro_batches' ({self.micro_batches}).")
        if not 0 <= self.warm_up + self.cool_down <= 1:
            raise ModelError("recipe: 'warm_up' and 'cool_down' are parts of the run and must add up to at most 1.")
        for name in self.extra:
            if name in TABLE.names or name not in EXTENDED_TABLE.names:
                raise ModelError(f"recipe: {unknown('extra modality', name, set(EXTENDED_TABLE.names) - set(TABLE.names))}")
        if self.network.width % self.network.heads:
            raise ModelError(f"recipe: 'width' ({self.network.width}) must be a multiple of 'heads' ({self.network.heads}).")

    def table(self, table: Table = TABLE) -> Table:
        """The table with this recipe's extra modalities and patch lengths."""
        for name in self.extra:
            table = table.with_row(EXTENDED_TABLE[name])
        return table.with_patches(self.patches)

    def to_dict(self) -> dict:
        return asdict(self)

    @classmethod
    def from_dict(cls, data: dict) -> Recipe:
        """A recipe from plain values, each checked against its type."""
        checked = _checked(data, cls, "recipe")
        checked["network"] = NetworkConfig(**_checked(data.get("network", {}), NetworkConfig, "recipe, network"))
        return cls(**checked)

    @classmethod
    def load(cls, path: str | Path) -> Recipe:
        """Read a recipe; raises ModelError with one line if it cannot be."""
        try:
            data = tomllib.loads(Path(path).read_text())
        except OSError as error:
            raise ModelError(f"there is no recipe at '{path}' ({error.strerror}).") from error
        except tomllib.TOMLDecodeError as error:
            raise ModelError(f"the recipe '{path}' is not TOML: {error}.") from error
        return cls.from_dict(data)


def _checked(data: dict, kind: type, where: str) -> dict:
    known = {f.name: f for f in fields(kind)}
    for key, value in data.items():
        if key not in known:
            raise ModelError(f"{where}: {unknown('key', key, known)}")
        default = known[key].default
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if (isinstance(default, float) and not number) or (isinstance(default, int) and not isinstance(value, int)):
            raise ModelError(f"{where}: '{key}' must be a number like {default!r}; found {value!r}.")
    for key in ("name", "catalog"):
        if key in known and not isinstance(data.get(key), str):
            raise ModelError(f"{where}: '{key}' is missing; it must be a text.")
    return dict(data)
