"""Names of the files that the dialog and the process which reads a table leave for one another, beside the table."""

JOB = "job.json"  # what is to be read, and how
CATALOG = "catalog.zarr.zip"  # its galaxies
WORDS = "reading.json"  # what is to be said of them
