"""The agency that a report names as the home of its copy."""

from __future__ import annotations

import re

from counterclaim.records import Report

_NAME = r"[A-Z][\w&.’'-]*(?: (?:[A-Z][\w&.’'-]*|of|the|and|for|de))*"

_SIGNS = (
    # HARBOUR TOWN, May 3 (Concord) - …
    re.compile(rf"\A[^\n]{{0,200}}?\((?P<name>{_NAME})\)\s*[-–—:]"),
    re.compile(rf"^\W*(?:Source|Agency|Wire|Credit):\s*(?P<name>{_NAME})", re.MULTILINE),
    re.compile(rf"\baccording to (?:the )?(?P<name>{_NAME}),? (?:a |the )?(?:news|press|wire) (?:agency|service)"),
    re.compile(rf"\b(?:news|press|wire) (?:agency|service) (?P<name>{_NAME})"),
    re.compile(rf"\bthe (?P<name>{_NAME}) (?:news|press|wire) (?:agency|service)"),
    re.compile(rf"^\W*(?P<name>{_NAME}) contributed to this report", re.MULTILINE),
)


def agency_named(report: Report) -> str | None:
    """The agency's name as the report writes it: in dateline, source line or text; else the outlet's owner."""
    for sign in _SIGNS:
        match = sign.search(report.text)
        if match:
            return match.group("name").rstrip(".,")
    return report.outlet.owner if report.outlet else None
