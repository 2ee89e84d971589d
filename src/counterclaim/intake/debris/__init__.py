"""What survives extraction and is no part of a report: found by rules, marked with kind and reason, never removed.

A rule is a small module in `rules/` with a constant `RULE`. A paragraph of the report taken for debris is a claim
lost, so rules are written to let a doubtful piece stand.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Sequence
from functools import cache

from counterclaim.intake.debris import rules
from counterclaim.intake.debris.layout import Block, Layout, Piece
from counterclaim.intake.debris.shape import Rule, Weight
from counterclaim.records import Debris, Span

Verdict = tuple[Weight, Rule | None]
#: What follows a "Read next:" on its line is its headline, not a paragraph of the report that lost its line break.
_LONGEST_REST = 240


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule in the folder, by name of its module."""
    found = pkgutil.iter_modules(rules.__path__)
    return tuple(importlib.import_module(f"{rules.__name__}.{each.name}").RULE for each in found)


def mark(layout: Layout) -> tuple[Debris, ...]:
    """The debris of a text, in its order, no two pieces overlapping."""
    return tuple(piece for block in layout.blocks for piece in _mark_block(block))


def _mark_block(block: Block) -> list[Debris]:
    pieces = block.pieces
    verdicts = _spread(pieces, [_judge(piece) for piece in pieces])
    found: list[Debris] = []
    for start, end in _runs(verdicts):
        current = next(rule for weight, rule in verdicts[start:end] if rule and weight >= Weight.ALONE)
        for number in range(start, end):
            weight, rule = verdicts[number]
            # a rule that also knows the next piece goes on, so that one notice is one piece of debris
            goes_on = number > start and current.weigh(pieces[number]) is not Weight.NONE
            if rule and weight >= Weight.ALONE and not goes_on:
                current = rule
            _add(found, pieces[number].span, current, joined=number > start)
    return found


def _judge(piece: Piece) -> Verdict:
    best: Verdict = (Weight.NONE, None)
    for rule in all_rules():
        weight = rule.weigh(piece)
        if weight > best[0]:
            best = (weight, rule)
    return best


def _spread(pieces: Sequence[Piece], verdicts: list[Verdict]) -> list[Verdict]:
    """The verdicts with those that reach to their line's end carried there."""
    carried = list(verdicts)
    for number, (weight, rule) in enumerate(verdicts):
        line = pieces[number].line
        if weight is not Weight.TO_LINE_END or line.span.end - pieces[number].span.end > _LONGEST_REST:
            continue
        for later in range(number + 1, len(pieces)):
            if pieces[later].line is line and carried[later][0] < Weight.ALONE:
                carried[later] = (Weight.ALONE, rule)
    return carried


def _runs(verdicts: Sequence[Verdict]) -> list[tuple[int, int]]:
    """Runs of neighbouring pieces that some rule speaks about, at least one of them for certain."""
    runs: list[tuple[int, int]] = []
    start = 0
    for number in range(len(verdicts) + 1):
        if number < len(verdicts) and verdicts[number][0] is not Weight.NONE:
            continue
        if any(weight >= Weight.ALONE for weight, _ in verdicts[start:number]):
            runs.append((start, number))
        start = number + 1
    return runs


def _add(found: list[Debris], span: Span, rule: Rule, *, joined: bool) -> None:
    last = found[-1] if found else None
    if joined and last and (last.kind, last.reason) == (rule.kind, rule.reason):
        found[-1] = Debris(Span(last.span.start, span.end), rule.kind, rule.reason)
    else:
        found.append(Debris(span, rule.kind, rule.reason))
