"""The paper's table and figures of the model and the galaxies that are loaded; each cell opens the explorer in that state."""
