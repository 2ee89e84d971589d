"""References as managers of literature export them, to entries of a list."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from counterclaim.intake.given import is_address
from counterclaim.intake.listed import Entry
from counterclaim.intake.lists.copies import local_copy, sorted_out


@dataclass(frozen=True, slots=True)
class Reference:
    """An item of somebody's library; None and empty for what is not said."""

    key: str | None
    kind: str | None
    title: str | None
    outlet: str | None
    address: str | None
    #: As written.
    published: str | None
    #: Places of files, as written.
    attached: tuple[str, ...] = ()


def entry_of(reference: Reference, place: str, folder: Path, dated_by: str) -> Entry:
    """The entry for a reference; one with neither an address nor a file that is there says so."""
    written = [name.strip() for name in reference.attached if name.strip()]
    found = {name: local_copy(folder, name, in_storage=True) for name in written}
    files, beside = sorted_out(found.values())
    missing = [name for name, path in found.items() if path is None]
    address = reference.address if reference.address and is_address(reference.address) else None
    stated = {"reference": reference.key, "kind": reference.kind, "copies not found": ", ".join(missing)}
    problems: tuple[str, ...] = ()
    if not files and not address:
        name = reference.title or reference.key or "an item without a title"
        lost = f", and its files are not there ({', '.join(missing)})" if missing else ""
        problems = (f"{place}: {name!r} has no http(s) address{lost}: hand in its text as a file",)
    return Entry(
        place,
        address,
        copy=next(iter(files), None),
        beside=(*files[1:], *beside),
        title=reference.title,
        outlet=reference.outlet,
        published=reference.published,
        dated_by=dated_by,
        known={name: value for name, value in stated.items() if value},
        problems=problems,
    )
