"""From records to a dossier: what a brief shows, as view records that the terminal, a page and paper can set."""

from counterclaim.showing.dossier.build import build
from counterclaim.showing.dossier.material import Material
from counterclaim.showing.dossier.views import Dossier

__all__ = ["Dossier", "Material", "build"]
