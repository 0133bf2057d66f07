"""Training the model (Lightning Fabric)."""
