"""What a panel shows as a program, a table, a figure."""
