"""A story's places drawn on a map, by the server and from data of its own: no other host is ever asked."""

from counterclaim.showing.web.map.drawn import Map
from counterclaim.showing.web.map.marked import Mark, Marked, marked

__all__ = ["Map", "Mark", "Marked", "marked"]
