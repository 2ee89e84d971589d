"""Speed and memory of whole commands, as a user meets them.

python -m bench.speed [--pages N] [--runs N]

Each figure is the median of several runs of a fresh process: `counterclaim --help`, one report read cold into a new
ledger, and N invented HTML pages of about 600 words read in one go (claims in the ledger, left to be weighed). Memory
is the peak of the largest process. The last line is one JSON object.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

EXAMPLES = Path(__file__).parents[1] / "examples" / "averil"
WORDS_A_PAGE = 600


def run(arguments: Sequence[str], folder: Path) -> tuple[float, float]:
    """Wall seconds and peak memory in MiB of one command, run as a process of its own; its output is thrown away."""
    command = [str(Path(sys.executable).parent / "counterclaim"), *arguments]
    begin = time.perf_counter()
    child = os.posix_spawn(
        command[0],
        command,
        {**os.environ, "COUNTERCLAIM_OPERATOR": "bench", "HOME": str(folder)},
        file_actions=[
            (os.POSIX_SPAWN_OPEN, number, os.devnull, os.O_WRONLY if number else os.O_RDONLY, 0) for number in (0, 1, 2)
        ],
    )
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - begin
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise SystemExit(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
    return seconds, usage.ru_maxrss / 1024


def write_pages(folder: Path, count: int, seed: int = 7) -> None:
    """Invented pages of about 600 words: the example's paragraphs drawn at random, with their numbers changed."""
    chance = random.Random(seed)
    paragraphs = []
    for page in sorted(EXAMPLES.glob("0[1-7]*.html")):
        paragraphs += re.findall(r"<p>(.*?)</p>", page.read_text(encoding="utf-8"))
    for number in range(count):
        chosen: list[str] = []
        while sum(len(paragraph.split()) for paragraph in chosen) < WORDS_A_PAGE:
            chosen.append(re.sub(r"\b\d{2,3}\b", lambda _: str(chance.randint(20, 900)), chance.choice(paragraphs)))
        body = "\n".join(f"<p>{paragraph}</p>" for paragraph in chosen)
        day = f"2011-05-{1 + number % 28:02}"
        (folder / f"page-{number:05}.html").write_text(
            f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Dispatch {number} from the port</title>'
            f'<link rel="canonical" href="https://outlet{number % 9}.example/{number}">'
            f'<meta property="article:published_time" content="{day}T08:00:00Z"></head>'
            f"<body><article><h1>Dispatch {number} from the harbour</h1>\n{body}</article></body></html>",
            encoding="utf-8",
        )


def measure(pages: int, runs: int) -> dict[str, float]:
    """All figures of this bench."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        helps = [run(["--help"], folder) for _ in range(runs + 1)][1:]
        colds = []
        for number in range(runs):
            ledger = str(folder / f"cold{number}.db")
            colds.append(run(["read", str(EXAMPLES / "01-tidewater.html"), "--ledger", ledger], folder))
        bulk = folder / "pages"
        bulk.mkdir()
        write_pages(bulk, pages)
        seconds, memory = run(["read", "--no-weigh", str(bulk), "--ledger", str(folder / "bulk.db")], folder)
    return {
        "help_seconds": round(statistics.median(row[0] for row in helps), 3),
        "cold_report_seconds": round(statistics.median(row[0] for row in colds), 2),
        "cold_report_mib": round(max(row[1] for row in colds)),
        "bulk_pages": pages,
        "bulk_pages_a_second": round(pages / seconds, 2),
        "bulk_mib": round(memory),
    }


def main() -> None:
    """Measure from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=200)
    parser.add_argument("--runs", type=int, default=5)
    given = parser.parse_args()
    print(json.dumps(measure(given.pages, given.runs)))


if __name__ == "__main__":
    main()
