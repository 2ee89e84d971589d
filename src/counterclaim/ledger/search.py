"""Full text: the words of titles and texts, found by what the engine has.

Matching and marking is the engine's (FTS5 with Porter stems in SQLite; tsvector in PostgreSQL, see `postgres_search`):
`found` answers with the rows and, for each, the text with two marks around each word found. Spans, the best stretch and
the snippet are worked out from those marks here, the same for both.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Row,
    Select,
    column,
    func,
    literal_column,
    select,
    table,
    text,
)

from counterclaim.ledger import postgres_search
from counterclaim.ledger.codec import MARKS
from counterclaim.ledger.tables import reports
from counterclaim.records import Span

WIDTH = 240
"""The longest stretch of text, in characters, that counts as one hit."""
AROUND = 60
"""Characters of text shown on either side of a hit."""

_INDEX = "report_words"
_words = table(_INDEX, column("rowid", Integer))
_TERM = re.compile(r'"([^"]*)"?|([^\s"]+)')
_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "\0": " "})


def is_of_search(name: str) -> bool:
    """Whether a table is the index, or one that FTS5 keeps for it."""
    return name.startswith(_INDEX)


def create_index(connection: Connection) -> None:
    """Make the index, as revision 0001 of the schema has it."""
    if connection.dialect.name == "sqlite":
        statement = (
            f"CREATE VIRTUAL TABLE {_INDEX} USING fts5(title, text, content='reports', content_rowid='number', "
            "tokenize='porter unicode61 remove_diacritics 2')"
        )
    else:
        statement = f"CREATE INDEX {_INDEX} ON reports USING gin (to_tsvector('english', title || ' ' || text))"
    connection.execute(text(statement))


def add(connection: Connection, number: int, title: str, body: str) -> None:
    """Make a report's words searchable."""
    if connection.dialect.name != "sqlite":
        postgres_search.add(connection, number, title, body)
        return
    statement = f"INSERT INTO {_INDEX} (rowid, title, text) VALUES (:number, :title, :body)"  # noqa: S608
    connection.execute(text(statement), {"number": number, "title": title, "body": body})


def remove(connection: Connection, number: int, title: str, body: str) -> None:
    """Take a report's words, which must be those that were added, out of the index, without a trace."""
    if connection.dialect.name != "sqlite":
        postgres_search.remove(connection, number)
        return
    columns = f"{_INDEX} ({_INDEX}, rowid, title, text)"
    statement = f"INSERT INTO {columns} VALUES ('delete', :number, :title, :body)"  # noqa: S608
    connection.execute(text(statement), {"number": number, "title": title, "body": body})
    # Until its parts are merged the index keeps the words, noted as deleted.
    connection.execute(text(f"INSERT INTO {_INDEX} ({_INDEX}) VALUES ('optimize')"))  # noqa: S608


def found(
    connection: Connection, terms: Sequence[str], limit: int, behind: int, *conditions: ColumnElement[bool]
) -> list[tuple[Row[Any], str]]:
    """Reports in which all terms stand, best first: whole rows, each with its text, the words found in it marked.

    `behind` leaves out so many of the best. The conditions are on the columns of `reports`. Texts are marked only once
    the best are known, as that costs most.
    """
    if connection.dialect.name != "sqlite":
        return postgres_search.found(connection, terms, limit, behind, conditions, MARKS)
    best = connection.scalars(_best_in_sqlite(terms, limit, behind, conditions)).all()
    rows = {row.number: (row, row.marked) for row in connection.execute(_marked_in_sqlite(terms, best))}
    return [rows[number] for number in best]


def _best_in_sqlite(
    terms: Sequence[str], limit: int, behind: int, conditions: Sequence[ColumnElement[bool]]
) -> Select[Any]:
    """Numbers of the best reports. Ranking walks through every hit, so it is asked for once, and alone."""
    joined = _words.join(reports, reports.c.number == _words.c.rowid)
    best = select(_words.c.rowid).select_from(joined if conditions else _words).where(_holding(terms), *conditions)
    order = func.bm25(literal_column(_INDEX), 3.0, 1.0), _words.c.rowid
    return best.order_by(*order).limit(limit).offset(behind)


def _marked_in_sqlite(terms: Sequence[str], numbers: Sequence[int]) -> Select[Any]:
    """Reports of these numbers, with the words found in their texts marked."""
    return (
        select(reports, func.highlight(literal_column(_INDEX), 1, *MARKS).label("marked"))
        .select_from(_words.join(reports, reports.c.number == _words.c.rowid))
        .where(_holding(terms), _words.c.rowid.in_(numbers))
    )


def _holding(terms: Sequence[str]) -> ColumnElement[bool]:
    name: ColumnElement[Any] = literal_column(_INDEX)
    return name.op("MATCH", is_comparison=True)(" AND ".join(_for_fts5(term) for term in terms))


def terms_of(words: str) -> tuple[str, ...]:
    """What a person asks for: words, "phrases in quotation marks", and beginnings marked with a star."""
    asked = (phrase or word for phrase, word in _TERM.findall(words.translate(_QUOTES)))
    return tuple(term for term in asked if any(sign.isalnum() for sign in term))


def _for_fts5(term: str) -> str:
    """A term quoted, so that nothing in it is syntax."""
    return f'"{term.removesuffix("*")}"' + ("*" if term.endswith("*") else "")


def spans_of(marked: str) -> tuple[Span, ...]:
    """Where the marked words stand in the text without its marks."""
    spans, at, start = [], 0, 0
    for piece in re.split(f"([{MARKS[0]}{MARKS[1]}])", marked):
        if piece == MARKS[0]:
            start = at
        elif piece == MARKS[1]:
            if at > start:
                spans.append(Span(start, at))
        else:
            at += len(piece)
    return tuple(spans)


def best_stretch(spans: Sequence[Span], body: str) -> tuple[Span, ...]:
    """Of the words found, those in the stretch of at most WIDTH that holds most different ones: the shortest such."""
    best: tuple[Span, ...] = ()
    most = (0, 0)
    inside: Counter[str] = Counter()
    first = 0
    for last, span in enumerate(spans):
        inside[span.cut(body).casefold()] += 1
        while span.end - spans[first].start > WIDTH and first < last:
            _drop(inside, spans[first].cut(body).casefold())
            first += 1
        while first < last and inside[spans[first].cut(body).casefold()] > 1:
            _drop(inside, spans[first].cut(body).casefold())
            first += 1
        score = (len(inside), spans[first].start - span.end)
        if score > most:
            best, most = tuple(spans[first : last + 1]), score
    return best


def _drop(inside: Counter[str], word: str) -> None:
    inside[word] -= 1
    if not inside[word]:
        del inside[word]


def snippet_of(stretch: Span, body: str) -> str:
    """A stretch with some text around it, on one line, cut between words."""
    start, end = max(0, stretch.start - AROUND), min(len(body), stretch.end + AROUND)
    before, after = body[start : stretch.start], body[stretch.end : end]
    if start > 0:
        before = "… " + before.partition(" ")[2]
    if end < len(body):
        after = after.rpartition(" ")[0] + " …"
    return " ".join((before + stretch.cut(body) + after).split())
