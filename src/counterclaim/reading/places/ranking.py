"""Which of the places that bear a name is meant, by what else the report names.

A name is weighed by size, by what stands right behind it ("Alder, Ohio"), and by how near its bearers are to what
the rest of the report may mean; the last is counted twice, so that a first guess can be mended by its neighbours. The
idea is that of the "spatial minimality" heuristics compared by Leidner (2007), Toponym Resolution in Text.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from counterclaim.reading.places.gazetteer import Known

#: What a kind is worth beside the logarithm of its population; set on the development corpus TR-News by hand.
_KIND_WORTH = {"country": 9.0, "demonym": 9.0, "region": 5.5, "city": 0.0, "district": 1.0}
_SAME_COUNTRY, _SAME_REGION, _NEAR = 1.5, 3.0, 3.0
_NAMED_BEHIND = 12.0


def kilometres(a: Known, b: Known) -> float:
    """Great-circle distance of two places."""
    lat, other = math.radians(a.latitude), math.radians(b.latitude)
    half = math.sin((lat - other) / 2) ** 2
    half += math.cos(lat) * math.cos(other) * math.sin(math.radians(a.longitude - b.longitude) / 2) ** 2
    return 12742 * math.asin(min(1.0, math.sqrt(half)))


def rank(
    bearers: Mapping[str, Sequence[Known]], behind: Mapping[str, Sequence[Known]]
) -> dict[str, tuple[Known, float]]:
    """The likeliest bearer of each name and how sure it is, from all names of one report.

    `bearers` holds the places a name may mean; `behind` the places that stand right behind a name
    somewhere in the report ("Alder, Ohio": Ohio). Confidence is the share of the best in a softmax over the scores.
    """
    picks = {name: max(places, key=_size) for name, places in bearers.items() if places}
    for _ in range(2):
        scores = {
            name: [
                _size(place) + _support(place, name, picks) + _named(place, behind.get(name, ())) for place in places
            ]
            for name, places in bearers.items()
            if places
        }
        picks = {name: bearers[name][max(range(len(row)), key=row.__getitem__)] for name, row in scores.items()}
    return {name: (picks[name], _share(row)) for name, row in scores.items()} if picks else {}


def _size(place: Known) -> float:
    return _KIND_WORTH[place.kind] + (math.log10(place.population + 100) if place.kind == "city" else 0.0)


def _support(place: Known, name: str, picks: Mapping[str, Known]) -> float:
    country = region = near = 0.0
    for other_name, other in picks.items():
        if other_name == name or other.id == place.id:
            continue
        if other.country == place.country:
            country = _SAME_COUNTRY
            if place.region and other.region == place.region:
                region = _SAME_REGION
        if other.kind in {"city", "district"}:
            near = max(near, _NEAR * math.exp(-kilometres(place, other) / 100))
    return country + region + near


def _named(place: Known, behind: Sequence[Known]) -> float:
    for other in behind:
        if other.kind == "country" and other.country == place.country and place.kind != "country":
            return _NAMED_BEHIND
        if (
            other.kind == "region"
            and (other.country, other.region) == (place.country, place.region)
            and other.id != place.id
        ):
            return _NAMED_BEHIND
    return 0.0


def _share(scores: Sequence[float]) -> float:
    best = max(scores)
    return 1.0 / sum(math.exp(score - best) for score in scores)
