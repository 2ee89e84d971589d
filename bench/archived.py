"""Invented pages in archives, as a crawler keeps them; for benches and tests."""

from __future__ import annotations

import uuid
from typing import IO

from counterclaim.ledger.warc import WarcRecord, write_record


def keep_page(out: IO[bytes], number: int, address: str, when: str, page: bytes) -> None:
    """Write one HTML page to an archive; `when` is an ISO 8601 time, and no two pages have one number."""
    headers = {
        "WARC-Record-ID": f"<urn:uuid:{uuid.UUID(int=number)}>",
        "WARC-Target-URI": address,
        "WARC-Date": when,
        "Content-Type": "application/http;msgtype=response",
    }
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    write_record(out, WarcRecord("response", head + page, headers))
