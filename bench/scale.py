"""Weighing as the ledger grows: what each step costs in processor time, from small ledgers to large ones.

python -m bench.scale [--sizes 1000,10000] [--batch REPORTS] [--real-judge]

Invented stories of ten reports with ten claims each are put into a SQLite ledger as a reading of them would be, and
weighed by the pipeline, a batch at a time. Stories begin at the same rate at every size, so that a larger ledger
covers more days. In each story half of the reports deny what the others say; that dispute has to be found. The judge
knows the answers and takes no time, vectors are made by code; --real-judge asks the judge that ships instead, for
ledgers of 10,000 claims at most. The last line is one JSON object.
"""

from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the command does, before numpy is loaded

import argparse
import json
import math
import random
import resource
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast
from unittest.mock import patch

import numpy as np
from numpy.typing import NDArray

from counterclaim.ledger import Ledger
from counterclaim.pipeline import Models
from counterclaim.pipeline import weighing as weighing_of_runs
from counterclaim.pipeline.reading import ReadReport
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
    digest_of,
)
from counterclaim.weighing import judging, weigh
from counterclaim.weighing.beliefs import Beliefs
from counterclaim.weighing.judge.claims import JudgedClaim, Verdict
from counterclaim.weighing.likeness import profile
from counterclaim.weighing.shingles import fingerprints

REPORTS_A_STORY = 10
CLAIMS_A_REPORT = 10
STORIES_A_DAY = 2
ADDED = 5
"""Reports added one by one to the finished ledger."""

REAL_JUDGE_AT_MOST = 10_000

STEPS = {
    "finding stories": (weighing_of_runs, "touched_stories"),
    "origins and wordings": (weigh, "lay_out"),
    "candidates": (judging, "candidates"),
    "rules, beliefs, judging": (weigh, "judge_candidates"),
    "disputes": (weigh, "disputes_of"),
    "writing": (Ledger, "keep_weighing"),
}
"""Which function's time each step is; candidates are a part of judging and taken out of it."""

_BEGIN = datetime(2031, 1, 1, tzinfo=UTC)
_VERBS = "closed flooded searched painted opened sold fenced emptied measured photographed".split()
_THINGS = "granary ferry tollhouse weir orchard chapel foundry quay aqueduct tannery".split()

Vector = NDArray[np.float32]


def _name(chance: random.Random) -> str:
    return "".join(chance.choice("bdfgklmnprstvz") + chance.choice("aeiou") for _ in range(4)).capitalize()


def _vector(*seeds: tuple[str, float]) -> Vector:
    """A vector of length 1 drawn from each seed with its weight: alike where the heavy seeds are."""
    drawn = [
        weight * np.random.default_rng(int(digest_of(seed)[:12], 16)).standard_normal(384) for seed, weight in seeds
    ]
    whole = np.sum(drawn, axis=0)
    return cast("Vector", (whole / np.linalg.norm(whole)).astype(np.float32))


class SeededEmbedder:
    """The vector of a text that no vector is kept of."""

    def vectors(self, texts: Sequence[str]) -> Vector:
        """One row a text."""
        return np.stack([_vector((text, 1.0)) for text in texts])


@dataclass
class KnowingJudge:
    """Knows what was invented: equal words are the same, or contradict each other where one side denies them."""

    #: Beliefs heed a judge's words only under the name of the judge that they were trained for.
    made_by: str

    def judge(self, pairs: Sequence[tuple[JudgedClaim, JudgedClaim]]) -> list[Verdict]:
        """One verdict a pair."""
        return [self._verdict(one, other) for one, other in pairs]

    def _verdict(self, one: JudgedClaim, other: JudgedClaim) -> Verdict:
        if one.text != other.text:
            return Verdict(0.005, 0.005, 0.99)
        return Verdict(0.99, 0.005, 0.005) if one.holds == other.holds else Verdict(0.005, 0.99, 0.005)


@dataclass(frozen=True, slots=True)
class Invented:
    """One invented report as reading would hand it over."""

    story: int
    report: Report
    read: ReadReport


def invented(story: int, number: int) -> Invented:
    """The report with that number of that story."""
    chance = random.Random(story)
    place, river, accuser, accused = (_name(chance) for _ in range(4))
    own = random.Random(f"{story}/{number}")
    disputed = f"the {accused} Guard had burned the {chance.choice(_THINGS)} at {place} on the {river}"
    denies = number % 2 == 1
    who = f"{accused} Guard" if denies else f"{accuser} Council"
    said = [disputed]
    while len(said) < CLAIMS_A_REPORT:
        said.append(f"the {own.choice(_THINGS)} of {_name(own)} near {place} was {own.choice(_VERBS)} by {_name(own)}")
    day = _BEGIN + timedelta(days=story // STORIES_A_DAY, hours=12 * number)
    text, spans = "", []
    for place_of, words in enumerate(said):
        text += f"The {who} {'denied' if denies and place_of == 0 else 'said'} that "
        spans.append(Span(len(text), len(text) + len(words)))
        text += f"{words}. "
    outlet = f"{_name(own)} Courier"
    report = Report(
        text=text,
        title=f"{place} on the {river}",
        outlet=Outlet(outlet),
        address=f"https://courier{number}.example/{story}/{number}",
        published=PublicationTime(f"{day:%Y-%m-%dT%H:%M:%SZ}", Precision.SECOND, "Z", "given"),
        language="en",
        capture=digest_of(text),
    )
    speaker = Speaker(who, SpeakerKind.BODY, (who,), party=who)
    claims = tuple(
        Claim(
            report=report.digest,
            content=(span,),
            text=words,
            stance=Stance.DENIES if denies and words == disputed else Stance.ASSERTS,
            holds=not (denies and words == disputed),
            speaker=speaker,
        )
        for span, words in zip(spans, said, strict=True)
    )
    compared = profile(report, _vector((f"story {story}", 1.0), (report.digest, 0.3)))
    read = ReadReport(
        reading=Reading(report.digest, claims, names=(place, river, who), made_by="invented"),
        vector=compared.vector.tobytes(),
        names=tuple(sorted(compared.names)),
        words=tuple(sorted(compared.words)),
        fingerprints=fingerprints(text, []),
        claim_vectors={one.id: _vector((one.text, 1.0), (place, 0.5)).tobytes() for one in claims},
    )
    return Invented(story, report, read)


@dataclass
class Clock:
    """Seconds of processor time spent in each step, and the time of invention left out of all."""

    seconds: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))

    @contextmanager
    def running(self, step: str) -> Iterator[None]:
        """Count the time of what is done inside to the step."""
        begin = time.process_time()
        try:
            yield
        finally:
            self.seconds[step] += time.process_time() - begin

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Time the functions of `STEPS` wherever the pipeline calls them."""
        with ExitStack() as stack:
            for step, (owner, name) in STEPS.items():
                stack.enter_context(patch.object(owner, name, self._timed(step, getattr(owner, name))))
            yield

    def _timed(self, step: str, function: Any) -> Any:
        def timed(*arguments: Any, **named: Any) -> Any:
            with self.running(step):
                return function(*arguments, **named)

        return timed


def models_of(*, real: bool) -> Models:
    """Models that weigh: vectors from seeds, and the judge that knows or the one that ships."""
    if real:
        return replace(Models.load(), embedder=SeededEmbedder())
    nothing = cast("Any", None)
    return Models(nothing, nothing, SeededEmbedder(), nothing, KnowingJudge(Beliefs.load().judge))


def put(some: Sequence[Invented], ledger: Ledger, models: Models, clock: Clock) -> int:
    """Keep some reports with their readings and weigh what they touch, as a run does; how many pairs were judged."""
    with clock.running("keeping"):
        for one in some:
            with ledger.transaction():
                ledger.keep_report(one.report)
            one.read.keep(ledger)
    with clock.running("weighing"):
        fresh = [one.report.digest for one in some]
        done = weighing_of_runs.weigh_reports(fresh, ledger, models, now=_BEGIN)
        return sum(weighing.counts["pairs judged"] for _, _, weighing in done)


def disputes_found(ledger: Ledger, stories: int) -> int:
    """In how many of the invented stories the dispute between the two sides was found."""
    parties = {frozenset(side.parties[0] for side in dispute.sides if side.parties) for dispute in ledger.disputes()}
    wanted = []
    for story in range(stories):
        chance = random.Random(story)
        _, _, accuser, accused = (_name(chance) for _ in range(4))
        wanted.append(frozenset({f"{accuser} Council", f"{accused} Guard"}))
    return sum(sides in parties for sides in wanted)


def measure(claims: int, batch: int, *, real: bool) -> dict[str, Any]:
    """Build, weigh and add to a ledger of so many claims."""
    stories = max(1, claims // (REPORTS_A_STORY * CLAIMS_A_REPORT))
    models, clock, pairs = models_of(real=real), Clock(), 0
    order = sorted(
        (story / STORIES_A_DAY + number / 2, story, number)
        for story in range(stories)
        for number in range(REPORTS_A_STORY)
    )
    batches = [order[begin : begin + batch] for begin in range(0, len(order), batch)]
    with (
        tempfile.TemporaryDirectory() as folder,
        Ledger.open(str(Path(folder) / "scale.db"), create=True, clock=lambda: datetime.now(UTC)) as ledger,
    ):
        with clock.watching():
            for done, rows in enumerate(batches, start=1):
                pairs += put([invented(story, number) for _, story, number in rows], ledger, models, clock)
                print(f"{claims} claims: batch {done}, {clock.seconds['weighing']:.1f} s weighing", flush=True)
        found = disputes_found(ledger, stories)
        kept = len(ledger.stories())
        added = []
        for number in range(ADDED):
            alone, story = Clock(), stories - 1 - (number * stories) // (2 * ADDED)
            put([invented(story, REPORTS_A_STORY + number)], ledger, models, alone)
            added.append(alone.seconds["keeping"] + alone.seconds["weighing"])
    clock.seconds["rules, beliefs, judging"] -= clock.seconds["candidates"]
    return {
        "claims": stories * REPORTS_A_STORY * CLAIMS_A_REPORT,
        "seconds": {step: round(seconds, 3) for step, seconds in clock.seconds.items()},
        "pairs_judged": pairs,
        "one_more_report_seconds": round(statistics.median(added), 3),
        "stories": [kept, stories],
        "disputes_found": [found, stories],
        "peak_mib": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }


def exponent(rows: Sequence[dict[str, Any]]) -> float | None:
    """With which power of the number of claims the time of weighing grows, from the smallest size to the largest."""
    if len(rows) < 2:
        return None
    small, large = rows[0], rows[-1]
    growth = math.log(large["seconds"]["weighing"] / small["seconds"]["weighing"])
    return round(growth / math.log(large["claims"] / small["claims"]), 3)


def main() -> None:
    """Measure from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="1000,10000,100000,1000000")
    parser.add_argument("--batch", type=int, default=100, help="reports a run")
    parser.add_argument("--real-judge", action="store_true")
    given = parser.parse_args()
    sizes = sorted(int(size) for size in given.sizes.split(","))
    if given.real_judge and sizes[-1] > REAL_JUDGE_AT_MOST:
        parser.error(f"--real-judge takes --sizes of {REAL_JUDGE_AT_MOST} claims at most, not {sizes[-1]}")
    rows = [measure(size, given.batch, real=given.real_judge) for size in sizes]
    print(json.dumps({"sizes": rows, "exponent": exponent(rows)}))


if __name__ == "__main__":
    main()
