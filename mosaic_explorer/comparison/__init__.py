"""Models of ours beside others' methods, guesses and the exact limit, on one table (`mosaic compare`)."""
