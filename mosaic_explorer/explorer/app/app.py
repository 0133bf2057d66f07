"""The explorer as served: one session's page, begun as its address asks."""

from __future__ import annotations

import gc
import secrets
import warnings
from collections.abc import Callable
from functools import partial

import panel as pn
import panel_material_ui as pmui
from bokeh.application.application import SessionContext
from bokeh.events import DocumentReady

from ...catalog.schema import GALAXY
from ...masks import Mask
from ..adapt.adapt_part import Place
from ..adapt.view import AdaptView
from ..download.view import AnswersDownload
from ..session.memory import release_memory_soon
from ..session.state import FIRST_MASK
from ..session.url import read_query
from ..sources.sources import FIRST_CATALOG, FIRST_MODEL, Sources
from ..sources.view import SourceChoice
from ..widgets.panel_internals import lose_no_message, send_without_delay, serve_own_style_sheets
from ..widgets.style import EVERYWHERE
from .address import Address
from .connection import Connection
from .handlers import VISITOR
from .page import Explorer

WARM_GALAXIES = 8
KNOWS_NONE = "This model knows LSST and SPHEREx alone: no filters of other surveys are drawn."


def shared_sources() -> Sources:
    """The models and catalogs that the sessions of this server share."""
    return pn.state.as_cached("sources", Sources)


def warm_up() -> None:
    """Load the first catalog and model before a visitor comes: those that MOSAIC_CATALOG and MOSAIC_MODEL name, if any.

    Raises a MosaicError if there are none of these names.
    """
    choice, _ = shared_sources().choose()
    gc.collect()
    gc.freeze()  # what stands now stays: to look through it whenever a session ends would hold up all others for 0.2 s
    with warnings.catch_warnings(action="ignore"):  # what there is to warn of, each page says
        choice.model.predict(choice.catalog.isel({GALAXY: slice(0, WARM_GALAXIES)}), Mask.preset(FIRST_MASK))


def session_page(add: Callable[[Explorer], object] = lambda explorer: None) -> pmui.Page:
    """The page of one session, as `?model=...&catalog=...&row=...&mask=...` and so on ask; a notice says what cannot be.

    `add` is given the explorer before it is laid out.
    """
    pn.extension(raw_css=[EVERYWHERE])
    document = pn.state.curdoc
    if document is not None:
        serve_own_style_sheets(document)
    query = pn.state.location.search if pn.state.location is not None else ""
    choice, trouble = shared_sources().choose(query)
    snapshot, more = read_query(query, choice.model.table, choice.observations)
    if snapshot.passbands and not choice.model.knows_filters:
        snapshot, more = snapshot._replace(passbands=()), f"{more} {KNOWS_NONE}".strip()
    explorer = Explorer(
        choice.catalog, choice.model, snapshot, choice.observations, galaxies=choice.words, origin=choice.origin
    )
    if trouble or more:
        explorer.say(f"{trouble} {more}".strip())
    if document is not None:

        def ended(context: SessionContext | None) -> None:
            explorer.close()
            release_memory_soon()

        pn.state.on_session_destroyed(ended)
        lose_no_message()
        document.on_event(DocumentReady, lambda event: send_without_delay(document))
    if (choice.model_source.name, choice.catalog_source.name) != (FIRST_MODEL, FIRST_CATALOG):
        explorer.lessons.note_others(choice.model_source.label, choice.words)
    add(explorer)
    address = Address(explorer.session, choice.query)
    owner = pn.state.cookies.get(VISITOR) or secrets.token_hex()  # where no guard has given a name, it is this page's own

    def build_rest() -> None:
        session, catalog = explorer.session, choice.catalog_source
        sources = SourceChoice(session, shared_sources(), choice, address.visit, owner)
        answers = AnswersDownload(session, catalog.path, choice.model_source.path, choice.n_in_file)
        former = choice.model_source.adapted_from

        undo = partial(sources.open_model, former) if former else None
        place = Place(catalog.path, choice.model_source.path, sources.use_adapted, undo)
        explorer.rail.extend([sources.panel, AdaptView(session, place).panel, answers.panel])
        explorer.lessons.repeat()

    explorer.session.schedule.run(build_rest)  # once the rest of the rail is there
    page = explorer.page()
    page.main = [*page.main, Connection(explorer.session), address]
    return page
