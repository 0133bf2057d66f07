"""The dialog in which a user's own table is dropped, its columns are explained, and its galaxies are opened."""

from __future__ import annotations

import html
from collections.abc import Callable

import panel as pn
import panel_material_ui as pmui
import xarray as xr

from ...errors import MosaicError
from ...importers.matches import ColumnMatch
from ..session.jobs import once
from ..session.question import Question
from ..session.session import Session
from ..widgets.component import asset
from ..widgets.progress import progress
from .checks import MOST_BYTES, MOST_MAP, MOST_ROWS, SUFFIXES
from .file_drop import FileDrop
from .table import Upload, read_upload

STYLE = asset("upload/js/dialog.css")

INTRODUCTION = (
    f"A CSV, Parquet, FITS or HDF5 table, one galaxy a row, at most {MOST_BYTES / 1e6:.0f} MB and {MOST_ROWS:,} rows. It stays "
    "on this server, until that ends, and only who has the address sees it. Columns are known by usual names: "
    "<code>redshift</code>, <code>z_spec</code>; <code>mag_u</code> … <code>mag_y</code> [AB], <code>magerr_u</code> …; "
    "<code>log_stellar_mass</code>, <code>log_halo_mass</code>; <code>id</code>. For others, drop a map (map.toml) with it."
)


class UploadDialog:
    """From a dropped file to a catalog; `panel` is the dialog. `take` is given the catalog and the file's name."""

    def __init__(self, session: Session, take: Callable[[xr.Dataset, str], None]):
        self.session, self.take = session, take
        self.file: tuple[str, bytes] | None = None
        self.upload: Upload | None = None
        self._next_map = ""  # that was dropped for a table which is still to come
        self.drop = FileDrop(self._drop, SUFFIXES, also=".toml", most=MOST_BYTES)
        self.busy = progress("reading the table")
        self.summary = pn.pane.HTML(
            "", sizing_mode="stretch_width", margin=(4, 8), css_classes=["upload-summary"], stylesheets=[STYLE]
        )
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
            css_classes=["upload-map"],
        )
        self.again = self._button("read it by this map", "outlined", lambda: self._read(self.map.value_input or ""))
        self.open = self._button("Open these galaxies", "contained", self._open)
        self.panel = pmui.Dialog(
            pn.pane.HTML(INTRODUCTION, sizing_mode="stretch_width", margin=(0, 8), stylesheets=[STYLE]),
            self.drop,
            self.busy,
            self.summary,
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

    # -- files ----------------------------------------------------------------------------------------------------------
    def _drop(self, name: str, data: bytes, more: bool) -> None:
        """A table, or a map: for the table that is dropped with it, else for the one that is there, else for the next."""
        if not name.lower().endswith(".toml"):
            self.file, map_text, self._next_map = (name, data), self._next_map, ""
            self._write_map(map_text)  # never that of another table
            self._read(map_text)
            return
        try:
            map_text = data[:MOST_MAP].decode()
        except UnicodeDecodeError:
            self._say_trouble(f"the map '{name}' is no text; expected TOML, as docs/import-map.toml shows.")
            return
        self._write_map(map_text)
        self.map.visible = True
        if more or self.file is None:
            self._next_map = map_text
        else:
            self._read(map_text)

    def _write_map(self, text: str) -> None:
        self.map.param.update(value=text, value_input=text)

    def _read(self, map_text: str) -> None:
        """Read the file in the background, by a map; without one its columns are known by usual names."""
        if self.file is None:
            return
        name, data = self.file
        self.busy.visible, self.open.visible = True, False
        question = Question(
            name="upload",
            steps=lambda snapshot: once(lambda: read_upload(name, data, map_text)),
            take=lambda snapshot, upload: self._take(upload),
            blocking=True,
            fail=lambda error: self._fail(name, error),
        )
        self.session.ask(question)

    def _take(self, upload: Upload) -> None:
        self.upload = upload
        self._write_map(upload.map_text)
        self.summary.object = upload_html(upload)
        self.open.visible = True
        self._end_reading()

    def _fail(self, name: str, error: Exception) -> None:
        self.upload = None
        damage = f"'{name}' cannot be read ({type(error).__name__}); it may be damaged."
        self._say_trouble(str(error) if isinstance(error, MosaicError) else damage)
        self._end_reading()

    def _end_reading(self) -> None:
        self.map.visible = self.again.visible = True
        self.busy.visible = False

    def _say_trouble(self, text: str) -> None:
        self.open.visible = False
        self.summary.object = f"<p class='trouble' role='alert'>{html.escape(text[:1].upper() + text[1:])}</p>"

    def _open(self) -> None:
        if self.upload is not None:
            self.open.param.update(disabled=True, label="Opening…")
            self.take(self.upload.catalog, self.upload.name)


def upload_html(upload: Upload) -> str:
    """What a table was taken for. Names in it are anybody's."""
    n = upload.catalog.sizes["galaxy"]
    rows = "".join(
        f"<tr>{''.join(f'<td>{html.escape(cell)}</td>' for cell in _cells(match, n))}</tr>" for match in upload.matches
    )
    lines = [html.escape(note) for note in upload.notes] + [f"Left out: {html.escape(loss)}" for loss in upload.losses]
    return (
        f"<p><b>{html.escape(upload.name)}</b>: {n:,} galax{'y' if n == 1 else 'ies'}</p>"
        "<table><tr><th>taken for</th><th>column</th><th>known of</th><th>from … to</th></tr>"
        f"{rows}</table><ul>{''.join(f'<li>{line}</li>' for line in lines)}</ul>"
    )


def _cells(match: ColumnMatch, n: int) -> tuple[str, ...]:
    some = match.n_galaxies
    galaxies = "all" if some == n else f"{some:,} of {n:,}" if some else "none"
    return match.what, match.column, galaxies, f"{match.low:.4g} … {match.high:.4g}" if some else ""
