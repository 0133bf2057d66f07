"""`mosaic class`: a class on this network, whose pages follow the presenter's."""

from __future__ import annotations

import argparse

from .command import add_command
from .explore import PORT, port_number

HOST, N = "0.0.0.0", 100  # all addresses of this machine; galaxies on students' pages, beside those of the lessons
EXAMPLES = (
    "mosaic class --lesson colours --open",
    "mosaic class --lessons my-lessons --lesson first   # a teacher's own, read anew when a file is saved",
    "mosaic class --catalog galaxies.zarr --model runs/mine --n 300",
    "mosaic class --address 192.168.1.20 --port 8080   # if the address that it finds is not the one students reach",
    "mosaic class --host 127.0.0.1   # to try it alone: two windows of one browser",
)


def add_to(commands: argparse._SubParsersAction) -> None:
    """Add the command to its parser."""
    words = (
        "Lead a class: students on this network open a short link, or its QR code, and their pages show what yours does; their "
        "answers come to you without names. No internet is needed."
    )
    command = add_command(commands, "class", words, run, EXAMPLES)
    command.add_argument("--lesson", default="", metavar="NAME", help="the lesson to begin with (default: none)")
    command.add_argument(
        "--lessons", metavar="FOLDER", help="lessons of your own, .toml, in place of the package's; read anew when saved"
    )
    command.add_argument("--model", help="a shipped model's name, or a folder (default: mosaic-small)")
    command.add_argument("--catalog", help="the galaxies, .zarr or .zarr.zip (default: the 3,000 of the package)")
    command.add_argument(
        "--n",
        type=int,
        default=N,
        help=f"galaxies on students' pages, beside those of the lessons (default {N}); others follow",
    )
    command.add_argument("--port", type=port_number, default=PORT, help=f"0 for any that is free (default {PORT})")
    command.add_argument("--host", default=HOST, help=f"where to listen (default {HOST}: at all addresses of this machine)")
    command.add_argument(
        "--address", default="", metavar="HOST[:PORT]", help="by which students reach this machine (default: its first one)"
    )
    command.add_argument(
        "--allow-websocket-origin",
        action="append",
        default=[],
        metavar="HOST[:PORT]",
        help="another name by which browsers reach the pages, as behind a proxy; may be given again",
    )
    command.add_argument("--token", help="that makes a presenter of a browser (default: a new one; it is in the link printed)")
    command.add_argument("--code", help="the end of the students' link, six letters or digits (default: a new one)")
    command.add_argument(
        "--open", action=argparse.BooleanOptionalAction, default=False, help="open the presenter's page (default: do not)"
    )


def run(args: argparse.Namespace) -> None:
    """Serve until the program is told to stop."""
    from ..explorer.classroom.server import serve_class

    serve_class(
        port=args.port,
        host=args.host,
        address=args.address,
        model=args.model,
        catalog=args.catalog,
        lesson=args.lesson,
        lessons=args.lessons,
        n=args.n,
        token=args.token,
        code=args.code,
        origins=args.allow_websocket_origin,
        open_browser=args.open,
    )
