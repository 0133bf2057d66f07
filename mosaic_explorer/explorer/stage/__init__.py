"""One plot, large, for a class-room and a projector."""
