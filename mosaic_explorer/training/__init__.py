"""Training a model by a recipe, on one device or many (Lightning Fabric)."""
