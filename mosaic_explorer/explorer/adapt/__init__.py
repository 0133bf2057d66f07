"""The model held against redshifts that are known, and made right about galaxies like those."""
