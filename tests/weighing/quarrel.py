"""An invented quarrel about a lock on a canal, and small tools to build reports and claims."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from counterclaim.reading.figures import figures
from counterclaim.records import (
    Claim,
    Outlet,
    Precision,
    PublicationTime,
    Reading,
    Report,
    Span,
    Speaker,
    SpeakerKind,
    Stance,
    Story,
    digest_of,
)
from counterclaim.weighing.beliefs import Beliefs, Networks, PlainJudge
from counterclaim.weighing.beliefs.judged import JUDGED_NAMES
from counterclaim.weighing.beliefs.together import TOGETHER_NAMES
from counterclaim.weighing.shingles import words


class WordVectors:
    """Texts as vectors of their words' hashes: alike where the words are, and the same in every process."""

    def vectors(self, texts: Sequence[str]) -> NDArray[np.float32]:
        rows = np.zeros((len(texts), 256), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            for word in words(text):
                row[int(digest_of(word.text)[:8], 16) % 256] += 1.0
            row /= max(float(np.linalg.norm(row)), 1e-6)
        return rows


def passing(names: Sequence[str], same: str, contradicts: str) -> Networks:
    """Networks that take two log odds at their word."""
    inner, outer = np.zeros((len(names), 2)), np.array([[20.0, 0.0, 0.0], [0.0, 20.0, 0.0]])
    inner[names.index(same), 0] = inner[names.index(contradicts), 1] = 0.05
    network = (inner, np.zeros(2), outer, np.zeros(3))
    return Networks(np.zeros(len(names)), np.ones(len(names)), (network,), across_bar=0.4, within_bar=0.4)


def trusting() -> Beliefs:
    """Beliefs that follow the plain judge, so that what is tested does not hang on weights."""
    return Beliefs(
        before=Beliefs.load().before,
        judged=passing(JUDGED_NAMES, "judged_same", "judged_contradicts"),
        together=passing(TOGETHER_NAMES, "same", "contradicts"),
        judge=PlainJudge.made_by,
        made_by="trusting",
    )


def report(
    text: str, day: str = "2031-05-03", outlet: str = "Canal Courier", title: str = "The lock at Averil"
) -> Report:
    address = f"https://{outlet.lower().replace(' ', '')}.example/{digest_of(text + day)[:6]}"
    return Report(
        text=text,
        title=title,
        outlet=Outlet(outlet),
        address=address,
        published=PublicationTime(day, Precision.DAY, None, "given"),
        language="en",
        capture=digest_of(text),
    )


def speaker(name: str, party: str | None = None) -> Speaker:
    return Speaker(name=name, kind=SpeakerKind.PERSON, names=(name,), party=party)


def claim(
    of: Report,
    words_said: str,
    by: Speaker | None = None,
    stance: Stance = Stance.ASSERTS,
    holds: bool = True,
) -> Claim:
    start = of.text.index(words_said)
    span = Span(start, start + len(words_said))
    return Claim(
        report=of.digest,
        content=(span,),
        text=words_said,
        stance=stance,
        holds=holds,
        speaker=by,
        figures=tuple(one for one in figures(of.text) if span.covers(one.span)),
    )


@dataclass
class Quarrel:
    """Reports with what was read in them."""

    reports: list[Report] = field(default_factory=list)
    readings: list[Reading] = field(default_factory=list)

    def add(self, of: Report, *claims: Claim) -> None:
        self.reports.append(of)
        self.readings.append(Reading(of.digest, claims))

    @property
    def story(self) -> Story:
        return Story("story-1", "The lock", tuple(sorted(one.digest for one in self.reports)))


LOCKKEEPER = speaker("Odile Ferrant", "canal board")
SKIPPER = speaker("Bram Tolliver", "skippers")
ENGINEER = speaker("Sunniva Ashe", "canal board")


def lock_quarrel() -> Quarrel:
    """Four reports of three days: was the lower gate opened at night, how many barges sank, and a copy."""
    quarrel = Quarrel()
    first = report(
        "The lower gate of the Averil lock was opened during the night, the skipper Bram Tolliver said on Saturday. "
        "He said seven barges sank below the lock.\n\n"
        "Odile Ferrant denied that the lower gate was opened during the night."
    )
    quarrel.add(
        first,
        claim(first, "The lower gate of the Averil lock was opened during the night", SKIPPER),
        claim(first, "seven barges sank below the lock", SKIPPER),
        claim(first, "that the lower gate was opened during the night", LOCKKEEPER, Stance.DENIES, holds=False),
    )
    second = report(
        "Sunniva Ashe, the canal board's engineer, said nobody had opened the lower gate of the Averil lock. "
        "Three barges sank below the lock, she added. The board promised new lamps for the towpath.",
        "2031-05-04",
        "Averil Post",
    )
    quarrel.add(
        second,
        claim(second, "nobody had opened the lower gate of the Averil lock", ENGINEER, Stance.DENIES),
        claim(second, "Three barges sank below the lock", ENGINEER),
        claim(second, "new lamps for the towpath", ENGINEER, Stance.PROMISES),
    )
    copied = report(first.text, "2031-05-04", "Evening Barge")
    quarrel.add(
        copied,
        claim(copied, "The lower gate of the Averil lock was opened during the night", SKIPPER),
        claim(copied, "seven barges sank below the lock", SKIPPER),
        claim(copied, "that the lower gate was opened during the night", LOCKKEEPER, Stance.DENIES, holds=False),
    )
    third = report(
        "The market at Averil was closed for the feast, said the baker Lotte Quill. Tolliver demanded an inquiry.",
        "2031-05-05",
        "Market Gazette",
    )
    quarrel.add(
        third,
        claim(third, "The market at Averil was closed for the feast", speaker("Lotte Quill")),
        claim(third, "an inquiry", SKIPPER, Stance.DEMANDS),
    )
    return quarrel
