"""Finding galaxies."""
