"""What a list says of an address: a title, an outlet, a date; each kept with the list that says it.

A capture bears it in its circumstances, so that it is on record; reading believes it where the page itself says
nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from counterclaim.intake.dates.written import as_publication_time, read_date
from counterclaim.intake.formats import Context
from counterclaim.records import PublicationTime

_TITLE, _OUTLET, _PUBLISHED, _DATED_BY = "listed title", "listed outlet", "listed published", "listed date from"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that a list points to, and what the list says of it; None and empty for what it does not say."""

    #: For messages: "coverage.csv, row 12".
    place: str
    #: The http(s) address at which it was published.
    address: str | None = None
    #: A copy on this machine, which is read instead of what is at the address.
    copy: Path | None = None
    #: Files that belong to it and are not read: pictures, films, further copies.
    beside: tuple[Path, ...] = ()
    #: Its words, where the list carries them itself.
    text: str | None = None
    title: str | None = None
    outlet: str | None = None
    #: A date as the list writes it.
    published: str | None = None
    #: Whose date that is: "Media Cloud publish_date".
    dated_by: str = "list"
    #: What else the list says: a status, a hash.
    known: Mapping[str, str] = field(default_factory=dict)
    #: What about it cannot be used, in sentences that name the thing, the place and the remedy.
    problems: tuple[str, ...] = ()

    def circumstances(self) -> dict[str, str]:
        """What a capture of it bears."""
        said = {_TITLE: self.title, _OUTLET: self.outlet, _PUBLISHED: self.published}
        kept = {name: folded for name, words in said.items() if (folded := " ".join((words or "").split()))}
        if _PUBLISHED in kept:
            kept[_DATED_BY] = self.dated_by
        if self.beside:
            names = ", ".join(path.name for path in self.beside)
            kept["beside it"] = f"{len(self.beside)} files, not read as reports: {names}"
        return {"listed in": self.place, **kept, **self.known}


def as_listed(context: Context, circumstances: Mapping[str, str]) -> Context:
    """The context for a capture that a list points to, with what the list says of it; for any other as it is."""
    if "listed in" not in circumstances:
        return context
    given = context.given
    said = replace(
        given,
        title=given.title or circumstances.get(_TITLE),
        outlet=given.outlet or circumstances.get(_OUTLET),
    )
    time = _time(circumstances)
    return replace(context, given=said, times=(*context.times, time) if time else context.times)


def _time(circumstances: Mapping[str, str]) -> PublicationTime | None:
    written = read_date(circumstances.get(_PUBLISHED, ""))
    return as_publication_time(written, f"listed: {circumstances[_DATED_BY]}") if written else None
