"""A short Python program that comes to the numbers a panel shows."""

from __future__ import annotations

import json

from ...catalog.schema import GALAXY
from ...catalog.store import catalog_size
from ...errors import CatalogError, printable
from ..session.groups import GROUPS
from ..session.lattice_choice import lattice_text
from ..session.observations import Observations, noise_key
from ..session.panels import (
    ALIKE,
    ATTENTION,
    COMPARE,
    FEW_LABELS,
    GAINS,
    LATENT_MAP,
    LATTICE,
    OF_STATES,
    PAPER_TABLE,
    POPULATION,
    RARE_FOUND,
    SELECTED,
    STACKS,
    check_panel,
    of_one_galaxy,
    panel_titles,
    vector_panels,
)
from ..session.passbands import passbands_text
from ..session.plots import PHOTOMETRY
from ..session.state import Snapshot
from ..session.states_choice import states_text
from ..session.url import KEYS, first_snapshot, query_of
from ..sources.origin import Origin

FILTERED = (POPULATION, LATENT_MAP, COMPARE, GAINS, LATTICE, ALIKE, PAPER_TABLE, *OF_STATES)  # of those found
FOCUSED = (ATTENTION, POPULATION, LATENT_MAP, LATTICE, SELECTED, FEW_LABELS, RARE_FOUND)  # of the scalar in focus
TOLD = (SELECTED, STACKS, *OF_STATES)  # of many, and of their own values


def snippet(panel: str, snapshot: Snapshot, observations: Observations, origin: Origin) -> str:
    """A whole Python program that prints the numbers of a panel under a moment, and leaves them in `table`.

    Galaxies and model that only their owner can open are taken to be in `catalog` and `model`.

    Raises
    ------
    MosaicError
        If there is no such panel.
    """
    check_panel(panel, observations.table)
    query = query_of(snapshot, observations.table, observations)
    of = f" of galaxy {snapshot.row}" if of_one_galaxy(panel) else ""
    title = panel_titles(observations.table)[panel]
    lines = [_comment(f"{title}{of}, as MOSAIC Explorer shows it{f' at ?{query}' if query else ''}")]
    has_catalog = origin.catalog is not None or origin.table is not None
    unknown = ["`catalog`"] * (not has_catalog) + ["`model`"] * (origin.model is None)
    if unknown:
        lines.append(f"# {' and '.join(unknown)}: as given to me.explore()")
    lines += ["import mosaic_explorer as me", ""]
    if origin.catalog is not None:
        lines.append(f"catalog = me.open_catalog({_opening(origin.catalog, observations.catalog.sizes[GALAXY])})")
    elif origin.table is not None:
        map_text = _block(str(observations.catalog.attrs["import_map"]).strip())
        lines.append(f"catalog = me.read_table({_quoted(origin.table)}, map={map_text})")
    if origin.model is not None:
        lines.append(f"model = me.load_model({_quoted(origin.model)})")
    lines += [
        "table = me.panels.table(",
        f"    {_quoted(panel)}, catalog, model, {_quoted(snapshot.mask.text)},",
        *(f"    {name}={value}," for name, value in _options(panel, snapshot, observations).items()),
        ")",
        'print(table.attrs["about"])',
        "print(table)",
    ]
    return "\n".join(lines) + "\n"


def _opening(path: str, n: int) -> str:
    """What opens the first `n` galaxies of a catalog, all of them if there are no more."""
    try:
        whole = catalog_size(path or None) == n
    except CatalogError:  # not there at the moment
        whole = False
    return ", ".join([*([_quoted(path)] if path else []), *([] if whole else [f"rows=range({n})"])])


def _options(panel: str, snapshot: Snapshot, observations: Observations) -> dict[str, str]:
    """What the panel's numbers hang on besides the mask, as Python, where it is not what a table has without being asked."""
    first, one, options = first_snapshot(observations.table, observations), of_one_galaxy(panel), {}
    if one:
        options["row"] = str(snapshot.row)
    if snapshot.noise != first.noise:
        options["noise"] = _quoted(noise_key(snapshot.noise))
    if one and snapshot.edits:
        options["edits"] = json.dumps(dict(snapshot.edits))
    if one and snapshot.pins:
        options["pins"] = f"[{', '.join(_quoted(mask.text) for mask in snapshot.pins)}]"
    if (one or panel in TOLD) and snapshot.truth != first.truth:
        options["truth"] = _quoted(snapshot.truth)
    if panel == COMPARE and snapshot.beside:
        options["beside"] = _quoted(snapshot.beside)
    if panel in FILTERED and snapshot.filter:
        options["filter"] = _quoted(snapshot.filter)
    if panel in (SELECTED, STACKS):
        options |= {KEYS[field]: _quoted(rows) for field in GROUPS.values() if (rows := getattr(snapshot, field))}
    if panel in FOCUSED:
        options["scalar"] = _quoted(snapshot.scalar_name)
    if panel in (POPULATION, LATENT_MAP) and snapshot.colour:
        options["colour"] = _quoted(snapshot.colour)
        if snapshot.truth != first.truth:
            options["truth"] = _quoted(snapshot.truth)
    if panel == LATENT_MAP and snapshot.layout:
        options["layout"] = _quoted(snapshot.layout)
    if panel == LATTICE and (choice := lattice_text(snapshot.lattice._replace(is_open=False))):
        options["lattice"] = _quoted(choice)
    if panel in OF_STATES and (choice := states_text(snapshot.states._replace(is_open=False))):
        options["states"] = _quoted(choice)
    vectors = vector_panels(observations.table).get(panel, ())
    if panel in (PHOTOMETRY, GAINS, LATTICE) and snapshot.passbands != first.passbands:
        options["passbands"] = _quoted(passbands_text(snapshot.passbands))
    for modality, field in (("sed", "frame"), ("sfh", "time"), ("sfh", "sfr")):
        if modality in vectors and getattr(snapshot, field) != getattr(first, field):
            options[field] = _quoted(getattr(snapshot, field))
    return options


def _comment(text: str) -> str:
    """A text as a comment, whatever is in it: one that went on in the next line would be a program."""
    return f"# {printable(' '.join(text.split()))}"


def _block(text: str) -> str:
    """A text of several lines as Python."""
    escaped = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return f'"""\n{escaped}\n"""'


def _quoted(text: str) -> str:
    """A text as Python."""
    return json.dumps(text) if text.isascii() else repr(text)
