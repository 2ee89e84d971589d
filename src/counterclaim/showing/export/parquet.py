"""Claims as Parquet, a column a part: for data frames, DuckDB and what else reads columns."""

from __future__ import annotations

from typing import IO, Any

from counterclaim.ledger.batches import batched
from counterclaim.ledger.frames import COLUMNS, library, row_of
from counterclaim.showing.export import Extract

ROWS_A_GROUP = 5000
"""Claims held at a time."""


class ParquetTable:
    """One row a claim, with the columns that `Ledger.to_pandas` has."""

    name = "parquet"
    help = "A table of claims for data frames and databases (needs the extra frames); disputes are not in it."
    binary = True

    def write(self, extract: Extract, out: IO[bytes]) -> int:
        """Write the table; how many rows. MissingPart where pyarrow is not installed."""
        arrow, parquet = library("pyarrow"), library("pyarrow.parquet")
        schema = schema_of(arrow)
        rows = (row_of(claim, report) for claim, report, _ in extract.claims())
        count = 0
        with parquet.ParquetWriter(out, schema) as table:
            for group in batched(rows, ROWS_A_GROUP):
                table.write_table(arrow.Table.from_pylist(group, schema=schema))
                count += len(group)
        return count


def schema_of(arrow: Any) -> Any:
    """The columns of COLUMNS as pyarrow names their kinds."""
    text, number = arrow.string(), arrow.float64()
    figure = {"text": text, "low": number, "high": number, "hedge": text, "of": text}
    kinds = {
        "text": text,
        "truth": arrow.bool_(),
        "number": number,
        "texts": arrow.list_(text),
        "pairs": arrow.list_(arrow.list_(arrow.int64())),
        "figures": arrow.list_(arrow.struct(list(figure.items()))),
    }
    return arrow.schema([(name, kinds[kind]) for name, (kind, _) in COLUMNS.items()])


EXPORT = ParquetTable()
