"""Where students find the class: addresses of this machine on its networks, the code of the link, and the link as a QR code."""

from __future__ import annotations

import io
import re
import secrets
import socket
from collections.abc import Iterable
from contextlib import suppress
from ipaddress import ip_address

import segno

from ...errors import MosaicError

ALPHABET = "23456789bcdfghjkmnpqrtvwxz"  # no letter that looks like another, no vowel, so no word
CODE_LENGTH = 6  # 28 bits
CODE = rf"[{ALPHABET}]{{{CODE_LENGTH}}}"
# places on networks that schools and homes have, and one of none: asking the way to them sends nothing, and tells by which
# address of its own this machine would go
FAR = ("192.0.2.1", "10.255.255.254", "172.31.255.254", "192.168.255.254", "192.168.1.254", "192.168.0.254", "224.0.0.251")


def new_code() -> str:
    """The short word of a class that stands in its link."""
    return "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))


def check_code(code: str) -> str:
    """A code that somebody chose; a MosaicError says what one has."""
    if not re.fullmatch(CODE, code):
        raise MosaicError(
            f"--code has {CODE_LENGTH} letters or digits of {ALPHABET}; found '{code}'. Leave it out for a new one."
        )
    return code


def own_addresses(ways: Iterable[str] = FAR) -> list[str]:
    """Addresses of this machine on local networks, the likeliest first; [] if it is on none."""
    found = []
    for far in ways:
        try:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
                probe.connect((far, 9))
                found.append(probe.getsockname()[0])
        except OSError:  # there is no way there
            continue
    with suppress(OSError):  # its name has no address
        found += socket.gethostbyname_ex(socket.gethostname())[2]
    return [one for one in dict.fromkeys(found) if not (ip_address(one).is_loopback or ip_address(one).is_unspecified)]


def qr_picture(link: str) -> str:
    """A link as a QR code, a picture for a page: dark on white, with its margin, on dark pages, too."""
    return segno.make(link, error="m", micro=False).svg_data_uri(scale=8, border=3, dark="#000", light="#fff")


def qr_text(link: str) -> str:
    """A link as a QR code for a terminal."""
    made = io.StringIO()
    segno.make(link, error="l", micro=False).terminal(out=made, compact=True, border=2)
    return made.getvalue()
