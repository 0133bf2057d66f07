"""The code's own descriptions as the site reads them: examples become blocks of code, `name : words` a name with words."""

from __future__ import annotations

import re
from textwrap import indent
from typing import Any

import griffe

EXAMPLE = re.compile(r"(?:^ *>>> .*\n?(?:^(?! *>>>|\s*$).*\n?)*)+", re.M)
ENTRY = re.compile(r"^(\*{0,2}\w+(?:, \*{0,2}\w+)*) : (.+)$", re.M)
RETURNS = re.compile(r"^(Returns\n-+\n)(.*?)(?=^\w+\n-+\n|\Z)", re.M | re.S)


class Readable(griffe.Extension):
    """Rewrites each description before it is parsed."""

    def on_object(self, *, obj: griffe.Object, **kwargs: Any) -> None:
        """Called by griffe with each class, function and attribute that it has read."""
        if obj.docstring:
            returned = str(getattr(obj, "returns", None) or "value")
            obj.docstring.value = readable(obj.docstring.value, returned)


def readable(text: str, returned: str) -> str:
    """The description with its examples in fences, and words of parameters and of what is `returned` on lines of their own."""
    text = EXAMPLE.sub(lambda match: f"```python\n{match[0].rstrip()}\n```\n", text)
    text = ENTRY.sub(r"\1\n    \2", text)
    return RETURNS.sub(lambda match: f"{match[1]}{returned}\n{indent(match[2], '    ')}", text)
