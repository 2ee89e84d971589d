"""A story on paper: one self-contained file, numbered throughout, fit to be an annex to something else."""

from counterclaim.showing.paper.annex import annex
from counterclaim.showing.paper.printing import printed

__all__ = ["annex", "printed"]
