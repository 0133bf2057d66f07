"""Visitors of the explorer without a browser: they speak Bokeh's protocol as its page does, and drag as hands do."""

import asyncio
import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from bokeh.protocol import Protocol
from bokeh.protocol.receiver import Receiver
from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.websocket import websocket_connect

MOVES = 30  # of a mouse in a second
ACK_TIMEOUT_S = 0.3  # until a move that is not answered is followed by the next; in the page: widgets/js/backpressure.js
HANDS_EVERY = 0.25  # s; in the page: explorer/in_browser/js/model.js
STROKE, PAUSE = 3.0, 0.5  # s that a drag lasts; s from its end to the double click that undoes it, and to the next one
WAIT = 60.0  # s for anything that must come
MOST_BYTES = 50_000_000  # of a message
PROTOCOL = Protocol()


class Visitor:
    """One session of the explorer.

    Attributes
    ----------
    delays : [s] from each move of the pointer that was sent to the arrival of the plots that show it, or something newer
    unanswered : moves for which none came within `WAIT`
    """

    def __init__(self, url: str, query: str = ""):
        self.url, self.query = url, query
        self.delays: list[float] = []
        self.unanswered = 0
        self._sent: list[tuple[int, float]] = []  # serial of the answer that shows a move, and when the pointer made it
        self._asked = self._shown = 0
        self._answered, self._furnished, self._heard = asyncio.Event(), False, time.perf_counter()

    async def come(self) -> None:
        """Open the page as a browser does; returns when all of it, and nothing more, has come."""
        page = await AsyncHTTPClient().fetch(self.url + self.query, request_timeout=WAIT)
        token = re.search(r'"token":"([^"]+)"', page.body.decode())[1]
        self._socket = await websocket_connect(
            HTTPRequest(self.url.replace("http", "ws", 1) + "/ws"), subprotocols=["bokeh", token], max_message_size=MOST_BYTES
        )
        self._socket.protocol.set_nodelay(True)  # as browsers do
        self._receiver = Receiver(PROTOCOL)
        await self._next()  # a greeting
        await self._send("PULL-DOC-REQ", {})
        plots = _model((await self._next()).content, _is_plots)
        self._hands, self._scenes = plots["id"], plots["attributes"]["data"]["id"]
        self._listening = asyncio.create_task(self._listen())
        await self._send_event("document_ready", {"type": "map"})
        await self._until(lambda: self._furnished, "all of the page")
        await self.rest(1.0)

    async def rest(self, seconds: float) -> None:
        """Wait until nothing has come for so long."""
        self._heard = time.perf_counter()
        await self._until(lambda: time.perf_counter() - self._heard > seconds, "rest")

    async def drag(self, seconds: float) -> None:
        """Drag over the spectrum, back to where all began, and again, for so long."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            await self._stroke(STROKE)
            await asyncio.sleep(PAUSE)
            await self._tell({"act": "tap", "panel": "sed", "at": 2500.0})
            self._asked += 1
            await asyncio.sleep(PAUSE)
        await self._until_shown(self._asked, WAIT)
        self.unanswered += len(self._sent)

    async def _stroke(self, seconds: float) -> None:
        """Hide a growing span; of the moves made while one is under way only the newest is sent, once that was answered."""
        began, last = time.perf_counter(), -1
        drag = {"act": "drag", "panel": "sed", "from": 2000.0, "to": 2600.0, "show": False}
        while (now := time.perf_counter()) < began + seconds:
            self._check()
            k = int((now - began) * MOVES)
            if k == last:
                await asyncio.sleep(began + (k + 1) / MOVES - now)
                continue
            last, drag["to"] = k, 2600.0 * 1.01**k
            await self._tell({**drag, "phase": "move"})
            self._asked += 1
            self._sent.append((self._asked, began + k / MOVES))
            await self._until_shown(self._asked, ACK_TIMEOUT_S)
        await self._tell({**drag, "phase": "end"})

    async def leave(self) -> None:
        """Close the page."""
        self._listening.cancel()
        self._socket.close()

    async def _until(self, told: Callable[[], bool], what: str) -> None:
        end = time.perf_counter() + WAIT
        while not told():
            self._check()
            if time.perf_counter() > end:
                raise TimeoutError(f"{what} has not come in {WAIT:.0f} s")
            await asyncio.sleep(0.05)

    def _check(self) -> None:
        """Raise what ended the connection, if anything did."""
        if self._listening.done():
            self._listening.result()

    # -- messages -----------------------------------------------------------------------------------------------------
    async def _until_shown(self, serial: int, seconds: float) -> None:
        end = time.perf_counter() + seconds
        while self._shown < serial and (left := end - time.perf_counter()) > 0:
            self._answered.clear()
            try:
                await asyncio.wait_for(self._answered.wait(), left)
            except TimeoutError:
                return

    async def _listen(self) -> None:
        while True:
            message = await self._next()
            self._heard = time.perf_counter()
            for event in message.content.get("events", ()):
                self._hear(event)

    def _hear(self, event: dict) -> None:
        if event.get("attr") == "scene" and event["model"]["id"] == self._scenes:
            self._take(dict(event["new"]["entries"])["serial"])
        elif event.get("attr") == "points":  # those of the population come last
            self._furnished = True

    def _take(self, serial: int) -> None:
        self._shown = serial
        self.delays += [self._heard - pointer for asked, pointer in self._sent if asked <= serial]
        self._sent = [(asked, pointer) for asked, pointer in self._sent if asked > serial]
        self._answered.set()

    async def _next(self):
        message = None
        while message is None:
            part = await self._socket.read_message()
            if part is None:
                raise ConnectionError("the server closed the connection")
            message = await self._receiver.consume(part)
        if message.msgtype == "ERROR":
            raise RuntimeError(message.content["text"])
        return message

    async def _send(self, kind: str, content: dict) -> None:
        header = PROTOCOL.create("PULL-DOC-REQ").header | {"msgtype": kind}
        for part in (header, {}, content):
            await self._socket.write_message(json.dumps(part))

    async def _send_event(self, name: str, values: dict) -> None:
        event = {"type": "event", "name": name, "values": values}
        await self._send("PATCH-DOC", {"events": [{"kind": "MessageSent", "msg_type": "bokeh_event", "msg_data": event}]})

    async def _tell(self, message: dict) -> None:
        """What the plots' JavaScript sends."""
        await self._say({"id": self._hands}, message)

    async def _say(self, model: dict, message: dict) -> None:
        entries = [["model", {"id": model["id"]}], ["data", {"type": "map", "entries": list(message.items())}]]
        await self._send_event("data_event", {"type": "map", "entries": entries})


class PageVisitor(Visitor):
    """One whose page has the model, and answers drags itself: the server hears that hands are at work, and where a drag ends.

    Attributes
    ----------
    delays : [s] from the end of each drag to what the page is told about it
    """

    def __init__(self, url: str, query: str = ""):
        super().__init__(url, query)
        self._model: dict = {}
        self._told = asyncio.Event()

    async def come(self) -> None:
        await super().come()
        await self._until(lambda: self._model, "the model of the page")
        ready = {
            "kind": "ModelChanged",
            "model": {"id": self._model["attributes"]["data"]["id"]},
            "attr": "is_ready",
            "new": True,
        }
        await self._send("PATCH-DOC", {"events": [ready]})

    async def drag(self, seconds: float) -> None:
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            for action in (self._hide, self._show_again):
                await action()
                await asyncio.sleep(PAUSE)

    async def _hide(self) -> None:
        for _ in range(round(STROKE / HANDS_EVERY)):
            self._check()
            await self._say(self._model, {"hands": True})
            await asyncio.sleep(HANDS_EVERY)
        await self._end({"act": "drag", "panel": "sed", "from": 2000.0, "to": 6000.0, "show": False, "phase": "end"})

    async def _show_again(self) -> None:
        await self._end({"act": "tap", "panel": "sed", "at": 2500.0})

    async def _end(self, message: dict) -> None:
        self._told.clear()
        began = time.perf_counter()
        await self._tell(message)
        try:
            await asyncio.wait_for(self._told.wait(), WAIT)
            self.delays.append(time.perf_counter() - began)
        except TimeoutError:
            self.unanswered += 1

    def _hear(self, event: dict) -> None:
        super()._hear(event)
        self._model = self._model or _model(event, _is_browser_model)
        if "moment" in json.dumps(event, default=str):
            self._told.set()


@contextmanager
def pages_at_work(url: str, query: str, users: int) -> Iterator[list[PageVisitor]]:
    """So many users at a server whose pages answer themselves, from a thread beside; they drag until the end."""
    visitors, here, over = [PageVisitor(url, query) for _ in range(users)], threading.Event(), threading.Event()

    async def work() -> None:
        for visitor in visitors:
            await visitor.come()
        here.set()
        strokes = STROKE + 2 * PAUSE

        async def one(visitor: PageVisitor, late: float) -> None:
            await asyncio.sleep(late)
            while not over.is_set():
                await visitor.drag(strokes)
            await visitor.leave()

        await asyncio.gather(*(one(visitor, strokes * i / users) for i, visitor in enumerate(visitors)))

    with ThreadPoolExecutor(1) as pool:
        task = pool.submit(asyncio.run, work())
        task.add_done_callback(lambda done: here.set())
        here.wait()
        try:
            yield visitors
        finally:
            over.set()
        task.result()


def _is_plots(model: dict) -> bool:
    return "mosaic-vectors" in model.get("css_classes", ())


def _is_browser_model(model: dict) -> bool:
    return model.get("name") == "BrowserModel"


def _model(told: object, is_it: Callable[[dict], bool]) -> dict:
    """The first model with such attributes, somewhere within what a document says; {} if there is none."""
    parts = list(told.values()) if isinstance(told, dict) else told if isinstance(told, list) else []
    if isinstance(told, dict) and isinstance(told.get("attributes"), dict) and is_it(told["attributes"]):
        return told
    return next((found for part in parts if (found := _model(part, is_it))), {})
