"""The explorer served as a page from this machine: `mosaic explore`."""

from __future__ import annotations

import logging
import os
import re
import secrets
import signal
import socket
import sys
import webbrowser
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import panel as pn
from panel.io.server import Server
from tornado.ioloop import PeriodicCallback
from tornado.process import task_id

from ...errors import MosaicError
from ...files import WorkingFolder
from ...lessons import lessons_in
from ..session.lessons import FOLDER
from .guard import SHORTEST_TOKEN, Guard, new_token
from .handlers import MOST_MESSAGE, TOKEN, install

NAME, TITLE = "explorer", "MOSAIC Explorer"  # of the page: in its address, and in the browser's tab
CLOSED = "the explorer is closed."
LOOPBACK = ("localhost", "127.0.0.1")
LOOPBACK_HOSTS = (*LOOPBACK, "::1")
ALL_ADDRESSES = ("", "0.0.0.0", "::")
PARENT_CHECK_MS = 250
LOG_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def _page() -> pn.viewable.Viewable:
    from .app import session_page  # not before the processes are divided: threads of the model would not follow

    return session_page()


@dataclass(frozen=True)
class Extension:
    """What another server makes of this one.

    page : of one session
    patterns : routes beside the page's, for a guard
    addresses : of the page, from those that it has
    words : printed behind its addresses, once the first model and catalog are loaded
    """

    page: Callable[[], pn.viewable.Viewable] = _page
    patterns: Callable[[Guard], list[Any]] = lambda guard: []
    addresses: Callable[[list[str]], list[str]] = lambda addresses: addresses
    words: Callable[[], str] = str


def serve(
    port: int = 5006,
    host: str = "127.0.0.1",
    model: str | None = None,
    catalog: str | None = None,
    num_procs: int = 1,
    origins: Iterable[str] = (),
    lessons: str | None = None,
    open_browser: bool = False,
    token: str | None = None,
    embed: Iterable[str] = (),
    extension: Extension | None = None,
) -> None:
    """Serve the explorer until the program is told to stop, by SIGTERM or Ctrl-C; its address is printed.

    Parameters
    ----------
    port : 0 for any that is free
    host : the address to listen at
    model, catalog : those to begin with (default: as MOSAIC_MODEL and MOSAIC_CATALOG name, else the package's)
    num_procs : server processes; each loads the model
    origins : further HOST[:PORT] by which browsers reach the page
    lessons : a folder of lessons in place of the package's, read anew when a file in it is saved
    open_browser : open it in a browser, too
    token : that a browser must bring to see the page; None: one that nobody guesses if others than this machine reach the page,
        else none; "": none
    embed : origins (https://host[:port]) of pages that may show this one in a frame
    extension : what another server adds to this one, for a single process

    Raises
    ------
    MosaicError : there is no such model or catalog, or the address cannot be listened at
    KeyboardInterrupt : Ctrl-C has ended it
    """
    logging.basicConfig(level=logging.WARNING, format=LOG_FORMAT)
    for variable, value in (("MOSAIC_MODEL", model), ("MOSAIC_CATALOG", catalog)):
        if value is not None:
            os.environ[variable] = value  # where every process looks
    if lessons is not None:
        lessons_in(lessons)
        os.environ[FOLDER] = lessons
    if num_procs > 1:
        shared = WorkingFolder("mosaic-server-")
        os.environ |= {"MOSAIC_UPLOADS": str(shared.path), "MOSAIC_PROCESSES": str(num_procs)}
    parent, port = os.getpid(), port or free_port(host)
    guard = guard_of(host, token, embed)
    install(guard)
    extension = extension or Extension()
    try:
        server = pn.serve(
            {NAME: extension.page},
            port=port,
            address=host or None,
            title=TITLE,
            websocket_origin=allowed_origins(host, port, origins),
            num_procs=num_procs,
            show=False,
            start=False,
            verbose=False,
            sign_sessions=True,
            secret_key=secrets.token_bytes(32),  # the same in all processes, another one at each start
            websocket_max_message_size=MOST_MESSAGE,
            extra_patterns=extension.patterns(guard),
        )
    except OSError as error:
        raise MosaicError(f"nothing can listen at {host}:{port}: {error.strerror or error}; choose another --port.") from error
    except KeyboardInterrupt:  # while it waited for its processes
        raise KeyboardInterrupt(CLOSED) from None
    except SystemExit:  # all its processes have ended, though nobody told them to: each has said why
        sys.exit(2)
    if num_procs == 1:
        _serve_here(server, page_addresses(host, port, guard.token), open_browser, extension)
    else:
        _serve_as_one_of_many(server, parent, page_addresses(host, port, guard.token), open_browser)


def _serve_here(server: Server, addresses: list[str], open_browser: bool, extension: Extension) -> None:
    _warm_up()
    _announce(extension.addresses(addresses), open_browser, extension.words)
    if _run(server) == signal.SIGINT:
        raise KeyboardInterrupt(CLOSED)


def _serve_as_one_of_many(server: Server, parent: int, addresses: list[str], open_browser: bool) -> None:
    """Serve in this process, until it is told to stop or its parent ends; the program ends with it."""
    try:
        _warm_up()
    except MosaicError as error:
        if task_id() == 0:
            print(f"mosaic: {error}", file=sys.stderr)
        sys.exit(0)  # any other status, and the parent would try again
    if task_id() == 0:
        _announce(addresses, open_browser)
    loop = server.io_loop
    PeriodicCallback(lambda: None if os.getppid() == parent else loop.stop(), PARENT_CHECK_MS).start()
    _run(server)
    sys.exit(0)


def _warm_up() -> None:
    from .app import warm_up

    warm_up()


def _announce(addresses: list[str], open_browser: bool, words: Callable[[], str] = str) -> None:
    local, *others = addresses
    print(f"{TITLE}: {local}" + "".join(f"\n  for others: {address}" for address in others) + words(), flush=True)
    print("Ctrl-C ends it.", flush=True)
    if open_browser:
        webbrowser.open(local)


def _run(server: Server) -> int:
    """Serve until SIGINT or SIGTERM, and say which it was; 0 if the loop was stopped otherwise."""
    signals: list[int] = []

    def stop(number: int, frame: object) -> None:
        signals.append(number)
        server.io_loop.asyncio_loop.call_soon_threadsafe(server.io_loop.stop)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    server.start()
    server.io_loop.start()
    server.stop()
    return signals[0] if signals else 0


def guard_of(host: str, token: str | None = None, embed: Iterable[str] = ()) -> Guard:
    """The guard of a page that listens at `host`; `token` and `embed` as `serve` takes them.

    Raises
    ------
    MosaicError : a token is too short, or a page that may embed this one is not named by its origin
    """
    if token is None:
        token = "" if host in LOOPBACK_HOSTS else new_token()
    elif token and not re.fullmatch(rf"[\w.~-]{{{SHORTEST_TOKEN},}}", token, re.ASCII):
        raise MosaicError(
            f"a token has at least {SHORTEST_TOKEN} letters, digits or signs of '_.~-'; leave --token out for a new one."
        )
    for origin in embed:
        if not re.fullmatch(r"\*|https?://[\w.*-]+(:\d+)?", origin, re.ASCII):
            raise MosaicError(
                f"expected the origin of a page, like https://course.example.org, to embed this one; found '{origin}'."
            )
    return Guard(token, not token, tuple(embed))


def page_addresses(host: str, port: int, token: str = "") -> list[str]:
    """The addresses of the page: the one for a browser on this machine, and others that `host` opens."""
    hosts = [LOOPBACK[0], socket.gethostname()] if host in ALL_ADDRESSES else [LOOPBACK[0] if host in LOOPBACK else host]
    return [f"http://{in_address(name)}:{port}/{NAME}" + (f"?{TOKEN}={token}" if token else "") for name in hosts]


def allowed_origins(host: str, port: int, more: Iterable[str] = ()) -> list[str]:
    """From pages of which hosts a websocket may come: of this machine, of the address that is listened at, and `more`."""
    names = [*LOOPBACK, *(_names_of_this_machine() if host in ALL_ADDRESSES else [host])]
    return list(dict.fromkeys([*(f"{in_address(name).lower()}:{port}" for name in names), *more]))


def _names_of_this_machine() -> list[str]:
    name = socket.gethostname()
    try:
        return [name, socket.getfqdn(), *socket.gethostbyname_ex(name)[2]]
    except OSError:  # it has no address of that name
        return [name]


def in_address(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def free_port(host: str) -> int:
    """A port that nobody listens at; a MosaicError if there is no such host here."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        with socket.socket(family) as probe:
            probe.bind((host, 0))
            return probe.getsockname()[1]
    except OSError as error:
        raise MosaicError(f"nothing can listen at '{host}': {error.strerror or error}.") from error
