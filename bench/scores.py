"""The scores of the contested-accounts benchmark, as its README defines them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

from bench.story_files import place_of

Told = Mapping[str, Any]
Pairs = set[frozenset[str]]

_TITLES = re.compile(
    r"\b(the|a|an|mr|mrs|ms|dr|sir|dame|president|governor|minister|colonel|general|captain|commander|spokes\w+|chief"
    r"|mayor|lieutenant|major|sergeant|judge|professor|director|secretary|prime|deputy|acting|inspector|superintendent)\b"
)


@dataclass(slots=True)
class Count:
    """What was found rightly, found wrongly, and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def add(self, gold: set[Any], told: set[Any]) -> None:
        """Count what is in both, what is only told, what is only gold."""
        self.right += len(gold & told)
        self.wrong += len(told - gold)
        self.missed += len(gold - told)

    def scores(self) -> dict[str, float]:
        """Precision, recall and F1 in hundredths."""
        precision = _rate(self.right, self.right + self.wrong)
        recall = _rate(self.right, self.right + self.missed)
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        return {"precision": precision, "recall": recall, "f1": f1}


@dataclass(slots=True)
class Scores:
    """All counts, over all stories."""

    claims: Count = field(default_factory=Count)
    inverted: Count = field(default_factory=Count)
    contradiction: Count = field(default_factory=Count)
    agreement: Count = field(default_factory=Count)
    figures: Count = field(default_factory=Count)
    origins: Count = field(default_factory=Count)
    matched: int = 0
    speakers: int = 0
    stances: int = 0
    traps: int = 0
    held: int = 0

    def as_json(self) -> dict[str, Any]:
        """Every score in hundredths, rounded to one place."""
        counted = ("claims", "inverted", "contradiction", "agreement", "figures", "origins")
        plain = {
            "speaker": _rate(self.speakers, self.matched),
            "stance": _rate(self.stances, self.matched),
            "traps": _rate(self.held, self.traps),
        }
        answer: dict[str, Any] = {name: _rounded(getattr(self, name).scores()) for name in counted}
        return answer | _rounded(plain)


def score(stories: Iterable[Told], handed_in: Mapping[str, Told]) -> Scores:
    """Scores of what was handed in, by story id; a story that was not counts as empty."""
    scores = Scores()
    for story in stories:
        _score_story(scores, story, handed_in.get(story["id"], {}))
    return scores


def opposed_pairs(disputes: Iterable[Sequence[Sequence[str]]]) -> Pairs:
    """Pairs of claims on different sides of one dispute."""
    return {
        frozenset((one, other))
        for sides in disputes
        for first, second in combinations(sides, 2)
        for one in first
        for other in second
        if one != other
    }


def allied_pairs(groups: Iterable[Sequence[str]]) -> Pairs:
    """Pairs of members of one group."""
    return {frozenset(pair) for group in groups for pair in combinations(sorted(set(group)), 2)}


def matches(gold: Mapping[str, tuple[str, int, int]], told: Mapping[str, tuple[str, int, int]]) -> dict[str, str]:
    """One to one, told id to gold id, best overlap first, where the overlap is at least half of the union."""
    rows = []
    for mine, (document, start, end) in told.items():
        for given, (other, first, last) in gold.items():
            shared = min(end, last) - max(start, first)
            if document == other and shared > 0 and shared / (max(end, last) - min(start, first)) >= 0.5:
                rows.append((-shared / (max(end, last) - min(start, first)), mine, given))
    found: dict[str, str] = {}
    for _, mine, given in sorted(rows):
        if mine not in found and given not in found.values():
            found[mine] = given
    return found


def bare_name(name: str) -> str:
    """A name without titles and marks; of a name that is nothing but a title, the title."""

    def bare(words: str) -> str:
        return re.sub(r"[^\w ]", "", " ".join(words.split())).strip()

    return bare(_TITLES.sub(" ", name.lower())) or bare(name.lower())


def _score_story(scores: Scores, story: Told, told: Told) -> None:
    texts = {document["id"]: document["text"] for document in story["documents"]}
    gold = {claim["id"]: claim for claim in story["claims"]}
    mine = {claim["id"]: claim for claim in told.get("claims", [])}
    spans = {}
    for name, claim in gold.items():
        span = place_of(texts[claim["doc"]], claim["content_text"], claim.get("content_nth", 1))
        spans[name] = (claim["doc"], span.start, span.end)
    found = matches(spans, {name: (claim["doc"], claim["start"], claim["end"]) for name, claim in mine.items()})
    _score_claims(scores, story, mine, found)
    _score_disputes(scores, story, told, found)
    _score_figures(scores, story, told, texts)
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for document in story["documents"]:
        groups[document["origin"]].append(document["id"])
    scores.origins.add(allied_pairs(groups.values()), allied_pairs(told.get("origins", [])))


def _score_claims(scores: Scores, story: Told, mine: Mapping[str, Told], found: Mapping[str, str]) -> None:
    gold = {claim["id"]: claim for claim in story["claims"]}
    back = {given: name for name, given in found.items()}
    attributed = {name for name, claim in gold.items() if claim["source"] is not None}
    scores.claims.right += len(attributed & back.keys())
    scores.claims.missed += len(attributed - back.keys())
    scores.claims.wrong += sum(1 for name, claim in mine.items() if claim.get("source") and name not in found)
    names = {
        source["id"]: {bare_name(name) for name in (source["name"], *source.get("aliases", ()))}
        for source in story["sources"]
    }
    for given in attributed & back.keys():
        claim, said = gold[given], mine[back[given]]
        scores.matched += 1
        source = said.get("source") or {}
        scores.speakers += bare_name(source.get("name") or "") in names[claim["source"]]
        scores.stances += said.get("stance") == claim["stance"]
        scores.inverted.add(
            {given} if claim.get("holds", True) is False else set(),
            {given} if said.get("holds", True) is False else set(),
        )


def _score_disputes(scores: Scores, story: Told, told: Told, found: Mapping[str, str]) -> None:
    mine = [
        [[found.get(claim, f"?{claim}") for claim in side] for side in dispute["sides"]]
        for dispute in told.get("disputes", [])
    ]
    gold = [dispute["sides"] for dispute in story["disputes"]]
    opposed = opposed_pairs(mine)
    scores.contradiction.add(opposed_pairs(gold), opposed)
    scores.agreement.add(
        {pair for sides in gold for pair in allied_pairs(sides)},
        {pair for sides in mine for pair in allied_pairs(sides)},
    )
    met = set(found.values())
    for trap in story.get("traps", []):
        pairs = [frozenset(pair) for pair in combinations(trap["claims"], 2) if met >= set(pair)]
        scores.traps += len(pairs)
        scores.held += sum(pair not in opposed for pair in pairs)


def _score_figures(scores: Scores, story: Told, told: Told, texts: Mapping[str, str]) -> None:
    left = list(told.get("figures", []))
    right = 0
    for figure in story["figures"]:
        span = place_of(texts[figure["doc"]], figure["text"], figure.get("nth", 1))
        for mine in left:
            met = mine["doc"] == figure["doc"] and mine["start"] < span.end and span.start < mine["end"]
            if met and (mine["low"], mine["high"]) == (figure["low"], figure["high"]):
                left.remove(mine)
                right += 1
                break
    scores.figures.right += right
    scores.figures.missed += len(story["figures"]) - right
    scores.figures.wrong += len(left)


def _rate(part: int, whole: int) -> float:
    return 100.0 * part / whole if whole else 0.0


def _rounded(values: Mapping[str, float]) -> dict[str, float]:
    return {name: round(value, 1) for name, value in values.items()}
