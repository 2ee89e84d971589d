"""A ledger as people may see it: decisions laid over what the machine found, protected people under code names.

It answers as `Ledger` does and shares its database. Whatever is shown or exported comes from here; what reads and
weighs uses the ledger itself, for machine findings are kept as they were found.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, NoReturn

from sqlalchemy import select

from counterclaim.errors import WrongUse
from counterclaim.ledger import tables
from counterclaim.ledger.answers import Entry, FoundFigure, FoundMoment, FoundPlace, Hit, KeptCapture, Problem
from counterclaim.ledger.deciding import disputes as over_disputes
from counterclaim.ledger.deciding.names import CodeNames, ReportUnderCodeNames, protected
from counterclaim.ledger.deciding.rulings import Rulings
from counterclaim.ledger.finding import the_one
from counterclaim.ledger.ledger import Ledger
from counterclaim.records import (
    Claim,
    Decision,
    Dispute,
    DisputeKind,
    DisputeState,
    Evidence,
    Failure,
    Origin,
    Reading,
    Report,
    Speaker,
    Stance,
    Story,
    Weighing,
)

#: Charsets in which a capture's bytes are looked through for the names of protected people.
_CHARSETS = ("utf-8", "utf-16-le", "utf-16-be", "latin-1", "cp1251")
_NO_NAMES = CodeNames()


class Shown(Ledger):
    """The ledger's views under the decisions in force."""

    def shown(self) -> Shown:
        """Itself, where protected people stand under code names."""
        return self if self.covers else super().shown()

    def machine_claim(self, asked: str) -> Claim:
        """The claim as the machine found it, whatever was decided."""
        return self.code_names.over(super().claim(asked))

    #: Whether protected people stand under code names; without, for making decisions and weighing.
    covers = True
    _known_names: tuple[Rulings, CodeNames] | None = None

    @property
    def code_names(self) -> CodeNames:
        """What writes code names over the names of protected people; the present list, whatever the clock."""
        return self._names(self.rulings()) if self.covers else _NO_NAMES

    def _seen(self, known_by: datetime | None) -> tuple[Rulings, CodeNames]:
        """The decisions known by then and the code names of now, asked for at once where that is the same."""
        rulings = self.rulings(known_by=known_by)
        if not self.covers:
            return rulings, _NO_NAMES
        return rulings, self._names(rulings) if known_by is None else self.code_names

    def _names(self, rulings: Rulings) -> CodeNames:
        if self._known_names is None or self._known_names[0] is not rulings:
            self._known_names = (rulings, CodeNames(protected(rulings)))
        return self._known_names[1]

    # --- reports ------------------------------------------------------------------------------------------------------

    def reports(self, **asked: Any) -> tuple[Report, ...]:
        """As the ledger's."""
        return self.code_names.over(super().reports(**asked))

    def report(self, asked: str) -> Report:
        """As the ledger's."""
        return self.code_names.over(super().report(asked))

    def revisions(self, address: str) -> tuple[Report, ...]:
        """As the ledger's."""
        return self.code_names.over(super().revisions(address))

    def revised(
        self, *, report: str | None = None, known_by: datetime | None = None
    ) -> tuple[tuple[Report, Report], ...]:
        """As the ledger's."""
        return self.code_names.over(super().revised(report=report, known_by=known_by))

    def failures(self, *, known_by: datetime | None = None) -> tuple[Failure, ...]:
        """As the ledger's."""
        return self.code_names.over(super().failures(known_by=known_by))

    def search(self, words: str, limit: int = 20, **asked: Any) -> tuple[Hit, ...]:
        """As the ledger's; a hit whose words are the name of a protected person is none."""
        names = self.code_names
        found = super().search(words, limit, **asked)
        if not names:
            return found
        kept = [(hit, names.over(hit)) for hit in found]
        return tuple(shown for hit, shown in kept if not _hides(hit, shown) and not names.occurs_in(words))

    def parties(self, *, known_by: datetime | None = None) -> dict[str, str]:
        """As the ledger's."""
        names = self.code_names
        return {names.name(name): names.name(party) for name, party in super().parties(known_by=known_by).items()}

    def kept_capture(self, digest: str) -> KeptCapture | None:
        """As the ledger's."""
        return self.code_names.over(super().kept_capture(digest))

    def capture_bytes(self, digest: str) -> bytes:
        """As the ledger's; WrongUse where a protected person is, or may be, named in them."""
        content = super().capture_bytes(digest)
        names = self.code_names
        if names and self._may_name(digest, content, names):
            raise WrongUse(
                f"the capture {digest} is not handed out: a protected person is, or may be, named in its bytes, where "
                "no code name can stand; take the protection back with `counterclaim decide undo` if it has to be"
            )
        return content

    def _may_name(self, digest: str, content: bytes, names: CodeNames) -> bool:
        kept = super().kept_capture(digest)
        if kept is None or not kept.media_type.startswith(("text/", "application/xhtml", "application/json")):
            return True  # packed bytes cannot be looked through
        if any(names.occurs_in(content.decode(charset, "ignore")) for charset in _CHARSETS):
            return True
        texts = [each for each in super().reports() if each.capture == digest]
        return any(isinstance(names.over(each), ReportUnderCodeNames) for each in texts)

    def custody(self, about: str | None = None) -> tuple[Entry, ...]:
        """As the ledger's; `about` as this view names it."""
        names = self.code_names
        if not names:
            return super().custody(about)
        entries = names.over(super().custody())
        return entries if about is None else tuple(entry for entry in entries if entry.about == about)

    def verify(self, roots: bytes | None = None) -> tuple[Problem, ...]:
        """As the ledger's."""
        return self.code_names.over(super().verify(roots))

    # --- claims -------------------------------------------------------------------------------------------------------

    def claims(
        self,
        *,
        story: str | None = None,
        report: str | None = None,
        speaker: str | None = None,
        party: str | None = None,
        stance: Stance | None = None,
        holds: bool | None = None,
        ids: Collection[str] | None = None,
        published_by: datetime | None = None,
        known_by: datetime | None = None,
        limit: int | None = None,
    ) -> tuple[Claim, ...]:
        """As the ledger's, as people decided."""
        rulings, names = self._seen(known_by)
        if not rulings.in_force:
            return super().claims(
                story=story,
                report=report,
                speaker=speaker,
                party=party,
                stance=stance,
                holds=holds,
                published_by=published_by,
                known_by=known_by,
                limit=limit,
                ids=ids,
            )
        where: dict[str, Any] = {
            "story": story,
            "report": report,
            "published_by": published_by,
            "known_by": known_by,
        }
        filters: dict[str, Any] = {"stance": stance, "holds": holds}
        if not rulings.joined_speakers and not names:
            filters |= {"speaker": speaker, "party": party}
        most = limit if limit is None else limit + len(rulings.touched)
        if (speaker, party) != (None, None) and "speaker" not in filters:
            most = None  # code names and joined speakers are looked for in what is shown
        plain = [
            claim
            for claim in super().claims(**where, **filters, limit=most, ids=ids)
            if claim.id not in rulings.touched
        ]
        plain += [claim for claim in super().claims(**where, ids=rulings.touched) if ids is None or claim.id in ids]
        found = names.over(self._decided(plain, rulings, where, ids))
        fits = _fitting(speaker, party, stance, holds)
        return tuple(claim for claim in found if fits(claim))[:limit]

    def _decided(
        self, found: Sequence[Claim], rulings: Rulings, where: dict[str, Any], ids: Collection[str] | None
    ) -> tuple[Claim, ...]:
        ruled = list(rulings.claims(found))
        added = [claim for claim in rulings.added if ids is None or claim.id in ids]
        asked = {name: value for name, value in where.items() if name != "report"}
        digests = {claim.report for claim in added if where["report"] in (None, claim.report)}
        here = {each.digest for each in super().reports(digests=digests, **asked)}
        ruled += [claim for claim in added if claim.report in here]
        order = self._order({claim.report for claim in ruled})
        return tuple(sorted(ruled, key=lambda claim: (order[claim.report], claim.start, claim.end)))

    def _order(self, digests: Collection[str]) -> dict[str, int]:
        """The place of each report in the order of publication."""
        reports = tables.reports.c
        query = select(reports.digest).order_by(reports.dated, reports.digest)
        if len(digests) < 10_000:
            query = query.where(reports.digest.in_(digests))
        with self._reading() as connection:
            return {digest: place for place, digest in enumerate(connection.scalars(query))}

    def claim(self, asked: str) -> Claim:
        """As the ledger's, as people decided; one that they rejected comes as the machine found it."""
        rulings = self.rulings()
        added = {claim.id: claim for claim in rulings.added}
        begun = [each for each in added if each.startswith("c-" + asked.removeprefix("c-").lower())]
        if begun:
            return self.code_names.over(added[the_one(begun, "claim", asked)])
        renamed = {new: old for old, new in rulings.renamed.items()}
        matching = [new for new in renamed if new.startswith("c-" + asked.removeprefix("c-").lower())]
        found = super().claim(renamed[the_one(matching, "claim", asked)] if matching else asked)
        return self.code_names.over(rulings.claim(found) or found)

    def speakers(self, *, story: str | None = None, known_by: datetime | None = None) -> tuple[Speaker, ...]:
        """As the ledger's, those who are one by a person's word once."""
        rulings, names = self._seen(known_by)
        found = super().speakers(story=story, known_by=known_by)
        if not rulings.in_force:
            return found
        touched = super().claims(story=story, known_by=known_by, ids=rulings.touched)
        silent = {claim.speaker.id for claim in touched if claim.speaker}
        silent = {each for each in silent if not self._speaks(each, rulings, story, known_by)}
        joined = [rulings.joined_speakers.get(each.id, each) for each in found if each.id not in silent]
        added = rulings.added if story is None else ()
        decided = [claim.speaker for claim in (*rulings.claims(touched), *added) if claim.speaker]
        once = dict.fromkeys(names.over((*joined, *decided)))
        return tuple(sorted(once, key=lambda each: each.name.casefold()))

    def _speaks(self, speaker: str, rulings: Rulings, story: str | None, known_by: datetime | None) -> bool:
        """Whether a speaker has a claim about which nobody decided; those with others come with these."""
        claims = super().claims(speaker=speaker, story=story, known_by=known_by, limit=len(rulings.touched) + 1)
        return any(claim.id not in rulings.touched for claim in claims)

    def figures(self, **asked: Any) -> tuple[FoundFigure, ...]:
        """As the ledger's, as people decided."""
        return self._inside_claims(
            super().figures(**asked),
            asked,
            lambda claim: (FoundFigure(claim.report, claim.id, each) for each in claim.figures),
        )

    def places(self, **asked: Any) -> tuple[FoundPlace, ...]:
        """As the ledger's, as people decided."""
        return self._inside_claims(
            super().places(**asked),
            asked,
            lambda claim: (FoundPlace(claim.report, claim.id, each) for each in claim.places),
        )

    def moments(self, **asked: Any) -> tuple[FoundMoment, ...]:
        """As the ledger's, as people decided."""
        return self._inside_claims(
            super().moments(**asked),
            asked,
            lambda claim: (FoundMoment(claim.report, claim.id, each) for each in claim.moments),
        )

    def _inside_claims(
        self, found: tuple[Any, ...], asked: dict[str, Any], inside: Callable[[Claim], Iterable[Any]]
    ) -> tuple[Any, ...]:
        """What stands in claims that no decision changed, and what stands inside those that people changed or added."""
        rulings, names = self._seen(asked.get("known_by"))
        if not rulings.in_force:
            return found
        where = {name: asked.get(name) for name in ("story", "report", "published_by", "known_by")}
        changed = self._decided(super().claims(**where, ids=rulings.touched), rulings, where, None)
        ours = [each for claim in changed for each in inside(claim)]
        left = [each for each in found if each.claim not in rulings.touched]
        if ours:
            order = self._order({each.report for each in (*left, *ours)})
            left = sorted((*left, *ours), key=lambda each: (order[each.report], _span_of(each).start))
        return names.over(tuple(left))

    def evidence(self, **asked: Any) -> tuple[Evidence, ...]:
        """As the ledger's."""
        return self.code_names.over(super().evidence(**asked))

    def reading(self, report: str, *, known_by: datetime | None = None) -> Reading | None:
        """As the ledger's, as people decided."""
        rulings = self.rulings(known_by=known_by)
        found = super().reading(report, known_by=known_by)
        if found is None:
            return None
        return self.code_names.over(replace(found, claims=tuple(rulings.claims(found.claims))))

    # --- stories ------------------------------------------------------------------------------------------------------

    def stories(self, **asked: Any) -> tuple[Story, ...]:
        """As the ledger's."""
        return self.code_names.over(super().stories(**asked))

    def story(self, asked: str, **clocks: Any) -> Story:
        """As the ledger's."""
        return self.code_names.over(super().story(asked, **clocks))

    def disputes(
        self,
        *,
        story: str | None = None,
        kind: DisputeKind | None = None,
        state: DisputeState | None = None,
        party: str | None = None,
        claims: Collection[str] | None = None,
        closed: bool = False,
        published_by: datetime | None = None,
        known_by: datetime | None = None,
    ) -> tuple[Dispute, ...]:
        """As the ledger's, as people decided; `closed` lists what the machine found, for nothing disappears."""
        rulings, names = self._seen(known_by)
        plain = super().disputes(story=story, closed=closed, published_by=published_by, known_by=known_by)
        if not closed:
            plain = over_disputes.ruled(plain, rulings, self._bearing(story, rulings))
        wanted = (
            each
            for each in names.over(plain)
            if kind in (None, each.kind)
            and state in (None, each.state)
            and (claims is None or not {*each.claims, *each.common_ground}.isdisjoint(claims))
            and (party is None or any(party in side.parties for side in each.sides))
        )
        return tuple(wanted)

    def _bearing(self, story: str | None, rulings: Rulings) -> frozenset[str] | None:
        """The ids under which the story is or was known: added disputes follow a story that was joined."""
        if story is None:
            return None
        if not any(rulings.of_kind("add", "dispute")):
            return frozenset({story})
        replaced = {each.id for each in super().stories(replaced=True) if each.replaced_by == story}
        return frozenset({story, *replaced})

    def dispute(self, asked: str) -> Dispute:
        """As the ledger's, as people decided; one that they rejected comes as the machine found it."""
        begun = {each.id: each for each in self.disputes() if each.id.startswith(asked)}
        if begun:
            return begun[the_one(tuple(begun), "dispute", asked)]
        return self.code_names.over(super().dispute(asked))

    def origins(self, story: str, *, known_by: datetime | None = None) -> tuple[Origin, ...]:
        """As the ledger's."""
        return self.code_names.over(super().origins(story, known_by=known_by))

    def weighing(self, story: str, *, known_by: datetime | None = None) -> Weighing:
        """As the ledger's, as people decided."""
        rulings, names = self._seen(known_by)
        found = super().weighing(story, known_by=known_by)
        if rulings.in_force:
            origins = {rulings.renamed.get(claim, claim): origin for claim, origin in found.claim_origins.items()}
            found = replace(
                found,
                disputes=over_disputes.ruled(found.disputes, rulings, self._bearing(story, rulings)),
                agreed=_agreed(found.agreed, rulings),
                claim_origins=origins,
            )
        return names.over(found)

    # --- decisions ----------------------------------------------------------------------------------------------------

    def decisions(self, about: str | None = None, *, known_by: datetime | None = None) -> tuple[Decision, ...]:
        """As the ledger's."""
        return self.code_names.over(super().decisions(about, known_by=known_by))

    def orphaned(self) -> tuple[Decision, ...]:
        """As the ledger's."""
        return self.code_names.over(super().orphaned())

    # --- what does not go through here --------------------------------------------------------------------------------

    def keep_report(self, report: Report) -> NoReturn:  # noqa: ARG002
        """Refused: this view may have names written over."""
        raise _refusal()

    def keep_reading(self, reading: Reading) -> NoReturn:  # noqa: ARG002
        """Refused, as above."""
        raise _refusal()

    def keep_weighing(self, weighing: Weighing) -> NoReturn:  # noqa: ARG002
        """Refused, as above."""
        raise _refusal()


def _refusal() -> TypeError:
    return TypeError("a ledger as it is shown keeps no machine findings; keep them through the ledger itself")


def _hides(hit: Hit, shown: Hit) -> bool:
    """Whether the words found are among those written over."""
    return any(span.cut(hit.report.text) != span.cut(shown.report.text) for span in hit.words)


def _span_of(found: Any) -> Any:
    thing = next(getattr(found, name) for name in ("figure", "place", "moment") if hasattr(found, name))
    return thing.span


def _agreed(agreed: Iterable[tuple[str, ...]], rulings: Rulings) -> tuple[tuple[str, ...], ...]:
    left = (
        tuple(rulings.renamed.get(claim, claim) for claim in group if claim not in rulings.rejected) for group in agreed
    )
    return tuple(group for group in left if len(group) > 1)


def _fitting(
    speaker: str | None, party: str | None, stance: Stance | None, holds: bool | None
) -> Callable[[Claim], bool]:
    """Whether a claim, as it is shown, is asked for."""
    wanted = None if speaker is None else speaker.casefold()

    def fits(claim: Claim) -> bool:
        known = claim.speaker
        forms = () if known is None else (known.id, known.name.casefold())
        return (
            (wanted is None or wanted in forms)
            and (party is None or claim.party == party)
            and (stance is None or claim.stance is stance)
            and (holds is None or claim.holds is holds)
        )

    return fits
