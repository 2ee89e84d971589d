"""An invented quarrel about a grain depot, as records."""

from __future__ import annotations

from datetime import UTC, datetime

from counterclaim.records import (
    Capture,
    Claim,
    Dispute,
    DisputeKind,
    Evidence,
    Figure,
    JudgedPair,
    Moment,
    Origin,
    Outlet,
    Passage,
    Place,
    PlaceKind,
    Precision,
    PublicationTime,
    Reading,
    Relation,
    Report,
    Side,
    Span,
    Speaker,
    SpeakerKind,
    Stance,
    Story,
    Weighing,
)

TEXT = (
    "The Ostrava Guard denied that its soldiers had burned the grain depot at Lhota on Tuesday. "
    "Mayor Jana Kolar said that more than 100 people had lost their bread. A video shows smoke over the depot."
)


def text_with(number: int) -> str:
    """The same event told in another report."""
    return TEXT.replace("more than 100", f"more than {100 + number}")


def capture_of(text: str, address: str = "https://courier.example/depot", day: int = 2) -> Capture:
    """A page's bytes."""
    return Capture(
        text.encode("utf-8", "surrogatepass"),
        address,
        datetime(2031, 5, day, 10, tzinfo=UTC),
        "text/html",
        {"machine": "desk-1", "via": "test"},
    )


def report_of(text: str = TEXT, address: str | None = "https://courier.example/depot", day: int = 2) -> Report:
    """A report of the capture of the same text and address."""
    return Report(
        text=text,
        title="Grain depot burns",
        outlet=Outlet("Lhota Courier", ("courier.example",)),
        address=address,
        published=PublicationTime(f"2031-05-{day:02}T14:20:00+02:00", Precision.SECOND, "+02:00", "given"),
        language="en",
        capture=capture_of(text, address or "depot.txt").digest,
    )


def span_of(words: str, text: str) -> Span:
    """Where the words stand."""
    start = text.index(words)
    return Span(start, start + len(words))


def reading_of(report: Report, made_by: str = "reader 1", party: str | None = None) -> Reading:
    """A denial and a count, with a figure, a moment, a place and evidence."""
    text = report.text
    figure_words = text[text.index("more than") : text.index(" people")]
    low = int(figure_words.rsplit(" ", 1)[1]) + 1
    figure = Figure(span_of(figure_words, text), figure_words, low, None, "more than", "people")
    moment = Moment(span_of("Tuesday", text), "Tuesday", "DATE", "2031-04-29", precision=Precision.DAY)
    place = Place(span_of("Lhota", text), "Lhota", PlaceKind.CITY, "Lhota", "CZ", 50.1, 14.2, 3.0)
    guard = Speaker("Ostrava Guard", SpeakerKind.BODY, ("Ostrava Guard",), party=party)
    mayor = Speaker("Jana Kolar", SpeakerKind.PERSON, ("Jana Kolar", "Kolar"), ("mayor",))
    denied = "its soldiers had burned the grain depot at Lhota on Tuesday"
    counted = text[text.index("more than") : text.index(" had lost")] + " had lost their bread"
    shown = "A video shows smoke over the depot."
    return Reading(
        report.digest,
        claims=(
            _claim(report, denied, "denied", guard, Stance.DENIES, (), (moment,), (place,), made_by),
            _claim(report, counted, "said", mayor, Stance.ASSERTS, (figure,), (), (), made_by),
        ),
        figures=(figure,),
        moments=(moment,),
        places=(place,),
        evidence=(Evidence(report.digest, span_of(shown, text), shown, "video", "smoke over the depot"),),
        names=("Lhota", "Ostrava Guard", "Jana Kolar"),
        notes=("1 passage skipped",),
        made_by=made_by,
    )


def _claim(
    report: Report,
    words: str,
    cue: str,
    speaker: Speaker,
    stance: Stance,
    figures: tuple[Figure, ...],
    moments: tuple[Moment, ...],
    places: tuple[Place, ...],
    made_by: str,
) -> Claim:
    return Claim(
        report=report.digest,
        content=(span_of(words, report.text),),
        text=words,
        stance=stance,
        holds=stance is not Stance.DENIES,
        cue=(span_of(cue, report.text),),
        cue_text=cue,
        speaker=speaker,
        figures=figures,
        moments=moments,
        places=places,
        confidence=0.875,
        made_by=made_by,
    )


def pair_of(first: Claim, second: Claim, relation: Relation = Relation.CONTRADICTS) -> JudgedPair:
    """A judged pair, its claims in order."""
    low, high = sorted((first.id, second.id))
    return JudgedPair(low, high, relation, 0.75, "judged from wording", "judge 1")


def weighing_of(story: str, *readings: Reading, dispute: str = "d-000000000001") -> Weighing:
    """A story of these readings, the first claims of which dispute the second claims."""
    denials = tuple(reading.claims[0] for reading in readings)
    counts = tuple(reading.claims[1] for reading in readings)
    origins = tuple(Origin(Passage(claim.report, claim.longest)) for claim in (*denials, *counts))
    found = Dispute(
        id=dispute,
        story=story,
        kind=DisputeKind.DENIAL,
        question="denial: its soldiers had burned the grain depot",
        sides=(
            Side(tuple(claim.id for claim in denials), ("Guard",), tuple(one.id for one in origins[: len(denials)])),
            Side(tuple(claim.id for claim in counts), (), tuple(one.id for one in origins[len(denials) :])),
        ),
        reasons=tuple(pair_of(one, other) for one, other in zip(denials, counts, strict=True)),
    )
    return Weighing(
        Story(
            story,
            "Grain depot at Lhota",
            tuple(reading.report for reading in readings),
            datetime(2031, 5, 1, tzinfo=UTC),
            datetime(2031, 5, 9, tzinfo=UTC),
        ),
        origins,
        tuple(pair_of(one, other) for one, other in zip(denials, counts, strict=True)),
        (found,),
        (tuple(claim.id for claim in counts),),
        {claim.id: origin.id for claim, origin in zip((*denials, *counts), origins, strict=True)},
        {"pairs judged": len(denials)},
    )
