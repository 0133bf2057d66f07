"""What the columns of a table are, judged by their names, their units and their values."""
