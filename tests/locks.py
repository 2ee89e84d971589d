"""An invented paper's pages in an archive, as a crawler keeps them."""

from __future__ import annotations

import gzip
from pathlib import Path

from bench.archived import keep_page


def archive(path: Path, count: int) -> None:
    """Pages of an invented paper as a crawler keeps them."""
    with path.open("wb") as out:
        for number in range(count):
            page = (
                f"<html lang=en><head><title>Lock {number} is shut</title></head><body><article><h1>Lock {number} is "
                f"shut</h1><p>The wardens of lock {number} said on Tuesday that {number} barges had been let through "
                f"since dawn, and that nobody had been asked for a toll of {number + 3} florins in their name.</p>"
                f"<p>Skipper Ode Brandel denied that crew {number} had cut the chain.</p></article></body></html>"
            )
            address = f"https://courier.example/locks/{number}"
            keep_page(out, number, address, "2031-05-03T12:00:00Z", page.encode())


def unpacked(path: Path) -> Path:
    """The same archive, not packed, beside it."""
    plain = path.with_suffix("")
    plain.write_bytes(gzip.decompress(path.read_bytes()))
    return plain
