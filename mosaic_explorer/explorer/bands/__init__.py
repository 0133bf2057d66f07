"""Whether the bands of measured galaxies agree with each other."""
