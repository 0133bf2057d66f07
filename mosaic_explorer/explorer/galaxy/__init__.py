"""One galaxy's plots."""
