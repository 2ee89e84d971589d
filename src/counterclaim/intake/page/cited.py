"""Links of a page to footage, pictures, posts and documents, each with the place in the report where it stands.

What a link leads to is told from its address alone: the kind of file that its path names, or the form in which a
platform addresses one video, picture or post. Links to other articles, to a platform's front page or to somebody's
account are none. What is set into the page stands behind the paragraph before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote, urljoin, urlsplit, urlunsplit

from lxml import etree
from lxml.html import HtmlElement

from counterclaim.intake.page.tree import INLINE, fold
from counterclaim.records import Link, Span

#: Kind, hosts (and those below them), and what path and query say of one item.
_PLATFORMS = (
    ("video", "youtube.com youtube-nocookie.com", r"/(?:watch\?(?:.*&)?v=|embed/|shorts/|live/|v/)[\w-]{6,}"),
    ("video", "youtu.be", r"/[\w-]{6,}"),
    ("video", "vimeo.com", r"/(?:video/|[\w-]+/[\w-]+/video/)?\d{5,}"),
    ("video", "dailymotion.com dai.ly", r"/(?:embed/)?(?:video/)?[a-z0-9]{5,}"),
    ("video", "tiktok.com", r"/(?:@[^/]+/video|embed(?:/v2)?)/\d+"),
    ("video", "rumble.com", r"/(?:embed/)?v[a-z0-9]{4,}"),
    ("video", "facebook.com fb.watch", r"/(?:watch/?\?v=\d+|[^/]+/videos/|reel/\d+|[\w-]{8,}/?$)"),
    ("post", "x.com twitter.com nitter.net", r"/(?:#!/)?(?:[^/]+|i/web)/status(?:es)?/\d+"),
    ("post", "t.me telegram.me", r"/(?:s/)?[^/]+/\d+"),
    ("post", "facebook.com", r"/(?:[^/]+/posts/|permalink\.php|story\.php|groups/[^/]+/(?:posts|permalink)/)"),
    ("post", "instagram.com threads.net threads.com", r"/(?:[^/]+/)?(?:p|reel|tv|post)/[\w-]+"),
    ("post", "vk.com ok.ru", r"/(?:wall|video|topic/)-?\d+"),
    ("post", "bsky.app", r"/profile/[^/]+/post/\w+"),
    ("post", "reddit.com", r"/r/[^/]+/comments/\w+"),
    ("picture", "flickr.com", r"/photos/[^/]+/\d+"),
    ("picture", "imgur.com", r"/(?:a/|gallery/)?\w{5,}"),
    ("document", "documentcloud.org", r"/documents/\d+"),
    ("document", "docs.google.com drive.google.com", r"/(?:document|spreadsheets|file)/d/"),
)
_FILES = (
    ("video", "mp4 webm mov m4v mkv avi m3u8 ogv"),
    ("recording", "mp3 m4a ogg oga wav flac aac"),
    ("picture", "jpg jpeg png gif webp tif tiff avif heic"),
    ("document", "pdf doc docx odt xls xlsx ods csv ppt pptx rtf"),
)
_KIND_OF_ENDING = {ending: kind for kind, endings in _FILES for ending in endings.split()}
_ENDING = re.compile(r"\.(\w{2,5})$")
_PATHS = tuple((kind, frozenset(hosts.split()), re.compile(path, re.IGNORECASE)) for kind, hosts, path in _PLATFORMS)
_POST_BY_NUMBER = re.compile(r"/@[\w.-]+(?:@[\w.-]+)?/\d{12,}$")
"""How the servers of Mastodon and its kin address a post; they have no host in common."""
_ARCHIVED = re.compile(r"^/web/\d{4,14}[a-z_]*/(https?:.+)$")
_SET_IN = {"iframe": "src", "video": "src", "audio": "src", "source": "src", "embed": "src", "object": "data"}
_CAPTION = 100
"""Characters that a paragraph may have and still be the caption of what is set in."""
_MOST = 200
"""Links that are looked at in one page: more is a directory, no report."""


def kind_of_address(address: str) -> str | None:
    """Whether an address is that of a video, recording, picture, post or document; None where it does not say."""
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not host:
        return None
    if host == "web.archive.org" and (archived := _ARCHIVED.match(urlunsplit(("", "", parts.path, parts.query, "")))):
        return kind_of_address(archived[1])
    path = f"{parts.path}?{parts.query}" if parts.query else parts.path
    for kind, hosts, pattern in _PATHS:
        if any(host == one or host.endswith(f".{one}") for one in hosts) and pattern.match(path):
            return kind
    ending = _ENDING.search(unquote(parts.path).casefold())
    if ending and ending[1] in _KIND_OF_ENDING:
        return _KIND_OF_ENDING[ending[1]]
    return "post" if _POST_BY_NUMBER.match(parts.path) else None


def links_in(tree: HtmlElement, text: str, address: str | None) -> tuple[Link, ...]:
    """The links that stand in the report's text, which is made of the page's paragraphs, in their order, each once."""
    places = _Places(text)
    found: dict[tuple[str, Span], Link] = {}
    for element in tree.iter("a", "p", *_SET_IN):
        if element.tag == "p":
            places.pass_by(element)
            continue
        target = _target(element, address)
        kind = kind_of_address(target) if target else None
        if target is None or kind is None:
            continue
        span = places.of_anchor(element) if element.tag == "a" else places.behind
        if span is not None:
            link = Link(span, target, kind, set_in=element.tag != "a")
            found.setdefault((target, span), link)
        if len(found) >= _MOST:
            break
    return tuple(sorted(found.values(), key=lambda link: (link.span, link.address)))


def _target(element: etree._Element, address: str | None) -> str | None:
    named = element.get("href" if element.tag == "a" else _SET_IN[str(element.tag)]) or element.get("data-src")
    if not named:
        return None
    try:
        target = urljoin(address or "", named.strip())
        return target if urlsplit(target).scheme in ("http", "https") else None
    except ValueError:
        return None


class _Places:
    """Where the page's paragraphs stand in the report's text."""

    def __init__(self, text: str) -> None:
        self._lines: dict[str, Span] = {}
        for line in _lines(text):
            self._lines.setdefault(line.cut(text), line)
        #: The last line of the report that was passed by, for what is set in behind it.
        self.behind: Span | None = None

    def pass_by(self, block: etree._Element) -> None:
        """Note that the walk through the page has come to this paragraph; one of another article ends the report."""
        words = fold("".join(block.itertext()))
        line = self._lines.get(words)
        if line is not None or len(words) > _CAPTION:
            self.behind = line

    def of_anchor(self, anchor: etree._Element) -> Span | None:
        """Where the words of a link stand; None where they are not in the report."""
        words, block = fold("".join(anchor.itertext())), _block_of(anchor)
        whole, before = fold("".join(block.itertext())), fold("".join(_before(block, anchor)))
        if not words:
            return None
        exact = self._lines.get(whole)
        for said, line in {whole: exact}.items() if exact else self._lines.items():
            if said == whole or (len(said) > len(words) and said in whole):
                at = said.find(words, max(0, min(len(before), len(said)) - (len(whole) - len(said))))
                at = said.find(words) if at < 0 else at
                if at >= 0:
                    return Span(line.start + at, line.start + at + len(words))
        return None


def _lines(text: str) -> Iterator[Span]:
    at = 0
    for line in text.split("\n"):
        if line.strip():
            yield Span(at, at + len(line))
        at += len(line) + 1


def _block_of(element: etree._Element) -> etree._Element:
    block = element
    while (parent := block.getparent()) is not None and block.tag in INLINE:
        block = parent
    return block


def _before(block: etree._Element, anchor: etree._Element) -> Iterator[str]:
    """The words of a block that stand before a link in it."""
    for event, element in etree.iterwalk(block, events=("start", "end")):
        if event == "start":
            if element is anchor:
                return
            yield element.text or ""
        elif element is not block:
            yield element.tail or ""
