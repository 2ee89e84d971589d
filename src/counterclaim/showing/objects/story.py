"""A story as a JSON object."""

from __future__ import annotations

from typing import Any

from counterclaim.records import Story
from counterclaim.showing.objects import parts


def story_object(story: Story) -> dict[str, Any]:
    """The story and the digests of its reports."""
    return {
        "id": story.id,
        "title": story.title,
        "reports": list(story.reports),
        "first": parts.instant(story.first),
        "last": parts.instant(story.last),
        "replaced_by": story.replaced_by,
    }
