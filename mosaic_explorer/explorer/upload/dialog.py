"""The dialog in which a user's own table is dropped, its columns are told, and its galaxies are opened."""

from __future__ import annotations

import html
from collections.abc import Callable

import panel as pn
import panel_material_ui as pmui
import xarray as xr

from ...errors import MosaicError
from ..session.jobs import Worker, once
from ..session.schedule import Schedule
from ..widgets.component import asset
from ..widgets.progress import progress
from .checks import MOST_BYTES, MOST_MAP, MOST_ROWS, SUFFIXES
from .file_drop import FileDrop
from .table import OwnTable, Understood, read_own_table

STYLE = asset("upload/js/dialog.css")

INTRODUCTION = (
    f"A CSV, Parquet, FITS or HDF5 table, one galaxy a row, at most {MOST_BYTES / 1e6:.0f} MB and {MOST_ROWS:,} rows. It stays "
    "on this server, until that ends, and only who has the address sees it. Columns are known by usual names: "
    "<code>redshift</code>, <code>z_spec</code>; <code>mag_u</code> … <code>mag_y</code> [AB], <code>magerr_u</code> …; "
    "<code>log_stellar_mass</code>, <code>log_halo_mass</code>; <code>id</code>. For others, drop a map (map.toml) with it."
)


class OwnTableDialog:
    """From a dropped file to a catalog; `panel` is the dialog. `opened` is given the catalog and the file's name."""

    def __init__(self, worker: Worker, schedule: Schedule, opened: Callable[[xr.Dataset, str], None]):
        self.worker, self.schedule, self.opened = worker, schedule, opened
        self.file: tuple[str, bytes] | None = None
        self.read: OwnTable | None = None
        self.drop = FileDrop(self._dropped, SUFFIXES, also=".toml", most=MOST_BYTES)
        self.busy = progress("reading the table")
        self.told = pn.pane.HTML("", sizing_mode="stretch_width", margin=(4, 8), css_classes=["own-table"], stylesheets=[STYLE])
        self.map = pmui.TextAreaInput(
            label="The map: which column is what, in which unit",
            placeholder='redshift = { column = "z_spec" }\nlsst = { pattern = "mag_{band}", unit = "AB mag" }',
            auto_grow=True,
            max_rows=12,
            max_length=MOST_MAP,
            size="small",
            sizing_mode="stretch_width",
            margin=(8, 8),
            visible=False,
            css_classes=["own-map"],
        )
        self.again = self._button("read it by this map", "outlined", self._read)
        self.open = self._button("Open these galaxies", "contained", self._open)
        self.panel = pmui.Dialog(
            pn.pane.HTML(INTRODUCTION, sizing_mode="stretch_width", margin=(0, 8), stylesheets=[STYLE]),
            self.drop,
            self.busy,
            self.told,
            self.map,
            pn.Row(self.open, self.again, margin=0),
            title="Your own galaxies",
            title_variant="h6",
            show_close_button=True,
            close_on_click=True,
            width_option="md",
            sizing_mode="stretch_width",
        )

    def _button(self, label: str, variant: str, do: Callable[[], None]) -> pmui.Button:
        button = pmui.Button(label=label, variant=variant, size="small", margin=(4, 8, 12, 8), visible=False)
        button.on_click(lambda event: do())
        return button

    def _dropped(self, name: str, data: bytes) -> None:
        """A table, or a map for the one that is there or comes."""
        if name.lower().endswith(".toml"):
            try:
                self.map.value = data[:MOST_MAP].decode()
            except UnicodeDecodeError:
                self._tell_trouble(f"the map '{name}' is no text; expected TOML, as docs/import-map.toml shows.")
                return
            self.map.visible = True
            if self.file is not None:
                self._read()
            return
        self.file = (name, data)
        self._read(self._map_text() if self.read is None else "")  # a map that came before it, but not that of another table

    def _map_text(self) -> str:
        return self.map.value_input or self.map.value or ""

    def _read(self, map_text: str | None = None) -> None:
        """Read the file in the background, by the map that stands in the field."""
        if self.file is None:
            return
        name, data = self.file
        text = self._map_text() if map_text is None else map_text
        self.busy.visible, self.open.visible = True, False

        def read() -> OwnTable | MosaicError:
            try:
                return read_own_table(name, data, text)
            except MosaicError as error:
                return error

        self.worker.ask(
            (id(self), "table"),
            once(read),
            lambda found: self.schedule.run(lambda: self._take(found)),
            long=True,
            failed=lambda error: self.schedule.run(
                lambda: self._take(MosaicError(f"'{name}' cannot be read ({type(error).__name__}); it may be damaged."))
            ),
        )

    def _take(self, found: OwnTable | MosaicError) -> None:
        self.busy.visible = False
        self.map.visible = self.again.visible = True
        if isinstance(found, MosaicError):
            self.read = None
            self._tell_trouble(str(found))
            return
        self.read = found
        self.map.value = found.map_text
        self.told.object = table_html(found)
        self.open.visible = True

    def _tell_trouble(self, text: str) -> None:
        self.open.visible = False
        self.told.object = f"<p class='trouble' role='alert'>{html.escape(text[:1].upper() + text[1:])}</p>"

    def _open(self) -> None:
        if self.read is not None:
            self.open.param.update(disabled=True, label="Opening…")
            self.opened(self.read.catalog, self.read.name)


def table_html(found: OwnTable) -> str:
    """What a table was taken for. Names in it are anybody's."""
    n = found.catalog.sizes["galaxy"]
    rows = "".join(
        f"<tr>{''.join(f'<td>{html.escape(cell)}</td>' for cell in _cells(one, n))}</tr>" for one in found.understood
    )
    told = [("", line) for line in found.notes] + [("Left out: ", line) for line in found.left_out]
    lines = "".join(f"<li>{before}{html.escape(line)}</li>" for before, line in told)
    return (
        f"<p><b>{html.escape(found.name)}</b>: {n:,} galax{'y' if n == 1 else 'ies'}</p>"
        f"<table><tr><th>taken for</th><th>column</th><th>known of</th><th>from … to</th></tr>{rows}</table><ul>{lines}</ul>"
    )


def _cells(one: Understood, n: int) -> tuple[str, ...]:
    known = "all" if one.known == n else f"{one.known:,} of {n:,}" if one.known else "none"
    return one.what, one.source, known, f"{one.low:.4g} … {one.high:.4g}" if one.known else ""
