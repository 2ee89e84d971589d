"""What decisions make of disputes.

A decision about a dispute was made on certain sides. A confirmation or correction counts as long as all of those claims
stand on the same sides; a rejection only while nothing came to them, for what came may be in dispute after all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from counterclaim.ledger.codec import from_plain
from counterclaim.ledger.deciding.rulings import DECIDED_BY, Rulings, plain_value
from counterclaim.ledger.trimming import trimmed
from counterclaim.records import Decision, Dispute, DisputeKind, DisputeState, Side

ALONE = "p"
"""What the id of a dispute that a person parted from another ends in."""


def anchor(dispute: Dispute) -> list[list[str]]:
    """The sides that a decision about a dispute is made on."""
    return [sorted(side.claims) for side in dispute.sides]


def attached(decision: Decision, dispute: Dispute) -> bool:
    """Whether the dispute is still what the decision was made on."""
    sides = [set(side) for side in (plain_value(decision) or {}).get("sides", [])]
    now = [set(side.claims) for side in dispute.sides]
    if decision.kind == "reject":
        return sorted(map(sorted, sides)) == sorted(map(sorted, now))
    return all(any(side <= one for one in now) for side in sides)


def ruled(found: Iterable[Dispute], rulings: Rulings, stories: frozenset[str] | None = None) -> tuple[Dispute, ...]:
    """The machine's disputes as people decided, and those that they added to these stories; None is any story."""
    if not rulings.in_force:
        return tuple(found)
    kept = {each.id: each for each in found}
    for each in rulings.of_kind("add", "dispute"):
        added = from_plain(Dispute, plain_value(each)["dispute"])
        if stories is None or added.story in stories:
            kept.setdefault(added.id, added)
    for decision in rulings.in_force:
        dispute = kept.get(decision.about)
        if dispute is not None and decision.kind != "add" and attached(decision, dispute):
            _apply(decision, dispute, kept)
    return tuple(left for each in kept.values() if (left := _following(each, rulings)) is not None)


def _following(dispute: Dispute, rulings: Rulings) -> Dispute | None:
    """The dispute after what was decided about its claims; None where fewer than two sides are left."""
    names = rulings.renamed
    if any(claim in names for claim in dispute.claims):
        sides = tuple(replace(s, claims=tuple(names.get(claim, claim) for claim in s.claims)) for s in dispute.sides)
        dispute = replace(dispute, sides=sides)
    claims = {*dispute.claims, *dispute.common_ground}
    gone = claims & rulings.rejected
    return trimmed(dispute, frozenset(claims - gone)) if gone else dispute


def _apply(decision: Decision, dispute: Dispute, kept: dict[str, Dispute]) -> None:
    value: Any = plain_value(decision) or {}
    dispute = replace(dispute, made_by=f"{dispute.made_by}{DECIDED_BY}{decision.who}")
    if decision.kind == "confirm":
        kept[dispute.id] = replace(dispute, confidence=1.0)
    elif decision.kind == "reject":
        del kept[dispute.id]
    elif decision.kind == "correct" and decision.field == "kind":
        kept[dispute.id] = replace(dispute, kind=DisputeKind(value["to"]))
    elif decision.kind == "correct" and decision.field == "state":
        kept[dispute.id] = replace(dispute, state=DisputeState(value["to"]))
    elif decision.kind == "join" and value["with"] in kept:
        other = kept.pop(value["with"])
        kept[dispute.id] = _joined(dispute, other, crossed=value.get("crossed", False))
    elif decision.kind == "part":
        _part(dispute, frozenset(value["claims"]), kept)


def _joined(one: Dispute, other: Dispute, *, crossed: bool) -> Dispute:
    """Both as one: first sides together and second sides together, or crossed."""
    theirs = [*other.sides[1::-1], *other.sides[2:]] if crossed else list(other.sides)
    sides: list[Side] = []
    taken: set[str] = set()
    for number in range(max(len(one.sides), len(theirs))):
        halves = [sides_of[number] for sides_of in (one.sides, theirs) if number < len(sides_of)]
        claims = [claim for half in halves for claim in half.claims if claim not in taken]
        claims = list(dict.fromkeys(claims))
        taken.update(claims)
        if claims:
            sides.append(
                Side(
                    tuple(claims),
                    tuple(dict.fromkeys(party for half in halves for party in half.parties)),
                    tuple(dict.fromkeys(origin for half in halves for origin in half.origins)),
                )
            )
    ground = tuple(dict.fromkeys((*one.common_ground, *other.common_ground)))
    return replace(one, sides=tuple(sides), reasons=(*one.reasons, *other.reasons), common_ground=ground)


def _part(dispute: Dispute, leaving: frozenset[str], kept: dict[str, Dispute]) -> None:
    claims = frozenset(dispute.claims)
    kept.pop(dispute.id)
    staying, parted = trimmed(dispute, claims - leaving), trimmed(dispute, claims & leaving)
    if staying is not None:
        kept[dispute.id] = staying
    if parted is not None:
        kept[f"{dispute.id}{ALONE}"] = replace(parted, id=f"{dispute.id}{ALONE}")


def orphaned(decisions: Sequence[Decision], standing: Iterable[Dispute]) -> list[Decision]:
    """Those decisions about disputes that do not attach to any that stands."""
    known = {each.id: each for each in standing}
    return [each for each in decisions if each.about not in known or not attached(each, known[each.about])]
