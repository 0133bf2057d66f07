"""The whole explorer: as a page, as served, in a notebook."""
