"""The dialog in which a user's own table is dropped, its columns are explained, and its galaxies are opened."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import panel as pn
import panel_material_ui as pmui

from ...errors import MosaicError
from ...importers.mapping import MOST_FLOOR
from ..session.child import ChildSteps, Message, child_steps
from ..session.limits import Limits
from ..session.question import Question
from ..session.session import Session
from ..widgets.buttons import small_button
from ..widgets.progress import DIALOG_STYLE as STYLE
from ..widgets.progress import StoppableWork
from ..widgets.trouble import error_words, trouble_html
from .checks import MOST_BYTES, MOST_MAP, MOST_ROWS, SUFFIXES, checked_name, reading_limits
from .dialog_files import AS_LSST, CATALOG, JOB, WORDS
from .file_drop import FileDrop
from .summary import reading_html

READER = "mosaic_explorer.explorer.upload.reader"
OPEN = "Open these galaxies"
TAKE_AS_LSST = "take them as LSST's"
BUTTON_MARGIN = (4, 8, 12, 8)
DOING = {"waiting": "waiting for another table to be read…", "writing": "putting the galaxies away…"}

INTRODUCTION = (
    f"A table, one galaxy a row (CSV, Parquet, FITS, HDF5), at most {MOST_BYTES / 1e6:.0f} MB and {MOST_ROWS:,} rows. It stays "
    "on this server, until that ends, and only who has the address sees it. Columns are known by usual names: "
    "<code>redshift</code>, <code>z_spec</code>; <code>mag_u</code> … <code>mag_y</code> [AB], <code>magerr_u</code> …; "
    "<code>g_cModelFlux</code>, <code>g_cModelFluxErr</code> …; <code>log_stellar_mass</code>; <code>id</code>. For others, "
    "drop a map (map.toml) with it."
)


class UploadDialog:
    """From a dropped file to a catalog; `panel` is the dialog.

    Parameters
    ----------
    take : is given the written catalog, and the file's name
    read : reads the table that a job names, in steps; by default in a process of its own
    """

    def __init__(self, session: Session, take: Callable[[Path, str], None], read: ChildSteps = child_steps):
        self.session, self.take, self.read = session, take, read
        self.file: Path | None = None
        self._name = ""  # that its user gave it
        self.reading: dict[str, Any] | None = None  # what is said of the table; see `reader.words_of`
        self._next_map = ""  # that was dropped for a table which is still to come
        self._as_lsst = self._is_foreign = False
        self.drop = FileDrop(
            self._drop, SUFFIXES, also=".toml", most=MOST_BYTES, check=_checked_name, refuse=lambda error: self._fail(error)
        )
        self.work = StoppableWork("rows", session.schedule.run, self._stop, BUTTON_MARGIN)
        self.summary = pn.pane.HTML(
            "", sizing_mode="stretch_width", margin=(4, 8), css_classes=["upload-summary"], stylesheets=[STYLE]
        )
        hidden = {"margin": BUTTON_MARGIN, "visible": False}
        self.take_as_lsst = small_button(TAKE_AS_LSST, "outlined", self._take_as_lsst, **hidden)
        self.floor = pmui.FloatInput(
            label="error floor [mag], added in quadrature",
            value=None,
            start=0.0,
            end=MOST_FLOOR,
            step=0.01,
            size="small",
            width=270,
            margin=(8, 8),
            visible=False,
            css_classes=["upload-floor"],
        )
        self.map = pmui.TextAreaInput(
            label="The map: which column is what, in which unit",
            placeholder='redshift = { column = "z_spec" }\nlsst = { pattern = "mag_{band}", unit = "AB mag" }',
            auto_grow=True,
            max_rows=10,
            max_length=MOST_MAP,
            size="small",
            sizing_mode="stretch_width",
            margin=(8, 8),
            visible=False,
            css_classes=["upload-map"],
        )
        self.again = small_button("read it by this map", "outlined", lambda: self._read(self.map.value_input or ""), **hidden)
        self.open = small_button(OPEN, "contained", self._open, **hidden)
        self.panel = pmui.Dialog(
            pn.pane.HTML(INTRODUCTION, sizing_mode="stretch_width", margin=(0, 8), stylesheets=[STYLE]),
            self.drop,
            self.work.panel,
            self.summary,
            pn.Row(self.open, self.take_as_lsst, margin=0),
            self.map,
            pn.Row(self.floor, self.again, margin=0),
            title="Your own galaxies",
            title_variant="h6",
            show_close_button=True,
            close_on_click=True,
            width_option="md",
            sizing_mode="stretch_width",
        )

    # -- files ----------------------------------------------------------------------------------------------------------
    def _drop(self, path: Path, more: bool) -> None:
        """A table, or a map: for the table that is dropped with it, else for the one that is there, else for the next."""
        if path.suffix.lower() != ".toml":
            self.file, self._name, self._as_lsst = path, self.drop.dropped_name, False
            map_text, self._next_map = self._next_map, ""
            self._write_map(map_text)  # never that of another table
            self._read(map_text)
            return
        try:
            map_text = path.read_bytes()[:MOST_MAP].decode()
        except UnicodeDecodeError:
            self._say_trouble(f"the map '{path.name}' is no text; expected TOML, as docs/import-map.toml shows.")
            return
        self._write_map(map_text)
        self.map.visible = True
        if more or self.file is None:
            self._next_map = map_text
        else:
            self._read(map_text)

    def _write_map(self, text: str) -> None:
        self.map.param.update(value=text, value_input=text)

    def _take_as_lsst(self) -> None:
        self._as_lsst = True
        self._read("")

    # -- reading --------------------------------------------------------------------------------------------------------
    def _read(self, map_text: str) -> None:
        """Read the file in the background, by a map; without one its columns are known by usual names."""
        if self.file is None:
            return
        job, limits = self.file.with_name(JOB), reading_limits(self.file)
        asked = {"path": str(self.file), "name": self._name, "map": map_text}
        job.write_text(json.dumps({**asked, "as_lsst": self._as_lsst, "error_floor": self.floor.value or None}))
        self.work.begin("reading the table…")
        self.open.visible = self._is_foreign = self.take_as_lsst.visible = False
        self._question = Question(
            name="upload",
            steps=lambda snapshot: self._steps(job, limits),
            take=lambda snapshot, reading: self._take(reading),
            queue="children",
            fail=self._fail,
        )
        self.session.ask(self._question)

    def _steps(self, job: Path, limits: Limits) -> Generator[None, None, dict[str, Any]]:
        tell = self.work.listener()

        def hear(message: Message) -> None:
            doing = next((words for kind, words in DOING.items() if kind in message), "")
            if doing or "rows" in message:
                tell(message.get("rows", 0), message.get("of"), doing)

        yield from self.read(READER, job, hear, limits)
        return json.loads(job.with_name(WORDS).read_text())

    def _stop(self) -> None:
        """Give the reading up; the process ends with it."""
        self.session.forget(self._question)
        self._say_trouble("stopped; the table has not been read.")
        self._end_reading()

    def _take(self, reading: dict[str, Any]) -> None:
        self.reading = reading
        self._write_map(reading["map_text"])
        cautions = [self._with_button(caution) for caution in reading["cautions"]]
        self.summary.object = reading_html({**reading, "cautions": cautions})
        self.open.visible = True
        self._end_reading()

    def _fail(self, error: Exception) -> None:
        self.reading = None
        self._say_trouble(error_words(error, "it cannot be read"))
        self._end_reading()

    def _end_reading(self) -> None:
        self.map.visible = self.again.visible = self.floor.visible = self.file is not None
        self.take_as_lsst.visible = self._is_foreign and not self._as_lsst
        self.work.end()

    def _say_trouble(self, text: str) -> None:
        self.open.visible = False
        self.summary.object = trouble_html(self._with_button(text))

    def _with_button(self, text: str) -> str:
        """What is said of photometry of others, with the button in place of Python's words for it."""
        self._is_foreign = self._is_foreign or AS_LSST in text
        return text.replace(AS_LSST, f"press '{TAKE_AS_LSST}'")

    def _open(self) -> None:
        if self.reading is not None and self.file is not None:
            self.open.param.update(disabled=True, label="Opening…")
            try:
                self.take(self.file.with_name(CATALOG), self.reading["name"])
            except MosaicError as error:  # there is no place for them
                self.open.param.update(disabled=False, label=OPEN)
                self._say_trouble(str(error))


def _checked_name(name: str, size: int) -> str:
    if not name.lower().endswith(".toml"):
        return checked_name(name, size)
    if size > MOST_MAP:
        raise MosaicError(f"the map has {size:,} bytes; at most {MOST_MAP:,} are read.")
    return "map.toml"
