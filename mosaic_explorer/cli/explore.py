"""`mosaic explore`: the explorer as a page, served from this machine."""

from __future__ import annotations

import argparse

from .command import add_command

PORT, HOST = 5006, "127.0.0.1"  # the loopback: nobody else reaches the page
MAX_PORT = 65535
EXAMPLES = (
    "mosaic explore",
    "mosaic explore --model runs/mine --catalog galaxies.zarr --open",
    "mosaic explore --lessons my-lessons   # a teacher's own, read anew when a file is saved",
    "mosaic explore --host 0.0.0.0 --port 8080 --num-procs 4   # for all on this network with the token",
    "mosaic explore --allow-websocket-origin hub.example.org   # behind a proxy of that name",
)


def add_to(commands: argparse._SubParsersAction) -> None:
    """Add the command to its parser."""
    command = add_command(commands, "explore", "Serve the explorer, a page for the browser, until Ctrl-C.", run, EXAMPLES)
    command.add_argument("--model", help="the model to begin with: a shipped one's name, or a folder (default: mosaic-small)")
    command.add_argument("--catalog", help="the galaxies to begin with, .zarr or .zarr.zip (default: the 3,000 of the package)")
    command.add_argument(
        "--lessons", metavar="FOLDER", help="lessons of your own, .toml, in place of the package's; read anew when saved"
    )
    command.add_argument("--port", type=port_number, default=PORT, help=f"0 for any that is free (default {PORT})")
    command.add_argument(
        "--host", default=HOST, help=f"where to listen; 0.0.0.0: at all addresses of this machine (default {HOST})"
    )
    command.add_argument(
        "--token",
        help="that a browser must bring to see the page (default: a new one where others than this machine reach it; '': none)",
    )
    command.add_argument(
        "--embed",
        action="append",
        default=[],
        metavar="ORIGIN",
        help="a page, as https://course.example.org, that may show this one in a frame; may be given again (default: none)",
    )
    command.add_argument("--num-procs", type=_count, default=1, metavar="N", help="server processes (default 1)")
    command.add_argument(
        "--allow-websocket-origin",
        action="append",
        default=[],
        metavar="HOST[:PORT]",
        help="another name by which browsers reach the page, as behind a proxy; may be given again",
    )
    command.add_argument(
        "--open", action=argparse.BooleanOptionalAction, default=False, help="open the page in a browser, too (default: do not)"
    )
    # what `panel serve` and Jupyter call the same
    command.add_argument("--show", dest="open", action="store_true", default=False, help=argparse.SUPPRESS)
    command.add_argument("--no-browser", dest="open", action="store_false", default=False, help=argparse.SUPPRESS)
    command.add_argument("--address", dest="host", default=argparse.SUPPRESS, help=argparse.SUPPRESS)


def port_number(text: str) -> int:
    """A port as an option gives it."""
    if not (text.isdecimal() and int(text) <= MAX_PORT):
        raise argparse.ArgumentTypeError(f"a port is a number up to {MAX_PORT}; found '{text}'")
    return int(text)


def _count(text: str) -> int:
    if not (text.isdecimal() and int(text) >= 1):
        raise argparse.ArgumentTypeError(f"at least 1 process serves; found '{text}'")
    return int(text)


def run(args: argparse.Namespace) -> None:
    """Serve until the program is told to stop."""
    from ..explorer.app.server import serve

    serve(
        port=args.port,
        host=args.host,
        model=args.model,
        catalog=args.catalog,
        num_procs=args.num_procs,
        lessons=args.lessons,
        origins=args.allow_websocket_origin,
        open_browser=args.open,
        token=args.token,
        embed=args.embed,
    )
