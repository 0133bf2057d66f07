"""The lattice of masks: every subset of what could be seen, how good answers are then, and the cheapest way to an error."""
