"""Kinds of dispute: what the claims of a dispute differ about.

Each file of this folder is one kind: its ``KIND``, and ``fits(sides)``, which says between 0 and 1 how well the words
of the sides fit it. The best fit is the kind; of equals, the one that stands first in ``DisputeKind``.
"""

from counterclaim.weighing.disputes.kinds.choosing import Sides, kind_of

__all__ = ["Sides", "kind_of"]
