"""Training and evaluating the model (Lightning Fabric)."""
