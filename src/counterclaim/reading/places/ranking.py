"""Which of the places that bear a name is meant.

Every bearer has a worth: of its kind, of its population, more for a capital and less where the name is not its own. A
report is mostly about one region: of all regions that bearers stand in, the one is taken in which the names together
are worth most ("one region", after the spatial minimality compared by Leidner (2007), Toponym Resolution in Text).
What is named right behind a name ("Alder, Ohio") settles it, and what else the report names draws near bearers up.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from types import MappingProxyType
from typing import TypeVar

from counterclaim.reading.places import distance
from counterclaim.reading.places.gazetteer import Known

#: What a kind is worth beside the logarithm of a town's population; set by hand on development corpora of news.
_KIND_WORTH = {
    "country": 9.0, "demonym": 9.0, "area": 8.0, "region": 3.0, "district": 1.0, "city": 0.0, "natural": 2.5,
    "facility": 2.0,
}  # fmt: skip
#: What tenfold the people are worth.
_SIZE_WORTH = {"city": 1.0, "district": 0.5, "region": 0.6}
_CAPITAL_WORTH, _NOT_ITS_OWN = 1.5, 2.0
_SAME_COUNTRY, _SAME_REGION, _NEAR = 1.5, 4.0, 3.0
_NEAR_KILOMETRES = 100.0
#: How many regions are tried.
_HOMES = 5
_NAMED_BEHIND, _TOWN_BEHIND = 12.0, 3.0

#: A region named after its own great town gives way to it, but in countries whose states are meant by the bare name.
_GIVES_WAY, _GREAT, _STATES_FIRST = 2.0, 100_000, frozenset({"US", "CA"})

Region = tuple[str, str]
Name = TypeVar("Name", bound=Hashable)


def kilometres(a: Known, b: Known) -> float:
    """Great-circle distance of two places."""
    return distance.kilometres((a.latitude, a.longitude), (b.latitude, b.longitude))


def rank(
    bearers: Mapping[Name, Sequence[Known]],
    behind: Mapping[Name, Sequence[Known]],
    leanings: Mapping[str, float] = MappingProxyType({}),
) -> dict[Name, tuple[Known, float]]:
    """The likeliest bearer of each name and how sure it is, from all names of one report.

    `bearers` holds the places a name may mean, at least one each; `behind` the places that stand right behind a name
    somewhere in the report ("Alder, Ohio": Ohio); `leanings` what the report's words say for countries. Confidence is
    the likeliest's share in a softmax over the scores, in the mean over all regions that the report may be about.
    """
    worth = {
        name: [
            _worth(place) - _GIVES_WAY * _is_named_after_town(place, places) + _named(place, behind.get(name, ()))
            for place in places
        ]
        for name, places in bearers.items()
    }
    tried = []
    for home, leaning in _homes(bearers, worth, leanings):
        scores = _scores(bearers, worth, home)
        tried.append((leaning + sum(max(row) for row in scores.values()), scores))
    weights = _shares([total for total, _ in tried])
    likeliest = tried[_best(weights)][1]
    found = {}
    for name, row in likeliest.items():
        pick = _best(row)
        share = sum(weight * _shares(scores[name])[pick] for weight, (_, scores) in zip(weights, tried, strict=True))
        found[name] = (bearers[name][pick], min(1.0, share))
    return found


def _scores(
    bearers: Mapping[Name, Sequence[Known]], worth: Mapping[Name, Sequence[float]], home: Region
) -> dict[Name, list[float]]:
    """The scores of all bearers if the report is about a region: at home, and beside the other names' likeliest."""
    scores = {
        name: [score + _at_home(place, home) for place, score in zip(bearers[name], row, strict=True)]
        for name, row in worth.items()
    }
    picks = {name: bearers[name][_best(row)] for name, row in scores.items()}
    return {
        name: [score + _support(place, name, picks) for place, score in zip(bearers[name], row, strict=True)]
        for name, row in scores.items()
    }


def _worth(place: Known) -> float:
    size = _SIZE_WORTH.get(place.kind, 0.0) * math.log10(place.population + 100)
    return _KIND_WORTH[place.kind] + size + _CAPITAL_WORTH * place.capital - _NOT_ITS_OWN * (not place.own)


def _is_named_after_town(place: Known, bearers: Sequence[Known]) -> bool:
    if place.kind not in {"region", "district"} or place.country in _STATES_FIRST:
        return False
    home = (place.country, place.region)
    towns = (other for other in bearers if other.kind == "city" and other.population >= _GREAT)
    return any(other.own and (other.country, other.region) == home for other in towns)


def _homes(
    bearers: Mapping[Name, Sequence[Known]], worth: Mapping[Name, Sequence[float]], leanings: Mapping[str, float]
) -> list[tuple[Region, float]]:
    """The regions in which the names together are worth most, and what the leanings add to each."""
    gains: dict[Region, float] = defaultdict(float)
    by_country: dict[str, float] = defaultdict(float, leanings)
    for name, places in bearers.items():
        best = max(worth[name])
        countries: dict[str, float] = {}
        regions: dict[Region, float] = {}
        for place, score in zip(places, worth[name], strict=True):
            countries[place.country] = max(countries.get(place.country, 0.0), score + _SAME_COUNTRY - best)
            if place.region:
                home = (place.country, place.region)
                regions[home] = max(regions.get(home, 0.0), score + _SAME_REGION - best)
        for country, gain in countries.items():
            by_country[country] += gain
        for home, gain in regions.items():
            gains[home] += max(0.0, gain - countries[home[0]])
    totals = {home: gain + by_country[home[0]] for home, gain in gains.items()}
    totals |= {(country, ""): gain for country, gain in by_country.items()}
    likeliest = sorted(totals, key=lambda home: (-totals[home], home))[:_HOMES]
    return [(home, leanings.get(home[0], 0.0)) for home in likeliest] or [(("", ""), 0.0)]


def _at_home(place: Known, home: Region) -> float:
    if not place.country or place.country != home[0]:
        return 0.0
    return _SAME_REGION if place.region and place.region == home[1] else _SAME_COUNTRY


def _support(place: Known, name: Name, picks: Mapping[Name, Known]) -> float:
    """What the other names' likeliest bearers add: one in the same region, or the nearest town or district."""
    region = near = 0.0
    for other_name, other in picks.items():
        if other_name == name or other.id == place.id or other.country != place.country:
            continue
        if place.region and other.region == place.region:
            region = _SAME_REGION / 2
        if other.kind in {"city", "district"} and place.kind in {"city", "district"}:
            away = kilometres(place, other)
            near = max(near, _NEAR * math.exp(-away / _NEAR_KILOMETRES))
    return max(region, near)


def _named(place: Known, behind: Sequence[Known]) -> float:
    """What stands right behind the name adds: the country or region that holds the place, or a town close by."""
    most = 0.0
    for other in behind:
        if other.country != place.country or other.id == place.id or place.kind == "country":
            continue
        if other.kind == "country" or (other.kind in {"region", "district"} and other.region == place.region):
            return _NAMED_BEHIND
        if other.kind == "city" and place.kind == "city" and kilometres(place, other) < _NEAR_KILOMETRES / 2:
            most = _TOWN_BEHIND
    return most


def _best(row: Sequence[float]) -> int:
    return max(range(len(row)), key=row.__getitem__)


def _shares(scores: Sequence[float]) -> list[float]:
    best = max(scores)
    powers = [math.exp(score - best) for score in scores]
    return [power / sum(powers) for power in powers]
