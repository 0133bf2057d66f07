"""Pages of figures, as one HTML file: drawing, HTML, and the pages themselves."""
