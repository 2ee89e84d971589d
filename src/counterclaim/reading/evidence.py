"""Footage, pictures and documents that a report cites: what they are said to show, who showed them, and where."""

import re
from dataclasses import replace

from counterclaim.reading.sentences import sentences
from counterclaim.records import Evidence, Link, Report, Span

#: Kind and words, the more exact kind first.
_KINDS = (
    ("satellite picture", r"(?:commercial )?satellite (?:images?|imagery|pictures?|photographs?|photos?)"),
    (
        "video",
        r"(?:(?:drone|dashcam|bodycam|mobile[- ]phone|phone|security|surveillance|CCTV|amateur|shaky|short|brief|grainy"
        r"|unverified|harbour|traffic) )*(?:camera )?(?:videos?|footage|films?|clips?|video recordings?|live stream)",
    ),
    (
        "recording",
        r"(?:(?:audio|sound|voice|cockpit|telephone|radio|taped|black-box) )*(?:recordings?|tapes?|intercepts?|audio)",
    ),
    ("picture", r"(?:(?:aerial|drone|press) )*(?:photographs?|photos?|pictures?|images?|snapshots?)"),
    (
        "document",
        r"(?:(?:internal|leaked|confidential|court|hospital|signed|written|police|official) )*(?:documents?|contracts?"
        r"|letters?|logs|logbooks?|minutes|memos?|reports?|files|registers?|invoices?|records?|certificates?|manifests?"
        r"|drafts?|ledgers?|protocols?|autopsy)",
    ),
    ("post", r"(?:(?:social[- ]media|Telegram|Facebook|Twitter|deleted) )*(?:posts?|tweets?)"),
)
#: Kinds so common that a mere mention beside a name is no citing.
_SHOWN_IN_POSTS = frozenset({"video", "picture", "recording"})
_LINKED = 0.9
"""How sure it is that a link to one video, picture or post cites it."""
_COMMON = frozenset({"document", "post"})
_SHOWS = (
    r"(?:(?:appear(?:s|ed)?|seem(?:s|ed)?|purport(?:s|ed)?|claim(?:s|ed)?|is said|are said|was said) to )?"
    r"(?:show(?:s|ed|n|ing)?|captur(?:es|ed|ing|e)|depict(?:s|ed|ing)?|reveal(?:s|ed|ing)?|record(?:s|ed)?"
    r"|prov(?:es|ed|e)|suggest(?:s|ed)?|stated|states|list(?:s|ed)?|obliges?|confirm(?:s|ed)?)"
)
_TOLD = re.compile(rf"(?:,? (?:which|that|who)?[^.;“\"]{{0,90}}?[, ]| ){_SHOWS}\b:? ?(.{{3,}})")
_OF = re.compile(
    r" of ((?:the |a |an )?.{3,}?)"
    r"(?=[,;]| (?:posted|released|published|shared|shot|dates?|was|were|is|are|has|have|had)\b|\.?$)"
)
_SHOWN = re.compile(
    r",? ?\b((?:first |later |also )?(?:posted|published|released|shared|circulated|broadcast|aired|carried|issued"
    r"|uploaded|shown|obtained|seen|verified|leaked|taken|filmed|recorded|provided|supplied)"
    r"(?: (?:on|by|in|to|from|at|over|via) [^,.;:“\"]{2,60})*)"
)
_BY = re.compile(
    r"\bby ((?:the |a |an |its |his |her )?[\w’'-]+(?: (?:of |for |the )?[\w’'-]+){0,5}?)"
    r"(?= (?:on|in|at|to|over|via|and|show\w*|appear\w*|which|that)\b|[,.;]|$)"
)
_PLATFORM = r"(?:Telegram|Twitter|Facebook|Instagram|YouTube|TikTok|X)"
_WHERE = re.compile(
    rf"\b(?:on|to|via|over|in) ((?:(?:the|a|its|his|her|their) )?(?:[\w’'-]+ ){{0,4}}?(?:{_PLATFORM} )?"
    r"(?:page|channel|website|account|feed|television|TV|radio|newspaper|press conference|news conference|briefing"
    rf"|social media|internet|web|court|parliament)\b|{_PLATFORM}\b)"
)
#: "the army's film", "Halmar's own footage".
_OWNER = re.compile(r"((?:[A-Z][\w-]*(?: [A-Z][\w-]+)*|[Tt]he [\w-]+(?: [\w-]+)?))['’]s? (?:own |latest |new )?$")
#: "The ministry released …", "the Bloc, which published …".
_SHOWER = re.compile(
    r"(?:.*?[,;] )??((?:[Tt]he |[Aa]n? )?(?!which\b|who\b)[\w’'-]+(?: (?!which\b|who\b)[\w’'-]+){0,4}?)(?:, (?:which"
    r"|who))?"
    r" (?:has |have |had )?(?:released|published|posted|showed|produced|shared|aired|displayed|broadcast|issued"
    r"|circulated) "
)
#: "a video that shows images of": the images are the video's; "disputed the picture of" is a figure of speech.
_INNER = re.compile(r"(?:show\w*|captur\w*|disputed|painted|gave) (?:the |a |new )?$")


def evidence(report: Report, text: str) -> tuple[Evidence, ...]:
    """What a report cites as evidence, in the order of the text; `text` is its readable text.

    A picture or paper counts where the report says what it shows, or who showed it, or links to it; a mere mention does
    not.
    """
    whole = sentences(text)
    cited = [one for sentence in whole for one in _in_sentence(text, sentence, report)]
    for link in report.links:
        cited = _with_link(cited, link, whole, report)
    kept = [one for one in cited if not any(one.span.overlaps(piece.span) for piece in report.debris)]
    return tuple(sorted(kept, key=lambda one: (one.span, one.address or "")))


def _with_link(cited: list[Evidence], link: Link, whole: tuple[Span, ...], report: Report) -> list[Evidence]:
    """The evidence with what a link leads to: what its sentence cites already, or an item of its own."""
    inside = [sentence for sentence in whole if sentence.overlaps(link.span)]
    if not inside:
        return cited
    sentence = inside[-1] if link.set_in else inside[0]
    for at, one in enumerate(cited):
        if one.address is None and sentence.overlaps(one.span) and _of_one_sort(one.kind, link.kind):
            return [*cited[:at], replace(one, address=link.address), *cited[at + 1 :]]
    span = sentence if link.set_in else link.span
    words = sentence.cut(report.text)
    return [*cited, Evidence(report.digest, span, words, link.kind, confidence=_LINKED, address=link.address)]


def _of_one_sort(cited: str, linked: str) -> bool:
    """Whether what a sentence cites may be what it links to; footage is often shown in a post."""
    return linked == cited or linked in cited or (linked == "post" and cited in _SHOWN_IN_POSTS)


def _in_sentence(text: str, sentence: Span, report: Report) -> list[Evidence]:
    words, found, taken = sentence.cut(text), list[Evidence](), list[Span]()
    for kind, pattern in _KINDS:
        for match in re.finditer(rf"\b{pattern}\b", words, re.IGNORECASE):
            span = Span(sentence.start + match.start(), sentence.start + match.end())
            if any(span.overlaps(other) for other in taken) or _INNER.search(words[: match.start()]):
                continue
            taken.append(span)
            one = _cited(words, match, kind, span, report)
            found += [one] if one else []
    return sorted(found, key=lambda one: one.span)


def _cited(words: str, match: re.Match[str], kind: str, span: Span, report: Report) -> Evidence | None:
    after = words[match.end() :]
    told, of, shown = _TOLD.match(after), _OF.match(after), _SHOWN.match(after)
    by, where = _shown(words, match)
    if not (told or of or by or where) or (kind in _COMMON and not (told or shown)):
        return None
    shows = told[1].rstrip(" .") if told else of[1] if of else None
    return Evidence(report.digest, span, words, kind, shows, by, where, 0.8 if shows and (by or where) else 0.65)


def _shown(words: str, match: re.Match[str]) -> tuple[str | None, str | None]:
    """Who showed it, and where, as written."""
    shown = _SHOWN.search(words[match.end() : match.end() + 140])
    by = _BY.search(shown[1]) if shown else None
    where = _WHERE.search(shown[1]) if shown else None
    owner = by or _OWNER.search(words[: match.start()]) or _SHOWER.match(words[: match.start()])
    return (owner[1] if owner else None), (where[1] if where else None)
