"""An invented paper's pages in an archive, as a crawler keeps them."""

from __future__ import annotations

import gzip
import uuid
from pathlib import Path

from counterclaim.ledger.warc import WarcRecord, write_record


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
            headers = {
                "WARC-Record-ID": f"<urn:uuid:{uuid.UUID(int=number)}>",
                "WARC-Target-URI": f"https://courier.example/locks/{number}",
                "WARC-Date": "2031-05-03T12:00:00Z",
                "Content-Type": "application/http;msgtype=response",
            }
            block = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}".encode()
            write_record(out, WarcRecord("response", block, headers))


def unpacked(path: Path) -> Path:
    """The same archive, not packed, beside it."""
    plain = path.with_suffix("")
    plain.write_bytes(gzip.decompress(path.read_bytes()))
    return plain
