"""Tables that a user drops on the page."""
