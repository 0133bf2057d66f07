"""Run once when the server starts (--setup): guard the page, load the catalog and the model before the first visitor comes.

Without $MOSAIC_TOKEN the page is for this machine alone, whatever `--address` says. `panel serve --num-procs` runs this in each
process after it has begun to listen, when nothing can be guarded any more: it is refused, `mosaic explore --num-procs` does it.
"""

import os
import sys

from tornado.process import task_id

from mosaic_explorer.errors import MosaicError
from mosaic_explorer.explorer.app.app import warm_up
from mosaic_explorer.explorer.app.guard import Guard
from mosaic_explorer.explorer.app.handlers import install

try:
    install(Guard(os.environ.get("MOSAIC_TOKEN", "")))
except MosaicError as error:
    if task_id() == 0:
        print(f"panel serve: {error}", file=sys.stderr, flush=True)
    os._exit(0)  # any other status, and the process that began this one would begin it again
warm_up()
