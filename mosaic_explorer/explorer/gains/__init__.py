"""What would make an answer surer: a list of further observations, with what each is expected to do and really does."""
