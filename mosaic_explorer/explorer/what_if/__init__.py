"""Values changed by hand."""
