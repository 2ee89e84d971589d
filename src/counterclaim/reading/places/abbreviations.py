"""Short forms under which news writes regions; told from words by their capitals, stops and what stands before them."""

from __future__ import annotations

from types import MappingProxyType

_STOPPED = """
Ala=Alabama Ariz=Arizona Ark=Arkansas Calif=California Colo=Colorado Conn=Connecticut Del=Delaware Fla=Florida
Ga=Georgia Ill=Illinois Ind=Indiana Kan=Kansas Kans=Kansas Ky=Kentucky La=Louisiana Md=Maryland Mass=Massachusetts
Mich=Michigan Minn=Minnesota Miss=Mississippi Mo=Missouri Mont=Montana Neb=Nebraska Nebr=Nebraska Nev=Nevada
N.H=New_Hampshire N.J=New_Jersey N.M=New_Mexico N.Y=New_York N.C=North_Carolina N.D=North_Dakota Okla=Oklahoma
Ore=Oregon Pa=Pennsylvania Penn=Pennsylvania R.I=Rhode_Island S.C=South_Carolina S.D=South_Dakota Tenn=Tennessee
Tex=Texas Vt=Vermont Va=Virginia Wash=Washington W.Va=West_Virginia Wis=Wisconsin Wisc=Wisconsin Wyo=Wyoming
D.C=District_of_Columbia B.C=British_Columbia Ont=Ontario Que=Quebec Alta=Alberta Man=Manitoba Sask=Saskatchewan
N.B=New_Brunswick N.S=Nova_Scotia P.E.I=Prince_Edward_Island N.L=Newfoundland_and_Labrador N.W.T=Northwest_Territories
"""
_POSTAL = """
AL=Alabama AK=Alaska AZ=Arizona AR=Arkansas CA=California CO=Colorado CT=Connecticut DE=Delaware FL=Florida GA=Georgia
HI=Hawaii ID=Idaho IL=Illinois IN=Indiana IA=Iowa KS=Kansas KY=Kentucky LA=Louisiana ME=Maine MD=Maryland
MA=Massachusetts MI=Michigan MN=Minnesota MS=Mississippi MO=Missouri MT=Montana NE=Nebraska NV=Nevada NH=New_Hampshire
NJ=New_Jersey NM=New_Mexico NY=New_York NC=North_Carolina ND=North_Dakota OH=Ohio OK=Oklahoma OR=Oregon
PA=Pennsylvania RI=Rhode_Island SC=South_Carolina SD=South_Dakota TN=Tennessee TX=Texas UT=Utah VT=Vermont VA=Virginia
WA=Washington WV=West_Virginia WI=Wisconsin WY=Wyoming DC=District_of_Columbia BC=British_Columbia ON=Ontario QC=Quebec
AB=Alberta MB=Manitoba SK=Saskatchewan NB=New_Brunswick NS=Nova_Scotia PEI=Prince_Edward_Island
"""
_AUSTRALIAN = "NSW=New_South_Wales QLD=Queensland Qld=Queensland TAS=Tasmania ACT=Australian_Capital_Territory"


def _table(pairs: str) -> MappingProxyType[str, str]:
    return MappingProxyType(
        {short: full.replace("_", " ") for short, full in (pair.split("=") for pair in pairs.split())}
    )


#: Written with a stop behind, which headlines leave out.
STOPPED = _table(_STOPPED)
#: Those that are words or names as well.
ALSO_WORDS = frozenset("Ill Ind Mass Miss Wash Ore Man Ark Pa La Del Mo Tex Penn Kan Ala Que Md".split())
#: Written without stops, and only right behind the name of a town.
POSTAL = _table(_POSTAL)
#: Written without stops, and anywhere.
FREE = _table(_AUSTRALIAN)
