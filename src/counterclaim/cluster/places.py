"""Addresses on any file system that fsspec knows: a folder here, a bucket, a web server."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import IO, Any

from counterclaim.errors import UnreadableInput
from counterclaim.ledger import frames

library = partial(frames.library, extra="cluster")
"""A library of the extra `cluster`."""


def system_of(address: str) -> tuple[Any, str]:
    """The file system that holds an address, and the path in it; UnreadableInput for a kind that is not known."""
    try:
        system, path = library("fsspec").core.url_to_fs(address)
    except (ImportError, ValueError) as error:
        raise UnreadableInput(f"{address}: {error}: install what reads such addresses, or copy it here") from error
    return system, str(path)


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder in which workers on many machines leave files; each comes to stand whole, or not at all."""

    system: Any
    path: str

    @classmethod
    def at(cls, address: str) -> Folder:
        """The folder at an address, whether it is there or not."""
        return cls(*system_of(address))

    def make(self) -> None:
        """Make the folder where there is none."""
        self.system.makedirs(self.path, exist_ok=True)

    def names(self) -> frozenset[str]:
        """The names of the files in it."""
        self.system.invalidate_cache()
        return frozenset(str(each).rpartition("/")[2] for each in self.system.ls(self.path, detail=False))

    def has(self, name: str) -> bool:
        """Whether a file of that name stands there."""
        self.system.invalidate_cache()
        return bool(self.system.exists(self._at(name)))

    def open(self, name: str) -> IO[bytes]:
        """A file of it, for reading."""
        opened: IO[bytes] = self.system.open(self._at(name), "rb")
        return opened

    @contextmanager
    def writing(self, name: str) -> Iterator[IO[bytes]]:
        """A file to write, under another name until it is whole; of two who write the same the later stays."""
        part = f"{name}.part-{uuid.uuid4().hex}"
        try:
            with self.system.open(self._at(part), "wb") as out:
                yield out
            self.system.mv(self._at(part), self._at(name))
        except BaseException:
            self.remove(part)
            raise

    def write(self, name: str, value: Any) -> None:
        """Write a value as JSON."""
        with self.writing(name) as out:
            out.write(json.dumps(value, ensure_ascii=False).encode())

    def read(self, name: str) -> Any:
        """A value that was written; None where there is none."""
        try:
            with self.open(name) as stream:
                return json.load(stream)
        except FileNotFoundError:
            return None

    def remove(self, name: str) -> None:
        """Take a file away, if it is there."""
        if self.has(name):
            self.system.rm_file(self._at(name))

    def _at(self, name: str) -> str:
        return f"{self.path}/{name}"
