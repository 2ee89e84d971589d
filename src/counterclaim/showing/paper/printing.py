"""From a page of HTML to PDF, by the Chromium or Chrome that is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from counterclaim.errors import MissingPart, NotWritten

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
LONGEST = 180
"""Seconds that printing may take."""


def printed(html: str, browser: str = "") -> bytes:
    """The page as PDF; `browser` is the program, by default the first of BROWSERS that is found.

    MissingPart where there is none, NotWritten where it fails. It gets a folder of its own, and the page loads nothing.
    """
    program = shutil.which(browser) if browser else next(filter(None, map(shutil.which, BROWSERS)), None)
    if program is None:
        raise MissingPart(
            f"{browser or 'Chromium or Chrome'} is not installed, and prints the PDF: "
            "install it, name it in COUNTERCLAIM_BROWSER, or export html and print that"
        )
    with tempfile.TemporaryDirectory() as folder:
        page, result = Path(folder) / "annex.html", Path(folder) / "annex.pdf"
        page.write_text(html, encoding="utf-8")
        _run([program, *_options(Path(folder)), f"--print-to-pdf={result}", page.as_uri()])
        if not result.exists() or not result.read_bytes().startswith(b"%PDF"):
            raise NotWritten(f"{program} printed nothing: export html and print that")
        return result.read_bytes()


def _options(folder: Path) -> list[str]:
    quiet = ["--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--no-pdf-header-footer"]
    alone = [f"--user-data-dir={folder / 'browser'}", "--host-resolver-rules=MAP * ~NOTFOUND"]
    as_root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    return [*quiet, *alone, *as_root]


def _run(command: list[str]) -> None:
    try:
        ended = subprocess.run(command, capture_output=True, timeout=LONGEST, check=False)  # noqa: S603 - a list
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NotWritten(f"{command[0]} did not print the PDF ({error}): export html and print that") from error
    if ended.returncode:
        last = ended.stderr.decode("utf-8", "replace").strip().splitlines()[-1:] or ["no reason given"]
        raise NotWritten(f"{command[0]} did not print the PDF ({last[0]}): export html and print that")
