"""The explorer of one galaxy as a file of its own: galaxies, model and program are in it; no server, no host is asked."""
