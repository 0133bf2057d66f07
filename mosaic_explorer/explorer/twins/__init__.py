"""Galaxies like the one that is open: twins, the same in what is seen and not in what is hidden, and the model's neighbours."""
