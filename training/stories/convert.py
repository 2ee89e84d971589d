"""From a written story to the benchmark's JSON shape, checked on the way."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

_MARK = re.compile(r"\[([^\[\]|]+)\|([^\[\]]+)\]")
_STANCES = {"asserts", "denies", "promises", "demands", "doubts"}
_KINDS = {"denial", "figure", "responsibility", "account", "status"}


class StoryError(ValueError):
    """A written story that breaks the form; says where."""


@dataclass(slots=True)
class _Claim:
    id: str
    doc: str
    source: str | None
    stance: str
    holds: bool
    content: tuple[int, int] = (0, 0)
    cue: tuple[int, int] | None = None
    source_span: tuple[int, int] | None = None


@dataclass(slots=True)
class _Story:
    id: str
    topic: str = ""
    documents: list[dict[str, str]] = field(default_factory=list)
    sources: list[dict[str, Any]] = field(default_factory=list)
    claims: dict[str, _Claim] = field(default_factory=dict)
    disputes: list[dict[str, Any]] = field(default_factory=list)
    traps: list[dict[str, Any]] = field(default_factory=list)


def convert(name: str, written: str) -> dict[str, Any]:
    """The story as the benchmark has it; StoryError names the line or claim that is wrong."""
    story = _Story(name)
    body: list[str] = []
    head: list[str] | None = None
    for line in [*written.replace("\r", "").split("\n"), "== "]:
        if line.startswith("== ") or (line[:2] in {"? ", "~ "} and head):
            if head:
                _document(story, head, "\n".join(body))
            head, body = None, []
        if line.startswith("== ") and line.strip() != "==":
            head = [part.strip() for part in line[3:].split("|")]
        elif head is not None:
            body.append(line)
        else:
            _other(story, line)
    return _finished(story)


def _other(story: _Story, line: str) -> None:
    parts = [part.strip() for part in line[2:].split("|")]
    if line.startswith("# "):
        story.topic = line[2:].strip()
    elif line.startswith("@ "):
        if len(parts) < 3:
            raise StoryError(f"{story.id}: a source needs id, name and kind: {line}")
        identity, name, kind, party, others = [*parts, "", ""][:5]
        aliases = [alias.strip() for alias in others.split(";") if alias.strip()]
        story.sources.append({"id": identity, "name": name, "aliases": aliases, "kind": kind, "party": party or None})
    elif line.startswith("? "):
        kind, question, sides = parts
        split = [side.split() for side in sides.split("/")]
        story.disputes.append({"id": f"q{len(story.disputes) + 1}", "kind": kind, "question": question, "sides": split})
    elif line.startswith("~ "):
        story.traps.append({"claims": parts[0].split(), "why": parts[-1]})
    elif line.strip() and not line.startswith("=="):
        raise StoryError(f"{story.id}: a line that belongs nowhere: {line[:60]}")


def _document(story: _Story, head: list[str], marked: str) -> None:
    identity, outlet, published, title, *copy = head
    if published and not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", published):
        raise StoryError(f"{story.id}/{identity}: published {published!r} is not like 2031-05-03T14:20:00Z")
    marked = re.sub(r"\n{3,}", "\n\n", marked.strip())
    text, end = "", 0
    for mark in _MARK.finditer(marked):
        text += marked[end : mark.start()]
        start = len(text)
        text += mark.group(2)
        _mark(story, identity, mark.group(1).strip(), (start, len(text)))
        end = mark.end()
    text += marked[end:]
    if "[c" in text or "|" in text.replace(" | ", " "):
        raise StoryError(f"{story.id}/{identity}: a mark that is not closed or nested in another")
    origin = copy[0].removeprefix("copy of").strip() if copy else identity
    host = re.sub(r"[^a-z]", "", outlet.lower()) or "outlet"
    story.documents.append(
        {"id": identity, "outlet": outlet, "url": f"https://{host}.example/{story.id}/{identity}",
         "published": published, "title": title, "text": text, "origin": origin}
    )  # fmt: skip


def _mark(story: _Story, doc: str, label: str, span: tuple[int, int]) -> None:
    if label[0] in "=!":
        for identity in re.split(r"[,\s]+", label[1:].strip()):
            claim = story.claims.setdefault(identity, _Claim(identity, doc, None, "", True))
            if label[0] == "=":
                claim.source_span = span
            else:
                claim.cue = span
        return
    try:
        identity, source, stance = label.split()
    except ValueError:
        raise StoryError(f"{story.id}/{doc}: a content mark needs claim, source and stance: [{label}|…]") from None
    holds, stance = not stance.endswith("-"), stance.removesuffix("-")
    claim = story.claims.setdefault(identity, _Claim(identity, doc, None, "", True))
    if claim.doc != doc or stance not in _STANCES:
        raise StoryError(f"{story.id}/{doc}: {label}: used in another document, or no such stance")
    claim.source, claim.stance, claim.holds = None if source == "-" else source, stance, holds
    if span[1] - span[0] > claim.content[1] - claim.content[0]:
        claim.content = span


def _finished(story: _Story) -> dict[str, Any]:
    texts = {document["id"]: document["text"] for document in story.documents}
    known = {source["id"] for source in story.sources}
    for claim in story.claims.values():
        if not claim.stance or (claim.source is not None and claim.source not in known):
            raise StoryError(f"{story.id}: {claim.id} has no content mark, or its source is not listed")
    for dispute in story.disputes:
        flat = [claim for side in dispute["sides"] for claim in side]
        wrong = [claim for claim in flat if claim not in story.claims]
        if dispute["kind"] not in _KINDS or wrong or len(dispute["sides"]) < 2 or len(set(flat)) != len(flat):
            raise StoryError(f"{story.id}: dispute {dispute['question']!r}: kind, sides or claims {wrong}")
    for trap in story.traps:
        if any(claim not in story.claims for claim in trap["claims"]):
            raise StoryError(f"{story.id}: a trap names a claim that is not there: {trap['claims']}")
    claims = [_claim(claim, texts[claim.doc]) for claim in story.claims.values()]
    return {
        "id": story.id, "topic": story.topic, "documents": story.documents, "sources": story.sources, "claims": claims,
        "disputes": story.disputes, "traps": story.traps, "figures": [],
    }  # fmt: skip


def _claim(claim: _Claim, text: str) -> dict[str, Any]:
    row: dict[str, Any] = {"id": claim.id, "doc": claim.doc, "source": claim.source}
    for part, span in (("source", claim.source_span), ("cue", claim.cue), ("content", claim.content)):
        row[f"{part}_text"] = text[span[0] : span[1]] if span else None
        if span:
            row[f"{part}_nth"] = _nth(text, text[span[0] : span[1]], span[0])
    row["stance"] = claim.stance
    if not claim.holds:
        row["holds"] = False
    return row


def _nth(text: str, piece: str, start: int) -> int:
    count, at = 0, -1
    while (at := text.find(piece, at + 1)) >= 0:
        count += 1
        if at == start:
            return count
    raise StoryError(f"{piece!r} is not where it was marked")
