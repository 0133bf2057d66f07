"""Answers about all galaxies, as a file."""
