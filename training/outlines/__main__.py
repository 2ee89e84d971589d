"""Make the map's outlines: `python -m training.outlines countries-50m.json --out FILE`.

Reads Natural Earth's countries (public domain) at 1:50 million as the npm package world-atlas 2 carries them in
TopoJSON (https://github.com/topojson/world-atlas), and writes them as small as a map of a few hundred pixels needs:
lines in hundredths of a degree, each point told by its distance from the one before, borders kept once.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

STEPS = 100
"""Steps a degree: about a kilometre each."""


def main() -> None:
    """Read the arguments and write the file."""
    parser = argparse.ArgumentParser(prog="python -m training.outlines", description=__doc__)
    parser.add_argument("topology", type=Path, help="countries-50m.json of world-atlas")
    parser.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args()
    outlines = outlines_of(json.loads(asked.topology.read_text(encoding="utf-8")))
    line = json.dumps(outlines, separators=(",", ":")).encode("ascii")
    asked.out.write_bytes(gzip.compress(line, 9, mtime=0))
    print(f"{len(outlines['lines'])} lines, {asked.out.stat().st_size} bytes")


def outlines_of(topology: dict[str, Any]) -> dict[str, Any]:
    """Lines, rings of land as numbers of lines (one below nothing for a line run backwards), and which are borders."""
    land = [ring for shape in topology["objects"]["land"]["geometries"] for ring in _rings(shape)]
    users = Counter(
        line
        for country in topology["objects"]["countries"]["geometries"]
        for line in {number if number >= 0 else ~number for ring in _rings(country) for number in ring}
    )
    lines = [_steps(arc, topology["transform"]) for arc in topology["arcs"]]
    return {"lines": lines, "land": land, "borders": sorted(line for line, count in users.items() if count > 1)}


def _rings(shape: dict[str, Any]) -> Iterator[list[int]]:
    if shape["type"] == "Polygon":
        yield from shape["arcs"]
    elif shape["type"] == "MultiPolygon":
        for polygon in shape["arcs"]:
            yield from polygon


def _steps(arc: list[list[int]], transform: dict[str, list[float]]) -> list[int]:
    """Longitude and latitude of the first point, then of each further one how far it lies from the one before."""
    x = y = 0
    points: list[tuple[int, int]] = []
    for right, up in arc:
        x, y = x + right, y + up
        degrees = (
            x * transform["scale"][0] + transform["translate"][0],
            y * transform["scale"][1] + transform["translate"][1],
        )
        point = (round(STEPS * degrees[0]), round(STEPS * degrees[1]))
        if not points or point != points[-1]:
            points.append(point)
    if len(points) == 1:
        points *= 2
    steps = list(points[0])
    for before, after in pairwise(points):
        steps += [after[0] - before[0], after[1] - before[1]]
    return steps


if __name__ == "__main__":
    main()
