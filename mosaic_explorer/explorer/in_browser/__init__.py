"""Answers and drawings that a browser comes to by itself: what it has to be told, and the JavaScript that does it."""
