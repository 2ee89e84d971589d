"""Word lists that several rules share."""

from __future__ import annotations

from counterclaim.reading.figures.tokens import Token


def words(spaced: str) -> frozenset[str]:
    """A word list, written as words with spaces between."""
    return frozenset(spaced.split())


MONTHS = words(
    "january february march april may june july august september october november december jan feb mar apr jun jul"
    " aug sep sept oct nov dec"
)

WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday")

#: Words that end a noun phrase or cannot begin one: what follows a number and stands here is no counted noun.
FUNCTION_WORDS = words(
    "a about above according across after against all along already also although am amid among an and another any"
    " are around as at away be because been before behind being below beneath beside between beyond both but by can"
    " could despite did do does during each either even ever every except for from had has have he her here him his"
    " how however i if in including inside instead into is it its itself just last later least less may me might"
    " more most must my near neither never next no nor not now of off on once only onto or other our out outside"
    " over own past per perhaps rather said same say says shall she should since so some still such than that the"
    " their them then there these they this those though through throughout thus till to together too toward towards"
    " under until up upon us versus via was we were what when where whereas whether which while who whom whose why"
    " will with within without would yesterday yet you your tonight today tomorrow apiece ago o'clock one myself"
    " himself herself itself themselves ourselves yourself"
)

#: "The two sides", "the three countries": a definite number with these names the parties and counts nothing.
COUNTERPARTS = words(
    "sides countries parties nations neighbours neighbors camps governments states groups rivals armies banks leaders"
)

#: What is counted with a death, a wound, a loss: "no" of these is a count of none, and no idiom.
PEOPLE = words(
    "person people man men woman women child children boy boys girl girls baby babies civilian civilians soldier"
    " soldiers troop troops fighter fighters rebel rebels insurgent insurgents gunman gunmen militant militants"
    " guard guards guardsman guardsmen officer officers policeman policemen marine marines sailor sailors pilot"
    " pilots crew passenger passengers patient patients nurse nurses doctor doctors driver drivers worker workers"
    " miner miners protester protesters marcher marchers demonstrator demonstrators student students pupil pupils"
    " teacher teachers prisoner prisoners inmate inmates hostage hostages detainee detainees refugee refugees"
    " migrant migrants resident residents villager villagers survivor survivors victim victims casualty casualties"
    " body bodies witness witnesses member members journalist journalists reporter reporters stranger strangers"
    " farmer farmers fisherman fishermen steward stewards voter voters monitor monitors observer observers sniper"
    " snipers volunteer volunteers"
)

LOSSES = words(
    "death deaths fatality fatalities injury injuries wound wounds arrest arrests life lives loss losses shot shots"
    " shell shells rocket rockets missile missiles bomb bombs drone drones mine mines bullet bullets aircraft plane"
    " planes helicopter helicopters tank tanks vehicle vehicles lorry lorries truck trucks bus buses boat boats ship"
    " ships vessel vessels explosion explosions blast blasts attack attacks strike strikes weapon weapons gun guns"
    " case cases infection infections complaint complaints incident incidents suspension suspensions"
)


def may_be_noun(token: Token) -> bool:
    """Whether a counted noun, or an adjective before one, may stand here."""
    return token.kind == "word" and token.lower not in FUNCTION_WORDS
