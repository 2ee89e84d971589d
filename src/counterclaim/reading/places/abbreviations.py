"""Short forms under which news writes regions; told from words by their capitals and stops."""

from __future__ import annotations

from types import MappingProxyType

_STATES = """
Ala.=Alabama Ariz.=Arizona Ark.=Arkansas Calif.=California Colo.=Colorado Conn.=Connecticut Del.=Delaware
Fla.=Florida Ga.=Georgia Ill.=Illinois Ind.=Indiana Kan.=Kansas Ky.=Kentucky La.=Louisiana Md.=Maryland
Mass.=Massachusetts Mich.=Michigan Minn.=Minnesota Miss.=Mississippi Mo.=Missouri Mont.=Montana Neb.=Nebraska
Nev.=Nevada N.H.=New_Hampshire N.J.=New_Jersey N.M.=New_Mexico N.Y.=New_York N.C.=North_Carolina N.D.=North_Dakota
Okla.=Oklahoma Ore.=Oregon Pa.=Pennsylvania R.I.=Rhode_Island S.C.=South_Carolina S.D.=South_Dakota Tenn.=Tennessee
Vt.=Vermont Va.=Virginia Wash.=Washington W.Va.=West_Virginia Wis.=Wisconsin Wyo.=Wyoming D.C.=Washington
B.C.=British_Columbia Ont.=Ontario Que.=Quebec Alta.=Alberta Man.=Manitoba Sask.=Saskatchewan NSW=New_South_Wales
"""

#: Short form to full name.
SHORT_FORMS = MappingProxyType(
    {short: full.replace("_", " ") for short, full in (pair.split("=") for pair in _STATES.split())}
)
