"""Masks side by side."""
