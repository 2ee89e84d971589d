"""Archives cut into shards: every record in one of them, wherever the cuts fall."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from uuid import uuid4

import fsspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as any_of

from counterclaim.cluster.shards import captures_of, here, shards_of
from counterclaim.errors import EmptyInput, UnreadableInput
from counterclaim.intake.inputs import Reach
from counterclaim.records import Failure
from tests.locks import archive, unpacked

COUNT = 12


def now() -> datetime:
    return datetime(2031, 5, 6, tzinfo=UTC)


def addresses(given_input: str, split: int) -> list[str]:
    """Of every page, in the order of the shards; whatever cannot be read is an error."""
    found = []
    for shard in shards_of([given_input], split):
        with here(shard) as path:
            for capture in captures_of(shard, path, Reach(now, 20, BytesIO())):
                assert not isinstance(capture, Failure), capture
                found.append(capture.address)
    return found


@pytest.fixture(scope="module")
def locks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("locks") / "locks.warc.gz"
    archive(path, COUNT)
    unpacked(path)
    return path


@pytest.mark.parametrize("name", ["locks.warc.gz", "locks.warc"])
@settings(max_examples=20, deadline=None)
@given(split=any_of.integers(40, 9000))
def test_wherever_an_archive_is_cut_every_page_is_in_one_shard(locks: Path, name: str, split: int) -> None:
    path = str(locks.with_name(name))
    assert addresses(path, split) == addresses(path, 0) == [f"https://courier.example/locks/{n}" for n in range(COUNT)]


@settings(max_examples=20, deadline=None)
@given(split=any_of.integers(5, 600))
def test_wherever_lines_are_cut_every_line_is_whole(split: int) -> None:
    name = f"memory://lines/{uuid4()}.jsonl"
    lines = [json.dumps({"number": number, "words": "toll " * (number % 7)}) for number in range(30)]
    with fsspec.open(name, "wb") as out:
        out.write("\n".join(lines).encode())
    cut: list[str] = []
    for shard in shards_of([name], split):
        with here(shard) as path:
            cut += path.read_text().splitlines()
    assert cut == lines


def test_what_lies_elsewhere_goes_by_its_address(locks: Path) -> None:
    system = fsspec.filesystem("memory")
    for name in ("b/two.warc.gz", "one.warc.gz", "notes.txt"):
        system.pipe(f"/crawl/{name}", locks.read_bytes())
    shards = shards_of(["memory://crawl"], 0)
    assert [each.address for each in shards] == ["memory:///crawl/b/two.warc.gz", "memory:///crawl/one.warc.gz"]
    assert [each.address for each in shards_of(["memory://crawl/*.warc.gz"], 0)] == ["memory:///crawl/one.warc.gz"]
    assert len({each.name for each in (*shards, *shards_of(["memory://crawl"], 1000))}) > len(shards)
    with here(shards[0]) as path:
        (first, *_) = captures_of(shards[0], path, Reach(now, 20, BytesIO()))
        assert not isinstance(first, Failure)
        assert "memory:///crawl/b/two.warc.gz" in str(first.circumstances)
    assert not path.exists()


def test_a_folder_here_goes_by_paths_as_read_has_them(locks: Path) -> None:
    assert [each.address for each in shards_of([str(locks.parent)], 0)] == [
        str(locks.with_name("locks.warc")),
        str(locks),
    ]
    with here(shards_of([str(locks)], 0)[0]) as path:
        assert path == locks
    assert locks.exists()


@pytest.mark.parametrize(
    ("given_input", "error"),
    [("nowhere.warc.gz", UnreadableInput), ("strange://x/y.warc.gz", UnreadableInput), ("EMPTY", EmptyInput)],
)
def test_an_input_that_holds_nothing_is_told(tmp_path: Path, given_input: str, error: type[Exception]) -> None:
    with pytest.raises(error, match=r"check|install|name"):
        shards_of([str(tmp_path) if given_input == "EMPTY" else given_input], 0)


@pytest.fixture(autouse=True)
def _forget() -> Iterator[None]:
    yield
    fsspec.filesystem("memory").store.clear()
