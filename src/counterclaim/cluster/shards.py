"""The pieces of a job: an archive file each, or a stretch of a large one, cut where records begin."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any

from counterclaim.cluster.places import system_of
from counterclaim.errors import EmptyInput, UnreadableInput
from counterclaim.intake.damage import next_beginning
from counterclaim.intake.following import Captures
from counterclaim.intake.inputs import Reach, captures
from counterclaim.records import digest_of

SUFFIXES = (".warc", ".warc.gz", ".wacz", ".jsonl", ".ndjson")
"""What is looked for in folders."""

_CUT_BY_RECORDS = (".warc", ".warc.gz")
_CUT_BY_LINES = (".jsonl", ".ndjson")
_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Shard:
    """A file, or those of its records that begin from byte `start` on and before byte `end`."""

    number: int
    address: str
    start: int = 0
    #: None for a file that is taken whole.
    end: int | None = None

    @property
    def name(self) -> str:
        """What its files are called; another shard never has the same."""
        return f"shard-{self.number:05}-{digest_of(f'{self.address} {self.start} {self.end}')[:12]}"

    @property
    def place(self) -> str:
        """Where it lies, in words."""
        return self.address if self.end is None else f"{self.address}, from byte {self.start}"


def shards_of(inputs: Sequence[str], split_bytes: int) -> tuple[Shard, ...]:
    """The shards of files, folders and patterns such as s3://bucket/2031/*.warc.gz, in the order of their names.

    Files over `split_bytes` are cut; with 0 none is. EmptyInput, UnreadableInput where an input holds nothing.
    """
    found: list[Shard] = []
    for given in inputs:
        for address, size in _files(given):
            for start, end in _stretches(address, size, split_bytes):
                found.append(Shard(len(found), address, start, end))
    return tuple(found)


def _files(given: str) -> Iterator[tuple[str, int]]:
    system, path = system_of(given)
    if any(sign in path for sign in "*?["):
        paths = sorted(system.glob(path))
    elif system.isdir(path):
        paths = [each for each in sorted(system.find(path)) if each.endswith(SUFFIXES)]
    elif system.exists(path):
        paths = [path]
    else:
        raise UnreadableInput(f"{given}: there is no such file or folder: check the address, and that it may be read")
    if not paths:
        raise EmptyInput(f"{given}: it holds none of {', '.join(SUFFIXES)}: name files, or a folder that holds some")
    for each in paths:
        yield _address(system, each, given, path), int(system.size(each) or 0)


def _address(system: Any, path: str, given: str, given_path: str) -> str:
    """A file here goes by its path, as `read` has it, any other by its whole address."""
    if path == given_path:
        return given
    if _is_here(system):
        return str(Path(given) / Path(path).relative_to(given_path)) if system.isdir(given_path) else path
    return str(system.unstrip_protocol(path))


def _is_here(system: Any) -> bool:
    return "file" in (system.protocol if isinstance(system.protocol, tuple) else (system.protocol,))


def _stretches(address: str, size: int, split_bytes: int) -> list[tuple[int, int | None]]:
    if not split_bytes or size <= split_bytes or not address.endswith(_CUT_BY_RECORDS + _CUT_BY_LINES):
        return [(0, None)]
    return [(start, min(start + split_bytes, size)) for start in range(0, size, split_bytes)]


def captures_of(shard: Shard, path: Path, reach: Reach) -> Captures:
    """The captures in a shard that lies at that path; none where no record begins in its stretch."""
    if shard.end is not None and not path.stat().st_size:
        return
    yield from captures(str(path), replace(reach, names={path: shard.place}))


@contextmanager
def here(shard: Shard) -> Iterator[Path]:
    """The shard as a file of this machine, which is gone behind it unless it always was here; OSError without it."""
    system, path = system_of(shard.address)
    if shard.end is None and _is_here(system):
        local = Path(path) if "://" in shard.address else Path(shard.address)
        with local.open("rb"):  # one that cannot be read now may be another time, and is not told as read
            yield local
        return
    with tempfile.TemporaryDirectory(prefix="counterclaim-") as folder:
        local = Path(folder) / path.rpartition("/")[2]
        if shard.end is None:
            system.get_file(path, str(local))
        else:
            with system.open(path, "rb") as stream, local.open("wb") as out:
                _cut(stream, shard, out)
        yield local


def _cut(stream: IO[bytes], shard: Shard, out: IO[bytes]) -> None:
    """Copy the records that begin in a stretch; neighbours agree on who has which, as they look in the same way."""
    lines = shard.address.endswith(_CUT_BY_LINES)
    beginning = _next_line if lines else next_beginning
    assert shard.end is not None  # noqa: S101 - for the type checker
    first = 0 if shard.start == 0 else beginning(stream, shard.start)
    last = beginning(stream, shard.end)
    if first is None:
        return
    stream.seek(first)
    left = (1 << 62) if last is None else last - first
    while left > 0 and (piece := stream.read(min(_PIECE, left))):
        out.write(piece)
        left -= len(piece)


def _next_line(stream: IO[bytes], start: int) -> int | None:
    """Where, from `start` on, a line begins."""
    stream.seek(start - 1)
    at = start - 1
    while piece := stream.read(_PIECE):
        end = piece.find(b"\n")
        if end >= 0:
            return at + end + 1
        at += len(piece)
    return None
