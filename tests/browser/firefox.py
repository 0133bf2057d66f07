"""A real Firefox, driven by WebDriver BiDi, which it speaks by itself: no driver, no package but Tornado's websockets."""

import asyncio
import itertools
import json
import os
import re
import subprocess
import tempfile
import threading
import time
from pathlib import Path
from urllib.parse import urlparse

from chromium import EYES
from tornado.websocket import websocket_connect

FIREFOX = os.environ.get("FIREFOX", "/usr/bin/firefox-esr")
PATIENCE = 60  # s for an answer of the browser
LISTENING = re.compile(r"WebDriver BiDi listening on (ws://\S+)")
PREFERENCES = {  # it asks nobody for anything
    "app.normandy.enabled": False,
    "browser.region.network.url": "",
    "datareporting.policy.dataSubmissionEnabled": False,
    "messaging-system.rsexperimentloader.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,#remote-settings-dummy/v1",
}
KEYS = {"Escape": "\ue00c", "ArrowLeft": "\ue012", "ArrowUp": "\ue013", "ArrowRight": "\ue014", "ArrowDown": "\ue015"}
# Elements of a kind, behind shadow roots, too, whose text or name begins so and which are seen.
FIND = """
window.mosaicFind = (selector, words = "") => {
    const found = [], look = root => root.querySelectorAll("*").forEach(element => {
        const name = element.getAttribute("aria-label") ?? element.textContent.trim();
        if (element.matches(selector) && name.startsWith(words) && element.getClientRects().length) found.push(element);
        if (element.shadowRoot) look(element.shadowRoot);
    });
    look(document);
    return found;
};
"""


class Firefox:
    """A browser with one page; `errors` of its console and `outside`, requests to other hosts, are kept."""

    def __init__(self, width=1440, height=1000):
        self.errors, self.outside = [], []
        self._ids, self._waiting = itertools.count(1), {}
        self._profile = tempfile.TemporaryDirectory(prefix="mosaic-firefox-", ignore_cleanup_errors=True)
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in PREFERENCES.items()]
        (Path(self._profile.name) / "user.js").write_text("\n".join(lines))
        command = [FIREFOX, "--headless", "--no-remote", "--profile", self._profile.name, "--remote-debugging-port", "0"]
        self._process = subprocess.Popen(
            [*command, "about:blank"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace"
        )
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, daemon=True).start()
        try:
            self._in_loop(self._connect(self._address()))
            self.call("session.new", capabilities={})
            self.context = self.call("browsingContext.getTree")["contexts"][0]["context"]
            self.call("session.subscribe", events=["log.entryAdded", "network.beforeRequestSent"])
            self.call("browsingContext.setViewport", context=self.context, viewport={"width": width, "height": height})
            self.call("script.addPreloadScript", functionDeclaration=f"() => {{{EYES}{FIND}}}")
        except BaseException:
            self.close()
            raise

    def close(self):
        self._process.kill()  # there is nothing that it need put in order
        self._process.wait()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._profile.cleanup()

    # -- the wire -----------------------------------------------------------------------------------------------------
    def _address(self):
        """Where it listens, as it says itself; what else it says is read away, or it would wait for a reader."""
        for line in self._process.stderr:
            if told := LISTENING.search(line):
                threading.Thread(target=self._process.stderr.read, daemon=True).start()
                return f"{told[1]}/session"
        raise RuntimeError(f"Firefox ended with status {self._process.wait()}")

    def _in_loop(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(PATIENCE)

    async def _connect(self, address):
        self._socket = await websocket_connect(address, max_message_size=2**28)
        self._reader = asyncio.ensure_future(self._read())

    async def _read(self):
        while (text := await self._socket.read_message()) is not None:
            message = json.loads(text)
            if message["type"] == "event":
                self._note(message["method"], message["params"])
            elif (answer := self._waiting.pop(message.get("id"), None)) is not None:
                answer.set_result(message)

    def _note(self, event, told):
        if event == "log.entryAdded":
            if told["level"] == "error":
                self.errors.append(told["text"])
            return
        url = urlparse(told["request"]["url"])
        if url.scheme in ("http", "https", "ws", "wss") and url.hostname not in ("localhost", "127.0.0.1"):
            self.outside.append(url.geturl())

    def call(self, method, **params):
        """A command of WebDriver BiDi, and its result."""

        async def ask():
            number = next(self._ids)
            self._waiting[number] = self._loop.create_future()
            await self._socket.write_message(json.dumps({"id": number, "method": method, "params": params}))
            return await asyncio.wait_for(self._waiting[number], PATIENCE)

        answer = self._in_loop(ask())
        if answer["type"] == "error":
            raise RuntimeError(f"{method}: {answer['error']}: {answer['message']}")
        return answer["result"]

    # -- what a user does ---------------------------------------------------------------------------------------------
    def open(self, url, is_there=lambda: True):
        """Go to a page, and wait until it is there."""
        self.call("browsingContext.navigate", context=self.context, url=url, wait="complete")
        self.wait_for(is_there)

    def run(self, body, *arguments):
        """What a function of this body returns, of these arguments, as JSON has it."""
        function = f"(...a) => JSON.stringify((function() {{ {body} }}).apply(null, a.map(one => JSON.parse(one))))"
        result = self.call(
            "script.callFunction",
            functionDeclaration=function,
            arguments=[{"type": "string", "value": json.dumps(one)} for one in arguments],
            target={"context": self.context},
            awaitPromise=False,
        )
        if result["type"] == "exception":
            raise RuntimeError(result["exceptionDetails"]["text"])
        return json.loads(result["result"].get("value", "null"))

    def wait_for(self, told, seconds=30):
        """Wait until `told()` is true, and return it."""
        deadline = time.time() + seconds
        while time.time() < deadline:
            if result := told():
                return result
            time.sleep(0.05)
        raise AssertionError("the page did not come to what was waited for")

    def text(self, selector):
        """The text of the first such element that is seen; "" if there is none."""
        return self.run("return mosaicFind(arguments[0])[0]?.textContent ?? ''", selector)

    def press(self, key):
        value = KEYS.get(key, key)
        self._act("key", "keyboard", [{"type": "keyDown", "value": value}, {"type": "keyUp", "value": value}])

    def click(self, selector, words=""):
        """Click on the middle of the first such element that is seen, once it is."""
        place = """const [found] = mosaicFind(...arguments); if (!found) return null;
            found.scrollIntoView({block: "nearest"}); const box = found.getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2]"""
        self.drag([self.wait_for(lambda: self.run(place, selector, words))])

    def drag(self, places):
        """Press the mouse at the first of some places on the page, move it over the others, and let go."""
        moves = [{"type": "pointerMove", "x": round(x), "y": round(y), "duration": 30} for x, y in places]
        actions = [moves[0], {"type": "pointerDown", "button": 0}, *moves[1:], {"type": "pointerUp", "button": 0}]
        self._act("pointer", "mouse", actions)

    def _act(self, kind, name, actions):
        source = {"type": kind, "id": name, "actions": actions}
        self.call("input.performActions", context=self.context, actions=[source])
