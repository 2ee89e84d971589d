"""Options that several commands share, so that each reads the same everywhere."""

from __future__ import annotations

from typing import Annotated

import typer

from counterclaim.records import Stance
from counterclaim.settings import setting

_CLOCK = "2031-05-03 counts to the end of that day; 2031-05-03T14:20 is in UTC unless it names a zone."

LedgerPlace = Annotated[
    str | None,
    typer.Option(
        "--ledger",
        metavar="PATH-OR-URL",
        help=f"{setting('ledger').help} Default: {setting('ledger').default}.",
        envvar=setting("ledger").variable,
        show_envvar=True,
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON array, as docs/json.md describes.")]
AsLines = Annotated[bool, typer.Option("--jsonl", help="JSON Lines, each as soon as it is known.")]
PublishedBy = Annotated[
    str | None, typer.Option("--published-by", metavar="T", help=f"Only what had been published by then. {_CLOCK}")
]
KnownBy = Annotated[
    str | None, typer.Option("--known-by", metavar="T", help="Only what the ledger knew by then; T as above.")
]
OfStory = Annotated[
    str | None, typer.Option("--story", metavar="STORY", help="Only of this story: its id, or how that begins.")
]
OfReport = Annotated[
    str | None, typer.Option("--report", metavar="REPORT", help="Only of this report: its id, or how that begins.")
]
BySpeaker = Annotated[str | None, typer.Option("--speaker", metavar="NAME", help="Only by this speaker: name or id.")]
OfParty = Annotated[str | None, typer.Option("--party", metavar="PARTY", help="Only by speakers for this party.")]
WithStance = Annotated[
    Stance | None,
    typer.Option("--stance", metavar="STANCE", help=f"Only with this stance: {', '.join(Stance)}."),
]
