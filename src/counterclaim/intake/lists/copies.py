"""Copies on this machine that lists of other tools name, however they write their places."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import unquote, urlsplit

from counterclaim.intake.given import is_address

_READ = (".wacz", ".warc.gz", ".warc", ".mhtml", ".mht", ".html", ".htm", ".xhtml", ".pdf", ".docx", ".eml", ".txt")
"""What is read, best first."""

_STORAGE = re.compile(r"[\\/]storage[\\/][A-Z0-9]{8}[\\/]")
"""Where Zotero keeps its own copies."""

_HASHES = {64: "sha256", 128: "sha3_512"}


def local_copy(folder: Path, written: str, *, in_storage: bool = False) -> Path | None:
    """The file below a folder that a path or an address means: the longest end of it that is there; None for none.

    With `in_storage`, an absolute path into Zotero's own storage is followed too. Any other place outside the folder is
    not: a list from elsewhere must not choose what is read of this machine.
    """
    written = written.strip()
    if in_storage and _STORAGE.search(written) and Path(written).is_absolute() and ".." not in Path(written).parts:
        path = Path(written)
        if path.is_file():
            return path
    where = unquote(urlsplit(written).path) if is_address(written) else written
    parts = [part for part in re.split(r"[\\/]+", where) if part not in ("", ".", "..") and not part.endswith(":")]
    ends = (folder.joinpath(*parts[start:]) for start in range(len(parts)))
    return next((path for path in ends if path.is_file()), None)


def sorted_out(paths: Iterable[Path | None]) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """Files that hold a report, best first, and files beside it: pictures, films."""
    found = [path for path in dict.fromkeys(paths) if path is not None]
    read = [path for path in found if path.name.casefold().endswith(_READ)]
    return tuple(sorted(read, key=_rank)), tuple(path for path in found if path not in read)


def holds(path: Path, stated: str) -> bool | None:
    """Whether a file has the hash that is stated (SHA-256 or SHA3-512, in hexadecimal); None for no such hash."""
    digits = stated.strip().rpartition(":")[2].casefold()
    name = _HASHES.get(len(digits))
    if name is None or not re.fullmatch(r"[0-9a-f]+", digits):
        return None
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, name).hexdigest() == digits


def _rank(path: Path) -> int:
    return next(rank for rank, suffix in enumerate(_READ) if path.name.casefold().endswith(suffix))
