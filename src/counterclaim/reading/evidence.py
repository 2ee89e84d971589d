"""Footage, pictures and documents that a report cites: what they are said to show, who showed them, and where."""

import re
from collections.abc import Iterable

from counterclaim.reading.sentences import sentences
from counterclaim.records import Evidence, Span

_KINDS = (
    ("satellite picture", r"(?:commercial )?satellite (?:images?|imagery|pictures?|photographs?|photos?)"),
    ("video", r"(?:drone |dashcam |bodycam |mobile[- ]phone |phone |security |surveillance |CCTV |amateur |shaky |short |brief |grainy |unverified )*(?:videos?|footage|films?|clips?|video recordings?|live stream)"),
    ("recording", r"(?:audio |sound |voice |cockpit |telephone |radio |taped |black-box )*(?:recordings?|tapes?|intercepts?|audio|data recorder)"),
    ("picture", r"(?:aerial |drone |press )*(?:photographs?|photos?|pictures?|images?|snapshots?)"),
    ("document", r"(?:internal |leaked |confidential |court |hospital |signed |written |police |official )*(?:documents?|contracts?|letters?|logs|logbooks?|minutes|memos?|reports?|files|registers?|invoices?|records?|certificates?|manifests?|drafts?|ledgers?|protocols?|autopsy)"),
    ("post", r"(?:social[- ]media |Telegram |Facebook |Twitter |deleted )*(?:posts?|tweets?)"),
)  # fmt: skip
_VERB = (
    r"(?:(?:appear(?:s|ed)?|seem(?:s|ed)?|purport(?:s|ed)?|claim(?:s|ed)?|is said|are said|was said) to )?"
    r"(?:show(?:s|ed|n|ing)?|captur(?:es|ed|ing|e)|depict(?:s|ed|ing)?|reveal(?:s|ed|ing)?|record(?:s|ed)?|prov(?:es|ed|e)|suggest(?:s|ed)?|state(?:s|d)?|list(?:s|ed)?|obliges?|confirm(?:s|ed)?)"
)
_SHOWN = re.compile(
    r",? ?\b((?:first |later |also )?(?:posted|published|released|shared|circulated|broadcast|aired|carried|issued|uploaded|shown|obtained|seen|verified|leaked|taken|filmed|recorded|provided|supplied)"
    r"(?: (?:on|by|in|to|from|at|over|via) [^,.;:“\"]{2,60})*)"
)
_BY = re.compile(
    r"\bby ((?:the |a |an |its |his |her )?[\w’'-]+(?: (?:of |for |the )?[\w’'-]+){0,5}?)(?= (?:on|in|at|to|over|via|and|show\w*|appear\w*|which|that)\b|[,.;]|$)"
)
_WHERE = re.compile(
    r"\b(?:on|to|via|over|in) ((?:(?:the|a|its|his|her|their) )?(?:[\w’'-]+ ){0,4}?(?:(?:Telegram|Twitter|Facebook|Instagram|YouTube|X) )?(?:page|channel|website|account|feed|television|TV|radio|newspaper|press conference|news conference|briefing|social media|internet|web|court|parliament)\b|Telegram|Twitter|Facebook|Instagram|YouTube|TikTok|X\b)"
)
_OWNER = re.compile(r"((?:[A-Z][\w’'-]*[\w](?: [A-Z][\w-]+)*|[Tt]he [\w-]+(?: [\w-]+)?))['’]s? (?:own |latest |new )?$")
_SHOWED = re.compile(
    r"^(?:.*?[,;] )??((?:[Tt]he |[Aa]n? )?(?!which\b|who\b)[\w’'-]+(?: (?!which\b|who\b)[\w’'-]+){0,4}?)(?:, (?:which|who))? (?:has |have |had )?(?:released|published|posted|showed|produced|shared|aired|displayed|broadcast|issued|circulated) "
)


def evidence_in(text: str, *, report: str, debris: Iterable[Span] = ()) -> tuple[Evidence, ...]:
    """What a report cites as evidence, one a sentence and kind, in the order of the text; `report` is its digest.

    A picture or paper counts where the report says what it shows, or who showed it; a mere mention does not.
    """
    cut = list(debris)
    found = []
    for sentence in sentences(text):
        if any(sentence.overlaps(piece) for piece in cut):
            continue
        found += _in_sentence(text, sentence, report)
    return tuple(found)


def _in_sentence(text: str, sentence: Span, report: str) -> list[Evidence]:
    words, found, taken = sentence.cut(text), list[Evidence](), list[Span]()
    for kind, pattern in _KINDS:
        for match in re.finditer(rf"\b{pattern}\b", words, re.IGNORECASE):
            span = Span(sentence.start + match.start(), sentence.start + match.end())
            if any(span.overlaps(other) for other in taken) or _is_inner(words, match.start()):
                continue
            taken.append(span)
            shows, told = _shows(words, match.end())
            by, where = _shown(words, match)
            sure = shows is not None or by is not None or where is not None
            if sure and (kind not in {"document", "post"} or told):
                found.append(
                    Evidence(report, span, words, kind, shows, by, where, 0.8 if shows and (by or where) else 0.65)
                )
    return sorted(found, key=lambda one: one.span)


def _is_inner(words: str, start: int) -> bool:
    """ "a video that shows images of": the images are the video's; "disputed the picture of" is a figure of speech."""
    return bool(re.search(r"(?:show\w*|captur\w*|disputed|painted|gave) (?:the |a |new )?$", words[:start]))


def _shows(words: str, after: int) -> tuple[str | None, bool]:
    """What the words after a piece of evidence say it shows, and whether they say anything of it at all."""
    rest = words[after:]
    gap = r"(?:,? (?:which|that|who)?[^.;“\"]{0,90}?[, ]| )"
    match = re.match(rf"{gap}{_VERB}\b:? ?(.{{3,}})", rest)
    shown = _SHOWN.match(rest)
    if match is None:
        of = re.match(
            r" of ((?:the |a |an )?.{3,}?)(?=[,;]| (?:posted|released|published|shared|was|were|is|are|has|have|had)\b|\.?$)",
            rest,
        )
        return (of[1], bool(shown)) if of else (None, bool(shown))
    return match[1].rstrip(" ."), True


def _shown(words: str, match: re.Match[str]) -> tuple[str | None, str | None]:
    """Who showed it, and where, as written."""
    after = words[match.end() : match.end() + 140]
    shown = _SHOWN.search(after)
    where = _WHERE.search(shown[1]) if shown else None
    by = _BY.search(shown[1]) if shown else None
    owner = _OWNER.search(words[: match.start()])
    if by is None and owner is None:
        owner = _SHOWED.match(words[: match.start()])
    who = by[1] if by else owner[1] if owner else None
    return who, where[1] if where else None
