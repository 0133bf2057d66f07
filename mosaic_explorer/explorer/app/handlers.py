"""Panel's handlers of page and websocket with a guard before each."""

from __future__ import annotations

import html
import re
import secrets
from http.cookies import Morsel
from typing import Any
from urllib.parse import urlencode, urlsplit

from bokeh.server.tornado import BokehTornado
from bokeh.server.urls import per_app_patterns
from bokeh.server.views.metadata_handler import MetadataHandler
from bokeh.settings import settings
from panel.io import server as panel_server
from tornado.process import task_id
from tornado.web import RequestHandler

from ...errors import MosaicError
from .guard import SESSION_ARGUMENTS, Guard, is_known, with_nonce

PASS, VISITOR = "mosaic-pass", "mosaic-visitor"  # cookies: who may come, and whose are the files that are brought
VISITOR_BYTES = 16
TOKEN = "token"  # of the address
MOST_MESSAGE = 8_000_000  # bytes of what a browser says at once, in all its parts; a piece of a file has 1 MB
UNGUARDED = (
    "Nothing guards this page: start it with 'mosaic explore', or 'panel serve' with --setup apps/warm.py and one process."
)
AMONG_OTHERS = (
    "of several processes none can be guarded, as they listen already; start them with 'mosaic explore --num-procs N'."
)
LOGIN = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<meta name="viewport" content="width=device-width"><title>MOSAIC Explorer</title></head>
<body style="font-family: sans-serif; margin: 4em auto; max-width: 30em"><h1 style="font-size: 1.2em">MOSAIC Explorer</h1>
<p>{words}</p>{form}</body></html>"""
FORM = """<form method="get">{rest}<label>Token <input name="token" type="password" autofocus autocomplete="off"></label>
<button>Open</button></form>"""


class Guarded(RequestHandler):
    """A handler that turns away whom its guard does not let in; below one of Panel's, whose `prepare` it precedes."""

    guard: Guard
    application: BokehTornado

    async def prepare(self) -> None:
        """Before anything is answered."""
        if self.admits():
            outcome = super().prepare()
            if outcome is not None:
                await outcome

    def admits(self) -> bool:
        """Whether the request may go on; else it has been answered."""
        trouble = self.trouble()
        if not trouble and (
            self.request.headers.get("Bokeh-Session-Id") or set(SESSION_ARGUMENTS) & set(self.request.arguments)
        ):
            trouble = "this address leads into somebody's session; open it without 'bokeh-session-id' and 'bokeh-token'."
        if trouble:
            self.refuse(trouble)
            return False
        if not self.guard.has_pass(self._cookie(PASS)):
            given = [(k, text.decode("utf8", "replace")) for k, texts in self.request.query_arguments.items() for text in texts]
            hidden = "<input type='hidden' name='{}' value='{}'>"
            rest = "".join(hidden.format(html.escape(k), html.escape(text)) for k, text in given if k != TOKEN)
            self.refuse("This explorer asks for the token that was printed where it was started.", FORM.format(rest=rest))
            return False
        return True

    def trouble(self) -> str:
        """Why whoever asks is turned away, or ""."""
        return self.guard.trouble(self.request.host, self.hosts, self.request.remote_ip or "")

    @property
    def hosts(self) -> list[str]:
        """HOST:PORT that this server is, and of pages that may speak to it."""
        return list(settings.allowed_ws_origin() or self.application.websocket_origins)

    def refuse(self, words: str, form: str = "", status: int = 403) -> None:
        """Answer with a line and nothing else."""
        self.set_status(status)
        for name, value in self.guard.headers(self.request.host, secrets.token_urlsafe(16)).items():
            self.set_header(name, value)
        self.finish(LOGIN.format(words=html.escape(words), form=form))

    def _cookie(self, name: str) -> str:
        morsel: Morsel[str] | None = self.request.cookies.get(self._name(name))
        return morsel.value if morsel else ""

    def _name(self, name: str) -> str:
        """Cookies are one for all ports of a host, so they have the port in their names."""
        port = self.request.host.rpartition(":")[2]
        return f"{name}-{port}" if port.isdecimal() else name

    def keep_cookie(self, name: str, value: str) -> None:
        """Have the browser keep a cookie, of this host alone, that no script reads."""
        self.set_cookie(self._name(name), value, httponly=True, samesite="Lax", secure=self.request.protocol == "https")


class PageHandler(Guarded, panel_server.DocHandler):
    """The page: a token in its address becomes a cookie, and scripts run that we wrote."""

    async def prepare(self) -> None:
        tokens = self.get_query_arguments(TOKEN)
        if tokens and not self.trouble() and self.guard.is_token(tokens[0]):
            self.keep_cookie(PASS, self.guard.pass_value)
            rest = {k: v for k, v in self.request.query_arguments.items() if k != TOKEN}
            self.redirect(self.request.path.rpartition("/")[2] + (f"?{urlencode(rest, doseq=True)}" if rest else ""))
            return
        await super().prepare()
        if not self._finished:
            self._know_visitor()
            self.nonce = secrets.token_urlsafe(16)
            for name, value in self.guard.headers(self.request.host, self.nonce).items():
                self.set_header(name, value)

    def _know_visitor(self) -> None:
        """Give a new browser a name that nobody guesses; what is told to the session is this name alone."""
        visitor = self._cookie(VISITOR)
        if not re.fullmatch(f"[0-9a-f]{{{2 * VISITOR_BYTES}}}", visitor):
            visitor = secrets.token_hex(VISITOR_BYTES)
            self.keep_cookie(VISITOR, visitor)
        self.request.cookies.clear()
        morsel: Morsel[str] = Morsel()
        morsel.set(VISITOR, visitor, visitor)
        self.request.cookies[VISITOR] = morsel

    def write(self, chunk: Any) -> None:
        super().write(with_nonce(chunk, self.nonce) if isinstance(chunk, str) and hasattr(self, "nonce") else chunk)


class SocketHandler(Guarded, panel_server.WSHandler):
    """The websocket: opened by pages of hosts that the page itself has, and closed when it says too much at once."""

    _said = 0  # bytes of the message that is not there yet

    async def prepare(self) -> None:
        origin = self.request.headers.get("Origin")
        if origin is not None and not self.check_origin(origin):
            self.refuse(f"pages of '{origin[:100]}' may not speak to this explorer.")
        else:
            await super().prepare()

    def check_origin(self, origin: str) -> bool:
        """Whether a page may speak to this server: one of its own hosts, whichever name the request gives it."""
        return is_known(urlsplit(origin).netloc, self.hosts)

    def get_compression_options(self) -> dict[str, Any] | None:
        return None  # a kilobyte would unpack to a megabyte

    async def _receive(self, fragment: str | bytes) -> Any:
        self._said += len(fragment)
        if self._said > MOST_MESSAGE:
            self.close(1009, "a message is too long")
            return None
        try:
            message = await super()._receive(fragment)
        except Exception:  # no browser of ours sends that, and the next word would be no better
            self.close(1002, "not understood")
            return None
        if message is not None:
            self._said = 0
        return message


class AutoloadHandler(Guarded, panel_server.AutoloadJsHandler):  # type: ignore[misc]
    """The script by which another page would show this one: let in like the page itself."""


class AboutHandler(Guarded, MetadataHandler):
    """What there is to know of the page: let in likewise."""


def is_guarded() -> bool:
    """Whether servers that are made now in this process are guarded."""
    return any(issubclass(handler, Guarded) for _, handler in per_app_patterns)


def install(guard: Guard) -> None:
    """Have servers that are made from now on in this process be guarded.

    Raises
    ------
    MosaicError : this is one of several processes of a server, which was made before they were divided
    """
    if task_id() is not None:
        raise MosaicError(AMONG_OTHERS)
    ours = {
        panel_server.DocHandler: PageHandler,
        panel_server.WSHandler: SocketHandler,
        panel_server.AutoloadJsHandler: AutoloadHandler,
        MetadataHandler: AboutHandler,
    }
    for i, (route, handler) in enumerate(per_app_patterns):
        base = next((base for base, own in ours.items() if handler is base or issubclass(handler, own)), None)
        if base is not None:
            per_app_patterns[i] = (route, type(ours[base].__name__, (ours[base],), {"guard": guard}))
