"""What many galaxies' points are coloured by."""
