"""What is seen: switches, sliders, presets, noise."""
