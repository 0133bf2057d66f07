"""The list of what many galaxies can be coloured by."""

import numpy as np
import pytest
from galaxies import random_catalog

from mosaic_explorer.explorer.colours.view import ColourChoiceView


def labels(view):
    return {label: key for group in view.choice.groups.values() for label, key in group.items()}


def test_it_changes_the_state_and_follows_it(open_session):
    session = open_session()
    view = ColourChoiceView(session)
    view.choice.value = labels(view)["how unusual"]
    assert session.state.colour == "ood"
    session.history.undo()
    assert view.choice.value == ""
    session.state.colour = "predicted:log_ssfr"
    assert view.choice.value == "predicted:log_ssfr"


@pytest.mark.parametrize("sent", ["nonsense", "true:nothing", None, "column:x"])
def test_whatever_else_a_browser_sends_changes_nothing(open_session, sent):
    session = open_session(colour="ood")
    view = ColourChoiceView(session)
    view.choice.value = sent
    assert session.state.colour == view.choice.value == "ood"


def test_what_the_kept_back_truth_hides_is_marked_in_the_list(open_session):
    session = open_session(truth="off")
    view = ColourChoiceView(session)
    kept = [label for label in labels(view) if "kept back" in label]
    assert "true redshift (kept back)" in kept and "g magnitude (kept back)" in kept and "predicted redshift" in labels(view)
    session.state.reveal()
    assert not [label for label in labels(view) if "kept back" in label]


def test_own_columns_stand_in_a_group_of_their_own(open_session):
    catalog = random_catalog(9).assign(n_sersic=("galaxy", np.ones(9)))
    assert ColourChoiceView(open_session(catalog)).choice.groups["Your columns"] == {"n_sersic": "column:n_sersic"}
    assert "Your columns" not in ColourChoiceView(open_session()).choice.groups


def test_it_stands_where_points_are(open_session):
    session = open_session()
    view = ColourChoiceView(session)
    assert view.panel.visible
    session.state.tab = "compare"
    assert not view.panel.visible
