"""A zip file that remembers what was put in: paths, sizes and digests, which manifests are made of."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import IO, Self

from counterclaim.errors import NotWritten

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Packed:
    """A file in the package."""

    path: str
    length: int
    sha256: str
    sha512: str


class Package:
    """A package being written; on leaving, what was written is read back and compared."""

    def __init__(self, out: IO[bytes], when: datetime) -> None:
        self._out = out
        self._zip = zipfile.ZipFile(out, "w", zipfile.ZIP_STORED)
        self._when = when.timetuple()[:6]
        self.files: list[Packed] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._zip.close()
        if kind is None:
            self._check()

    def add(self, path: str, content: bytes | Iterable[bytes], *, packed: bool = False) -> Packed:
        """Put in a file, whole or piece by piece; `packed` for text, which shrinks."""
        told = zipfile.ZipInfo(path, date_time=self._when)
        told.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
        told.external_attr = 0o644 << 16
        digests, length = (hashlib.sha256(), hashlib.sha512()), 0
        with self._zip.open(told, "w", force_zip64=True) as out:
            for piece in [content] if isinstance(content, bytes) else content:
                out.write(piece)
                length += len(piece)
                for digest in digests:
                    digest.update(piece)
        file = Packed(path, length, *(digest.hexdigest() for digest in digests))
        self.files.append(file)
        return file

    def _check(self) -> None:
        self._out.flush()
        self._out.seek(0)
        with zipfile.ZipFile(self._out) as written:
            for file in self.files:
                with written.open(file.path) as content:
                    digest = hashlib.sha256()
                    for piece in pieces(content):
                        digest.update(piece)
                if digest.hexdigest() != file.sha256:
                    raise NotWritten(f"{file.path} in the package is not what was put in: write to another disk")


def pieces(content: IO[bytes], length: int | None = None) -> Iterator[bytes]:
    """The bytes of a stream, piece by piece; so many at most, where a length is given."""
    while length is None or length > 0:
        piece = content.read(_CHUNK if length is None else min(_CHUNK, length))
        if not piece:
            return
        length = None if length is None else length - len(piece)
        yield piece
