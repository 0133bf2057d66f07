"""Who may have the page: asked under which name, from pages of which hosts, with which token; and what the page may load."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field
from ipaddress import ip_address

from bokeh.server.util import check_allowlist

TOKEN_BYTES = 24  # of a token that nobody chose
SHORTEST_TOKEN = 8  # characters of one that somebody did
LOOPBACK = ("localhost", "127.0.0.1", "[::1]")
SCRIPT = re.compile(r"<script(?P<kind> type=\"text/javascript\")?(?=[ >])")
SESSION_ARGUMENTS = ("bokeh-session-id", "bokeh-token")  # by which an address would lead into a session that is there already


@dataclass(frozen=True)
class Guard:
    """What a server asks of those who come.

    token : that a browser must bring once; "" if none need be brought
    is_open : whether others than this machine may come without a token
    embed : origins of pages that may show this one in a frame; "*" is any
    key : signs what browsers keep; another one at each start
    """

    token: str = ""
    is_open: bool = False
    embed: tuple[str, ...] = ()
    key: bytes = field(default_factory=lambda: secrets.token_bytes(32), repr=False)

    def trouble(self, host: str, known: Iterable[str], remote: str) -> str:
        """Why a request is refused, in one line, or "".

        Parameters
        ----------
        host : that it names: a stranger's name may lead here, and browsers trust names
        known : HOST:PORT of which this server is one, "*" for any
        remote : the address it comes from
        """
        if not is_known(host, known):
            words = f"this explorer is not known as '{host[:100]}'; who started it may add"
            return f"{words} --allow-websocket-origin {host[:100]}."
        if not self.token and not self.is_open and not _is_loopback(remote):
            return "this explorer is for its own machine alone, unless who started it gives it a token."
        return ""

    # -- the token --------------------------------------------------------------------------------------------------------
    @property
    def pass_value(self) -> str:
        """What a browser keeps, once it has brought the token: of no use at another server, or after this one."""
        return hmac.new(self.key, f"pass {self.token}".encode(), hashlib.sha256).hexdigest()

    def is_token(self, text: str) -> bool:
        """Whether a browser has brought the token."""
        return bool(self.token) and hmac.compare_digest(text.encode(), self.token.encode())

    def has_pass(self, text: str) -> bool:
        """Whether a browser that keeps this may come."""
        return not self.token or hmac.compare_digest(text.encode(), self.pass_value.encode())

    # -- the page ---------------------------------------------------------------------------------------------------------
    def headers(self, host: str, nonce: str, scripts: Iterable[str] = ()) -> dict[str, str]:
        """Headers of the page: it loads nothing from elsewhere, runs only what its server wrote, and is shown in no frame.

        `scripts` are hashes of the programs of a page that is always the same, in place of the nonce.
        """
        own = " ".join(scripts) or f"'nonce-{nonce}'"
        ancestors = " ".join(self.embed) if self.embed else "'none'"
        policy = {
            "default-src": "'self'",
            "script-src": f"'self' {own} 'wasm-unsafe-eval' blob:",  # components are modules that come as blobs
            "worker-src": "'self' blob:",
            "connect-src": f"'self' ws://{host} wss://{host} blob: data:",
            "style-src": "'self' 'unsafe-inline' blob:",
            "img-src": "'self' data: blob:",
            "font-src": "'self' data:",
            "object-src": "'none'",
            "base-uri": "'self'",
            "form-action": "'self'",
            "frame-ancestors": ancestors,
        }
        headers = {
            "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in policy.items()),
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "same-origin",  # an address may hold the name of an upload
        }
        return headers if self.embed else {**headers, "X-Frame-Options": "DENY"}


def is_known(host: str, known: Iterable[str]) -> bool:
    """Whether HOST[:PORT] is among those; one name of the loopback is as good as another."""
    names, known = [host.lower()], list(known)
    name, _, port = host.lower().rpartition(":")
    if name in LOOPBACK:
        names += [f"{other}:{port}" for other in LOOPBACK]
    return any(check_allowlist(name, known) for name in names)


def _is_loopback(address: str) -> bool:
    try:
        return ip_address(address.partition("%")[0]).is_loopback
    except ValueError:  # a socket of this machine has none
        return not address


def with_nonce(page: str, nonce: str) -> str:
    """A page whose scripts say that its server wrote them."""
    return SCRIPT.sub(lambda match: f'{match[0]} nonce="{nonce}"', page)


def new_token() -> str:
    """A token that nobody guesses."""
    return secrets.token_urlsafe(TOKEN_BYTES)
