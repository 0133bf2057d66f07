"""Galaxies selected by hand, as groups."""
