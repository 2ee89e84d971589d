"""Making decisions: what a person wants, checked against the ledger and anchored to what it is made on."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from counterclaim.errors import WrongUse
from counterclaim.ledger.codec import to_plain
from counterclaim.ledger.deciding.disputes import anchor
from counterclaim.ledger.deciding.names import CodeNames, Protected, protected
from counterclaim.ledger.deciding.rulings import DECIDED_BY
from counterclaim.records import (
    Claim,
    Decision,
    Dispute,
    DisputeKind,
    DisputeState,
    Figure,
    Place,
    Report,
    Side,
    Span,
    Spans,
    Speaker,
    SpeakerKind,
    Stance,
    Story,
    digest_of,
    words_of,
)

if TYPE_CHECKING:
    from counterclaim.ledger.ledger import Ledger

CLAIM_FIELDS = ("speaker", "stance", "holds", "span", "figure", "place")
DISPUTE_FIELDS = ("kind", "state")


@dataclass(frozen=True)
class Maker:
    """Makes decisions in one person's name; keeps none. Everything raises WrongUse where it makes no sense."""

    #: Under the decisions in force, names as they are: what `Ledger.decided` gives.
    ledger: Ledger
    who: str
    when: datetime
    why: str = ""

    # --- confirm, reject, correct -------------------------------------------------------------------------------------

    def confirm(self, about: str, field: str | None = None) -> Decision:
        """That a claim, a field of one, or a dispute is right."""
        thing = self._thing(about)
        if isinstance(thing, Dispute):
            self._check_field(field, (), "a dispute is confirmed as a whole")
            return self._of_dispute("confirm", thing, None, {})
        self._check_field(field, CLAIM_FIELDS, f"a claim has: {', '.join(CLAIM_FIELDS)}")
        return self._of_claim("confirm", thing, field, None)

    def reject(self, about: str, field: str | None = None, words: str | None = None) -> Decision:
        """That a claim is none, or a field of it is wrong; `words` name the figure or place that is meant."""
        thing = self._thing(about)
        if isinstance(thing, Dispute):
            self._check_field(field, (), "a dispute is rejected as a whole")
            return self._of_dispute("reject", thing, None, {})
        if field in {"stance", "span"}:
            raise WrongUse(f"say what the {field} is instead: `counterclaim decide correct {thing.id} --{field} …`")
        self._check_field(field, CLAIM_FIELDS, f"a claim has: {', '.join(CLAIM_FIELDS)}")
        if field in {"figure", "place"}:
            return self._of_claim("reject", thing, field, to_plain(self._inside(thing, field, words).span))
        return self._of_claim("reject", thing, field, None)

    def correct_stance(self, about: str, stance: str) -> Decision:
        """That the speaker does something else with the content."""
        return self._of_claim("correct", self._claim(about), "stance", _member(Stance, stance, "stance"))

    def correct_holds(self, about: str, holds: bool) -> Decision:
        """Whether the speaker commits to the content as it is written."""
        return self._of_claim("correct", self._claim(about), "holds", holds)

    def correct_speaker(self, about: str, speaker: Speaker | None) -> Decision:
        """Who speaks; None is the reporter."""
        return self._of_claim("correct", self._claim(about), "speaker", None if speaker is None else to_plain(speaker))

    def correct_span(self, about: str, content: Spans) -> Decision:
        """Which words are claimed."""
        claim = self._claim(about)
        report = self.ledger.report(claim.report)
        content = _checked(content, report)
        moved = replace(claim, content=content, text=words_of(content, report.text))
        if moved.id == claim.id:
            raise WrongUse(f"the claim {claim.id} has these words already")
        value = {"content": to_plain(content), "text": moved.text, "id": moved.id}
        return self._of_claim("correct", claim, "span", value)

    def correct_figure(self, about: str, words: str, **bounds: Any) -> Decision:
        """What a number in the claim commits to; `words` are those of the figure."""
        claim = self._claim(about)
        return self._of_claim("correct", claim, "figure", to_plain(self._figure(claim, words, bounds)))

    def correct_place(
        self,
        about: str,
        words: str,
        *,
        name: str | None = None,
        country: str | None = None,
        latitude: float | None = None,
        longitude: float | None = None,
        radius_km: float | None = None,
    ) -> Decision:
        """What a place in the claim resolves to; what is not given is not known, whatever the machine took it for."""
        claim = self._claim(about)
        known: Place = self._inside(claim, "place", words)
        point = {"latitude": latitude, "longitude": longitude, "radius_km": radius_km, "geonames_id": None}
        place = _record(replace, known, name=name, country=country, **point, confidence=1.0)
        return self._of_claim("correct", claim, "place", to_plain(place))

    def correct_dispute(self, about: str, field: str, value: str) -> Decision:
        """Of what kind a dispute is, or where it stands."""
        dispute = self._dispute(about)
        self._check_field(field, DISPUTE_FIELDS, "a dispute has: kind, state")
        kinds: Any = DisputeKind if field == "kind" else DisputeState
        return self._of_dispute("correct", dispute, field, {"to": _member(kinds, value, field)})

    # --- join and part ------------------------------------------------------------------------------------------------

    def join(self, one: str, other: str, *, crossed: bool = False) -> Decision:
        """That two speakers, two stories or two disputes are one; the first goes on. A report may join a story."""
        if self._speaker(one) is not None:
            return self._join_speakers(one, other)
        dispute = self._found(self.ledger.dispute, one)
        if dispute is not None:
            with_ = self._dispute(other)
            if with_.id == dispute.id or with_.story != dispute.story:
                raise WrongUse("two different disputes of one story can be joined; join the stories first")
            return self._of_dispute("join", dispute, "dispute", {"with": with_.id, "crossed": crossed})
        story = self._story(one)
        second = self._found(self.ledger.story, other)
        reports = second.reports if second else (self.ledger.report(other).digest,)
        if second is not None and second.id == story.id:
            raise WrongUse(f"{story.id} cannot be joined to itself")
        if second is None and reports[0] in story.reports:
            raise WrongUse(f"the report {other} is in the story {story.id} already")
        value = {"with": second.id if second else None, "reports": list(reports), "into": list(story.reports)}
        return self._made("join", story.id, "story", value)

    def _join_speakers(self, one: str, other: str) -> Decision:
        first, second = self._speaker(one), self._speaker(other)
        if first is None or second is None or first.id == second.id:
            raise WrongUse("name two different speakers by their ids, as `counterclaim claims --json` gives them")
        giver = first if first.party else second
        whole = replace(
            first,
            names=tuple(dict.fromkeys((*first.names, first.name, *second.names, second.name))),
            offices=tuple(dict.fromkeys((*first.offices, *second.offices))),
            party=giver.party,
            party_because=giver.party_because,
        )
        return self._made("join", first.id, "speaker", {"with": second.id, "speaker": to_plain(whole)})

    def part(self, about: str, things: Sequence[str], name: str | None = None) -> Decision:
        """That some claims of a speaker are another's, called `name`; some claims or a report belong elsewhere."""
        if not things:
            raise WrongUse("name what is to be parted: ids of claims, or a report of a story")
        speaker = self._speaker(about)
        if speaker is not None:
            claims = [self._claim(each).id for each in things]
            if not name:
                raise WrongUse("--name says what the other speaker is called")
            other = Speaker(name, speaker.kind, (name,), scope=f"parted from {speaker.id}")
            return self._made("part", speaker.id, "speaker", {"claims": claims, "speaker": to_plain(other)})
        dispute = self._found(self.ledger.dispute, about)
        if dispute is not None:
            claims = [self._claim(each).id for each in things]
            for claim in claims:
                if claim not in dispute.claims:
                    raise WrongUse(f"the claim {claim} does not stand in the dispute {dispute.id}")
            return self._of_dispute("part", dispute, "dispute", {"claims": claims})
        story = self._story(about)
        reports = [self.ledger.report(each).digest for each in things]
        if not set(reports) < set(story.reports):
            raise WrongUse(f"name reports of {story.id}, and not all of them")
        return self._made("part", story.id, "story", {"reports": reports})

    # --- add ----------------------------------------------------------------------------------------------------------

    def add_claim(
        self,
        report: str,
        content: Spans | str,
        *,
        stance: str = "asserts",
        holds: bool | None = None,
        speaker: Speaker | None = None,
        translation: str | None = None,
        translated_by: str | None = None,
    ) -> Decision:
        """A claim that the machine missed; `content` are spans or the exact words, in whatever language."""
        if bool(translation) != bool(translated_by):
            raise WrongUse("a translation comes with the name of who translated: give both, or neither")
        record = self.ledger.report(report)
        spans = _checked(_spans_of(content, record), record)
        kind = Stance(_member(Stance, stance, "stance"))
        claim = Claim(
            record.digest,
            spans,
            words_of(spans, record.text),
            kind,
            kind is not Stance.DENIES if holds is None else holds,
            speaker=speaker,
            made_by=f"a person{DECIDED_BY}{self.who}",
            translation=translation or None,
            translated_by=translated_by or None,
        )
        if any(each.id == claim.id for each in self.ledger.claims(report=record.digest)):
            raise WrongUse(f"there is a claim of these words already, {claim.id}; correct that one")
        return self._of_claim("add", claim, "claim", to_plain(claim))

    def add_figure(self, about: str, words: str, **bounds: Any) -> Decision:
        """A number in a claim that the machine missed."""
        claim = self._claim(about)
        figure = self._figure(claim, words, bounds)
        if any(each.span.overlaps(figure.span) for each in claim.figures):
            raise WrongUse(f"the claim {claim.id} has a figure there already; correct that one")
        return self._of_claim("add", claim, "figure", to_plain(figure))

    def add_dispute(self, sides: Sequence[Sequence[str]], kind: str = "account") -> Decision:
        """A dispute that the machine missed: the claims of each side."""
        claims = [[self._claim(each) for each in side] for side in sides]
        if len(claims) < 2 or not all(claims):
            raise WrongUse("a dispute has two sides or more, each with a claim: give --side twice")
        everything = [claim for side in claims for claim in side]
        if len({claim.id for claim in everything}) < len(everything):
            raise WrongUse("a claim stands on one side of a dispute only")
        stories = {self.ledger.story_of(claim.report) for claim in everything}
        (story,) = stories if len(stories) == 1 else (None,)
        if story is None:
            raise WrongUse("the claims of a dispute belong to one story; join the stories first")
        shortest = min(everything, key=lambda claim: (len(claim.text), claim.id))
        named = _member(DisputeKind, kind, "kind")
        ids = "|".join(",".join(sorted(claim.id for claim in side)) for side in claims)
        dispute = Dispute(
            id=f"q-{digest_of(f'{self.who}|{ids}')[:12]}",
            story=story,
            kind=DisputeKind(named),
            question=f"{named}: {shortest.translation or shortest.text}",
            sides=tuple(
                Side(
                    tuple(claim.id for claim in side),
                    tuple(dict.fromkeys(claim.party for claim in side if claim.party)),
                )
                for side in claims
            ),
            made_by=f"a person{DECIDED_BY}{self.who}",
        )
        return self._made("add", dispute.id, "dispute", {"dispute": to_plain(dispute)})

    # --- protect, note, undo ------------------------------------------------------------------------------------------

    def protect(self, name: str, *, also: Sequence[str] = (), code: str | None = None, parts: bool = True) -> Decision:
        """That a person is shown under a code name everywhere."""
        speaker = self._speaker(name)
        names = tuple(dict.fromkeys(each.strip() for each in (speaker.name if speaker else name, *also)))
        if any(sum(sign.isalpha() for sign in each) < 2 for each in names):
            raise WrongUse("a name to be protected needs two letters at least")
        rulings = self.ledger.rulings()
        used = {each.about for each in rulings.log if each.kind == "protect"}
        code = code or next(f"X{n}" for n in range(1, len(used) + 2) if f"X{n}" not in used)
        if code in {each.code for each in protected(rulings)}:
            raise WrongUse(f"{code} is another person's code name already; give another with --as")
        covers = CodeNames((Protected("", names, parts),))
        if not 2 <= len(code) <= 24 or covers.occurs_in(code) or not code.replace(" ", "").isalnum():
            raise WrongUse("a code name is 2 to 24 letters or digits, and none of the person's name")
        return self._made("protect", code, None, {"names": list(names), "parts": parts})

    def note(self, about: str) -> Decision:
        """Words beside something; they are the decision's reason."""
        if not self.why.strip():
            raise WrongUse("a note needs words")
        return self._made("note", self._any(about), None, None)

    def undo(self, asked: str) -> Decision:
        """That a decision is taken back."""
        rulings = self.ledger.rulings()
        found = [each for each in rulings.log if each.id.startswith(asked)]
        if len({each.id for each in found}) != 1:
            raise WrongUse(f"{asked!r} names no decision, or several; `counterclaim decisions` lists them")
        if found[0].id in rulings.undone:
            raise WrongUse(f"{found[0].id} was taken back already")
        return self._made("undo", found[0].id, None, None)

    # --- looking up ---------------------------------------------------------------------------------------------------

    def _made(
        self, kind: str, about: str, field: str | None, value: Any, report: str | None = None, spans: Spans = ()
    ) -> Decision:
        written = None if value is None and field != "speaker" else json.dumps(value, ensure_ascii=False)
        return Decision(kind, about, report, spans, field, written, self.who, self.when, self.why.strip())

    def _of_claim(self, kind: str, claim: Claim, field: str | None, value: Any) -> Decision:
        return self._made(kind, claim.id, field, value, claim.report, (*claim.content, *claim.cue))

    def _of_dispute(self, kind: str, dispute: Dispute, field: str | None, value: dict[str, Any]) -> Decision:
        return self._made(kind, dispute.id, field, {**value, "sides": anchor(dispute)})

    @staticmethod
    def _check_field(field: str | None, known: Iterable[str], remedy: str) -> None:
        if field is not None and field not in known:
            raise WrongUse(f"there is no field {field!r} here: {remedy}")

    @staticmethod
    def _found(ask: Any, asked: str) -> Any:
        try:
            return ask(asked)
        except WrongUse:
            return None

    def _claim(self, asked: str) -> Claim:
        return self.ledger.claim(asked)

    def _dispute(self, asked: str) -> Dispute:
        return self.ledger.dispute(asked)

    def _story(self, asked: str) -> Story:
        return self.ledger.story(asked)

    def _thing(self, asked: str) -> Claim | Dispute:
        if asked.startswith("c-"):
            return self._claim(asked)
        dispute: Dispute | None = self._found(self._dispute, asked)
        if dispute is None:
            raise WrongUse(f"{asked!r} is neither a claim nor a dispute; their lists show ids")
        return dispute

    def _speaker(self, asked: str) -> Speaker | None:
        if not asked.startswith("s-"):
            return None
        found = {each.id: each for each in self.ledger.speakers()}
        return found.get(asked)

    def _any(self, asked: str) -> str:
        """The whole id of whatever is named."""
        if asked.startswith("c-"):
            return self._claim(asked).id
        for ask in (self.ledger.dispute, self.ledger.story):
            found = self._found(ask, asked)
            if found is not None:
                return str(found.id)
        if self._speaker(asked) is not None or any(each.id == asked for each in self.ledger.rulings().log):
            return asked
        return self.ledger.report(asked).digest

    def _inside(self, claim: Claim, field: str, words: str | None) -> Any:
        found = claim.figures if field == "figure" else claim.places
        meant = [each for each in found if words is None or each.text == words]
        if len(meant) != 1:
            there = ", ".join(f"“{each.text}”" for each in found) or "none"
            raise WrongUse(f"say which {field} of {claim.id} is meant; there are: {there}")
        return meant[0]

    def _figure(self, claim: Claim, words: str, bounds: dict[str, Any]) -> Figure:
        text = self.ledger.report(claim.report).text
        known = next((each for each in claim.figures if each.text == words), None)
        if known is not None:
            given = {name: value for name, value in bounds.items() if value is not None}
            if "low" in given or "high" in given:  # an interval is said whole: a bound that is not named is open
                given = {"low": None, "high": None, **given}
            corrected: Figure = _record(replace, known, **given, confidence=1.0)
            return corrected
        starts = [at for piece in claim.content for at in _all_starts(text, words, piece)]
        if len(starts) != 1:
            raise WrongUse(f"“{words}” stands {len(starts)} times in the claim {claim.id}; give words that stand once")
        span = Span(starts[0], starts[0] + len(words))
        found: Figure = _record(
            Figure, span, words, bounds["low"], bounds["high"], bounds.get("hedge"), bounds.get("of")
        )
        return found


def speaker_named(name: str, party: str | None = None, office: str | None = None, kind: str = "person") -> Speaker:
    """A speaker by a person's word."""
    if not name.strip():
        raise WrongUse("a speaker needs a name")
    sort = SpeakerKind(_member(SpeakerKind, kind, "kind of speaker"))
    because = "a person's decision" if party else None
    return Speaker(name.strip(), sort, (name.strip(),), (office,) if office else (), party or None, because)


def spans_written(written: str) -> Spans:
    """Spans as people write them: "12-40" or "12-40,55-60"."""
    try:
        bounds = [tuple(int(bound) for bound in piece.split("-")) for piece in written.split(",")]
        return tuple(sorted(Span(start, end) for start, end in bounds))
    except ValueError as error:
        raise WrongUse(f"a span is written START-END, several parted by commas, not {written!r}") from error


def _spans_of(content: Spans | str, report: Report) -> Spans:
    if not isinstance(content, str):
        return content
    starts = _all_starts(report.text, content, None)
    if len(starts) != 1:
        raise WrongUse(f"“{content}” stands {len(starts)} times in the report {report.id}; give words that stand once")
    return (Span(starts[0], starts[0] + len(content)),)


def _all_starts(text: str, words: str, inside: Span | None) -> list[int]:
    first, last = (inside.start, inside.end) if inside else (0, len(text))
    if not words.strip():
        raise WrongUse("give the words that are meant")
    starts, at = [], text.find(words, first, last)
    while at >= 0:
        starts.append(at)
        at = text.find(words, at + 1, last)
    return starts


def _checked(content: Spans, report: Report) -> Spans:
    if not content or content[-1].end > len(report.text):
        raise WrongUse(f"the span lies outside the report {report.id}, whose text has {len(report.text)} characters")
    if any(one.overlaps(other) for one, other in pairwise(content)):
        raise WrongUse("the pieces of a span must not overlap")
    if not words_of(content, report.text).strip():
        raise WrongUse("there are no words in that span")
    return content


def _member(kinds: Any, value: str, what: str) -> str:
    if value not in set(kinds):
        raise WrongUse(f"there is no {what} {value!r}; there are: {', '.join(kinds)}")
    return str(kinds(value).value)


def _record(make: Any, *values: Any, **named: Any) -> Any:
    try:
        return make(*values, **named)
    except ValueError as error:
        raise WrongUse(str(error)) from error
