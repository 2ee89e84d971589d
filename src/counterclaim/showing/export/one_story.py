"""The annex of the one story that is asked for."""

from __future__ import annotations

from datetime import UTC

from counterclaim.errors import WrongUse
from counterclaim.showing import gather
from counterclaim.showing.clocks import Clocks
from counterclaim.showing.export import Extract
from counterclaim.showing.paper import annex


def annex_of(extract: Extract) -> str:
    """The page; WrongUse where the ledger holds several stories and none is named, or none at all."""
    stories = extract.stories()
    if len(stories) != 1:
        remedy = f"it holds {len(stories)}: name one with --story" if stories else "it holds none: read reports first"
        raise WrongUse(f"an annex is of one story, and of {extract.ledger.place} {remedy}")
    material = gather.material(
        extract.ledger,
        stories[0],
        published_by=extract.published_by,
        known_by=extract.known_by,
        clocks=Clocks(extract.published_by, extract.known_by).in_words(),
    )
    return annex(material, f"{extract.ledger.now().astimezone(UTC):%d %B %Y, %H:%M} UTC")
