"""The addresses of the API, a small file each kind of thing."""

from __future__ import annotations

from counterclaim.showing.web.api.routes import (
    captures,
    claims,
    custody,
    decisions,
    disputes,
    found,
    parties,
    reports,
    search,
    speakers,
    status,
    stories,
)

ROUTERS = tuple(
    each.router
    for each in (
        status,
        stories,
        disputes,
        claims,
        found,
        speakers,
        parties,
        reports,
        captures,
        search,
        decisions,
        custody,
    )
)
