"""Bodies as they were packed for their way: whole, cut short, broken, flooding, and only said to be packed."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from collections.abc import Callable

import brotli
import pytest
import zstandard

from counterclaim.errors import InputTooLarge, UnreadableInput
from counterclaim.intake.packed import unpacked
from tests.intake.conftest import STORY

ADDRESS = "https://lantern.example/1"
WORDS = STORY.encode() * 20
NOISE = bytes(range(256)) * 20
PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": brotli.compress,
    "zstd": zstandard.compress,
}


@pytest.mark.parametrize("name", PACKERS)
def test_a_packed_body_comes_back(name: str) -> None:
    for body in (WORDS, NOISE, b""):
        assert unpacked(PACKERS[name](body), f" {name.upper()} ", ADDRESS, len(WORDS)) == body


def test_packings_are_undone_one_after_the_other() -> None:
    assert unpacked(brotli.compress(gzip.compress(WORDS)), "gzip, br", ADDRESS, len(WORDS)) == WORDS
    frames = zstandard.compress(WORDS[:1000]) + zstandard.compress(WORDS[1000:])
    assert unpacked(frames, "zstd", ADDRESS, len(WORDS)) == WORDS


@pytest.mark.parametrize("name", PACKERS)
def test_a_body_that_is_cut_short_or_broken_is_told(name: str) -> None:
    whole = PACKERS[name](NOISE + WORDS)
    with pytest.raises(UnreadableInput, match=f"its {name} body is cut short"):
        unpacked(whole[:-9], name, ADDRESS, 10**6)
    with pytest.raises(UnreadableInput, match=f"its {name} body is broken"):
        unpacked(b"\x00\x01\x02\xff" * 200, name, ADDRESS, 10**6)


@pytest.mark.parametrize("name", PACKERS)
def test_a_flood_is_cut_off(name: str) -> None:
    flood = PACKERS[name](bytes(60_000_000))
    tracemalloc.start()
    with pytest.raises(InputTooLarge, match="over the limit of 5 MB"):
        unpacked(flood, name, ADDRESS, 5_000_000)
    assert tracemalloc.get_traced_memory()[1] < 30_000_000
    tracemalloc.stop()


@pytest.mark.parametrize("name", [*PACKERS, "utf-8", "none", "text/html", ""])
def test_text_that_is_only_said_to_be_packed_stays(name: str) -> None:
    assert unpacked(WORDS, name, ADDRESS, len(WORDS)) == WORDS


def test_another_packing_is_told() -> None:
    with pytest.raises(UnreadableInput, match="packed as 'compress', which is not read"):
        unpacked(NOISE, "compress", ADDRESS, 10**6)
