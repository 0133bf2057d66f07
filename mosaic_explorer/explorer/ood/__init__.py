"""Whether a galaxy is unlike the training galaxies."""
