"""What opening an input takes, and one file read within its limits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from counterclaim.errors import Blocked, EmptyInput, InputError, InputTooLarge
from counterclaim.intake.given import without_password
from counterclaim.intake.revisits import Seen
from counterclaim.records import Capture, Failure, FailureKind

Clock = Callable[[], datetime]
Fetch = Callable[[str], Capture]
_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Reach:
    """What opening an input takes: when it is, how much is read at most, and what "-" stands for."""

    clock: Clock
    limit_megabytes: int
    stdin: BinaryIO
    #: Fetches the page at an address, InputError where none can be had; None where nothing is to be fetched.
    fetch: Fetch | None = None
    #: The column of a table in which addresses stand; None to find it by its heading.
    column: str | None = None
    #: The pages of web archives met so far, to which later ones may refer.
    seen: Seen = field(default_factory=Seen)
    #: The names by which files go that lie here only for a while, as copies of what lies elsewhere.
    names: Mapping[Path, str] = field(default_factory=dict)

    def name_of(self, path: Path) -> str:
        """What a file is called."""
        return self.names.get(path, str(path))

    @property
    def most_bytes(self) -> int:
        """Bytes of one input that are read at most."""
        return self.limit_megabytes * _MEGABYTE


def failure(given_input: str, error: InputError | OSError, at: datetime) -> Failure:
    """What is kept of an input that could not be read."""
    reason = str(error) if isinstance(error, InputError) else f"{given_input}: {error.strerror or error}"
    return Failure(without_password(given_input), reason, at, kind_of(error))


def kind_of(error: Exception) -> FailureKind:
    """What an error says of the input that it is about."""
    if isinstance(error, Blocked):
        return FailureKind.BLOCKED
    return FailureKind.EMPTY if isinstance(error, EmptyInput) else FailureKind.FAILED


def file_read(path: Path, reach: Reach) -> Capture:
    """The capture of a file; InputTooLarge over the limit, EmptyInput for an empty one."""
    status = path.stat()
    if status.st_size > reach.most_bytes:
        raise too_large(reach.name_of(path), f"{status.st_size / _MEGABYTE:.0f} MB", reach)
    modified = datetime.fromtimestamp(status.st_mtime, UTC).isoformat(timespec="seconds")
    with path.open("rb") as stream:
        return captured(stream.read(reach.most_bytes + 1), reach.name_of(path), reach, {"modified": modified})


def captured(content: bytes, address: str, reach: Reach, circumstances: dict[str, str] | None = None) -> Capture:
    """A capture of bytes within the limit; InputTooLarge over it, EmptyInput for none."""
    place = "standard input" if address == "-" else address
    if len(content) > reach.most_bytes:
        raise too_large(place, f"more than {reach.limit_megabytes} MB", reach)
    if not content:
        raise EmptyInput(f"{place}: there is nothing in it: hand in the report's text or page")
    return Capture(content=content, address=address, captured=reach.clock(), circumstances=circumstances or {})


def too_large(place: str, size: str, reach: Reach) -> InputTooLarge:
    """The error for an input over the limit."""
    return InputTooLarge(
        f"{place}: {size}, over the limit of {reach.limit_megabytes} MB for one input: split it into its reports, "
        f"or raise the limit"
    )
