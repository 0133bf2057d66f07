"""Stands in for a session's queue: its jobs wait until the test lets them run."""

from mosaic_explorer.steps import finish


class HeldQueue:
    """Keeps every job that was asked for; of each key only the newest is among `waiting`."""

    def __init__(self):
        self.jobs, self.waiting, self.forgotten = [], {}, []

    def ask(self, key, steps, take, *, fail, **options):
        self.jobs.append((key, steps, take, fail))
        self.waiting[key] = steps, take

    def forget(self, key):
        if self.waiting.pop(key, None) is not None:
            self.forgotten.append(key)

    def close(self):
        self.waiting.clear()

    def finish(self, number=-1):
        """Run a job to its end, wanted or not, and give its result."""
        key, steps, take, _ = self.jobs[number]
        self.waiting.pop(key, None)
        take(finish(steps))

    def finish_all(self):
        """Run what waits, and what that asks for."""
        while self.waiting:
            steps, take = self.waiting.pop(next(iter(self.waiting)))
            take(finish(steps))

    def fail(self, error):
        """Have the newest job fail."""
        self.jobs[-1][3](error)
