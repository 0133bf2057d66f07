"""Galaxies made by physics: haloes, star-formation histories, dust and light, from public calibrated models."""
