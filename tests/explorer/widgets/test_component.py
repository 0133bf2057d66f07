"""What the browser is given: bundles that a browser keeps but never mistakes, and that nothing is missing."""

import re
from pathlib import Path

import pytest
from panel.io.server import ComponentResourceHandler

from mosaic_explorer.explorer.app.address import Address
from mosaic_explorer.explorer.app.bar import Bar
from mosaic_explorer.explorer.app.connection import Connection
from mosaic_explorer.explorer.app.first_visit import Hints
from mosaic_explorer.explorer.app.keys import Keys
from mosaic_explorer.explorer.attention.panel import AttentionPanel
from mosaic_explorer.explorer.classroom.view import ClassPanel
from mosaic_explorer.explorer.compare.table import PinsTable
from mosaic_explorer.explorer.gains.list import GainsList
from mosaic_explorer.explorer.galaxy.derived import DerivedLine
from mosaic_explorer.explorer.galaxy.headline import Headline
from mosaic_explorer.explorer.galaxy.plots import Plots
from mosaic_explorer.explorer.in_browser.view import BrowserModel
from mosaic_explorer.explorer.lattice.diagram import LatticeDiagram
from mosaic_explorer.explorer.lessons.view import LessonPanel
from mosaic_explorer.explorer.mask_controls.strip import Strip
from mosaic_explorer.explorer.paper.page import PaperPage
from mosaic_explorer.explorer.population.distribution import DistributionPlot
from mosaic_explorer.explorer.population.how_good import HowGoodPlot
from mosaic_explorer.explorer.population.worst import WorstList
from mosaic_explorer.explorer.recent.view import Filmstrip
from mosaic_explorer.explorer.reproduce.view import Reproduce
from mosaic_explorer.explorer.selected.panel import GroupsPanel
from mosaic_explorer.explorer.stage.view import StageBar
from mosaic_explorer.explorer.states.panel import StatesPanel
from mosaic_explorer.explorer.twins.panel import TwinsPanel
from mosaic_explorer.explorer.upload.file_drop import FileDrop
from mosaic_explorer.explorer.what_if.view import Sliders
from mosaic_explorer.explorer.widgets import component
from mosaic_explorer.explorer.widgets.component import EXPLORER, Component
from mosaic_explorer.explorer.widgets.points import Points
from mosaic_explorer.explorer.widgets.saver import FileSaver
from mosaic_explorer.explorer.widgets.toggles import Toggles

COMPONENTS = [
    Address,
    AttentionPanel,
    Bar,
    BrowserModel,
    ClassPanel,
    Connection,
    DerivedLine,
    DistributionPlot,
    FileDrop,
    FileSaver,
    Filmstrip,
    GainsList,
    GroupsPanel,
    Headline,
    Hints,
    HowGoodPlot,
    Keys,
    LatticeDiagram,
    LessonPanel,
    PaperPage,
    PinsTable,
    Plots,
    Points,
    Reproduce,
    Sliders,
    StageBar,
    StatesPanel,
    Strip,
    Toggles,
    TwinsPanel,
    WorstList,
]


def test_every_component_of_the_page_is_looked_at_here():
    assert {one.__name__ for one in Component.__subclasses__()} == {one.__name__ for one in COMPONENTS}


@pytest.mark.parametrize("kind", COMPONENTS)
def test_a_served_page_asks_for_a_bundle_by_an_address_that_says_what_is_in_it(kind):
    address = kind._render_esm(server=True)
    assert re.fullmatch(
        rf"\./components/{re.escape(kind.__module__)}/{kind.__name__}/_bundle_path/\w+\.bundle\.js\?v=\w{{12}}", address
    )


@pytest.mark.parametrize("kind", COMPONENTS)
def test_the_server_finds_a_bundle_by_its_address(kind):
    path = kind._render_esm(server=True).removeprefix("./components/").partition("?")[0]
    assert Path(object.__new__(ComponentResourceHandler).parse_url_path(path)) == Path(kind._bundle_path)


def test_the_address_of_a_bundle_changes_with_it(tmp_path):
    (tmp_path / "a.js").write_text("export const render = 1")
    (tmp_path / "b.js").write_text("export const render = 2")
    assert component._version(tmp_path / "a.js") != component._version(tmp_path / "b.js")


@pytest.mark.parametrize("kind", COMPONENTS)
def test_a_notebook_has_the_bundle_within_and_needs_nothing_else(kind):
    code = kind._render_esm(server=False)
    assert "render" in code and not re.search(r"^\s*import\b", code, re.MULTILINE)
    assert "https://" not in code or kind is BrowserModel  # ONNX Runtime's errors name pages to read


def test_a_bundle_is_there_for_every_component_for_a_page_of_its_own_and_the_widget():
    others = ("page_file/page.bundle.js", "classroom/student.bundle.js", "widget/widget.bundle.js")
    bundles = {*(Path(one._bundle_path) for one in COMPONENTS), *(EXPLORER / one for one in others)}
    assert bundles == set(EXPLORER.glob("*/*.bundle.js"))
