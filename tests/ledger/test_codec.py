from __future__ import annotations

import dataclasses
import inspect
import json
import types
import typing
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim import records
from counterclaim.errors import LedgerTooNew
from counterclaim.ledger.codec import MARKS, digest_of_record, from_json, from_plain, storable, to_json, to_plain
from counterclaim.records import (
    Claim,
    Debris,
    DebrisKind,
    Dispute,
    Figure,
    JudgedPair,
    Link,
    Moment,
    Number,
    Place,
    PublicationTime,
    Report,
    Side,
    Span,
    Stance,
)

LINK = Link(Span(2, 9), "https://t.me/lockwatch/4711", "post")
DEBRIS = Debris(Span(0, 5), DebrisKind.SIGN_UP, "asks to sign up")
ALL = [kind for _, kind in inspect.getmembers(records, dataclasses.is_dataclass)]

texts = st.text(st.characters(exclude_categories=[]), max_size=8)
filled = texts.filter(lambda text: bool(text.strip()))
confidences = st.floats(0, 1)
numbers = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
zones = st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=45)), timezone(timedelta(hours=-3))])
dates = st.dates(min_value=date(1000, 1, 1)).map(date.isoformat)
spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 10**7), st.integers(1, 10**5))
some_spans = st.lists(spans, min_size=1, max_size=3).map(lambda found: tuple(sorted(found)))

PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: texts,
    int: st.integers(),
    float: st.floats(allow_nan=False),
    bool: st.booleans(),
    bytes: st.binary(max_size=8),
    datetime: st.datetimes(timezones=zones),
    Span: spans,
    Number: numbers,
    types.NoneType: st.none(),
}


def drawn(hint: Any) -> st.SearchStrategy[Any]:
    """Values of a field's type, small ones, so that nested records stay small."""
    if hint in PLAIN:
        return PLAIN[hint]
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return st.one_of(*(drawn(kind) for kind in inner))
    if origin is tuple:
        return st.lists(drawn(inner[0]), max_size=2).map(tuple)
    if origin is not None and issubclass(origin, Mapping):
        return st.dictionaries(texts, drawn(inner[1]), max_size=2)
    if issubclass(hint, Enum):
        return st.sampled_from(hint)
    return records_of(hint)


def records_of(kind: type) -> st.SearchStrategy[Any]:
    """Records of a kind, with what its own checks demand."""
    if kind in PLAIN:
        return PLAIN[kind]
    hints = typing.get_type_hints(kind)
    fields = {name: drawn(hint) for name, hint in hints.items()}
    fields |= {name: confidences for name in fields if "confidence" in name}
    fields |= {name: filled for name in fields if name in ("name", "who") and hints[name] is str}
    return st.fixed_dictionaries({**fields, **DEMANDS.get(kind, {})}).map(lambda values: _made(kind, values))


def _made(kind: type, values: dict[str, Any]) -> Any:
    """A record; those of its values that stand in an order, or exclude each other, are put so."""
    if kind is Figure:
        low, high = values["low"], values["high"]
        if low is None and high is None:
            values["low"] = 0
        elif low is not None and high is not None:
            values["low"], values["high"] = min(low, high), max(low, high)
    if kind is JudgedPair:
        values["second"] = values["first"] + "+"
    if kind is Dispute:
        values["sides"] = (Side(("c-1",)), Side(("c-2", "c-3"), ("Guard",)))
    return kind(**values)


DEMANDS: dict[type, dict[str, st.SearchStrategy[Any]]] = {
    PublicationTime: {"value": dates},
    Moment: {"type": st.sampled_from(["DATE", "TIME", "DURATION", "SET"])},
    Claim: {"content": some_spans},
    Report: {
        "text": texts.map(lambda text: text + "x" * 300),
        "debris": st.just((DEBRIS,)),
        "headlines": st.just(()),
        "links": st.just((LINK,)),
    },
    Place: {"latitude": st.floats(-90, 90), "longitude": st.floats(-180, 180)},
    Side: {"claims": st.just(("c-1",))},
}


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_every_record_comes_back_as_it_was(kind: type) -> None:
    @settings(max_examples=15, deadline=None)
    @given(records_of(kind))
    def comes_back(record: Any) -> None:
        line = to_json(record)
        line.encode("utf-8")
        back: Any = from_json(kind, line)
        assert back == record
        assert to_json(back) == line
        assert digest_of_record(back) == digest_of_record(record)

    comes_back()


def test_whole_numbers_stay_whole_and_exact() -> None:
    figure = Figure(Span(0, 4), "many", 2**70 + 1, None, None, None)
    back = from_json(Figure, to_json(figure))
    assert (back.low, type(back.low)) == (2**70 + 1, int)
    assert type(from_json(Figure, to_json(dataclasses.replace(figure, low=5.0))).low) is float


def test_defaults_are_left_out_and_filled_in_again() -> None:
    claim = Claim("r", (Span(1, 4),), "abc", Stance.ASSERTS, True)
    assert to_plain(claim) == {
        "report": "r",
        "content": [[1, 4]],
        "text": "abc",
        "stance": "asserts",
        "holds": True,
    }


def test_a_field_that_is_unknown_is_refused_and_not_dropped() -> None:
    with pytest.raises(LedgerTooNew, match=r"field 'colour'.*upgrade"):
        from_plain(Figure, {"colour": "red"})


def test_the_digest_does_not_depend_on_the_order_of_a_mapping() -> None:
    first = records.Case("depot", parties={"Kolar": "town", "Guard": "guard"})
    second = records.Case("depot", parties={"Guard": "guard", "Kolar": "town"})
    assert digest_of_record(first) == digest_of_record(second)
    assert digest_of_record(first) != digest_of_record(dataclasses.replace(first, name="other"))


@given(texts)
def test_storable_text_keeps_its_length_and_can_be_stored(text: str) -> None:
    kept = storable(text)
    assert len(kept) == len(text)
    kept.encode("utf-8")
    assert not set(kept) & {"\0", *MARKS}
    assert all(one == other or other == "�" for one, other in zip(text, kept, strict=True))


def test_json_is_readable_where_it_can_be() -> None:
    assert "Černá" in to_json(records.Case("Černá hora"))
    assert json.loads(to_json(records.Case("\ud800")))["name"] == "\ud800"
