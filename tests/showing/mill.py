"""An invented story, told by records: the mill at Sellow Ford, in a country that does not exist.

Four reports, one of them a copy; a denial and three counts that cannot all be true; a promise, a demand, a piece of
footage, what both sides say alike; a page in a language that is not read, and one that could not be read at all.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from counterclaim.records import (
    Claim,
    Debris,
    DebrisKind,
    Dispute,
    DisputeKind,
    Evidence,
    Failure,
    Figure,
    JudgedPair,
    Moment,
    Origin,
    Outlet,
    Passage,
    Precision,
    PublicationTime,
    Relation,
    Report,
    Side,
    Span,
    Speaker,
    SpeakerKind,
    Stance,
    Story,
    Utterance,
)
from counterclaim.showing.dossier import Material

GOVERNOR = Speaker(
    "Ansel Quire", SpeakerKind.PERSON, ("Ansel Quire", "Quire"), ("governor of Upper Tarn",), "the Tarn government"
)
CAPTAIN = Speaker("Mirra Holt", SpeakerKind.PERSON, ("Mirra Holt",), ("captain of the River Guard",), "the River Guard")
MILLER = Speaker("a miller who fled", SpeakerKind.UNNAMED, ("a miller who fled",))
CHARITY = Speaker("Sellow Aid", SpeakerKind.BODY, ("Sellow Aid",))

TEXTS = {
    "courier": (
        "Soldiers took the mill at Sellow Ford during the night of 3 May, the River Guard said. “They came over the "
        "weir with two armoured cars and they are in the wheelhouse,” Captain Mirra Holt said by telephone. More than "
        "100 people are sheltering in the cellars, she said. A video posted on the Guard’s channel is said to show "
        "smoke over the weir. Sign up for our evening letter."
    ),
    "gazette": (
        "Governor Ansel Quire has denied that soldiers took the mill. “Nobody has crossed the weir,” he told "
        "reporters. Quire put the number of people in the cellars at 40 at most. He promised that the road north would "
        "be open by Friday. The bridge has been closed since April, both sides say."
    ),
    "observer": (
        "A miller who fled said that he had seen an armoured car in the yard. Sellow Aid counted 63 people in the "
        "cellars on Monday. Captain Holt demanded that the charity be let through. The bridge has been closed since "
        "April, Holt said."
    ),
}
TEXTS["mirror"] = TEXTS["courier"].removesuffix(" Sign up for our evening letter.")

OUTLETS = {
    "courier": ("Tarn Courier", "2031-05-04T06:10:00+02:00", "Mill at Sellow Ford taken in the night, says Guard"),
    "mirror": ("Valley Mirror", "2031-05-04T09:00:00+02:00", "Soldiers ‘in the wheelhouse’ at Sellow Ford"),
    "gazette": ("Government Gazette", "2031-05-04", "Governor: nobody has crossed the weir"),
    "observer": ("Lowland Observer", "2031-05-06T18:45:00", "What the millers saw"),
}


@dataclass(frozen=True)
class FoundFigure:
    """A figure and where it stands, as a ledger gives it."""

    report: str
    claim: str | None
    figure: Figure


def span_of(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def report(name: str) -> Report:
    outlet, published, title = OUTLETS[name]
    text = TEXTS[name]
    precision = Precision.SECOND if "T" in published else Precision.DAY
    zone = "+02:00" if published.endswith("+02:00") else None
    letter = "Sign up for our evening letter."
    debris = (Debris(span_of(text, letter), DebrisKind.SIGN_UP, "asks for a subscription"),) if letter in text else ()
    return Report(
        text,
        title,
        Outlet(outlet),
        f"https://{outlet.replace(' ', '').lower()}.example/mill",
        PublicationTime(published, precision, zone, "given"),
        "en",
        "0" * 64,
        debris=debris,
    )


REPORTS = {name: report(name) for name in TEXTS}


def figure(text: str, words: str, low: int | None, high: int | None, hedge: str | None) -> Figure:
    return Figure(span_of(text, words), words, low, high, hedge, "people")


def night() -> dict[str, Any]:
    start = datetime(2031, 5, 3, 18, tzinfo=UTC)
    return {
        "value": "2031-05-03TNI",
        "earliest": start,
        "latest": start + timedelta(hours=12),
        "precision": Precision.PART,
    }


def month() -> dict[str, Any]:
    start = datetime(2031, 4, 1, tzinfo=UTC)
    return {"value": "2031-04", "earliest": start, "latest": start + timedelta(days=30), "precision": Precision.MONTH}


def claim(name: str, words: str, speaker: Speaker | None, stance: Stance = Stance.ASSERTS, **rest: Any) -> Claim:
    text = TEXTS[name]
    cue = rest.pop("cue_text", None)
    return Claim(
        REPORTS[name].digest,
        (span_of(text, words),),
        words,
        stance,
        rest.pop("holds", True),
        cue=(span_of(text, cue),) if cue else (),
        cue_text=cue,
        speaker=speaker,
        **rest,
    )


def moment(name: str, words: str, **rest: Any) -> Moment:
    return Moment(span_of(TEXTS[name], words), words, "DATE", **rest)


@dataclass(frozen=True)
class Mill:
    """The claims of the story by a short name, and all its records."""

    claims: dict[str, Claim]
    material: Material


def _claims() -> dict[str, Claim]:
    found: dict[str, Claim] = {}
    for name in ("courier", "mirror"):
        text = TEXTS[name]
        found[f"taken {name}"] = claim(
            name,
            "Soldiers took the mill at Sellow Ford during the night of 3 May",
            replace(CAPTAIN, name="River Guard", kind=SpeakerKind.BODY, names=("River Guard",), offices=()),
            moments=(moment(name, "the night of 3 May", **night()),),
        )
        found[f"weir {name}"] = claim(
            name,
            "They came over the weir with two armoured cars and they are in the wheelhouse",
            CAPTAIN,
            utterance=Utterance("s-holt", channel="by telephone"),
        )
        found[f"hundred {name}"] = claim(
            name,
            "More than 100 people are sheltering in the cellars",
            CAPTAIN,
            speaker_as_written="she",
            figures=(figure(text, "More than 100", 101, None, "More than"),),
        )
    found["denial"] = claim(
        "gazette", "soldiers took the mill", GOVERNOR, Stance.DENIES, holds=False, cue_text="has denied"
    )
    found["nobody"] = claim("gazette", "Nobody has crossed the weir", GOVERNOR, Stance.DENIES)
    found["forty"] = claim(
        "gazette",
        "the number of people in the cellars at 40 at most",
        GOVERNOR,
        figures=(figure(TEXTS["gazette"], "40 at most", None, 40, "at most"),),
        speaker_confidence=0.41,
    )
    found["road"] = claim(
        "gazette", "the road north would be open by Friday", GOVERNOR, Stance.PROMISES, cue_text="promised"
    )
    found["bridge gazette"] = claim(
        "gazette", "The bridge has been closed since April", GOVERNOR, moments=(moment("gazette", "April", **month()),)
    )
    found["yard"] = claim("observer", "he had seen an armoured car in the yard", MILLER)
    found["sixty"] = claim(
        "observer",
        "63 people in the cellars",
        CHARITY,
        figures=(figure(TEXTS["observer"], "63", 63, 63, None),),
    )
    found["let through"] = claim("observer", "the charity be let through", CAPTAIN, Stance.DEMANDS, cue_text="demanded")
    found["bridge observer"] = claim("observer", "The bridge has been closed since April", CAPTAIN)
    return found


def _pair(first: Claim, second: Claim, relation: Relation, confidence: float, reason: str) -> JudgedPair:
    low, high = sorted((first.id, second.id))
    return JudgedPair(low, high, relation, confidence, reason)


def told() -> Mill:
    claims = _claims()
    ids = {name: each.id for name, each in claims.items()}
    origins = []
    claim_origins: dict[str, str] = {}
    for name in ("taken", "weir", "hundred"):
        first, copy = claims[f"{name} courier"], claims[f"{name} mirror"]
        origin = Origin(Passage(first.report, first.longest), (Passage(copy.report, copy.longest),))
        claim_origins |= {first.id: origin.id, copy.id: origin.id}
    whole = len(TEXTS["mirror"])
    origins.append(
        Origin(
            Passage(REPORTS["courier"].digest, Span(0, whole)),
            (Passage(REPORTS["mirror"].digest, Span(0, whole)),),
            agency="Tarn Wire",
        )
    )
    taken = Side(
        (ids["taken courier"], ids["taken mirror"], ids["weir courier"], ids["weir mirror"], ids["yard"]),
        ("the River Guard",),
    )
    not_taken = Side((ids["denial"], ids["nobody"]), ("the Tarn government",))
    disputes = (
        Dispute(
            "d-0001",
            "s-mill",
            DisputeKind.DENIAL,
            "denial: soldiers took the mill",
            (not_taken, taken),
            confidence=0.91,
            reasons=(
                _pair(claims["taken courier"], claims["denial"], Relation.CONTRADICTS, 0.91, "judged from wording"),
                _pair(claims["taken mirror"], claims["denial"], Relation.CONTRADICTS, 0.90, "judged from wording"),
                _pair(claims["weir courier"], claims["nobody"], Relation.CONTRADICTS, 0.77, "judged from wording"),
            ),
        ),
        Dispute(
            "d-0002",
            "s-mill",
            DisputeKind.FIGURE,
            "figure: the number of people in the cellars",
            (
                Side((ids["hundred courier"], ids["hundred mirror"]), ("the River Guard",)),
                Side((ids["forty"],), ("the Tarn government",)),
                Side((ids["sixty"],)),
            ),
            confidence=1.0,
            reasons=(
                _pair(
                    claims["hundred courier"],
                    claims["forty"],
                    Relation.CONTRADICTS,
                    1.0,
                    "rule: figures, 101 or more against up to 40",
                ),
            ),
        ),
    )
    evidence = Evidence(
        REPORTS["courier"].digest,
        span_of(TEXTS["courier"], "A video posted on the Guard’s channel is said to show smoke over the weir."),
        "A video posted on the Guard’s channel is said to show smoke over the weir.",
        "video",
        shows="smoke over the weir",
        shown_where="the Guard’s channel",
    )
    russian = Report(
        "Мельница стоит пустая.",
        "Мельница",
        Outlet("Новый Листок"),
        None,
        None,
        "ru",
        "1" * 64,
        unread="language 'ru' is not read",
    )
    material = Material(
        Story("s-mill", "The mill at Sellow Ford", tuple(each.digest for each in REPORTS.values())),
        tuple(REPORTS.values()),
        tuple(claims.values()),
        disputes,
        tuple(FoundFigure(each.report, each.id, found) for each in claims.values() for found in each.figures),
        (evidence,),
        tuple(origins),
        (),
        ((ids["bridge gazette"], ids["bridge observer"]),),
        claim_origins,
        (
            Failure(
                "pages/wall.html",
                "pages/wall.html is a consent wall; save the page once more behind it",
                datetime(2031, 5, 7, tzinfo=UTC),
            ),
        ),
        (russian,),
    )
    return Mill(claims, material)
