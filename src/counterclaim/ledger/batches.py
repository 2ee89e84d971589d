"""Many things a few at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

Item = TypeVar("Item")


def batched(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """The items in their order, in lists of at most so many, each taken up when it is asked for."""
    rest = iter(items)
    while some := list(islice(rest, size)):
        yield some
