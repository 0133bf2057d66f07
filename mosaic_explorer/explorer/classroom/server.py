"""A class served from this machine: `mosaic class`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote_plus

import panel as pn

from ...errors import MosaicError
from ...lessons import lessons_in, shipped_lessons
from ..app.guard import Guard, new_token
from ..app.server import ALL_ADDRESSES, LOOPBACK, Extension, free_port, in_address, serve
from ..session.lessons import lessons_here
from .handlers import patterns
from .network import check_code, new_code, own_addresses, qr_text
from .room import Classroom
from .student_page import StudentPage
from .view import ClassView

if TYPE_CHECKING:
    from ..app.page import Explorer
    from ..sources.sources import Choice

N_GALAXIES = 100  # on students' pages, beside those of the lessons; they ask for others that the presenter shows


class ClassServer:
    """What makes the explorer's server one of a class.

    link : where students find it
    code : of the link
    lesson : that the presenter begins with, "" is none
    n : galaxies on students' pages beside those of the lessons
    names : by which a student's program opens catalog and model, "" for the package's
    """

    def __init__(self, link: str, code: str, lesson: str, n: int, names: tuple[str, str]):
        self.link, self.code, self.lesson, self.n, self.names, self.room = link, code, lesson, n, names, Classroom()

    @property
    def extension(self) -> Extension:
        """Of the explorer's server."""
        return Extension(self.presenter_page, self.patterns, self.addresses, self.words)

    @cached_property
    def choice(self) -> Choice:
        """The first model and catalog."""
        from ..app.app import shared_sources

        return shared_sources().choose()[0]

    @cached_property
    def page(self) -> StudentPage:
        """Of all students."""
        return StudentPage(self.choice.catalog, self.choice.model, lessons_here(), self.n, *self.names)

    def presenter_page(self) -> pn.viewable.Viewable:
        """The explorer with the class beside it."""
        from ..app.app import session_page

        return session_page(self._add_class)

    def _add_class(self, explorer: Explorer) -> None:
        state = explorer.state
        leads = state.model is self.choice.model and state.catalog is self.choice.catalog
        view = ClassView(explorer.session, self.room, self.link, leads)
        explorer.lasting.append(view.panel)
        explorer.rail.insert(0, view.panel)
        pn.state.on_session_destroyed(lambda context: view.close())

    def patterns(self, guard: Guard) -> list[Any]:
        """Routes of students."""
        return patterns(guard, self.code, self.room, lambda: self.page)

    def addresses(self, addresses: list[str]) -> list[str]:
        """That of the presenter, who sits at this machine."""
        return [addresses[0] + (f"&lesson={quote_plus(self.lesson)}" if self.lesson else "")]

    def words(self) -> str:
        """What is printed for the presenter, once students' page is made."""
        built, (lessons, troubles) = self.page.built(), self.page.good_lessons()
        n = len(self.page.rows(lessons))
        lines = [
            f"  for students: {self.link}",
            f"  ({n:,} galaxies, {len(lessons)} lessons, {len(built.packed) / 1e6:.0f} MB each)",
        ]
        lines += [f"  left out: {trouble}" for trouble in troubles]
        return "\n" + "\n".join(lines) + "\n" + qr_text(self.link).rstrip("\n")


def serve_class(
    port: int = 5006,
    host: str = "0.0.0.0",
    address: str = "",
    model: str | None = None,
    catalog: str | None = None,
    lesson: str = "",
    lessons: str | None = None,
    n: int = N_GALAXIES,
    token: str | None = None,
    code: str | None = None,
    origins: Iterable[str] = (),
    open_browser: bool = False,
) -> None:
    """Serve a class until the program is told to stop; the presenter's address is printed, and the link for students.

    Parameters
    ----------
    port, host, model, catalog, lessons, origins, open_browser : as `mosaic_explorer.explorer.app.server.serve` takes them
    address : HOST[:PORT] by which students reach this machine (default: its first address on a local network)
    lesson : that the presenter begins with
    n : galaxies on students' pages, beside those of the lessons
    token : that makes a presenter of a browser (default: one that nobody guesses); not to be left out
    code : the last part of the link for students (default: a new one)

    Raises
    ------
    MosaicError : there is no such model, catalog or lesson, the address cannot be listened at, or this machine is on no network
    """
    if token == "":
        raise MosaicError("a class has a presenter: --token has at least 8 letters; leave it out for a new one.")
    port, code = port or free_port(host), check_code(code) if code else new_code()
    own = own_addresses() if host in ALL_ADDRESSES else [LOOPBACK[0] if host in LOOPBACK else host]
    if not own and not address:
        raise MosaicError("this machine is on no local network; connect it, or name it by --address HOST.")
    name = address or in_address(own[0])
    known = [*(f"{in_address(one)}:{port}" for one in own), *origins]
    place = name if address and address.rpartition(":")[2].isdecimal() else f"{name}:{port}"
    if lesson:
        (lessons_in(lessons) if lessons else shipped_lessons()).lesson(lesson)
    names = (Path(catalog).name if catalog else "", Path(model).name if model else "")  # not where they lie here
    made = ClassServer(f"http://{place}/{code}", code, lesson, n, names)
    serve(
        port=port,
        host=host,
        model=model,
        catalog=catalog,
        lessons=lessons,
        origins=dict.fromkeys([*known, place]),
        open_browser=open_browser,
        token=token or new_token(),
        extension=made.extension,
    )
