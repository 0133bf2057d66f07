"""One line to the user at a time."""

from __future__ import annotations


class Notice:
    """Holds the line; what shows it overrides `show`.

    Attributes
    ----------
    text : the line, "" for none
    topic : what it is about, so that it can be withdrawn
    """

    text = topic = ""

    def say(self, text: str, topic: str = "") -> None:
        """Tell the user one line, in place of the one before."""
        self.text, self.topic = text, topic
        self.show()

    def withdraw(self, topic: str) -> None:
        """Take the line away, if it is about this topic."""
        if self.text and self.topic == topic:
            self.say("")

    def show(self) -> None:
        """Bring the line to the user's eyes."""
