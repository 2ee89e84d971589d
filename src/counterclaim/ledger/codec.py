"""Records as JSON and back, exactly.

One pair of functions serves every record of `counterclaim.records`: what a field is written as follows from its type.
A field that has its default is left out, so that a record kept before a field was added still reads back; it follows
that a released default must not change. Spans are written as [start, end], bytes as base64, times as ISO 8601 with
their offset.
"""

from __future__ import annotations

import base64
import dataclasses
import json
import types
import typing
from collections.abc import Callable, Mapping
from datetime import datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar

from counterclaim.errors import LedgerTooNew
from counterclaim.records import Span, digest_of

Record = TypeVar("Record")
Decoder = Callable[[Any], Any]


_PLAIN = frozenset({str, int, float, bool})


def to_plain(value: Any) -> Any:
    """A record, or anything that stands in a record's field, as dicts, lists, strings, numbers, booleans and None."""
    if value is None or type(value) in _PLAIN:
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Span):
        return [value.start, value.end]
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, Mapping):
        return {key: to_plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [to_plain(item) for item in value]
    return _fields_to_plain(value)


def _fields_to_plain(record: Any) -> dict[str, Any]:
    plain = {}
    for name, default in _fields_of(record.__class__):
        value = getattr(record, name)
        if value is not default and (type(value) is not type(default) or value != default):
            plain[name] = to_plain(value)
    return plain


@cache
def _fields_of(kind: type) -> tuple[tuple[str, Any], ...]:
    """Name and default of each field of a dataclass; a field without default has a mark that no value equals."""
    return tuple(
        (field.name, field.default_factory() if callable(field.default_factory) else field.default)
        for field in dataclasses.fields(kind)
    )


def from_plain(kind: type[Record], plain: Any) -> Record:
    """The record of that kind which `to_plain` wrote; LedgerTooNew for a field that this version does not know."""
    decode: Callable[[Any], Record] = _decoder(typing.cast("Any", kind))
    return decode(plain)


def to_json(record: Any) -> str:
    """A record as one line of JSON that any database can keep: no lone surrogates, no NUL characters."""
    return plain_to_json(to_plain(record))


def plain_to_json(plain: Any) -> str:
    """Plain values as one line of JSON; only what UTF-8 cannot carry is escaped."""
    line = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(plain, separators=(",", ":"))
    return line


def from_json(kind: type[Record], line: str) -> Record:
    """The record that `to_json` wrote."""
    return from_plain(kind, json.loads(line))


def digest_of_record(record: Any) -> str:
    """The sha256 digest of a record's every field, the same whatever order its mappings were filled in."""
    return digest_of(json.dumps(to_plain(record), sort_keys=True, separators=(",", ":")))


def storable(text: str) -> str:
    """The text for a column that is searched: the same length, with what databases refuse replaced.

    NUL, lone surrogates, and the two noncharacters that `search` marks hits with become U+FFFD, one for one, so that
    offsets stay. The exact text is then kept in the record beside it.
    """
    if text.isascii() and "\0" not in text:
        return text
    return "".join("�" if sign == "\0" or sign in MARKS or "\ud800" <= sign <= "\udfff" else sign for sign in text)


MARKS = ("﷐", "﷑")
"""Noncharacters that Unicode sets aside for use inside a program; they never stand in a searched text."""


@cache
def _decoder(kind: Any) -> Decoder:
    """What turns plain values back into a field's type; built once for each type."""
    origin = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        return _union_decoder(typing.get_args(kind))
    if origin is tuple:
        return _tuple_decoder(_decoder(typing.get_args(kind)[0]))
    if origin is not None and issubclass(origin, Mapping):
        return dict
    if kind is Span:
        return lambda plain: Span(plain[0], plain[1])
    if kind is datetime:
        return datetime.fromisoformat
    if kind is bytes:
        return base64.b64decode
    if dataclasses.is_dataclass(kind):
        return _record_decoder(typing.cast("type", kind))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    return _unchanged


def _unchanged(plain: Any) -> Any:
    return plain


def _union_decoder(kinds: tuple[Any, ...]) -> Decoder:
    """A union is of one type and None, or of plain numbers."""
    decoders = {_decoder(kind) for kind in kinds if kind is not types.NoneType}
    if len(decoders) != 1:
        raise TypeError(f"a record's field cannot be any of {kinds}: one type, or one type and None")
    decode = decoders.pop()
    return decode if decode is _unchanged else lambda plain: None if plain is None else decode(plain)


def _tuple_decoder(decode: Decoder) -> Decoder:
    return tuple if decode is _unchanged else lambda plain: tuple(map(decode, plain))


def _record_decoder(kind: type) -> Decoder:
    hints = typing.get_type_hints(kind)
    decoders = {field.name: _decoder(hints[field.name]) for field in dataclasses.fields(kind)}

    def decode(plain: dict[str, Any]) -> Any:
        try:
            return kind(**{name: decoders[name](value) for name, value in plain.items()})
        except KeyError as error:
            raise LedgerTooNew(
                f"a newer version of Counterclaim wrote the field {error} of a {kind.__name__}; "
                "upgrade with `pip install --upgrade counterclaim`"
            ) from error

    return decode
