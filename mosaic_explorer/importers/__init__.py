"""Other people's galaxies in: tables (`mosaic import table`) and OpenCosmo files; each import says what it understood."""
