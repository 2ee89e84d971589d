"""Links to footage, pictures, posts and documents, with the place in the report where they stand."""

from __future__ import annotations

import pytest

from counterclaim.intake.page.cited import kind_of_address, links_in
from counterclaim.intake.page.tree import tree_of
from counterclaim.records import Span


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("https://www.youtube.com/watch?v=aB3dE6gH9_k", "video"),
        ("https://youtu.be/aB3dE6gH9_k?t=30", "video"),
        ("https://player.vimeo.com/video/12345678", "video"),
        ("https://x.com/lockwatch/status/1234567890123456789", "post"),
        ("https://twitter.com/lockwatch/status/1234567890123456789?s=20", "post"),
        ("https://t.me/lockwatch/4711", "post"),
        ("https://www.facebook.com/lockwatch/posts/pfbid02abc", "post"),
        ("https://www.facebook.com/lockwatch/videos/123456", "video"),
        ("https://www.instagram.com/p/Cabcdef/", "post"),
        ("https://many.example/@warden/112233445566778899", "post"),
        ("https://courier.example/files/order%20of%20march.pdf", "document"),
        ("https://courier.example/photos/lock.JPG?width=900", "picture"),
        ("https://courier.example/tape.mp3", "recording"),
        ("https://web.archive.org/web/20310503120000/https://t.me/lockwatch/4711", "post"),
        ("https://www.youtube.com/@lockwatch", None),
        ("https://x.com/lockwatch", None),
        ("https://t.me/lockwatch", None),
        ("https://courier.example/2031/05/lock-is-shut", None),
        ("https://courier.example/story.html", None),
        ("mailto:desk@courier.example", None),
        ("http://[broken", None),
    ],
)
def test_what_an_address_says_of_itself(address: str, kind: str | None) -> None:
    assert kind_of_address(address) == kind


PAGE = """<html><body><article>
<p>Wardens shut the lock on Tuesday. A <a href="/clips/lock.mp4">shaky
clip</a> shows a chain across the water.</p>
<p>The skipper wrote <a href="https://t.me/lockwatch/4711">a <b>post</b></a> and later another <a
href="https://t.me/lockwatch/4712">post</a>; see <a href="/more">more</a>.</p>
<iframe src="https://www.youtube.com/embed/aB3dE6gH9_k"></iframe>
<p>Caption: the lock at noon.</p>
<video><source src="//cdn.example/noon.webm"></video>
</article><aside><p>Another story altogether, about the price of beets in the northern
districts, which has not been told before and is long.</p>
<iframe src="https://www.youtube.com/embed/zZ3dE6gH9_k"></iframe></aside></body></html>"""
TEXT = (
    "Wardens shut the lock on Tuesday. A shaky clip shows a chain across the water.\n\n"
    "The skipper wrote a post and later another post; see more."
)


def test_each_link_stands_where_its_words_stand() -> None:
    found = links_in(tree_of(PAGE, "test"), TEXT, "https://courier.example/lock")
    assert [(link.span.cut(TEXT), link.address, link.kind, link.set_in) for link in found] == [
        ("shaky clip", "https://courier.example/clips/lock.mp4", "video", False),
        ("The skipper wrote a post and later another post; see more.", "https://cdn.example/noon.webm", "video", True),
        (
            "The skipper wrote a post and later another post; see more.",
            "https://www.youtube.com/embed/aB3dE6gH9_k",
            "video",
            True,
        ),
        ("a post", "https://t.me/lockwatch/4711", "post", False),
        ("post", "https://t.me/lockwatch/4712", "post", False),
    ]
    assert found[-1].span.start > TEXT.index("another")


def test_a_page_without_a_place_for_them_has_none() -> None:
    assert links_in(tree_of(PAGE, "test"), "Beets.", None) == ()


def test_a_directory_of_pictures_is_not_walked_to_its_end() -> None:
    links = "".join(f'<p><a href="https://p.example/{n}.jpg">Picture {n}</a></p>' for n in range(500))
    text = "\n\n".join(f"Picture {n}" for n in range(500))
    assert len(links_in(tree_of(f"<html><body>{links}</body></html>", "test"), text, None)) == 200


def test_spans_lie_in_the_text() -> None:
    for link in links_in(tree_of(PAGE, "test"), TEXT, None):
        assert Span(0, len(TEXT)).start <= link.span.start < link.span.end <= len(TEXT)
