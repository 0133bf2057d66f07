"""Many galaxies under one mask."""
