"""What a stranger's text may not do to a terminal.

A report's words are shown as they are, but for characters that would move the cursor, change colours or turn the
direction of a line: each of these is shown as the replacement character. Line breaks and tabs become spaces.
"""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_SPACES = str.maketrans("\t\n\r\v\f\u2028\u2029", "       ")

View = TypeVar("View")


def printable(view: View) -> View:
    """A string, or a record or tuple of them at any depth, with every unsafe character replaced."""
    return _printable(view)  # type: ignore[no-any-return]


def _printable(value: Any) -> Any:
    if isinstance(value, str):
        return _UNSAFE.sub("\N{REPLACEMENT CHARACTER}", value.translate(_SPACES)) if _UNSAFE.search(value) else value
    if isinstance(value, tuple):
        return tuple(_printable(each) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        changes = {each.name: _printable(getattr(value, each.name)) for each in fields(value)}
        return replace(value, **changes)
    return value
