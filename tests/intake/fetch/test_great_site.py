"""An invented site of two hundred pages: what became of each is told, and a second round tells it anew."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from counterclaim.intake import Given
from counterclaim.intake.fetch import Fetcher
from counterclaim.intake.fetch.conditions import Before
from counterclaim.intake.fetch.manners import Pace
from counterclaim.ledger import Ledger
from counterclaim.pipeline import Models, Pipeline
from counterclaim.pipeline.summary import Summary
from counterclaim.records import Capture
from tests.intake.conftest import NOW, STORY, page, paragraphs
from tests.intake.fetch.site import Site, served
from tests.intake.fetch.test_fetching import IMPATIENT

KINDS = {"locks": 126, "moved": 20, "walls": 10, "empty": 10, "gone": 10, "members": 5, "private": 5}
ODD = {
    **dict.fromkeys(("lies", "packed", "short"), "kept"),
    **dict.fromkeys(("inward", "mapped"), "blocked"),
    **dict.fromkeys(("torn", "bomb", "nested", "elsewhere", "broken", "port", "round"), "failed"),
    **dict.fromkeys(("endless", "dripping"), "failed"),
}
"""Pages that are slow, broken or hostile, and what becomes of each."""
WALL = (
    "<h1>Before you continue</h1><p>We and our 412 partners store and use your data. Accept all or manage options.</p>"
)
HTML = {"Content-Type": "text/html; charset=utf-8"}


@dataclass
class Great(Site):
    """Its pages by kind, in a sitemap; the first ten change from round to round."""

    round: int = 1

    def answer(self, path: str) -> tuple[int, dict[str, str], bytes]:
        kind, _, number = path.strip("/").partition("/")
        barges = int(number) + (self.round if kind == "locks" and int(number) < 10 else 0) if number.isdigit() else 0
        answers = {
            "locks": (200, HTML, page(paragraphs(STORY.replace("140", str(1000 + barges)))).encode()),
            "moved": (301, {"Location": f"/new/{number}"}, b""),
            "new": (200, HTML, page(paragraphs(STORY.replace("140", str(5000 + barges)))).encode()),
            "walls": (200, HTML, page(WALL).encode()),
            "empty": (200, HTML, page("<p></p>").encode()),
            "gone": (404, {}, b""),
            "members": (403, {}, b""),
            "private": (200, HTML, page(paragraphs(STORY)).encode()),
        }
        return answers.get(kind) or super().answer(path)

    def feed(self) -> bytes:
        items = "".join(f"<item><title>{n}</title><link>{self.home}/locks/{n}</link></item>" for n in range(20))
        return (
            f'<?xml version="1.0"?><rss version="2.0"><channel><title>Lantern</title>{items}</channel></rss>'.encode()
        )

    def sitemap(self) -> bytes:
        space = "http://www.sitemaps.org/schemas/sitemap/0.9"
        pages = (f"{kind}/{number}" for kind, count in KINDS.items() for number in range(count))
        listed = "".join(f"<url><loc>{self.home}/{each}</loc></url>" for each in (*pages, *ODD))
        return f'<?xml version="1.0"?><urlset xmlns="{space}">{listed}</urlset>'.encode()


def fetched(site: Site, ledger: Ledger, models: Models) -> Summary:
    def before(address: str) -> Before | None:
        last: Capture | None = ledger.last_capture(address)
        return Before(last, lambda: ledger.last_content(address)) if last else None

    with Fetcher(IMPATIENT, clock=lambda: NOW, pace=Pace(sleep=lambda _: None), before=before) as network:
        pipeline = Pipeline(lambda: models, clock=lambda: NOW)
        inputs = [f"{site.home}/sitemap.xml", f"{site.home}/feed"]
        return pipeline.read_inputs(inputs, Given(), ledger, fetch=network.fetch, read=False)


def test_what_became_of_each_page_is_told(models: Models, tmp_path: Path) -> None:
    with (
        served(Great()) as site,
        Ledger.open(tmp_path / "kept.db", create=True, clock=lambda: NOW, operator="x") as ledger,
    ):
        assert isinstance(site, Great)
        first = fetched(site, ledger, models)
        assert len(first.outcomes) == 200 + 20
        became = {kind: Counter(each.became for each in first.outcomes if f"/{kind}/" in each.input) for kind in KINDS}
        assert became == {
            "locks": {"kept": 126, "unchanged": 20},
            "moved": {"kept": 20},
            "walls": {"blocked": 10},
            "empty": {"empty": 10},
            "gone": {"failed": 10},
            "members": {"blocked": 5},
            "private": {"blocked": 5},
        }
        odd = {each.input.rpartition("/")[2]: each.became for each in first.outcomes}
        assert {name: odd[name] for name in ODD} == ODD
        assert all(each.reason for each in first.outcomes if each.became in ("blocked", "empty", "failed"))
        assert ledger.counts()["reports"] == 149
        site.round = 2
        second = fetched(site, ledger, models)
        assert second.revisions == 10
        assert ledger.counts()["reports"] == 159
        again = Counter(each.became for each in second.outcomes)
        assert again == {"kept": 10, "unchanged": 159, "blocked": 22, "empty": 10, "failed": 19}
        assert ledger.verify() == ()
