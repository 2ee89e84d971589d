"""One act of speaking: through what, to whom, when and where an attributed content was uttered."""

import re
from collections.abc import Iterable, Sequence

from counterclaim.reading.sentences import index_at, sentences
from counterclaim.records import Moment, Span, Utterance

_HELD = r"statement|interview|letter|note|report|email|e-mail|post|tweet|message|video|speech|address|broadcast|recording|bulletin|briefing|declaration|memo|leaflet|article|column|blog|podcast|text message|complaint|filing|communiqu[ée]|dispatch|telegram|decree|notice|press release"
_NEWS = r"(?:press|news) (?:conference|briefing)|briefing|rally|hearing|meeting|funeral|ceremony|session|debate|sitting"
_CALL = r"(?:(?:tele)?phone|video|conference) call|telephone (?:conversation|interview)|conversation"
_NOUN = rf"(?:[\w’'-]+ ){{0,3}}?(?:{_HELD}|{_CALL})"
_TAIL = r"(?: (?:posted|published|released|issued|shared|carried|sent|read out|broadcast|aired|recorded|uploaded|put out)(?: (?:on|by|in|to|over|at) (?:(?:the|its|his|her|their|a) )?[\w’'.-]+(?: [A-Z][\w’'.-]+)*)?)?"
_PARTY = r"(?: (?:with|to|from|by|on) (?:(?:the|its|his|her|their|a|an|this|state|national|local) ){0,2}[\w’'.-]+(?: (?:of |general |Secretary |[A-Z])[\w’'.-]*){0,5})?"
_CHANNELS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:in|through|via|by|from) (?:a|an|the|its|his|her|their|one|another) {_NOUN}{_TAIL}{_PARTY}{_TAIL}",
        rf"\bat (?:a|an|the|its|his|her|their) (?:[\w-]+ ){{0,2}}?(?:{_NEWS})",
        r"\b(?:on|via|over|through) (?:(?:the|its|his|her|their) )?(?:[\w’'-]+ ){0,2}?(?:Telegram|Twitter|Facebook|Instagram|YouTube|TikTok|WhatsApp|Signal|X|television|TV|radio|wireless|channel|website|web site|page|feed|air|account|line|app|social media)\b",
        r"\bby (?:tele)?phone\b|\bby radio\b|\bby e-?mail\b|\bby letter\b|\bby text(?: message)?\b|\bover the (?:tele)?phone\b",
        r"\bin (?:parliament|court|the chamber|the assembly|an open letter|writing)\b|\bbefore (?:the )?(?:court|parliament|tribunal|assembly)\b",
    )
)
_AUDIENCE = re.compile(
    r"\b(?:told|tells|telling|assured|informed|reminded|warned|showed)\s+"
    r"((?:(?:the|a|an|this|his|her|its|our|local|state|up to|some|several|foreign) )*(?:[\w’'-]+ )??"
    r"(?:reporters?|journalists?|parliament|deputies|lawmakers|supporters|television|radio|newspaper|paper|station|magazine|agency|meeting|rally|court|council|assembly|crowd|families|investors|relatives|workers|us|me|"
    r"news conference|press conference|chamber|senate|committee|diplomats|delegates|people|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*))\b"
)
_WITH = re.compile(
    r"\b(?:call|conversation|interview|meeting|letter|talks|message|appeal) (?:with|to) ((?:the |its |his |her )?[\w’'.-]+(?: (?:of |[A-Z])[\w’'.-]*)*)"
)
_PLACE = re.compile(
    r"\b(?:said|says|told [^,.“\"]{2,40}?|reporters|journalists|conference|speaking|speech|briefing|statement)(?: (?:on|late|early) \w+(?: \w+)?)? "
    r"((?:in|at|from|outside) (?:the )?(?:[\w’'-]+ ){0,3}?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)"
)


def utterance_of(
    text: str,
    *,
    speaker: str,
    cue: Sequence[Span],
    content: Sequence[Span],
    source: Span | None = None,
    others: Iterable[Span] = (),
    moments: Iterable[Moment] = (),
) -> Utterance:
    """The act of speaking that an attribution tells of.

    `speaker` is the speaker's id; `content` and `others` (contents of other attributions) are passed over, since what
    is said is not how it was said; of `moments` the one nearest to the cue and outside of the contents is taken.
    """
    anchor = _anchor(cue, source, content)
    span = _sentence_at(text, anchor)
    words = _masked(text, span, [*content, *others])
    audience = _AUDIENCE.search(words) or _WITH.search(words)
    place = _PLACE.search(words)
    return Utterance(
        speaker,
        when=_nearest_moment(moments, anchor, span, [*content, *others]),
        channel=_channel(words, anchor - span.start),
        audience=audience[1].strip() if audience else None,
        place=place[1].strip() if place else None,
    )


def _anchor(cue: Sequence[Span], source: Span | None, content: Sequence[Span]) -> int:
    spans = [*cue[:1], *([source] if source else []), *content[:1]]
    return spans[0].start if spans else 0


def _sentence_at(text: str, position: int) -> Span:
    cut = sentences(text)
    return cut[index_at(cut, position)] if cut else Span(0, max(1, len(text)))


def _masked(text: str, span: Span, contents: Iterable[Span]) -> str:
    """The sentence with every attributed content blanked, so that offsets stay."""
    words = list(span.cut(text))
    for content in contents:
        for at in range(max(content.start, span.start), min(content.end, span.end)):
            words[at - span.start] = "\x00"
    return "".join(words)


def _channel(words: str, anchor: int) -> str | None:
    """The channel nearest to the cue, as written."""
    found = [match for pattern in _CHANNELS for match in pattern.finditer(words)]
    if not found:
        return None
    best = min(
        found, key=lambda match: (min(abs(match.start() - anchor), abs(match.end() - anchor)), -len(match.group()))
    )
    return re.sub(
        r"^(?:in|through|via|by|from|at|on|over|before) (?=(?:a|an|the|its|his|her|their) )", "", best.group().strip()
    )


def _nearest_moment(moments: Iterable[Moment], anchor: int, span: Span, contents: Sequence[Span]) -> Moment | None:
    outside = [
        moment
        for moment in moments
        if moment.type in {"DATE", "TIME"}
        and span.covers(moment.span)
        and not any(content.overlaps(moment.span) for content in contents)
    ]
    return min(outside, key=lambda moment: abs(moment.span.start - anchor), default=None)
