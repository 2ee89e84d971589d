"""A ledger as people may see it: decisions laid over what the machine found, protected people under code names.

It answers as `Ledger` does and shares its database. Whatever is shown or exported comes from here; what reads and
weighs uses the ledger itself, for machine findings are kept as they were found.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, NoReturn, TypeVar

from sqlalchemy import select

from counterclaim.errors import WrongUse
from counterclaim.ledger import tables
from counterclaim.ledger.answers import (
    Entry,
    FoundFigure,
    FoundMoment,
    FoundPlace,
    Hit,
    KeptCapture,
    Problem,
    Redaction,
)
from counterclaim.ledger.claims import Stretch, key_of_claim, key_of_found, key_of_speaker, span_of
from counterclaim.ledger.deciding import disputes as over_disputes
from counterclaim.ledger.deciding.names import CodeNames, ReportUnderCodeNames, protected
from counterclaim.ledger.deciding.rulings import Rulings, plain_value
from counterclaim.ledger.finding import the_one
from counterclaim.ledger.keyset import Key, Window, within
from counterclaim.ledger.ledger import Ledger
from counterclaim.ledger.stories import key_of_dispute
from counterclaim.records import (
    Claim,
    Decision,
    Dispute,
    DisputeKind,
    DisputeState,
    Evidence,
    Failure,
    Moment,
    Origin,
    Reading,
    Report,
    Speaker,
    SpeakerKind,
    Stance,
    Story,
    Weighing,
)

#: Charsets in which a capture's bytes are looked through for the names of protected people.
_CHARSETS = ("utf-8", "utf-16-le", "utf-16-be", "latin-1", "cp1251")
_NO_NAMES = CodeNames()
#: Hits that are looked up at once where some may be hidden.
HITS = 50
Line = TypeVar("Line")


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
        self, *, digests: Collection[str] | None = None, known_by: datetime | None = None
    ) -> tuple[tuple[Report, Report], ...]:
        """As the ledger's."""
        return self.code_names.over(super().revised(digests=digests, known_by=known_by))

    def failures(self, *, known_by: datetime | None = None) -> tuple[Failure, ...]:
        """As the ledger's."""
        return self.code_names.over(super().failures(known_by=known_by))

    def redactions(self) -> tuple[Redaction, ...]:
        """As the ledger's."""
        return self.code_names.over(super().redactions())

    def search(self, words: str, limit: int = 20, **asked: Any) -> tuple[Hit, ...]:
        """As the ledger's; a hit whose words are the name of a protected person is none."""
        names = self.code_names
        if not names:
            return super().search(words, limit, **asked)
        if names.occurs_in(words):
            return ()
        behind: int = asked.pop("behind", 0)
        found: list[Hit] = []
        looked_at = 0
        while True:  # from the best on, for what is hidden takes no place
            some = super().search(words, HITS, behind=looked_at, **asked)
            looked_at += HITS
            found += (shown for hit in some if not _hides(hit, shown := names.over(hit)))
            if len(some) < HITS or len(found) >= behind + limit:
                return tuple(found[behind : behind + limit])

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
        case: str | None = None,
        report: str | None = None,
        speaker: str | None = None,
        party: str | None = None,
        stance: Stance | None = None,
        holds: bool | None = None,
        kind: SpeakerKind | None = None,
        place: str | None = None,
        time: Stretch | None = None,
        text: str | None = None,
        ids: Collection[str] | None = None,
        published_by: datetime | None = None,
        known_by: datetime | None = None,
        limit: int | None = None,
        window: Window | None = None,
    ) -> tuple[Claim, ...]:
        """As the ledger's, as people decided."""
        rulings, names = self._seen(known_by)
        where: dict[str, Any] = {
            "story": story,
            "case": case,
            "report": report,
            "published_by": published_by,
            "known_by": known_by,
        }
        filters: dict[str, Any] = {"stance": stance, "holds": holds, "time": time}
        named: dict[str, Any] = {"speaker": speaker, "party": party, "kind": kind, "place": place, "text": text}
        if not rulings.in_force:
            return super().claims(**where, **filters, **named, limit=limit, ids=ids, window=window)
        if window is None and limit is not None:
            window = Window(limit)
        fits = _fitting(speaker, party, stance, holds, kind, place, time, text)
        by_whom = any(value is not None for value in (speaker, party, kind))
        joined = rulings.joined_speakers if by_whom else {}
        if names and (
            any(names.occur_in(value) for value in (speaker, party, place, text) if value is not None)
            or (speaker is not None and speaker.startswith("s-") and not super().speakers(ids=[speaker]))
        ):
            named = {}  # what is asked for by a code name bears another in the ledger

        def fresh(claim: Claim) -> bool:
            if claim.id in rulings.touched or (claim.speaker is not None and claim.speaker.id in joined):
                return False
            return not names or fits(names.over(claim))

        def of_one_joined(claim: Claim) -> bool:
            ruled = rulings.claim(claim)
            return claim.id not in rulings.touched and ruled is not None and fits(names.over(ruled))

        ask = partial(super().claims, **where, **filters, ids=ids)
        plain = _walked(partial(ask, **named), fresh, window)
        for known, whole in joined.items():
            if _may_speak(names.over(whole), speaker, party, kind):
                told = {name: named.get(name) for name in ("place", "text")}
                plain += _walked(partial(ask, **told, speaker=known), of_one_joined, window)
        plain += [claim for claim in super().claims(**where, ids=rulings.touched) if ids is None or claim.id in ids]
        found = tuple(claim for claim in names.over(self._decided(plain, rulings, where, ids)) if fits(claim))
        return found if window is None else self._within(found, key_of_claim, window)

    def _within(self, lines: Sequence[Line], key_of: Callable[[Line], Key], window: Window) -> tuple[Line, ...]:
        """A window of lines by publication, whose keys begin with the digest of a report."""
        edge = window.key
        order = self._order({str(key_of(each)[0]) for each in lines} | ({str(edge[0])} if edge else set()))
        if edge is not None and edge[0] not in order:
            return ()
        ranked = replace(window, key=(order[str(edge[0])], *edge[1:])) if edge else window

        def place(line: Line) -> Key:
            report, *inside = key_of(line)
            return order[str(report)], *inside

        return within(sorted(lines, key=place), place, ranked)

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
        return tuple(sorted(ruled, key=lambda claim: (order[claim.report], claim.start, claim.end, claim.id)))

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

    def speakers(
        self, *, story: str | None = None, known_by: datetime | None = None, ids: Collection[str] | None = None
    ) -> tuple[Speaker, ...]:
        """As the ledger's, those who are one by a person's word once."""
        rulings, names = self._seen(known_by)
        if not rulings.in_force:
            return super().speakers(story=story, known_by=known_by, ids=ids)
        changed, ours = self._cast_changed(rulings, story, known_by)
        left = (each for each in super().speakers(story=story, known_by=known_by, ids=ids) if each.id not in changed)
        mine = (each for each in ours if ids is None or each.id in ids)
        once = dict.fromkeys(names.over((*left, *mine)))
        return tuple(sorted(once, key=lambda each: each.name.casefold()))

    def _cast_changed(
        self, rulings: Rulings, story: str | None, known_by: datetime | None
    ) -> tuple[frozenset[str], tuple[Speaker, ...]]:
        """Ids of the speakers whom decisions joined to others or left without a word, and who speaks by decisions."""
        asked: dict[str, Any] = {"story": story, "known_by": known_by}
        touched = super().claims(**asked, ids=rulings.touched)
        silent = {claim.speaker.id for claim in touched if claim.speaker}
        silent -= super().speaking(silent, **asked, besides=rulings.touched)
        joined = super().speakers(**asked, ids=rulings.joined_speakers.keys() - silent)
        added = rulings.added if story is None else ()
        decided = [claim.speaker for claim in (*rulings.claims(touched), *added) if claim.speaker]
        ours = (*(rulings.joined_speakers[each.id] for each in joined), *decided)
        return frozenset(silent | rulings.joined_speakers.keys()), tuple(dict.fromkeys(ours))

    def cast(
        self,
        window: Window,
        *,
        story: str | None = None,
        kind: SpeakerKind | None = None,
        party: str | None = None,
        text: str | None = None,
        known_by: datetime | None = None,
        besides: Collection[str] = (),
    ) -> tuple[Speaker, ...]:
        """As the ledger's, those who are one by a person's word once."""
        rulings, names = self._seen(known_by)
        asked: dict[str, Any] = {"story": story, "known_by": known_by}
        wanted: dict[str, Any] = {"kind": kind, "party": party, "text": text}
        if not rulings.in_force:
            return super().cast(window, **asked, **wanted, besides=besides)
        if names:  # a code name has another place in the list
            found = {each.id: each for each in self.speakers(**asked) if each.id not in besides}
        else:
            changed, ours = self._cast_changed(rulings, story, known_by)
            found = {each.id: each for each in ours if each.id not in besides}
            left = super().cast(window, **asked, **wanted, besides={*changed, *found, *besides})
            found |= {each.id: each for each in left}
        fitting = (
            each
            for each in found.values()
            if kind in (None, each.kind)
            and party in (None, each.party)
            and (text is None or text.casefold() in each.name.casefold())
        )
        return within(sorted(fitting, key=key_of_speaker), key_of_speaker, window)

    def sides(
        self, window: Window, *, known_by: datetime | None = None, besides: Collection[str] = ()
    ) -> tuple[tuple[str, int], ...]:
        """As the ledger's."""
        rulings, names = self._seen(known_by)
        if not rulings.in_force:
            return super().sides(window, known_by=known_by, besides=besides)
        counted: Counter[str] = Counter()
        if names:  # as above
            ours = {each.id: each for each in self.speakers(known_by=known_by)}
        else:
            changed, decided = self._cast_changed(rulings, None, known_by)
            ours = {each.id: each for each in decided}
            counted.update(dict(super().sides(window, known_by=known_by, besides={*changed, *ours, *besides})))
        counted.update(each.party for each in ours.values() if each.party and each.id not in besides)
        return within(sorted(counted.items()), lambda each: (each[0],), window)

    def figures(self, **asked: Any) -> tuple[FoundFigure, ...]:
        """As the ledger's, as people decided."""
        return self._inside_claims(
            Ledger.figures,
            asked,
            lambda claim: (FoundFigure(claim.report, claim.id, each) for each in claim.figures),
        )

    def places(self, **asked: Any) -> tuple[FoundPlace, ...]:
        """As the ledger's, as people decided."""
        return self._inside_claims(
            Ledger.places,
            asked,
            lambda claim: (FoundPlace(claim.report, claim.id, each) for each in claim.places),
        )

    def moments(self, **asked: Any) -> tuple[FoundMoment, ...]:
        """As the ledger's, as people decided."""
        return self._inside_claims(
            Ledger.moments,
            asked,
            lambda claim: (FoundMoment(claim.report, claim.id, each) for each in claim.moments),
        )

    def _inside_claims(
        self, view: Callable[..., tuple[Any, ...]], asked: dict[str, Any], inside: Callable[[Claim], Iterable[Any]]
    ) -> tuple[Any, ...]:
        """What stands in claims that no decision changed, and what stands inside those that people changed or added."""
        rulings, names = self._seen(asked.get("known_by"))
        if not rulings.in_force:
            return view(self, **asked)
        window: Window | None = asked.get("window")
        where = {name: asked.get(name) for name in ("story", "case", "report", "published_by", "known_by")}
        changed = self._decided(super().claims(**where, ids=rulings.touched), rulings, where, None)
        ours = [each for claim in changed for each in inside(claim)]
        left = view(self, **asked, besides=rulings.touched)
        if window is not None:
            return names.over(self._within((*left, *ours), key_of_found, window))
        if ours:
            order = self._order({each.report for each in (*left, *ours)})
            left = tuple(sorted((*left, *ours), key=lambda each: (order[each.report], span_of(each).start)))
        return names.over(left)

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
        case: str | None = None,
        kind: DisputeKind | None = None,
        state: DisputeState | None = None,
        party: str | None = None,
        claims: Collection[str] | None = None,
        stories: Collection[str] | None = None,
        ids: Collection[str] | None = None,
        besides: Collection[str] = (),
        closed: bool = False,
        published_by: datetime | None = None,
        known_by: datetime | None = None,
        window: Window | None = None,
    ) -> tuple[Dispute, ...]:
        """As the ledger's, as people decided; `closed` lists what the machine found, for nothing disappears."""
        rulings, names = self._seen(known_by)
        asked: dict[str, Any] = {
            "story": story,
            "case": case,
            "published_by": published_by,
            "known_by": known_by,
            "closed": closed,
        }
        named: dict[str, Any] = {"kind": kind, "state": state, "claims": claims, "stories": stories, "ids": ids}
        # A party that bears a code name is looked for in what is shown.
        cut: dict[str, Any] = {} if names and party is not None else {"party": party, "window": window}
        ours: tuple[Dispute, ...] = ()
        found: tuple[Dispute, ...] = ()
        if closed or not rulings.in_force:
            found = super().disputes(**asked, **named, **cut, besides=besides)
        elif window is None and not any(value is not None for value in (case, claims, stories, ids)):
            ours = self._ruled(super().disputes(**asked), story, rulings)
        else:
            touched = self._touched(rulings, known_by)
            ours = self._ruled(super().disputes(**asked, ids=touched), story, rulings)
            found = super().disputes(**asked, **named, **cut, besides={*touched, *besides})
        of_case = None if case is None else frozenset(super().stories_of_case(case))
        wanted = (
            each
            for each in names.over((*ours, *found))
            if kind in (None, each.kind)
            and state in (None, each.state)
            and (claims is None or not {*each.claims, *each.common_ground}.isdisjoint(claims))
            and (party is None or any(party in side.parties for side in each.sides))
            and (stories is None or each.story in stories)
            and (of_case is None or each.story in of_case)
            and (ids is None or each.id in ids)
            and each.id not in besides
        )
        if window is None:
            return tuple(wanted)
        return within(sorted(wanted, key=key_of_dispute), key_of_dispute, window)

    def _ruled(self, found: Iterable[Dispute], story: str | None, rulings: Rulings) -> tuple[Dispute, ...]:
        """These disputes as people decided, and those that they added to the story, or to any."""
        return over_disputes.ruled(found, rulings, self._bearing(story, rulings))

    def _touched(self, rulings: Rulings, known_by: datetime | None) -> frozenset[str]:
        """Ids of the disputes that decisions bear on; ids of other things that decisions are about are among them.

        Theirs are the disputes that they are about, and those in which a claim stands that went or has other words.
        """
        about = {each.about for each in rulings.in_force}
        about |= {plain_value(each)["with"] for each in rulings.of_kind("join", "dispute")}
        return frozenset(about) | super().disputes_with({*rulings.rejected, *rulings.renamed}, known_by=known_by)

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
        rulings, names = self._seen(None)
        touched = self._touched(rulings, None) if rulings.in_force else frozenset()
        ours = self._ruled(super().disputes(ids=touched), None, rulings) if touched else ()
        left = (each for each in super().disputes_begun(asked) if each.id not in touched)
        standing = names.over((*ours, *left))
        begun = {each.id: each for each in standing if each.id.startswith(asked)}
        if begun:
            return begun[the_one(tuple(begun), "dispute", asked)]
        return names.over(super().dispute(asked))

    def origins_of(self, claims: Collection[str], *, known_by: datetime | None = None) -> dict[str, str]:
        """As the ledger's, by the ids that claims have by a person's word."""
        renamed = self.rulings(known_by=known_by).renamed
        former = {new: old for old, new in renamed.items()}
        found = super().origins_of([former.get(claim, claim) for claim in claims], known_by=known_by)
        return {renamed.get(claim, claim): origin for claim, origin in found.items()}

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
                disputes=self._ruled(found.disputes, story, rulings),
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


def _agreed(agreed: Iterable[tuple[str, ...]], rulings: Rulings) -> tuple[tuple[str, ...], ...]:
    left = (
        tuple(rulings.renamed.get(claim, claim) for claim in group if claim not in rulings.rejected) for group in agreed
    )
    return tuple(group for group in left if len(group) > 1)


def _walked(ask: Callable[..., tuple[Claim, ...]], keep: Callable[[Claim], bool], window: Window | None) -> list[Claim]:
    """What is kept of a list of claims: of all of it, or from a window's edge on until the window is full."""
    if window is None:
        return list(filter(keep, ask()))
    found: list[Claim] = []
    edge = window
    while len(found) < window.size:
        some = ask(window=edge)
        found += filter(keep, some)
        if len(some) < edge.size:
            break
        edge = edge.at(key_of_claim(some[0] if window.before else some[-1]))
    return found


def _may_speak(whole: Speaker, speaker: str | None, party: str | None, kind: SpeakerKind | None) -> bool:
    """Whether claims of somebody who is several joined may be asked for; without a party each has that of its own."""
    forms = (whole.id, whole.name.casefold())
    return (
        (speaker is None or speaker.casefold() in forms)
        and (party is None or whole.party in (None, party))
        and kind in (None, whole.kind)
    )


def _fitting(
    speaker: str | None,
    party: str | None,
    stance: Stance | None,
    holds: bool | None,
    kind: SpeakerKind | None = None,
    place: str | None = None,
    time: Stretch | None = None,
    text: str | None = None,
) -> Callable[[Claim], bool]:
    """Whether a claim, as it is shown, is asked for."""
    wanted = None if speaker is None else speaker.casefold()
    words = () if text is None else tuple(text.casefold().split())

    def said(claim: Claim) -> bool:
        known = claim.speaker
        forms = () if known is None else (known.id, known.name.casefold())
        return (
            (wanted is None or wanted in forms)
            and (party is None or claim.party == party)
            and (stance is None or claim.stance is stance)
            and (holds is None or claim.holds is holds)
            and (kind is None or (known is not None and known.kind is kind))
        )

    def told(claim: Claim) -> bool:
        return (
            (place is None or any(each.name == place for each in claim.places))
            and (time is None or any(_touches(each, time) for each in claim.moments))
            and all(word in claim.text.casefold() for word in words)
        )

    return lambda claim: said(claim) and told(claim)


def _touches(moment: Moment, time: Stretch) -> bool:
    if moment.earliest is None:
        return False
    return moment.earliest <= time[1] and (moment.latest or moment.earliest) >= time[0]
