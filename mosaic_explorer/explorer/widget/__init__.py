"""`me.widget()`: parts of the explorer in a cell of a notebook, the model in the page."""
