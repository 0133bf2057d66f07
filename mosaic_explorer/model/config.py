"""What a model's config.json must say: the schema of the file, and the table and network that it describes."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal, Self

import numpy as np
from pydantic import AfterValidator, Field, FiniteFloat, field_validator, model_validator

from ..catalog.schema import GALAXY
from ..errors import CONTROLS, ModelError, MosaicError, excerpt
from ..files import read_at_most
from ..modalities import EXTENDED_TABLE, Table
from ..schemas import Strict, Tolerant, parse
from .ood import OF_TWO, QUESTIONS, RARITIES
from .renamed import renamed
from .size import MOSAIC, PAPER, SIZES, NetworkConfig, PaperConfig, Size

MOST_BYTES = 16_000_000  # of the file; a shipped one has 23,000
MOST_VALUES = 1_000_000  # of a galaxy; the table has 1,149
MOST_SIZE = 65_536  # of any number that sizes a network, but these
NETWORK_MOST = {"depth": 1_000, "registers": 4_096}
MAY_BE_NONE = ("filter_width", "trust")
NAME = r"^[A-Za-z][A-Za-z0-9_]{0,63}$"  # of modalities, variables and dimensions: they become attributes and tensors
TAKEN = (GALAXY, "quantile")  # dimensions of catalogs and answers


def _one_line(text: str) -> str:
    """Words are drawn, printed and copied into programs: a line that ends in them would end there, too."""
    if CONTROLS.search(text):
        raise ValueError("be one line of text without control characters")
    return text


Words = Annotated[str, AfterValidator(_one_line)]
Label = Annotated[Words, Field(min_length=1)]


def _is_part_of_modules(name: str) -> bool:
    """Whether torch's modules have a part of this name; where there is no torch, no network is made that has them."""
    try:
        from torch.nn import ModuleDict
    except ImportError:
        return False
    return hasattr(ModuleDict, name)


class VariableEntry(Strict):
    """One variable of a modality; see `modalities.Variable`."""

    name: str = Field(pattern=NAME)
    label: Label
    unit: Words
    meaning: Words = ""
    floor: FiniteFloat | None = None
    allowed: list[float] = Field(default=[-np.inf, np.inf], min_length=2, max_length=2)
    short: Words = ""
    printed_unit: Words = ""
    error_unit: Words = ""

    @field_validator("allowed")
    @classmethod
    def _is_a_range(cls, ends: list[float]) -> list[float]:
        if not ends[0] <= ends[1]:
            raise ValueError("be the least and the most that a value may be")
        return ends


class RowEntry(Strict):
    """One modality of a model's table; see `modalities.Modality`."""

    name: str = Field(pattern=NAME)
    label: Label
    variables: list[VariableEntry] = Field(min_length=1)
    coordinate: list[Any] = Field(min_length=1, max_length=MOST_VALUES)
    dim: str | None = Field(default=None, pattern=NAME)
    short: Words = ""
    coordinate_label: Words = ""
    coordinate_unit: Words = ""
    position: list[FiniteFloat] = Field(default=[])
    extent: list[FiniteFloat] | None = Field(default=None, min_length=2, max_length=2)
    log_axis: bool = False
    measured: bool = False
    patch: int = Field(default=1, ge=1)
    asked_patch: int = Field(default=1, ge=1)

    @field_validator("name")
    @classmethod
    def _can_name_a_module(cls, name: str) -> str:
        if name not in EXTENDED_TABLE.by_name and _is_part_of_modules(name):
            raise ValueError("be another name: a network's parts cannot bear it")
        return name

    @field_validator("coordinate")
    @classmethod
    def _is_texts_or_numbers(cls, values: list[Any]) -> list[Any]:
        texts = all(isinstance(x, str) and not CONTROLS.search(x) for x in values)
        numbers = all(isinstance(x, int | float) and not isinstance(x, bool) and abs(x) < 1e300 for x in values)  # no NaN
        if not texts and not numbers:
            raise ValueError("be a list of texts, or of finite numbers")
        if len(set(values)) < len(values):
            raise ValueError("name each of its values once")
        return values

    @model_validator(mode="after")
    def _fits_together(self) -> RowEntry:
        size = len(self.coordinate)
        if self.dim is None and [v.name for v in self.variables] != self.coordinate:
            raise ValueError("have a variable for each of its coordinate's names, as it has no 'dim'")
        if self.dim is not None and len(self.variables) > 1:
            raise ValueError("have one variable, as it has a 'dim'")
        if self.dim in TAKEN:
            raise ValueError(f"have another 'dim' than {' and '.join(TAKEN)}")
        if self.position and len(self.position) != size:
            raise ValueError(f"have a 'position' for each of its {size} values, or none")
        if self.extent is not None and isinstance(self.coordinate[0], str) and not self.position:
            raise ValueError("have a 'position' for its values, as it has an 'extent'")
        most = 1 if self.dim is None else size  # scalars are no neighbours of each other
        if max(self.patch, self.asked_patch) > most:
            raise ValueError(f"have a 'patch' and an 'asked_patch' of at most {most}")
        return self


class SizeEntry(Strict):
    """The size of a network, which `kind` is of."""

    kind: ClassVar[type[Size]]

    @model_validator(mode="after")
    def _is_possible(self) -> Self:
        try:
            check_network(self.kind(**dict(self)))
        except ValueError as error:
            raise ValueError(f"be possible: {error}") from error
        return self


class MosaicSizeEntry(SizeEntry):
    """The size of our network; see `network.NetworkConfig`."""

    kind = NetworkConfig

    width: int
    depth: int
    query_blocks: int
    heads: int
    registers: int
    bins: int
    components: int
    filter_width: int = 0
    filter_tokens: int = 4
    trust: int = 0


class PaperSizeEntry(SizeEntry):
    """The size of the paper's network; see `paper.PaperConfig`."""

    kind = PaperConfig

    width: int
    depth: int
    heads: int


class TrainedEntry(Tolerant):
    """How a model was trained, as far as the file says; a model card tells of it."""

    galaxies: int = Field(default=1, ge=1)
    galaxies_seen: int = Field(default=0, ge=0)
    seconds: FiniteFloat = 0.0
    device: str = ""
    torch: str = ""


class DensityEntry(Strict):
    """How the densities of a scalar were adapted; see `adaptation.DensityCorrection`."""

    shift: list[FiniteFloat] = Field(default=[0.0, 0.0], min_length=2, max_length=2)
    log_stretch: list[FiniteFloat] = Field(default=[0.0, 0.0], min_length=2, max_length=2)
    temper: FiniteFloat = Field(default=1.0, gt=0)
    stray: FiniteFloat = Field(default=0.0, ge=0, lt=1)
    stray_mean: FiniteFloat = 0.0
    stray_width: FiniteFloat = Field(default=1.0, gt=0)
    knots: list[FiniteFloat] = Field(default=[], max_length=64)
    log_weights: list[FiniteFloat] = Field(default=[], max_length=64)

    @model_validator(mode="after")
    def _fits_together(self) -> DensityEntry:
        if len(self.log_weights) != len(self.knots) or len(self.knots) == 1:
            raise ValueError("have a number in 'log_weights' for each of its 'knots', of which there are none or several")
        if any(b <= a for a, b in pairwise(self.knots)):
            raise ValueError("have 'knots' that rise")
        return self


class AdaptedEntry(Tolerant):
    """How a model was adapted to a user's galaxies; see `adaptation.Adaptation`. What stands besides, its card tells."""

    zero_points: dict[str, FiniteFloat] = Field(default={})
    floors: dict[str, Annotated[FiniteFloat, Field(ge=0)]] = Field(default={})
    densities: dict[str, DensityEntry] = Field(default={})


class ConfigFile(Tolerant):
    """A model's config.json. What stands there besides, like a later version's notes, is left alone."""

    network: Literal["mosaic", "paper"] = "mosaic"
    table: list[RowEntry] = Field(min_length=1)
    weights_sha256: str = Field(pattern="^[0-9a-f]{64}$")
    physics_version: str | None = None
    catalog: dict[str, Any] = Field(default={})
    trained: TrainedEntry = Field(default=TrainedEntry())
    recipe: dict[str, Any] = Field(default={})
    ood: dict[str, list[FiniteFloat]] = Field(default={})
    adapted: AdaptedEntry = Field(default=AdaptedEntry())

    @field_validator("ood")
    @classmethod
    def _has_quantiles(cls, quantiles: dict[str, list[float]]) -> dict[str, list[float]]:
        lengths = (len(OF_TWO), len(RARITIES))  # of older versions, and of this one
        for name, numbers in quantiles.items():
            allowed = (1,) if name.startswith(QUESTIONS) else lengths
            if len(numbers) not in allowed or min(numbers) <= 0:
                raise ValueError(f"have {' or '.join(map(str, allowed))} numbers above 0 for '{name}'")
        return quantiles

    @field_validator("table")
    @classmethod
    def _tells_rows_apart(cls, rows: list[RowEntry]) -> list[RowEntry]:
        names = [row.name for row in rows]
        variables = [variable.name for row in rows for variable in row.variables]
        if len(set(names)) < len(names) or len(set(variables)) < len(variables):
            raise ValueError("name each modality and each variable once")
        coordinates: dict[str, list] = {}
        for row in rows:
            if row.dim is not None and coordinates.setdefault(row.dim, row.coordinate) != row.coordinate:
                raise ValueError(f"give the dimension '{row.dim}' one coordinate")
        if sum(len(row.coordinate) for row in rows) > MOST_VALUES:
            raise ValueError(f"have at most {MOST_VALUES:,} values")
        return rows


class MosaicFile(ConfigFile):
    """That of a model whose network is `MosaicNetwork`."""

    size: MosaicSizeEntry


class PaperFile(ConfigFile):
    """That of a model whose network is `PaperNetwork`."""

    size: PaperSizeEntry


FILES: dict[str, type[ConfigFile]] = {MOSAIC: MosaicFile, PAPER: PaperFile}


def check_network(config: Size, least: dict[str, int] | None = None) -> None:
    """Raise a ValueError unless a network of this size can be; `least` says of which numbers it is more than 1."""
    for field in fields(config):
        value, low = getattr(config, field.name), (least or {}).get(field.name, 0 if field.name in MAY_BE_NONE else 1)
        high = NETWORK_MOST.get(field.name, MOST_SIZE)
        if value < low:
            raise ValueError(f"'{field.name}' must be at least {low}; found {excerpt(value)}")
        if value > high:
            raise ValueError(f"'{field.name}' must be at most {high:,}; found {excerpt(value)}")
    if config.width % config.heads:
        raise ValueError(f"'width' ({config.width}) must be a multiple of 'heads' ({config.heads})")


@dataclass(frozen=True)
class ModelConfig:
    """What a config.json says.

    table, size : of the network
    weights_sha256 : of the weights' file
    raw : all of the file, as plain values
    """

    table: Table
    size: Size
    weights_sha256: str
    raw: dict[str, Any]


def _with_current_keys(raw: Any) -> Any:
    """What a file says, with the keys of older versions as they are called now."""
    if not isinstance(raw, dict):
        return raw
    raw = renamed(raw, {"unlike": "ood"})
    if isinstance(raw.get("size"), dict):
        raw["size"] = NetworkConfig.current_keys(raw["size"])
    return raw


def read_config(path: Path) -> ModelConfig:
    """Read and check a model's config.json.

    Raises
    ------
    ModelError
        In one line the file, the key, what was found and what is expected.
    """
    try:
        raw = _with_current_keys(json.loads(read_at_most(path, MOST_BYTES).decode()))
        if isinstance(raw, dict) and isinstance(raw.get("size"), dict) and "knots" in raw["size"]:
            raise ModelError(
                f"'{path}' is of an older version, whose densities are curves of knots; train it anew (its recipe, with "
                "'components' for 'knots')."
            )
        network = raw.get("network", MOSAIC) if isinstance(raw, dict) else MOSAIC
        kind = network if isinstance(network, str) and network in FILES else MOSAIC  # whose schema says what it may be
        entry = parse(FILES[kind], raw)
        return ModelConfig(Table.from_dict(raw["table"]), SIZES[kind](**raw["size"]), entry.weights_sha256, raw)
    except OSError as error:
        raise ModelError(f"'{path}' cannot be read ({error.strerror or error}).") from error
    except UnicodeDecodeError as error:
        raise ModelError(f"'{path}' is not a model's configuration: it is no text in UTF-8.") from error
    except json.JSONDecodeError as error:
        raise ModelError(f"'{path}' is not a model's configuration: it is no JSON ({error}).") from error
    except RecursionError as error:
        raise ModelError(f"'{path}' is not a model's configuration: it is nested too deeply.") from error
    except MosaicError:
        raise
    except (ValueError, TypeError, KeyError) as error:
        raise ModelError(f"'{path}' is not a model's configuration: {error}.") from error
