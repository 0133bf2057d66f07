"""What one session shows and asks: state, questions, answers; no Panel here."""
