"""One act of speaking: through what, to whom, when and where an attributed content was uttered."""

import re
from collections.abc import Iterable, Sequence
from typing import Protocol

from counterclaim.records import Moment, Span, Spans, Speaker, Utterance


class Spoken(Protocol):
    """What of an attribution tells of the act of speaking."""

    @property
    def cue(self) -> Spans:
        """As in the record of that name."""
        ...

    @property
    def content(self) -> Spans:
        """As in the record of that name."""
        ...

    @property
    def source(self) -> Spans:
        """As in the record of that name."""
        ...


_WRITTEN = (
    r"(?:text message|press release|e-?mail|statement|interview|letter|note|report|post|tweet|message|video|clip|speech"
    r"|address|broadcast|recording|bulletin|briefing|declaration|memo|leaflet|article|column|blog|podcast|complaint"
    r"|filing"
    r"|communiqu[ée]|dispatch|telegram|decree|notice)"
)
_CALL = r"(?:(?:(?:tele)?phone|video|conference) call|telephone (?:conversation|interview)|conversation)"
_GATHERING = (
    r"(?:(?:press|news) (?:conference|briefing)|briefing|rally|hearing|meeting|funeral|ceremony|session|debate|sitting)"
)
_NAME = r"[\w’'.-]+(?: [A-Z][\w’'.-]+)*"
_SENT = (
    r"(?: (?:posted|published|released|issued|shared|carried|sent|read out|broadcast|aired|recorded|uploaded|put out)"
    rf"(?: (?:on|by|in|to|over|at) (?:(?:the|its|his|her|their|a) )?{_NAME}(?: (?:page|channel|feed|account|site))?)?)?"
)
_PARTNER = (
    r"(?: (?:with|to|from|by|on) (?:(?:the|its|his|her|their|a|an|this|state|national|local) ){0,2}"
    r"[\w’'.-]+(?: (?:of |[A-Z])[\w’'.-]*){0,5})?"
)
_PLATFORM = r"(?:Telegram|Twitter|Facebook|Instagram|YouTube|TikTok|WhatsApp|Signal|X)"
_MEDIUM = (
    rf"(?:(?:{_PLATFORM} )?(?:television|TV|radio|wireless|channel|website|web site|page|feed|air|account|line|app"
    rf"|social media)|{_PLATFORM})"
)
_CHANNELS = tuple(
    re.compile(pattern)
    for pattern in (
        r"\b(?:in|through|via|by|from) (?:a|an|the|its|his|her|their|one|another) (?:[\w’'-]+ ){0,3}?"
        rf"(?:{_WRITTEN}|{_CALL})\b{_SENT}{_PARTNER}{_SENT}",
        rf"\bat (?:a|an|the|its|his|her|their) (?:[\w-]+ ){{0,2}}?{_GATHERING}\b",
        rf"\b(?:on|via|over|through) (?:(?:the|its|his|her|their) )?(?:[\w’'-]+ ){{0,2}}?{_MEDIUM}\b",
        r"\b(?:by|over the) (?:(?:tele)?phone|radio|e-?mail|letter|text(?: message)?)\b",
        r"\bin (?:parliament|court|the chamber|the assembly|an open letter|writing)\b",
        r"\bbefore (?:the )?(?:court|parliament|tribunal|assembly)\b",
    )
)
_LISTENERS = (
    r"(?:reporters?|journalists?|parliament|deputies|lawmakers|supporters|television|radio|newspaper|paper|station"
    r"|magazine"
    r"|agency|meeting|rally|court|council|assembly|crowd|families|investors|relatives|workers|us|me|news conference"
    rf"|press conference|chamber|senate|committee|diplomats|delegates|people|[A-Z]{_NAME})"
)
_AUDIENCE = re.compile(
    r"\b(?:told|tells|telling|assured|informed|reminded|warned|showed)\s+"
    r"((?:(?:the|a|an|this|his|her|its|our|local|state|up to|some|several|foreign) )*(?:[\w’'-]+ )??"
    rf"{_LISTENERS})\b"
)
_WITH = re.compile(
    r"\b(?:call|conversation|interview|meeting|letter|talks|message|appeal) (?:with|to) "
    r"((?:(?:the|its|his|her) )?[\w’'.-]+(?: (?:of |[A-Z])[\w’'.-]*)*)"
)
_PLACE = re.compile(
    r"\b(?:said|says|told [^,.“\"]{2,40}?|reporters|journalists|conference|speaking|speech|briefing|statement)"
    r"(?: (?:on|late|early) \w+(?: \w+)?)? "
    r"((?:in|at|from|outside) (?:the )?(?:[\w’'-]+ ){0,3}?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)"
)
_PREPOSITION = re.compile(r"^(?:by (?=(?:a|an|the|its|his|her|their) )|(?:in|through|via|from|at|on|over|before) )")


def utterance_of(
    speaker: Speaker,
    text: str,
    sentence: Span,
    attribution: Spoken,
    moments: Iterable[Moment] = (),
    *,
    others: Iterable[Span] = (),
) -> Utterance:
    """The act of speaking that an attribution tells of.

    `sentence` is the one in which the cue stands. The content, and `others` (contents of other attributions), are
    passed over: what is said is not how it was said. The moment nearest to the cue and outside them is taken.
    """
    contents = (*attribution.content, *others)
    anchor = (attribution.cue or attribution.source or attribution.content)[0].start
    words = _masked(text, sentence, contents)
    audience = _AUDIENCE.search(words) or _WITH.search(words)
    place = _PLACE.search(words)
    return Utterance(
        speaker.id,
        when=_nearest(moments, anchor, sentence, contents),
        channel=_channel(words, anchor - sentence.start),
        audience=audience[1].strip() if audience else None,
        place=place[1].strip() if place else None,
    )


def _masked(text: str, sentence: Span, contents: Iterable[Span]) -> str:
    """The sentence with every attributed content blanked by a sign that no pattern knows, so that offsets stay."""
    words = list(sentence.cut(text))
    for content in contents:
        for at in range(max(content.start, sentence.start), min(content.end, sentence.end)):
            words[at - sentence.start] = "\x00"
    return "".join(words)


def _channel(words: str, anchor: int) -> str | None:
    """The channel nearest to the cue, as written less its preposition; of two at one place the longer."""
    small = words[0].lower() + words[1:] if words[0].isascii() else words
    found = [match for pattern in _CHANNELS for match in pattern.finditer(small)]
    if not found:
        return None
    best = min(found, key=lambda match: (_away(match, anchor), -len(match.group())))
    return _PREPOSITION.sub("", best.group().strip(" .,;:"))


def _away(match: re.Match[str], anchor: int) -> int:
    return min(abs(match.start() - anchor), abs(match.end() - anchor))


def _nearest(moments: Iterable[Moment], anchor: int, sentence: Span, contents: Sequence[Span]) -> Moment | None:
    outside = [
        moment
        for moment in moments
        if moment.type in {"DATE", "TIME"}
        and sentence.covers(moment.span)
        and not any(content.overlaps(moment.span) for content in contents)
    ]
    return min(outside, key=lambda moment: abs(moment.span.start - anchor), default=None)
