"""Proper names: where they begin, what titles stand before them, and what kind of thing bears them."""

import re

from counterclaim.reading.speakers import vocabulary as v

_PERSON_ENDING = re.compile(r"(?:er|or|ist|man|woman|ian|yst|eer|ant|ess|wife|chief|head|aide|envoy|mayor|nurse|cook)$")
_INNER = frozenset({"of", "for", "without", "and", "&"})


def bare(word: str) -> str:
    """A word in small letters without a possessive ending."""
    return re.sub(r"[’']s?$", "", word.casefold())


def is_title(word: str) -> bool:
    """Whether a word is a rank, an office or a form of address before a name."""
    plain = word.casefold().rstrip(".")
    return bool({plain, plain.rpartition("-")[2], plain.replace("woman", "man")} & (v.TITLES | v.HONORIFICS))


def capitalised(words: list[str]) -> list[str]:
    """The capitalised words at the front, with small words between them: "the Order of Saint Ilse"."""
    taken: list[str] = []
    for at, word in enumerate(words):
        following = words[at + 1][:1] if at + 1 < len(words) else ""
        small = word in v.PARTICLES or word in {"the", "and", "of", "&"}
        if word[0].isupper() or word[0].isdigit() or (small and following.isupper()):
            taken.append(word)
        else:
            break
    return taken


def trailing_name(front: list[str]) -> list[str]:
    """The capitalised words at the end of a phrase's front, less titles; [] where nothing but a title is left."""
    start = len(front)
    while start and (front[start - 1][0].isupper() or (front[start - 1] in v.PARTICLES and 1 < start < len(front))):
        start -= 1
    run = front[start:]
    while run and run[0] in v.PARTICLES:
        run = run[1:]
    if not run or (bare(run[-1]) in v.BODIES and len(run) > 1):
        return run
    common = bare(run[0])
    if len(run) > 2 and (common in v.PERSONS or common in v.GENDERS):
        run = run[1:]
    title_at = max((at for at, word in enumerate(run) if is_title(word)), default=-1)
    return run[title_at + 1 :]


def kind_of_name(name: list[str], *, after_the: bool = False, titled: bool = False) -> str | None:
    """Say "person", "body", or None for a single word that may be a surname, a place or a body.

    `titled` tells that other words stand before the name, `after_the` that nothing but "the" does.
    """
    inner = next((at for at, word in enumerate(name) if word in _INNER), len(name))
    lasts = {bare(name[-1]), bare(name[inner - 1])} if inner else {bare(name[-1])}
    if len(name) > 1 and (lasts & v.BODIES or lasts & v.FIRM_WORDS or inner < len(name)):
        return "body"
    if len(name) == 1 and ((name[0].isupper() and len(name[0]) > 1) or bare(name[0]) in v.BODIES):
        return "body"
    if after_the and len(name) > 1:
        return "body"
    return "person" if len(name) > 1 or titled else None


def is_person_or_body(word: str) -> bool:
    """Whether a noun means people or bodies, by table or by its ending."""
    plain = bare(word.rstrip(",."))
    known = is_title(plain) or plain in v.SPEAKS_FOR or plain in v.BODIES or plain in v.GENDERS or plain in v.PERSONS
    return known or (plain not in v.NOT_PERSONS and bool(_PERSON_ENDING.search(plain)))
