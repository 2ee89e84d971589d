"""Places found and placed, on LGL or TR-News.

python -m bench.toponyms DATA.jsonl.gz [--predictions OUT]

Recognition counts exact spans. Of the gold places with coordinates that were found: the share within 161 km and the
mean distance; and the same share over all gold places with coordinates, where a miss counts as wrong.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
from pathlib import Path
from typing import Any

from counterclaim.reading.places.distance import kilometres
from counterclaim.reading.places.finding import places
from counterclaim.reading.places.gazetteer import Gazetteer
from counterclaim.records import Place, Span


def _kilometres(lat: float, lon: float, place: Place) -> float:
    if place.latitude is None or place.longitude is None:
        return math.inf
    return kilometres((lat, lon), (place.latitude, place.longitude))


def scores(rows: list[dict[str, Any]], told: list[tuple[Place, ...]]) -> dict[str, float]:
    """Recognition and resolution over all rows."""
    hits = gold_count = found_count = right = placed = total = 0
    distance = 0.0
    for row, found in zip(rows, told, strict=True):
        mine = {(place.span.start, place.span.end): place for place in found}
        gold_count += len(row["toponyms"])
        found_count += len(mine)
        for gold in row["toponyms"]:
            place = mine.get((gold["start"], gold["end"]))
            hits += place is not None
            if gold["lat"] is None:
                continue
            total += 1
            if place is None:
                continue
            away = _kilometres(float(gold["lat"]), float(gold["lon"]), place)
            placed += 1
            right += away <= 161
            distance += min(away, 20039.0)
    precision, recall = hits / max(1, found_count), hits / max(1, gold_count)
    return {
        "precision": precision,
        "recall": recall,
        "f1": 2 * precision * recall / max(1e-9, precision + recall),
        "within_161_km_of_found": right / max(1, placed),
        "mean_km_of_found": distance / max(1, placed),
        "within_161_km_of_all": right / max(1, total),
    }


def main() -> None:
    """Measure from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--predictions", type=Path)
    parser.add_argument("--plain", action="store_true", help="without the model's names of places and people")
    given = parser.parse_args()
    with gzip.open(given.data, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    gazetteer = Gazetteer.load()
    attributor = None
    if not given.plain:
        from counterclaim.reading.attribution import Attributor

        attributor = Attributor.load()
    told = []
    for row in rows:
        spans: dict[str, list[Span]] = {"place": [], "person": [], "organisation": []}
        for entity in attributor.entities(row["text"]) if attributor else ():
            spans.setdefault(entity.kind, []).append(entity.span)
        told.append(
            places(row["text"], gazetteer, named=spans["place"], people=spans["person"], bodies=spans["organisation"])
        )
    if given.predictions:
        with given.predictions.open("w", encoding="utf-8") as out:
            for row, found in zip(rows, told, strict=True):
                toponyms = [
                    {"start": p.span.start, "end": p.span.end, "phrase": p.text, "lat": p.latitude, "lon": p.longitude,
                     "geonameid": p.geonames_id}
                    for p in found
                ]  # fmt: skip
                out.write(json.dumps({"id": row["id"], "toponyms": toponyms}, ensure_ascii=False) + "\n")
    print(json.dumps({name: round(value, 4) for name, value in scores(rows, told).items()}))


if __name__ == "__main__":
    main()
