"""Captures: the bytes as they were read."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Request
from starlette.exceptions import HTTPException
from starlette.responses import Response

from counterclaim.errors import WrongUse
from counterclaim.showing.objects.capture import capture_object
from counterclaim.showing.web.api.answering import one
from counterclaim.showing.web.api.document import an, bytes_of
from counterclaim.showing.web.asking import TheLedger
from counterclaim.showing.web.bytes import handed_over

router = APIRouter(tags=["captures"])
Digest = Annotated[str, Path(pattern="^[0-9a-f]{64}$", description="Its sha256.")]


@router.get("/captures/{digest}", responses=an("capture"))
def capture(request: Request, ledger: TheLedger, digest: Digest) -> Response:
    """A capture without its bytes: where from, when, of what kind."""
    found = ledger.kept_capture(digest)
    if found is None:
        raise HTTPException(404, f"the ledger holds no capture {digest}; a report names its own")
    return one(request, capture_object(found))


@router.get("/captures/{digest}/bytes", responses=bytes_of())
def content(ledger: TheLedger, digest: Digest) -> Response:
    """The bytes, to be saved; refused where a protected person is, or may be, named in them."""
    if ledger.kept_capture(digest) is None:
        raise HTTPException(404, f"the ledger holds no capture {digest}; a report names its own")
    try:
        return handed_over(digest, ledger.capture_bytes(digest))
    except WrongUse as error:
        raise HTTPException(403, str(error)) from error
