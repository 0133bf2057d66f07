"""`python -m mosaic_explorer.cli` does what `mosaic` does."""

import sys

from . import main

if __name__ == "__main__":  # processes of a pool import it, too
    sys.exit(main())
