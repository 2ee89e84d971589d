"""Full text in PostgreSQL: the words of each report as tsvectors in the table `report_words`.

What goes in is folded here, so that neither the database's locale nor the parser's idea of addresses and hyphens
decides what is found: the same words are found as in SQLite. Stems are Snowball's, and no word is left out as too
common. A tsvector has no room for a very long text: it is kept in parts, which overlap, so that a phrase stands whole
in one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Row,
    Text,
    cast,
    column,
    func,
    literal,
    literal_column,
    select,
    table,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY

from counterclaim.ledger.folding import folded
from counterclaim.ledger.tables import reports

PART = 100_000
"""Characters of a text in one part: a tsvector may have a megabyte."""
OVERLAP = 1_000
"""Characters that a part repeats of the one before."""

_CONFIGURATION: ColumnElement[Any] = literal_column("'counterclaim'::regconfig")
_LONGEST_WORD = 2_046
"""Bytes of a word that a tsvector takes."""
_SCHEMA = (
    "CREATE TEXT SEARCH DICTIONARY counterclaim_stems (TEMPLATE = snowball, LANGUAGE = english)",
    "CREATE TEXT SEARCH CONFIGURATION counterclaim (COPY = pg_catalog.simple)",
    "ALTER TEXT SEARCH CONFIGURATION counterclaim ALTER MAPPING FOR asciiword, word, numword WITH counterclaim_stems",
    "CREATE TABLE report_words (report bigint NOT NULL REFERENCES reports (number), part integer NOT NULL, "
    "words tsvector NOT NULL, PRIMARY KEY (report, part))",
    "CREATE INDEX report_words_words ON report_words USING gin (words)",
)
_words = table("report_words", column("report", BigInteger), column("part"), column("words"))


def create(connection: Connection) -> None:
    """Make the table, and note in it the words of the reports that are there."""
    for statement in _SCHEMA:
        connection.execute(text(statement))
    kept = select(reports.c.number, reports.c.title, reports.c.text).order_by(reports.c.number)
    for row in connection.execute(kept).all():
        add(connection, row.number, row.title, row.text)


def add(connection: Connection, number: int, title: str, body: str) -> None:
    """Note a report's words: its title in a part of its own, which counts for more, and its text."""
    statement = text(
        "INSERT INTO report_words (report, part, words) "
        "VALUES (:number, :part, setweight(to_tsvector('counterclaim', :words), CAST(:weight AS \"char\")))"
    )
    rows = [{"number": number, "part": 0, "words": folded(title), "weight": "A"}]
    for part, words in enumerate(parts_of(folded(body)), start=1):
        rows.append({"number": number, "part": part, "words": words, "weight": "D"})
    connection.execute(statement, rows)


def remove(connection: Connection, number: int) -> None:
    """Take a report's words out."""
    connection.execute(_words.delete().where(_words.c.report == number))


def parts_of(body: str) -> Iterator[str]:
    """A folded text in parts of PART characters at most, cut between words where there are any."""
    start = 0
    while len(body) - start > PART:
        blank = body.rfind(" ", start + PART // 2, start + PART)
        cut = blank if blank >= 0 else start + PART
        yield body[start:cut]
        again = body.find(" ", cut - OVERLAP, cut)
        start = again if again >= 0 else cut
    yield body[start:]


def found(
    connection: Connection,
    terms: Sequence[str],
    limit: int,
    behind: int,
    conditions: Sequence[ColumnElement[bool]],
    marks: tuple[str, str],
) -> list[tuple[Row[Any], str]]:
    """Reports in which all terms stand, best first, each with its text, the words found in it marked."""
    written = [query for term in terms if (query := query_of(term))]
    if not written or any(len(word.encode()) > _LONGEST_WORD for query in written for word in query.split()):
        return []
    asked: list[ColumnElement[Any]] = [func.to_tsquery(_CONFIGURATION, literal(query)) for query in written]
    of_any = reduce(lambda one, other: one.op("||")(other), asked)
    holding = (
        reports.c.number.in_(select(_words.c.report).where(_words.c.words.bool_op("@@")(query))) for query in asked
    )
    rank = select(func.sum(func.ts_rank(_words.c.words, of_any))).where(_words.c.report == reports.c.number)
    best = select(reports).where(*holding, *conditions)
    best = best.order_by(rank.scalar_subquery().desc(), reports.c.number).limit(limit).offset(behind)
    rows = connection.execute(best).all()
    texts = _marked(connection, [row.text for row in rows], of_any, marks)
    return list(zip(rows, texts, strict=True))


def query_of(term: str) -> str:
    """A term as a tsquery in which nothing is syntax but what is put there; "" where it has no word."""
    words = [f"'{word}'" for word in folded(term).split()]
    return " <-> ".join(words) + (":*" if words and term.endswith("*") else "")


def _marked(
    connection: Connection, texts: Sequence[str], asked: ColumnElement[Any], marks: tuple[str, str]
) -> list[str]:
    """The texts, folded, with marks around the words asked for."""
    options = f"HighlightAll=true, StartSel={marks[0]}, StopSel={marks[1]}"
    given = func.unnest(cast(literal([folded(one) for one in texts], ARRAY(Text)), ARRAY(Text)))
    listed = given.table_valued("body", with_ordinality="place").render_derived()
    query = select(func.ts_headline(_CONFIGURATION, listed.c.body, asked, options)).order_by(listed.c.place)
    return list(connection.scalars(query))
