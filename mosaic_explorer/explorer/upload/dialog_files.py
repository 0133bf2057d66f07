"""What the dialog and the process which reads a table agree upon: names of files beside the table, and a word."""

JOB = "job.json"  # what is to be read, and how
CATALOG = "catalog.zarr.zip"  # its galaxies
WORDS = "reading.json"  # what is to be said of them
# how the reading of tables says that photometry of others can be taken as LSST's; the dialog has a button for it
AS_LSST = "say as_lsst=True (--as-lsst)"
