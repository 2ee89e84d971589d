"""The desk at size: how long the server takes for each page and each list of the API, and how often it asks the ledger.

python -m bench.pages_web [--sizes 1000,10000] [--repeat 3] [--decisions 100] [--plans]

The stories of bench.scale are written into a SQLite ledger as if they had been weighed: a dispute in each, half of its
reports against the other half. Every page is then asked for in this process, without a network, a few times; the
median counts. Then somebody decides, so many times, about disputes, claims and speakers, and every page is asked for
anew. With --plans the steps of query plans that walk through a whole table, or sort, are listed. The last line
is one JSON object.
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event
from starlette.testclient import TestClient

from bench.scale import CLAIMS_A_REPORT, REPORTS_A_STORY, Invented, invented
from counterclaim.ledger import Ledger
from counterclaim.ledger.claims import key_of_claim
from counterclaim.ledger.deciding.making import Maker
from counterclaim.ledger.reports import key_of_report
from counterclaim.records import (
    Claim,
    Dispute,
    DisputeKind,
    DisputeState,
    JudgedPair,
    Origin,
    Passage,
    Relation,
    Side,
    Span,
    Story,
    Weighing,
    digest_of,
)
from counterclaim.showing.web.desk import desk
from counterclaim.showing.web.gate import Gate
from counterclaim.showing.web.listing import USUAL
from counterclaim.showing.web.paging import Paging

PORT = 8017
BATCH = 20
"""Stories kept in one transaction."""

PAGES = {
    "stories": "/",
    "story": "/stories/{story}",
    "report": "/reports/{report}",
    "reports": "/reports",
    "reports, in the middle": "/reports?cursor={reports}",
    "claims": "/claims",
    "claims, in the middle": "/claims?cursor={claims}",
    "claims of a party": "/claims?party={party}",
    "claims that are denied": "/claims?stance=denies",
    "claims with a word": "/claims?text=aqueduct",
    "claim": "/claims/{claim}",
    "disputes": "/disputes",
    "dispute": "/disputes/{dispute}",
    "queue": "/queue",
    "figures": "/figures",
    "speakers": "/speakers",
    "speaker": "/speakers/{speaker}",
    "parties": "/parties",
    "party": "/parties/{party}",
    "search, a rare word": "/search?words={rare}",
    "search, a common word": "/search?words=tannery",
    "API: claims": "/api/v1/claims",
    "API: disputes": "/api/v1/disputes",
    "API: stories": "/api/v1/stories",
}
"""Page and where it stands."""


Question = tuple[str, Any]
"""A statement and its parameters."""


def put(ledger: Ledger, story: int) -> None:
    """Keep one story: its reports, what was read in them, and a weighing that finds the dispute in it."""
    told = [invented(story, number) for number in range(REPORTS_A_STORY)]
    for one in told:
        ledger.keep_report(one.report)
        ledger.keep_reading(one.read.reading)
    ledger.keep_weighing(weighed(told))


def weighed(told: list[Invented]) -> Weighing:
    """What weighing would find: the first claim of every report, for one side or the other."""
    first = [one.read.reading.claims[0] for one in told]
    for_it = [claim for claim in first if claim.holds]
    against = [claim for claim in first if not claim.holds]
    story = f"story-{digest_of(told[0].report.digest)[:12]}"
    pairs = tuple(_opposed(one, other) for one in for_it for other in against)
    dispute = Dispute(
        id=f"q-{digest_of(story)[:12]}",
        story=story,
        kind=DisputeKind.DENIAL,
        question=f"denial: {first[0].text}",
        sides=tuple(Side(tuple(each.id for each in side), (side[0].party or "",)) for side in (for_it, against)),
        state=DisputeState.OPEN,
        confidence=0.9,
        reasons=pairs[:1],
        made_by="invented",
    )
    times = [one.report.published.earliest() for one in told if one.report.published]
    origins = tuple(Origin(Passage(one.report.digest, Span(0, len(one.report.text)))) for one in told)
    return Weighing(
        story=Story(
            story, told[0].report.title, tuple(one.report.digest for one in told), first=min(times), last=max(times)
        ),
        origins=origins,
        pairs=pairs,
        disputes=(dispute,),
        claim_origins={
            claim.id: origin.id for one, origin in zip(told, origins, strict=True) for claim in one.read.reading.claims
        },
    )


def _opposed(one: Claim, other: Claim) -> JudgedPair:
    first, second = sorted((one.id, other.id))
    return JudgedPair(first, second, Relation.CONTRADICTS, 0.9, "one denies what the other says", "invented")


@contextmanager
def noting() -> Iterator[list[Question]]:
    """Every question put to the ledger meanwhile."""
    asked: list[Question] = []

    def note(_connection: object, _cursor: object, statement: str, parameters: object, *_: object) -> None:
        if statement.startswith(("SELECT", "WITH")):
            asked.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def whole_tables(ledger: Ledger, asked: list[Question]) -> list[str]:
    """The steps of the questions' plans that walk a table from end to end, with the question they belong to."""
    found = []
    with ledger._reading() as connection:
        for statement, parameters in asked:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
            steps = [str(row[3]) for row in plan]
            walked = [each for each in steps if re.match(r"SCAN (?!CONSTANT)", each) or "USE TEMP" in each]
            if walked:
                found.append(f"{'; '.join(walked)} <- {' '.join(statement.split())[:160]}")
    return list(dict.fromkeys(found))


def addresses(ledger: Ledger, stories: int) -> dict[str, str]:
    """The pages' addresses, with things from the middle of the ledger in them."""
    middle = invented(stories // 2, 1)
    claim = middle.read.reading.claims[0]
    known = {
        "story": ledger.story_of(middle.report.digest),
        "report": middle.report.id,
        "claim": claim.id,
        "dispute": ledger.disputes(claims=[claim.id])[0].id,
        "party": claim.party,
        "speaker": claim.speaker.id if claim.speaker else "",
        "rare": middle.report.title.split()[0],
        "claims": Paging("/claims?", USUAL).written(key_of_claim(claim), before=False),
        "reports": Paging("/reports?", USUAL).written(key_of_report(middle.report), before=False),
    }
    return {name: where.format(**known) for name, where in PAGES.items()}


def asked_for(client: TestClient, ledger: Ledger, where: str, repeat: int, *, plans: bool) -> dict[str, Any]:
    """What one page costs."""
    seconds = []
    for _ in range(repeat):
        with noting() as asked:
            begin = time.perf_counter()
            answer = client.get(where)
            seconds.append(time.perf_counter() - begin)
        if answer.status_code != 200:
            raise SystemExit(f"{where} gave {answer.status_code}: {answer.text}")
    told = {"seconds": round(statistics.median(seconds), 4), "questions": len(asked), "bytes": len(answer.content)}
    return told | ({"walked": whole_tables(ledger, asked)} if plans else {})


def decide(ledger: Ledger, stories: int, count: int) -> None:
    """Decide so many times, by turns: confirm a dispute, reject a claim, correct a stance, join two speakers."""
    for number in range(count):
        told = [invented(number * stories // count, place) for place in range(2)]
        one, other = (each.read.reading.claims[1] for each in told)
        now = datetime.now(UTC) + timedelta(seconds=number)
        maker = Maker(ledger.decided(), "a reviewer", now)
        story = ledger.story_of(told[0].report.digest)
        if number % 4 == 0:
            decision = maker.confirm(ledger.disputes(story=story)[0].id)
        elif number % 4 == 1:
            decision = maker.reject(one.id)
        elif number % 4 == 2 or not (one.speaker and other.speaker) or one.speaker.id == other.speaker.id:
            decision = maker.correct_stance(one.id, "doubts")
        else:
            decision = maker.join(one.speaker.id, other.speaker.id)
        ledger.decide(decision)


def measure(claims: int, repeat: int, decisions: int, *, plans: bool) -> dict[str, Any]:
    """Build a ledger of so many claims and ask for every page, before and after somebody decided."""
    stories = max(1, claims // (REPORTS_A_STORY * CLAIMS_A_REPORT))
    with (
        tempfile.TemporaryDirectory() as folder,
        Ledger.open(str(Path(folder) / "pages.db"), create=True, clock=lambda: datetime.now(UTC)) as ledger,
    ):
        begin = time.perf_counter()
        for first in range(0, stories, BATCH):
            with ledger.transaction():
                for story in range(first, min(first + BATCH, stories)):
                    put(ledger, story)
        built = time.perf_counter() - begin
        print(f"{claims} claims: kept in {built:.1f} s", file=sys.stderr, flush=True)
        gate = Gate("127.0.0.1", PORT)
        with TestClient(desk(ledger, gate), base_url=f"http://127.0.0.1:{PORT}") as client:
            client.get(gate.address)
            known = addresses(ledger, stories)
            pages = {name: asked_for(client, ledger, where, repeat, plans=plans) for name, where in known.items()}
            decide(ledger, stories, min(decisions, stories))
            for name, where in known.items():
                decided = asked_for(client, ledger, where, repeat, plans=False)
                pages[name] |= {"decided_seconds": decided["seconds"], "decided_questions": decided["questions"]}
    return {
        "claims": stories * REPORTS_A_STORY * CLAIMS_A_REPORT,
        "built_seconds": round(built, 1),
        "pages": pages,
        "peak_mib": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }


def main() -> None:
    """Measure from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="1000,10000", help="claims; 1000000 takes long and some gigabytes of disk")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--decisions", type=int, default=100)
    parser.add_argument("--plans", action="store_true", help="list what walks through whole tables")
    given = parser.parse_args()
    rows = [measure(int(size), given.repeat, given.decisions, plans=given.plans) for size in given.sizes.split(",")]
    for row in rows if given.plans else ():
        for name, page in row["pages"].items():
            for step in page.pop("walked"):
                print(f"{name}: {step}")
    print(json.dumps({"sizes": rows}))


if __name__ == "__main__":
    main()
