"""Which model and which catalog."""
