"""What is seen: switches, strips, presets, noise."""
