"""Objects written one by one, so that a list of a million needs no more memory than a list of ten."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, TextIO


def write_array(objects: Iterable[dict[str, Any]], stream: TextIO) -> int:
    """One JSON array, an object a line; how many there were."""
    count = 0
    stream.write("[")
    for each in objects:
        stream.write((",\n" if count else "\n") + _json(each, stream))
        count += 1
    stream.write("]\n" if count == 0 else "\n]\n")
    return count


def write_lines(objects: Iterable[dict[str, Any]], stream: TextIO) -> int:
    """JSON Lines, each line out as soon as it is known; how many there were."""
    count = 0
    for each in objects:
        stream.write(_json(each, stream) + "\n")
        stream.flush()
        count += 1
    return count


def _json(value: dict[str, Any], stream: TextIO) -> str:
    """JSON in the stream's charset: characters beyond ASCII are escaped unless it is UTF-8, lone surrogates always."""
    plain = json.dumps(value, ensure_ascii=not _is_utf8(stream), allow_nan=False)
    return plain.encode("utf-8", "backslashreplace").decode("utf-8")


def _is_utf8(stream: TextIO) -> bool:
    return (getattr(stream, "encoding", None) or "").lower().replace("_", "-") in {"utf-8", "utf8"}
