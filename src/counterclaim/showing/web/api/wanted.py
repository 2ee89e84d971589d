"""What a script may decide: one small model a kind, each with what makes the decision of it.

Fields are those of the command line: `counterclaim decide` and `counterclaim add` say what they mean.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from counterclaim.ledger.deciding.making import Maker, spans_written, speaker_named
from counterclaim.records import Decision, DisputeKind, DisputeState, Speaker, SpeakerKind, Stance

Id = Annotated[str, Field(min_length=1, max_length=200)]
Words = Annotated[str, Field(min_length=1, max_length=4000)]
Bound = Annotated[int | float, Field(ge=-1e15, le=1e15)]


class _Wanted(BaseModel):
    model_config = ConfigDict(extra="forbid")

    #: The reason; kept with the decision.
    why: Annotated[str, Field(max_length=4000)] = ""
    #: How many decisions about the same thing the person saw; others that came meanwhile are told.
    seen: Annotated[int | None, Field(ge=0, le=1_000_000)] = None


class Named(BaseModel):
    """A speaker by a person's word."""

    model_config = ConfigDict(extra="forbid")

    name: Words
    party: Words | None = None
    office: Words | None = None
    kind: SpeakerKind = SpeakerKind.PERSON

    def speaker(self) -> Speaker:
        """The record."""
        return speaker_named(self.name, self.party, self.office, self.kind.value)


class Confirm(_Wanted):
    """That a claim, a field of one, or a dispute is right."""

    kind: Literal["confirm"]
    about: Id
    field: Literal["speaker", "stance", "holds", "span", "figure", "place"] | None = None

    def made(self, maker: Maker) -> Decision:
        """The decision."""
        return maker.confirm(self.about, self.field)


class Reject(_Wanted):
    """That a claim is none, a field of one wrong, or a dispute none; `words` name the figure or place."""

    kind: Literal["reject"]
    about: Id
    field: Literal["speaker", "holds", "figure", "place"] | None = None
    words: Words | None = None

    def made(self, maker: Maker) -> Decision:
        """The decision."""
        return maker.reject(self.about, self.field, self.words)


class CorrectStance(_Wanted):
    """What the speaker does with the content instead."""

    kind: Literal["correct stance"]
    about: Id
    stance: Stance

    def made(self, maker: Maker) -> Decision:
        """The decision."""
        return maker.correct_stance(self.about, self.stance)


class CorrectHolds(_Wanted):
    """Whether the speaker commits to the content."""

    kind: Literal["correct holds"]
    about: Id
    holds: bool

    def made(self, maker: Maker) -> Decision:
        """The decision."""
        return maker.correct_holds(self.about, self.holds)


class CorrectSpeaker(_Wanted):
    """Who speaks instead; null is the reporter."""

    kind: Literal["correct speaker"]
    about: Id
    speaker: Named | None

    def made(self, maker: Maker) -> Decision:
        """The decision."""
        who = self.speaker
        return maker.correct_speaker(self.about, who.speaker() if who else None)


class CorrectSpan(_Wanted):
    """Which words are claimed: "12-40", pieces parted by commas."""

    kind: Literal["correct span"]
    about: Id
    span: Annotated[str, Field(pattern=r"^\d{1,9}-\d{1,9}(,\d{1,9}-\d{1,9})*$", max_length=1000)]

    def made(self, maker: Maker) -> Decision:
        """The decision."""
        return maker.correct_span(self.about, spans_written(self.span))


class CorrectDispute(_Wanted):
    """Of what kind a dispute is, or where it stands."""

    kind: Literal["correct dispute"]
    about: Id
    to: DisputeKind | DisputeState

    def made(self, maker: Maker) -> Decision:
        """The decision."""
        return maker.correct_dispute(self.about, "kind" if isinstance(self.to, DisputeKind) else "state", self.to)


class FigureOf(_Wanted):
    """What a number in a claim commits to, or one that was missed."""

    kind: Literal["correct figure", "add figure"]
    about: Id
    words: Words
    low: Bound | None = None
    high: Bound | None = None
    hedge: Words | None = None
    of: Words | None = None

    def made(self, maker: Maker) -> Decision:
        """The decision."""
        make = maker.add_figure if self.kind == "add figure" else maker.correct_figure
        return make(self.about, self.words, low=self.low, high=self.high, hedge=self.hedge, of=self.of)


class PlaceOf(_Wanted):
    """What a place in a claim resolves to; `words` are those of the place, and what is left out is not known."""

    kind: Literal["correct place"]
    about: Id
    words: Words
    name: Words | None = None
    country: Annotated[str, Field(pattern="^[A-Z]{2}$")] | None = None
    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    longitude: Annotated[float, Field(ge=-180, le=180)] | None = None
    radius_km: Annotated[float, Field(ge=0, le=20_000)] | None = None

    def made(self, maker: Maker) -> Decision:
        """The decision."""
        return maker.correct_place(
            self.about,
            self.words,
            name=self.name,
            country=self.country,
            latitude=self.latitude,
            longitude=self.longitude,
            radius_km=self.radius_km,
        )


class AddClaim(_Wanted):
    """A claim that the machine missed, by its exact words, in whatever language."""

    kind: Literal["add claim"]
    report: Id
    words: Words
    stance: Stance = Stance.ASSERTS
    holds: bool | None = None
    speaker: Named | None = None
    translation: Words | None = None
    translated_by: Words | None = None

    def made(self, maker: Maker) -> Decision:
        """The decision."""
        who = self.speaker
        return maker.add_claim(
            self.report,
            self.words,
            stance=self.stance,
            holds=self.holds,
            speaker=who.speaker() if who else None,
            translation=self.translation,
            translated_by=self.translated_by,
        )


class AddDispute(_Wanted):
    """A dispute that the machine missed: the claims of each side."""

    kind: Literal["add dispute"]
    sides: Annotated[list[Annotated[list[Id], Field(min_length=1, max_length=200)]], Field(min_length=2, max_length=20)]
    of: DisputeKind = DisputeKind.ACCOUNT

    def made(self, maker: Maker) -> Decision:
        """The decision."""
        return maker.add_dispute(self.sides, self.of)


class Join(_Wanted):
    """That two speakers, stories or disputes are one; the first goes on. A report may join a story."""

    kind: Literal["join"]
    about: Id
    other: Id
    crossed: bool = False

    def made(self, maker: Maker) -> Decision:
        """The decision."""
        return maker.join(self.about, self.other, crossed=self.crossed)


class Part(_Wanted):
    """That claims are another speaker's, called `name`, or that claims or reports belong elsewhere."""

    kind: Literal["part"]
    about: Id
    things: Annotated[list[Id], Field(min_length=1, max_length=200)]
    name: Words | None = None

    def made(self, maker: Maker) -> Decision:
        """The decision."""
        return maker.part(self.about, self.things, self.name)


class Protect(_Wanted):
    """That a person is shown under a code name everywhere; `about` is the name, or a speaker's id."""

    kind: Literal["protect"]
    about: Words
    also: Annotated[list[Words], Field(max_length=50)] = []
    code: Annotated[str, Field(max_length=24)] | None = None
    #: Cover the whole name alone; without, each part of it as well.
    whole: bool = False

    def made(self, maker: Maker) -> Decision:
        """The decision."""
        return maker.protect(self.about, also=self.also, code=self.code, parts=not self.whole)


class Note(_Wanted):
    """Words beside something; they are its `why`."""

    kind: Literal["note"]
    about: Id

    def made(self, maker: Maker) -> Decision:
        """The decision."""
        return maker.note(self.about)


class Undo(_Wanted):
    """That a decision is taken back; that is a decision too."""

    kind: Literal["undo"]
    about: Id

    def made(self, maker: Maker) -> Decision:
        """The decision."""
        return maker.undo(self.about)


Wanted = Annotated[
    Confirm
    | Reject
    | CorrectStance
    | CorrectHolds
    | CorrectSpeaker
    | CorrectSpan
    | CorrectDispute
    | FigureOf
    | PlaceOf
    | AddClaim
    | AddDispute
    | Join
    | Part
    | Protect
    | Note
    | Undo,
    Field(discriminator="kind"),
]
