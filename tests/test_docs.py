"""The documentation follows the code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from counterclaim.settings import described
from counterclaim.showing.terminal.brief import SECTIONS
from docs.generate import PAGES

DOCS = Path(__file__).parents[1] / "docs"


@pytest.mark.parametrize("page", sorted(PAGES))
def test_a_generated_page_is_as_the_code_says(page: str) -> None:
    assert (DOCS / page).read_text(encoding="utf-8") == PAGES[page](), "run `python -m docs.generate`"


def test_every_setting_is_documented() -> None:
    page = (DOCS / "settings.md").read_text(encoding="utf-8")
    for each in described():
        assert f"`{each.variable}`" in page


def test_every_section_of_the_brief_is_explained() -> None:
    page = (DOCS / "reading-a-brief.md").read_text(encoding="utf-8").lower()
    titled = []
    for section in SECTIONS:
        source = Path(str(section.__file__)).read_text(encoding="utf-8")
        titled += re.findall(r'heading\("([^"]+)"', source)
    assert len(set(titled)) >= 9
    for title in titled:
        assert f"**{title.lower()}.**" in page


@pytest.mark.parametrize("page", sorted(path.name for path in DOCS.glob("*.md")))
def test_links_between_pages_lead_somewhere(page: str) -> None:
    text = (DOCS / page).read_text(encoding="utf-8")
    for target in re.findall(r"\]\((?!https?:|#|mailto:)([^)#]+)", text):
        assert (DOCS / target).exists(), f"{page} links to {target}"
