"""Python and JavaScript mean the same by what passes between them."""

import re
from pathlib import Path
from typing import NotRequired, get_origin, get_type_hints

import numpy as np
import pytest
from galaxies import random_catalog, tiny_model

import mosaic_explorer.explorer.galaxy as package
from mosaic_explorer.explorer.galaxy import wire
from mosaic_explorer.explorer.galaxy.view import GalaxyView
from mosaic_explorer.explorer.session.session import Session
from mosaic_explorer.explorer.session.state import ExplorerState
from mosaic_explorer.masks import Mask

TYPES = (Path(package.__file__).parent / "js" / "types.d.ts").read_text()
ADDED_ON_THE_WAY = {"serial"}  # of a scene, by the view
MADE_THERE = {"x", "density"}  # of all numbers of a scene, by the browser


def fields_there(name):
    """{field: whether it is optional} of an interface."""
    body = re.search(rf"^export interface {name} {{\n(.*?)^}}", TYPES, re.M | re.S)[1]
    return {field: bool(optional) for field, optional in re.findall(r"^  (\w+)(\??):", body, re.M)}


def fields_here(kind):
    return {name: get_origin(hint) is NotRequired for name, hint in get_type_hints(kind, include_extras=True).items()}


@pytest.mark.parametrize(
    ("there", "kind"),
    [
        ("Row", wire.Row),
        ("VectorPanel", wire.VectorPanel),
        ("DensityPanel", wire.DensityPanel),
        ("PackedVectors", wire.VectorScene),
        ("PackedDensities", wire.DensityScene),
        ("Scalar", wire.ScalarNumbers),
        ("AxisChoice", wire.AxisChoice),
        ("LinearAxis", wire.LinearAxis),
        ("DerivedQuantity", wire.DerivedQuantity),
        ("DerivedSpec", wire.DerivedSpec),
        ("DerivedValue", wire.DerivedValue),
    ],
)
def test_what_is_sent_has_the_fields_that_the_browser_reads(there, kind):
    fields = fields_there(there)
    assert {name: fields[name] for name in fields.keys() - ADDED_ON_THE_WAY - MADE_THERE} == fields_here(kind)


def test_scenes_hold_what_their_types_say():
    state = ExplorerState(random_catalog(4), tiny_model(), pins=(Mask.parse("sed"),))
    session = Session(state)
    view = GalaxyView(session)
    try:
        for scene, kind in ((view.vectors.scene, wire.VectorScene), (view.densities.scene, wire.DensityScene)):
            assert scene.keys() - ADDED_ON_THE_WAY == get_type_hints(kind).keys()
            assert scene["numbers"].dtype == np.float32
        for spec, kind, panel in (
            (view.vectors.spec, wire.VectorSpec, wire.VectorPanel),
            (view.densities.spec, wire.DensitySpec, wire.DensityPanel),
        ):
            assert spec.keys() == get_type_hints(kind).keys()
            required = {name for name, is_optional in fields_here(panel).items() if not is_optional}
            for one in spec["panels"]:
                assert required <= one.keys() <= fields_here(panel).keys()
        assert view.derived.spec.keys() == get_type_hints(wire.DerivedSpec).keys()
        assert all(one.keys() == get_type_hints(wire.DerivedQuantity).keys() for one in view.derived.spec["quantities"])
        assert len(view.derived.numbers) == len(view.derived.spec["quantities"])
        assert all(one.keys() == get_type_hints(wire.DerivedValue).keys() for one in view.derived.numbers)
        rows = view.densities.scene["scalars"]
        assert len(rows) == 2 and all(row.keys() == get_type_hints(wire.ScalarNumbers).keys() for row in rows[0] + rows[1])
    finally:
        session.close()
