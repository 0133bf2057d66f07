"""A reverse proxy that serves the explorer below a path and strips it, as jupyter-server-proxy does."""

import asyncio
import threading
from contextlib import contextmanager
from urllib.parse import urlsplit

import tornado.httpclient
import tornado.httpserver
import tornado.netutil
import tornado.web
import tornado.websocket

PREFIX = "/user/ada/proxy/5006"
KEPT = ("content-type", "location", "cache-control", "etag", "set-cookie")  # headers of answers that are passed on
MOST = 2**28  # bytes of a message


@contextmanager
def below_a_subpath(url):
    """The server at `url` below `PREFIX`; gives the address there, and what was asked for outside it."""
    outside, place, ready = [], {}, threading.Event()

    async def serve(stop):
        [listener] = tornado.netutil.bind_sockets(0, "127.0.0.1")
        place["port"] = listener.getsockname()[1]
        target = urlsplit(url).netloc
        handlers = [
            (rf"{PREFIX}/(.*/ws)", _Socket, {"target": target}),
            (rf"{PREFIX}/(.*)", _Page, {"target": target}),
            (r".*", _Elsewhere, {"outside": outside}),
        ]
        server = tornado.httpserver.HTTPServer(tornado.web.Application(handlers, websocket_max_message_size=MOST))
        server.add_sockets([listener])
        place["loop"], place["stop"] = asyncio.get_running_loop(), stop
        ready.set()
        await stop.wait()
        server.stop()

    def run():
        async def until_stopped():
            await serve(asyncio.Event())

        asyncio.run(until_stopped())

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    ready.wait(10)
    try:
        yield f"http://localhost:{place['port']}{PREFIX}{urlsplit(url).path}", outside
    finally:
        place["loop"].call_soon_threadsafe(place["stop"].set)
        thread.join(10)


class _Page(tornado.web.RequestHandler):
    def initialize(self, target):
        self.target = target

    async def get(self, path):
        query = f"?{self.request.query}" if self.request.query else ""
        headers = {k: v for k, v in self.request.headers.items() if k.lower() not in ("host", "accept-encoding")}
        request = tornado.httpclient.HTTPRequest(
            f"http://{self.target}/{path}{query}", headers=headers, follow_redirects=False, request_timeout=120
        )
        answer = await tornado.httpclient.AsyncHTTPClient().fetch(request, raise_error=False)
        self.set_status(answer.code)
        for name, value in answer.headers.get_all():
            if name.lower() in KEPT:
                self.set_header(name, value)
        if answer.code != 304:
            self.write(answer.body or b"")


class _Socket(tornado.websocket.WebSocketHandler):
    def initialize(self, target):
        self.target, self.upstream = target, None

    def check_origin(self, origin):
        return True

    def select_subprotocol(self, subprotocols):
        return subprotocols[0] if subprotocols else None

    async def open(self, path):
        query = f"?{self.request.query}" if self.request.query else ""
        wanted = [part.strip() for part in self.request.headers.get("Sec-Websocket-Protocol", "").split(",") if part.strip()]
        request = tornado.httpclient.HTTPRequest(
            f"ws://{self.target}/{path}{query}", headers={"Origin": f"http://{self.target}"}, request_timeout=120
        )
        self.upstream = await tornado.websocket.websocket_connect(request, subprotocols=wanted, max_message_size=MOST)
        self.pump = asyncio.ensure_future(self._pass_on())

    async def _pass_on(self):
        while (message := await self.upstream.read_message()) is not None:
            try:
                await self.write_message(message, binary=isinstance(message, bytes))
            except tornado.websocket.WebSocketClosedError:
                return
        self.close()

    async def on_message(self, message):
        while self.upstream is None:
            await asyncio.sleep(0.01)
        await self.upstream.write_message(message, binary=isinstance(message, bytes))

    def on_close(self):
        if self.upstream is not None:
            self.upstream.close()


class _Elsewhere(tornado.web.RequestHandler):
    def initialize(self, outside):
        self.outside = outside

    def prepare(self):
        self.outside.append(self.request.path)
        self.send_error(404)
