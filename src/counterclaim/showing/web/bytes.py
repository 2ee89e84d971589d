"""Captured bytes leave the desk as downloads: they are never shown as a page of its own."""

from __future__ import annotations

from starlette.responses import Response


def handed_over(digest: str, content: bytes) -> Response:
    """The bytes, to be saved."""
    return Response(
        content,
        media_type="application/octet-stream",
        headers={
            "Content-Disposition": f'attachment; filename="{digest}.bin"',
            "Content-Security-Policy": "sandbox; default-src 'none'",
        },
    )
