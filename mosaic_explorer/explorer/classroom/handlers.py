"""What students' browsers ask for: the page, what is shown on it as it changes, a galaxy that it lacks; and what they send."""

from __future__ import annotations

import asyncio
import hmac
import json
import secrets
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from tornado.ioloop import IOLoop
from tornado.iostream import StreamClosedError
from tornado.web import RequestHandler, stream_request_body

from ...errors import MosaicError
from ..app.guard import Guard, is_known
from ..app.handlers import Guarded
from .answers import read_answer
from .bounds import MISTAKES, MOST_MESSAGE, AllowanceOfEach, Crowded, Stranger
from .network import ALPHABET, CODE_LENGTH
from .room import Classroom
from .student_page import StudentPage

HEARTBEAT_S = 10.0  # in which a page hears something, else it knows that the connection is lost
REST_S = 0.05  # between two views that one page is told: of those that come meanwhile, only the newest is
SEND_TIMEOUT_S = 20.0  # that a page may take for a few hundred bytes
PIECE = 1 << 18  # bytes of the page that are sent at a time
NO_CLASS = "there is no class at this address; look again at the link that the presenter shows."


class OfClass(Guarded):
    """A handler of the class: who has the code of the link may come, and need bring nothing else."""

    _mistakes = AllowanceOfEach(*MISTAKES)
    is_html = False  # whether a person reads what it says

    def initialize(self, guard: Guard, code: str, room: Classroom, page: Callable[[], StudentPage]) -> None:
        """What Tornado hands over to each request."""
        self.guard, self.code, self.room, self._page = guard, code, room, page

    @property
    def page(self) -> StudentPage:
        """Of the class; the first who asks for it may come before it is made."""
        return self._page()

    def admits(self) -> bool:
        """Whether the request may go on; else it has been answered."""
        mistakes = self._mistakes.of(self.request.remote_ip or "")
        if trouble := self.trouble():
            self.refuse(trouble)
        elif mistakes.is_spent:
            self.say(429, "too many wrong links from this address; wait a minute.")
        elif not hmac.compare_digest(self.path_args[0].lower(), self.code):
            mistakes.take()
            self.say(404, NO_CLASS)
        else:
            return True
        return False

    def say(self, status: int, words: str) -> None:
        """Answer with a line and nothing else."""
        if self.is_html:
            self.refuse(words[0].upper() + words[1:], status=status)
        else:
            self.set_status(status)
            self.finish({"error": words})

    def set_default_headers(self) -> None:
        """Of every answer."""
        self.set_header("X-Content-Type-Options", "nosniff")
        self.set_header("Referrer-Policy", "same-origin")
        self.set_header("Cache-Control", "no-store")


class PageHandler(OfClass):
    """The page, the same bytes for all: a browser that has it is told so."""

    is_html = True

    async def get(self, code: str) -> None:
        """Send it, a piece after the other, so that thirty who come at once do not have it in memory thirty times."""
        built = await IOLoop.current().run_in_executor(None, lambda: self.page.built())
        for name, value in self.guard.headers(self.request.host, secrets.token_urlsafe(16), built.scripts).items():
            self.set_header(name, value)
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.set_header("Cache-Control", "no-cache")  # kept, and asked about each time
        self.set_header("ETag", f'"{built.version}"')
        if self.check_etag_header():
            self.set_status(304)
            return
        self.set_header("Content-Encoding", "gzip")
        self.set_header("Content-Length", len(built.packed))
        try:
            for start in range(0, len(built.packed), PIECE):
                self.write(built.packed[start : start + PIECE])
                await self.flush()
        except StreamClosedError:  # whoever it was has gone
            return


class ViewHandler(OfClass):
    """What the presenter shows, now and whenever it changes, as server-sent events; it lasts as long as the page is open."""

    _gone = False
    _wake: asyncio.Event | None = None

    async def get(self, code: str) -> None:
        """Tell the newest view; a page too slow for all of them is told the last."""
        self._wake = asyncio.Event()
        try:
            name = self.room.enter(self.get_query_argument("student", ""), self.request.remote_ip or "")
        except Crowded as error:
            self.say(429, str(error))
            return
        end = self.room.watch("view", self._wake.set)
        self.set_header("Content-Type", "text/event-stream")
        self.set_header("X-Accel-Buffering", "no")  # of a proxy
        try:
            await self._send(_event("hello", json.dumps({"student": name})) + _event("view", self.room.view_json()))
            while not self._gone:
                try:
                    await asyncio.wait_for(self._wake.wait(), HEARTBEAT_S)
                except TimeoutError:
                    await self._send(_event("here", "{}"))
                    continue
                if self._gone:
                    break
                self._wake.clear()
                await self._send(_event("view", self.room.view_json()))
                await asyncio.sleep(REST_S)
        except (StreamClosedError, TimeoutError):
            self._gone = True
        finally:
            end()
            self.room.leave(name)

    async def _send(self, text: str) -> None:
        self.write(text)
        await asyncio.wait_for(self.flush(), SEND_TIMEOUT_S)

    def on_connection_close(self) -> None:
        """The page has gone."""
        self._gone = True
        if self._wake is not None:
            self._wake.set()
        super().on_connection_close()

    def on_finish(self) -> None:
        """One that reads nothing would keep what was sent to it for ever."""
        if self._gone and (stream := getattr(self.request.connection, "stream", None)) is not None:
            stream.close()


class GalaxyHandler(OfClass):
    """The galaxy that the presenter shows, where a page does not have it; no other."""

    async def get(self, code: str, row: str) -> None:
        """Send it as JSON."""
        if int(row) != self.room.view.row:
            self.say(404, "the presenter does not show this galaxy.")
            return
        text = await IOLoop.current().run_in_executor(None, lambda: self.page.galaxy_json(int(row)))
        self.set_header("Content-Type", "application/json")
        self.finish(text)


@stream_request_body
class AnswerHandler(OfClass):
    """A student's guess or choice; nothing else that is sent is understood."""

    _body = b""

    async def prepare(self) -> None:
        self.request.connection.set_max_body_size(MOST_MESSAGE)  # type: ignore[union-attr]  # before any of it is read
        await super().prepare()

    def admits(self) -> bool:
        """Pages of other servers may not speak for a student."""
        if not super().admits():
            return False
        origin = self.request.headers.get("Origin")
        if origin is not None and not is_known(urlsplit(origin).netloc, self.hosts):
            self.say(403, "pages of another server may not answer here.")
        elif not self.request.headers.get("Content-Type", "").startswith("application/json"):
            self.say(415, "send JSON.")
        else:
            return True
        return False

    def data_received(self, chunk: bytes) -> None:
        """A part of it."""
        if len(self._body) <= MOST_MESSAGE:
            self._body += chunk

    async def post(self, code: str) -> None:
        """Keep it."""
        try:
            student, page, answer = read_answer(self._body, self.page.lessons, self.page.model.ranges)
            self.room.take(student, page, answer)
        except Crowded as error:
            self.say(429, str(error))
        except Stranger as error:
            self.say(409, str(error))
        except MosaicError as error:
            self.say(400, str(error))
        else:
            self.finish({"taken": True})


def _event(name: str, data: str) -> str:
    return f"event: {name}\ndata: {data}\n\n"


def patterns(
    guard: Guard, code: str, room: Classroom, page: Callable[[], StudentPage]
) -> list[tuple[str, type, dict[str, Any]]]:
    """Routes of the class, for a server that has others, too: each begins with a code, right or wrong."""
    given = {"guard": guard, "code": code, "room": room, "page": page}
    letters = f"[{ALPHABET}{ALPHABET.upper()}]{{{CODE_LENGTH}}}"
    routes: dict[str, type[RequestHandler]] = {"/?": PageHandler, "/view": ViewHandler, "/answers": AnswerHandler}
    routes[r"/galaxies/(\d{1,9})"] = GalaxyHandler
    return [(f"/({letters}){rest}", handler, given) for rest, handler in routes.items()]
