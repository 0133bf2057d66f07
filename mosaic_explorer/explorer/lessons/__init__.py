"""Lessons beside the live explorer: text, a task with a tick, hints; the student predicts, then the model, then the truth."""
