"""The galaxies opened lately."""
