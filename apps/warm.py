"""Run once when the server starts (--setup): guard the page, load the catalog and the model before the first visitor comes.

Without $MOSAIC_TOKEN the page is for this machine alone, whatever `--address` says. `panel serve --num-procs` runs this in each
process after it has begun to listen, so that nothing is guarded there: use `mosaic explore --num-procs`.
"""

import os

from mosaic_explorer.explorer.app.app import warm_up
from mosaic_explorer.explorer.app.guard import Guard
from mosaic_explorer.explorer.app.handlers import install

install(Guard(os.environ.get("MOSAIC_TOKEN", "")))
warm_up()
