"""One report read, with what weighing will look it up by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from counterclaim.ledger import Ledger
from counterclaim.pipeline.models import Models
from counterclaim.reading.reader import Reader, readable
from counterclaim.records import Reading, Report
from counterclaim.weighing.likeness import MADE_BY, profile
from counterclaim.weighing.shingles import fingerprints

#: Characters of a report's text that its vector is made from, after the title: the embedder reads about that much.
LEAD = 1200


@dataclass(frozen=True, slots=True)
class ReadReport:
    """A reading, and the report's profile: vector, names, words and fingerprints."""

    reading: Reading
    vector: bytes
    names: tuple[str, ...]
    words: tuple[str, ...]
    fingerprints: tuple[int, ...]
    claim_vectors: Mapping[str, bytes]

    def keep(self, ledger: Ledger) -> None:
        """Keep all of it in one transaction."""
        with ledger.transaction():
            ledger.keep_reading(self.reading)
            ledger.keep_profile(
                self.reading.report,
                vector=self.vector,
                names=self.names,
                fingerprints=self.fingerprints,
                words=self.words,
                made_by=MADE_BY,
            )
            ledger.keep_claim_vectors(self.claim_vectors)


def read_report(report: Report, models: Models, *, parties: Mapping[str, str] | None = None) -> ReadReport:
    """Read one report; `parties` is the user's list of speakers and whom they speak for."""
    reading = Reader(models.attributor, models.gazetteer).read(report, parties=parties)
    text = readable(report)
    lead = f"{report.title}. {' '.join(text.split())[:LEAD]}"
    texts = [lead, *(claim.text for claim in reading.claims)]
    different = list(dict.fromkeys(texts))
    row_of = dict(zip(different, models.embedder.vectors(different), strict=True))
    vectors = np.stack([row_of[text] for text in texts])
    events = models.events.events(texts[1:], vectors[1:])
    claims = tuple(replace(claim, event=event) for claim, event in zip(reading.claims, events, strict=True))
    compared = profile(report, vectors[0])
    return ReadReport(
        reading=replace(reading, claims=claims),
        vector=vectors[0].tobytes(),
        names=tuple(sorted(compared.names)),
        words=tuple(sorted(compared.words)),
        fingerprints=fingerprints(report.text, [piece.span for piece in report.debris]),
        claim_vectors={claim.id: row.tobytes() for claim, row in zip(reading.claims, vectors[1:], strict=True)},
    )
