"""Words that say what a name beside them is."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Roads, with or without the stop of a short form.
ROADS = _words(
    """
    Road Rd Street St Avenue Ave Drive Dr Lane Ln Boulevard Blvd Parkway Pkwy Highway Hwy Freeway Expressway
    Turnpike Bypass Terrace Crescent Alley Trail Pike
    """
)
#: Roads that a number follows.
NUMBERED_ROADS = _words("Highway Hwy Interstate Route Autoroute Motorway")
#: Buildings and grounds that are places of their own.
GROUNDS = _words(
    """
    Bridge Airport Airfield Airbase Station Stadium Square Plaza Park Cemetery Harbour Harbor Dam Palace
    Cathedral Mosque Monastery Abbey Castle Camp Checkpoint Crossing Refinery Mine Tunnel Canal Plant Pier
    Hospital Hotel Prison Jail Barracks Church Temple Synagogue Mall Lighthouse Depot Warehouse
    """
)
#: Features of nature.
NATURAL = _words(
    """
    River Lake Mountain Mountains Hill Hills Valley Bay Sea Ocean Desert Forest Peninsula Strait Gulf Creek
    Canyon Wilderness
    """
)
#: Features that are named before their name: "Lake Alder", "River Beck", "Mount Alder".
NATURAL_FIRST = _words("Lake River Mount Cape")
#: Words that end the name of a feature or a ground, whatever the model takes it for.
FEATURES = _words(
    "River Lake Creek Mountain Mountains Wilderness Forest Valley Bay Park Airport Bridge Harbor Harbour Canal"
)
DISTRICTS = _words(
    """
    County Parish Township Borough District Province Oblast Governorate Prefecture Region Municipality Raion
    State Village Co
    """
)
#: Words behind a town's name with which it still means the town, or a body that governs, serves or is named after it.
CIVIC = _words(
    """
    Police Sheriff Council Councillor Councilman Councilwoman Councilor School Schools High Elementary Middle
    Fire City Town Department Board Chamber University College Hospital Court Post Times Herald News Star
    Gazette Journal Tribune Central Medical Public Community International Airport Club Government Ministry
    Parliament Army Mayor Governor State County Regional Municipal District Independent Area Free Daily Press
    Circuit Superior Supreme Common Commissioners Commission Library Museum Symphony Township Fair Festival
    Marathon Health Housing Attorney Prosecutor Coroner Fire Volunteer Water Planning Legislature Assembly
    Senate House National Metropolitan Metro Crown Magistrates Magistrate Hall Civic Jail
    """
)
DIRECTIONS = _words(
    """
    North South East West Northern Southern Eastern Western Central Northeast Northwest Southeast Southwest
    Northeastern Northwestern Southeastern Southwestern Upper Lower Greater Metro Metropolitan Downtown Far Mid
    Inner Outer Midtown Uptown
    """
)
#: Words before a name with which a place is meant.
LEADING = _words(
    """
    in at from near to around outside between across through toward towards via into of inside throughout over
    """
)
TITLES = _words(
    """
    Mr Mrs Ms Miss Dr Sir Judge Captain Capt Sgt Sergeant Officer Lt Lieutenant Chief Coach Senator Sen Rep
    Representative Deputy President Sheriff Mayor Gov Governor Detective Det Justice Prof Professor Rev Father
    Pastor Bishop Lord Lady Dame
    """
)
#: Small words inside names.
SMALL = _words("of the de la le du el al an am der sur upon on and y under by les los las da do del di")
#: Words that name towns somewhere, and in English text hardly ever do; lower case.
FUNCTION_WORDS = _words(
    """
    the a an this that these those he she it we they you i his her its our their my your and or but if of in on
    at by as so to no not all some many most more both each every who what when where why how there here then
    now one two three four five six seven eight nine ten mr mrs ms dr god sun may june march monday tuesday
    wednesday thursday friday saturday sunday january february april july august september october november
    december for man men has had have is are was were be been can could will would do does did up out off over
    under with from about after before between new old good best big little great first second last next same
    other such own any few much only just also even still well way day days year time home house city town
    street road school police church club group bank inc co corp ltd llc st nov dec oct sept aug jan feb mar apr
    jun jul am pm tv central north south east west northern southern eastern western northeast northwest
    southeast southwest upper lower metro human commerce santa lot loop story star republican democrat president
    christmas easter university college hospital center centre union international gulf lakes garden law grove
    port island islands coast beach field bridge village green national state federal independence liberty
    freedom hope faith justice peace enterprise success university homeland
    """
)
#: Words that are no name of a place when they stand alone, lower case.
NOT_ALONE = FUNCTION_WORDS | {
    word.lower() for word in ROADS | GROUNDS | NATURAL | DISTRICTS | CIVIC | DIRECTIONS | TITLES
}
#: Houses and bodies whose names are towns somewhere.
BODIES = frozenset(
    {
        "White House",
        "Red Cross",
        "United Way",
        "United Nations",
        "Big Ten",
        "Ivy League",
        "Downing Street",
        "Wall Street",
    }
)
#: Words that begin a longer name, so that what is behind them is none of its own.
FIRST_PARTS = _words("St Ste Saint San Santa Fort Ft Mount Mt New Port Los Las El Lake Cape Le La Al")
#: Words behind a town's name that say who or what is from there, or serves there.
BELONGING = _words(
    """
    man woman men women couple teen teenager teenagers boy girl resident residents police family home native
    officials firefighters authorities council area mayor driver student students officer officers house school
    schools trustees selectmen library neighborhood neighbourhood suburb district voters taxpayers business
    businesses apartment
    """
)
