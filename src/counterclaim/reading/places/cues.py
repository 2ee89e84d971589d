"""Words that only the news of one country uses: what they say about where a report is from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from types import MappingProxyType

_BY_COUNTRY = {
    "US": """
    sheriff sheriffs countywide statewide selectmen selectman aldermen alderman councilman councilwoman
    sophomore congressman congresswoman republican democrat republicans democrats gop fbi troopers trooper
    felony misdemeanor arraigned arraignment counties townships prosecutor semifinals varsity freeway interstate
    turnpike zoning medicaid
    """,
    "GB": """
    councillor councillors mp mps constable constabulary borough boroughs nhs pence gcse motorway detectives
    tory tories labour mep mps pensioner quango magistrates ofsted holyrood stormont whitehall uk
    """,
    "CA": "percent p.m. a.m. opp rcmp ndp provincial premier mpp riding reeve loonie mla mlas",
    "IE": "garda gardai gardaí taoiseach dail dáil tanaiste tánaiste hse oireachtas",
    "AU": "premier bushfire bushfires tafe centrelink nsw aussie",
    "IN": "crore lakh rupees bjp tehsil panchayat",
}
_COUNTRIES_OF = {
    word: tuple(sorted(country for country, row in _BY_COUNTRY.items() if word in row.split()))
    for words in _BY_COUNTRY.values()
    for word in words.split()
}
#: What a cue is worth for a country, and how many are counted.
_WORTH, _MOST = 1.5, 4


def leanings(words: Iterable[str]) -> Mapping[str, float]:
    """How much the different words of a report, in lower case, speak for each country that cues are known of."""
    found: Counter[str] = Counter()
    for word in set(words) & _COUNTRIES_OF.keys():
        found.update(_COUNTRIES_OF[word])
    return MappingProxyType({country: _WORTH * min(count, _MOST) for country, count in found.items()})
