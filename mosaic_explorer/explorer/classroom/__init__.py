"""A class: students' pages, which answer themselves, follow what a presenter shows; their answers come back without names."""
