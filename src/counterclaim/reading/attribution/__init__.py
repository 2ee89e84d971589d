"""Attribution: who says what in a text, and the names in it."""

from counterclaim.reading.attribution.border import Convention
from counterclaim.reading.attribution.reader import Attributor
from counterclaim.reading.attribution.records import Attribution, Entity, Reading

__all__ = ["Attribution", "Attributor", "Convention", "Entity", "Reading"]
