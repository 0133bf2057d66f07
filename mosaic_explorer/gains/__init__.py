"""What would make an answer surer: by how much it narrows when more of a galaxy is seen, expected and real."""

from .candidates import Candidate, candidates
from .expected import as_predicted
from .widths import Gain, expected_gains, galaxy_gains, mean_gains, real_gains

__all__ = ["Candidate", "Gain", "as_predicted", "candidates", "expected_gains", "galaxy_gains", "mean_gains", "real_gains"]
