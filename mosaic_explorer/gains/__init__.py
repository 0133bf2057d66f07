"""What would make an answer surer: by how much it narrows when more of a galaxy is seen, expected and real; and what any
subset of a galaxy's parts is worth, and costs; what an answer hangs on of what is seen."""

from .candidates import Candidate, candidates
from .cheapest import Plan, Step, cheapest
from .edges import Edge, edges
from .expected import as_predicted
from .influence import Influence, influence, rank_correlation
from .lattice import lattice
from .pieces import PIECES, PIECES_IN_TWO, Piece
from .widths import Gain, expected_gains, galaxy_gains, mean_gains, real_gains

__all__ = [
    "PIECES",
    "PIECES_IN_TWO",
    "Candidate",
    "Edge",
    "Gain",
    "Influence",
    "Piece",
    "Plan",
    "Step",
    "as_predicted",
    "candidates",
    "cheapest",
    "edges",
    "expected_gains",
    "galaxy_gains",
    "influence",
    "lattice",
    "mean_gains",
    "rank_correlation",
    "real_gains",
]
