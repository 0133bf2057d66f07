"""The README's table of scores, from a comparison: python training/readme_table.py COMPARISON MODEL [SELECTION]

COMPARISON is the folder that `mosaic compare` wrote, MODEL one of its contenders, SELECTION "i < 25.3" or another that it has.
"""

import argparse
import sys

from mosaic_explorer.comparison.readme import SELECTION, scores_table
from mosaic_explorer.comparison.report import read_comparison
from mosaic_explorer.errors import MosaicError

ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
ask.add_argument("comparison")
ask.add_argument("model")
ask.add_argument("selection", nargs="?", default=SELECTION)
args = ask.parse_args()
try:
    print(scores_table(read_comparison(args.comparison), args.model, args.selection))
except MosaicError as error:
    sys.exit(f"readme_table: {error}")
