"""Takes a picture of every page of the desk on the example: python -m docs.desk_pictures [--width 960] [--dark].

Needs Chromium and Playwright, as the browser tests do. The pictures go to docs/images/desk, where
docs/how-to/desk-in-pictures.md shows them.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from playwright.sync_api import sync_playwright

from counterclaim.ledger import Ledger
from counterclaim.ledger.deciding.making import Maker

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples" / "averil"
LEDGER = "averil.db"
HIGHEST = 900
"""Pixels of a page that are shown."""


def command(*arguments: str) -> list[str]:
    """A command of this version."""
    return [sys.executable, "-m", "counterclaim.cli.main", *arguments]


def surroundings() -> dict[str, str]:
    """The environment, signed by somebody invented."""
    return {**os.environ, "COUNTERCLAIM_OPERATOR": "Ines Varga", "COUNTERCLAIM_LEDGER": LEDGER}


def prepared(folder: Path) -> dict[str, str]:
    """The example read into a ledger, something decided in it; the addresses of its pages by name."""
    changed = folder / "taken in again.html"
    first = (EXAMPLE / "01-tidewater.html").read_text(encoding="utf-8")
    changed.write_text(first.replace("four armoured cars", "two armoured cars"), encoding="utf-8")
    for given in (EXAMPLE, changed):
        subprocess.run(  # noqa: S603 - a command of ours
            command("read", str(given)),
            cwd=folder,
            env=surroundings(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,  # one page of the example cannot be read, and is told
        )
    place = str(folder / LEDGER)
    with Ledger.open(place, clock=lambda: datetime.now(UTC), operator="Ines Varga") as ledger:
        ledger.new_case("Averil port")
        ledger.add_inputs("Averil port", ["examples/averil"])
        for who in ("Ines Varga", "Remy Aske"):
            for number, dispute in enumerate(ledger.disputes()[:3]):
                make = Maker(ledger.decided(), who, datetime.now(UTC))
                told = make.reject(dispute.id) if (number, who) == (2, "Remy Aske") else make.confirm(dispute.id)
                ledger.decide(told)
        for report in ledger.reports():
            ledger.note_report("Averil port", report.digest)
        claim = next(each for each in ledger.claims() if each.speaker and each.party and each.figures)
        revised = ledger.revised()
        return {
            "stories": "/",
            "story": f"/stories/{ledger.stories()[0].id}",
            "report": f"/reports/{claim.report}#{claim.id}",
            "reports": "/reports",
            "claims": "/claims",
            "claim": f"/claims/{claim.id}",
            "disputes": "/disputes",
            "dispute": f"/disputes/{ledger.disputes()[0].id}",
            "figures": "/figures",
            "speakers": "/speakers",
            "speaker": f"/speakers/{claim.speaker.id if claim.speaker else ''}",
            "parties": "/parties",
            "party": f"/parties/{claim.party}",
            "changes": "/changes",
            "change": f"/changes/{revised[0][1].digest if revised else ''}",
            "cases": "/cases",
            "case": "/cases/Averil port",
            "queue": "/queue",
            "decisions": "/decisions",
            "agreement": "/agreement?one=Ines+Varga&other=Remy+Aske",
            "search": "/search?words=terminal",
            "api": "/api",
        }


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address that `counterclaim serve` prints."""
    process = subprocess.Popen(  # noqa: S603 - as above
        command("serve", "--port", "0"),
        cwd=folder,
        env=surroundings(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        assert process.stdout is not None  # noqa: S101 - for the type checker
        yield next(found.group() for line in process.stdout if (found := re.search(r"http://\S+/enter\S+", line)))
    finally:
        process.terminate()
        process.wait()


def main() -> None:
    """Read, serve, and take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--width", type=int, default=960)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "images" / "desk")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pages = prepared(folder)
        with served(folder) as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            tab = browser.new_context(
                viewport={"width": given.width, "height": 700},
                color_scheme="dark" if given.dark else "light",
            ).new_page()
            tab.goto(address)
            for name, where in pages.items():
                tab.goto(address.split("/enter")[0] + where)
                tall = tab.evaluate("document.documentElement.scrollHeight")
                tab.set_viewport_size({"width": given.width, "height": min(int(tall), HIGHEST)})
                tab.screenshot(path=given.out / f"{name}.jpg", type="jpeg", quality=62)
                print(name, flush=True)
            browser.close()


if __name__ == "__main__":
    main()
