"""A training recipe: TOML checked on loading; an unknown or impossible key is an error that names the nearest known one."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, get_type_hints

from ..errors import MaskError, ModelError, excerpt, unknown
from ..files import read_at_most, read_toml
from ..masks import as_mask
from ..modalities import EXTENDED_TABLE, TABLE, Table
from ..model.config import check_network
from ..model.size import MOSAIC, SIZES, NetworkConfig, PaperConfig, Size, network_name

NETWORK_LEAST = {"bins": 8}  # fewer say nothing of a density's shape; every other number of the network is at least 1
# What is settled with the paper's network: masks and loss are the paper's, each value is a token, AdamW trains all weights.
PAPER_SETTLED = {
    "masks": "paper",
    "questions": {},
    "lacking": 0.0,
    "seen_weight": 1.0,
    "noisy": 0.0,
    "effects": 0.0,
    "further": [],
    "reference": 0.0,
    "bright": 0.0,
    "photometry": 0.0,
    "kept_out": [],
    "begin_with": "",
    "patches": {},
    "asked_patches": {},
}
MUON_KEYS = ("muon_rate", "muon_decay")
KINDS = {int: "a whole number", float: "a number", bool: "true or false", str: "a text"}
MOST_BYTES = 20_000  # of the file; a shipped one has 600. Reading keys within keys takes the square of their number
MOST_BATCH = 1_000_000  # galaxies a step
MOST_GALAXIES = 10**12  # of a run: decades on any machine
MOST_WEIGHT = 1e6  # of a question beside the others
MOST_FACTOR = 10.0  # of the rates


def _within(default: Any, low: float, high: float) -> Any:
    """A number of the recipe, with the least and the most that it may be."""
    return field(default=default, metadata={"range": (low, high)})


def _one_of(*allowed: str) -> Any:
    """A word of the recipe; the first is the default."""
    return field(default=allowed[0], metadata={"allowed": allowed})


@dataclass(frozen=True)
class Recipe:
    """How a model is trained. Lengths are counted in galaxies seen, so that a recipe means the same on every machine.

    Raises
    ------
    ModelError
        If a value is of another kind than its default, out of its range, or does not fit the others.
    """

    name: str
    catalog: str
    begin_with: str = ""  # a trained model, shipped or a folder, with as many blocks or fewer, to go on from; see `growth`
    galaxies_seen: int = _within(1_000_000, 1, MOST_GALAXIES)
    batch: int = _within(256, 1, MOST_BATCH)  # galaxies a step
    micro_batches: int = _within(2, 1, MOST_BATCH)  # a step's galaxies are split so; each part shares one choice of modalities
    masks: str = _one_of("shared", "paper")
    questions: dict[str, float] = field(default_factory=dict)  # asked whole: {preset or mask text: how often}; of shared masks
    whole: float = _within(0.7, 0, 1)  # the part of micro-batches that asks one of `questions`
    halved: float = _within(0.0, 0, 1)  # the part that shows every other token; the others draw random masks
    lacking: float = _within(0.0, 0, 1)  # the part of the others whose galaxies each lack some of LSST's bands
    seen_weight: float = _within(0.1, 0, 1)  # of a seen value in the loss; a hidden one counts 1
    noisy: float = _within(0.5, 0, 1)  # the part of galaxies that is shown with survey noise
    effects: float = _within(0.0, 0, 1)  # the part of those that suffers from what real surveys do, too; see docs/surveys.md
    further: list[str] = field(default_factory=list)  # catalogs whose training galaxies are taught beside those of `catalog`
    reference: float = _within(0.0, 0, 1)  # the part of galaxies that is of the reference world, if some are
    bright: float = _within(0.0, 0, 1)  # the part of micro-batches whose galaxies are brighter than some magnitude
    photometry: float = _within(
        0.0, 0, 1
    )  # the part that shows magnitudes in filters of any survey, instead of LSST and SPHEREx
    kept_out: list[str] = field(default_factory=list)  # names or patterns of filters that are neither shown nor asked for
    muon_rate: float = _within(0.01, 1e-8, 1)
    muon_decay: float = _within(0.01, 0, 1)
    adamw_rate: float = _within(0.002, 1e-8, 1)
    # how the rates go: [part of the run, factor], straight lines between
    schedule: list[list[float]] = field(default_factory=lambda: [[0, 0.01], [0.01, 1], [0.4, 1], [1, 0]])
    precision: str = _one_of("32-true", "bf16-mixed")
    compile: bool = False  # the network's blocks by torch.compile: for GPUs; on two CPU cores it gave nothing
    seed: int = _within(0, 0, 2**63 - 1)
    held_back: int = _within(
        4096, 0, MOST_GALAXIES
    )  # galaxies of the training split kept for calibration; at most a fifth of it
    checkpoint_every: int = _within(100_000, 1, MOST_GALAXIES)  # galaxies
    network: Size = field(
        default_factory=NetworkConfig
    )  # in TOML network = "paper" and [size], or [network] for the sizes of ours
    patches: dict[str, int] = field(default_factory=dict)  # seen values a token, of each modality
    asked_patches: dict[str, int] = field(default_factory=dict)  # values that one query answers for
    extra: list[str] = field(default_factory=list)  # modalities beside the table's five, like "mah"; the catalog must hold them

    def __post_init__(self) -> None:
        _check_values(self, "recipe")
        for key in ("name", "catalog"):
            if not getattr(self, key):
                raise ModelError(f"recipe: '{key}' is missing; it must be a text.")
        if self.batch % self.micro_batches:
            raise ModelError(f"recipe: 'batch' ({self.batch}) must be a multiple of 'micro_batches' ({self.micro_batches}).")
        self._check_schedule()
        self._check_network()
        self._check_modalities()
        self._check_questions()

    def _check_schedule(self) -> None:
        parts = [part for part, _ in self.schedule]
        if len(parts) < 2 or parts[0] != 0 or parts[-1] != 1 or parts != sorted(set(parts)):
            raise ModelError(f"recipe: the parts of 'schedule' must rise from 0 to 1; found {excerpt(parts)}.")
        for _, factor in self.schedule:
            _check_range("schedule", factor, (0, MOST_FACTOR), "recipe, factors")

    def _check_questions(self) -> None:
        for text, weight in self.questions.items():
            _check_range(text, weight, (0, MOST_WEIGHT), "recipe, questions")
            try:
                as_mask(text, self.table())
            except MaskError as error:
                raise ModelError(f"recipe, questions: {error}") from error
        if self.whole + self.halved > 1 + 1e-9:
            raise ModelError("recipe: 'whole' and 'halved' are parts of the micro-batches and must add up to at most 1.")
        if self.questions and not any(self.questions.values()):
            raise ModelError("recipe, questions: at least one must weigh more than 0.")

    def _check_network(self) -> None:
        where = f"recipe, {'size' if isinstance(self.network, PaperConfig) else 'network'}"
        _check_values(self.network, where)
        try:
            check_network(self.network, NETWORK_LEAST)
        except ValueError as error:
            raise ModelError(f"{where}: {error}.") from error
        if isinstance(self.network, PaperConfig):
            for key, must in PAPER_SETTLED.items():
                if (value := getattr(self, key)) != must:
                    raise ModelError(
                        f"recipe: with the paper's network '{key}' must be {json.dumps(must)}; found {excerpt(value)}."
                    )
            for f in fields(self):
                if f.name in MUON_KEYS and getattr(self, f.name) != f.default:
                    raise ModelError(f"recipe: with the paper's network AdamW trains all weights; leave '{f.name}' out.")

        if self.photometry and not getattr(self.network, "filter_width", 0):
            raise ModelError("recipe: 'photometry' needs a network that knows filters, of a 'filter_width' of at least 1.")

    def _check_modalities(self) -> None:
        further = [name for name in EXTENDED_TABLE.names if name not in TABLE.names]
        for i, name in enumerate(self.extra):
            if name not in further:
                raise ModelError(f"recipe: {unknown('extra modality', name, further)}")
            if name in self.extra[:i]:
                raise ModelError(f"recipe: 'extra' names '{name}' twice.")
        rows = {row.name: row for row in TABLE} | {name: EXTENDED_TABLE[name] for name in self.extra}
        for key in ("patches", "asked_patches"):
            for name, length in getattr(self, key).items():
                if name not in rows:
                    raise ModelError(f"recipe, {key}: {unknown('modality', name, rows)}")
                most = rows[name].size if rows[name].is_vector else 1  # scalars are no neighbours of each other
                _check_range(name, length, (1, most), f"recipe, {key}")

    def table(self) -> Table:
        """The table of modalities with this recipe's extra ones and patch lengths."""
        table = TABLE
        for name in self.extra:
            table = table.with_row(EXTENDED_TABLE[name])
        if isinstance(self.network, PaperConfig):
            single = dict.fromkeys(table.names, 1)
            return table.with_patches(single, single)
        return table.with_patches(self.patches, self.asked_patches)

    def to_dict(self) -> dict:
        """Plain values, for a model's configuration and for checkpoints."""
        data = asdict(self)
        if isinstance(self.network, PaperConfig):
            data |= {"network": network_name(self.network), "size": data["network"]}
        return data

    @classmethod
    def from_dict(cls, data: dict) -> Recipe:
        """A recipe from plain values; a key that is not there has its default."""
        data = dict(data)
        network = data.get("network", {})
        if isinstance(network, str):
            if network not in SIZES:
                raise ModelError(f"recipe: {unknown('network', network, SIZES)}")
            kind, key, size = SIZES[network], "size", data.pop("size", {})
        else:
            kind, key, size = SIZES[MOSAIC], "network", network
        if not isinstance(size, dict):
            raise ModelError(f"recipe: '{key}' must be a table of settings; found {excerpt(size)}.")
        _check_keys(data, cls, "recipe")
        if kind is NetworkConfig:
            size = NetworkConfig.current_keys(size)
        _check_keys(size, kind, f"recipe, {key}")
        required = {"name": "", "catalog": ""}
        return cls(**{**required, **data, "network": kind(**size)})

    @classmethod
    def load(cls, path: str | Path) -> Recipe:
        """Read a recipe; raises ModelError with one line if it cannot be."""
        try:
            data = read_toml(read_at_most(path, MOST_BYTES).decode())
        except FileNotFoundError as error:
            raise ModelError(f"there is no recipe at '{path}' ({error.strerror}).") from error
        except OSError as error:
            raise ModelError(f"the recipe {excerpt(str(path))} cannot be read ({error.strerror}).") from error
        except RecursionError as error:
            raise ModelError(f"the recipe '{path}' is not TOML: it is nested too deeply.") from error
        except ValueError as error:  # of tomllib, of bytes that are no text, of a number of thousands of digits
            raise ModelError(f"the recipe '{path}' is not TOML: {error}.") from error
        return cls.from_dict(data)


def recipe_toml(recipe: dict, section: str = "") -> str:
    """A recipe's plain values as the TOML that says them."""
    plain = {key: value for key, value in recipe.items() if not isinstance(value, dict)}
    lines = [f"[{section}]"] if section and plain else []
    lines += [f"{_toml_key(key)} = {json.dumps(value)}" for key, value in plain.items() if value is not None]
    parts = [recipe_toml(value, key) for key, value in recipe.items() if isinstance(value, dict) and value]
    return "\n".join(lines + parts)


def _toml_key(key: str) -> str:
    """A key, in quotes where it needs them, as a mask's text does."""
    return key if re.fullmatch(r"[A-Za-z0-9_-]+", key) else json.dumps(key)


def _check_keys(data: dict, kind: type, where: str) -> None:
    known = [f.name for f in fields(kind)]
    for key in data:
        if key not in known:
            raise ModelError(f"{where}: {unknown('key', key, known)}")


def _check_values(settings: Any, where: str) -> None:
    """Every value is of its field's kind, in its range, one of the allowed."""
    hints = get_type_hints(type(settings))
    for f in fields(settings):
        value = getattr(settings, f.name)
        _check_kind(f.name, value, hints[f.name], where)
        if "range" in f.metadata:
            _check_range(f.name, value, f.metadata["range"], where)
        if "allowed" in f.metadata and value not in f.metadata["allowed"]:
            raise ModelError(f"{where}: {unknown(f.name, value, f.metadata['allowed'])}")


def _check_kind(key: str, value: Any, kind: Any, where: str) -> None:
    if kind in KINDS:
        fits, what = _is_a(value, kind), KINDS[kind]
    elif kind == dict[str, int]:
        fits = isinstance(value, dict) and all(_is_a(x, int) for x in value.values())
        what = "a table of whole numbers"
    elif kind == dict[str, float]:
        fits, what = isinstance(value, dict) and all(_is_a(x, float) for x in value.values()), "a table of numbers"
    elif kind == list[list[float]]:
        fits = isinstance(value, list) and all(isinstance(x, list) and len(x) == 2 for x in value)
        fits, what = fits and all(_is_a(y, float) for x in value for y in x), "a list of pairs of numbers"
    elif kind == list[str]:
        fits, what = isinstance(value, list) and all(isinstance(x, str) for x in value), "a list of texts"
    else:
        fits, what = isinstance(value, kind), f"a {getattr(kind, '__name__', kind)}"
    if not fits:
        raise ModelError(f"{where}: '{key}' must be {what}; found {excerpt(value)}.")


def _is_a(value: Any, kind: type) -> bool:
    """Whether a value is of a plain kind: true is no number, and a whole number is a number."""
    if isinstance(value, bool):
        return kind is bool
    return isinstance(value, int | float if kind is float else kind)


def _check_range(key: str, value: float, allowed: tuple[float, float], where: str) -> None:
    low, high = allowed
    if not low <= value <= high:
        generous = value < low and high in (MOST_BATCH, MOST_GALAXIES)
        must = f"be at least {low}" if generous else f"lie between {low} and {high}"
        raise ModelError(f"{where}: '{key}' must {must}; found {excerpt(value)}.")
