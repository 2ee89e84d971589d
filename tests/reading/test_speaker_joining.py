"""Speakers of several reports who are one."""

from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.reading.speakers import join
from counterclaim.records import Speaker, SpeakerKind

PERSON, BODY, UNNAMED = SpeakerKind.PERSON, SpeakerKind.BODY, SpeakerKind.UNNAMED


def one(name: str, kind: SpeakerKind = PERSON, *names: str, **more: object) -> Speaker:
    return Speaker(name, kind, (name, *names), **more)  # type: ignore[arg-type]


def test_surname_joins_the_full_name_and_offices_add_up() -> None:
    full = one("Ilse Varro", PERSON, "Governor Ilse Varro", offices=("Governor",))
    short = one("Varro", BODY)
    joined = join([short, full])
    assert joined[short] == joined[full]
    assert joined[full].name == "Ilse Varro"
    assert joined[full].offices == ("Governor",)


def test_a_shared_surname_alone_joins_nobody() -> None:
    first, second, short = one("Ilse Varro"), one("Pavo Varro"), one("Varro", BODY)
    joined = join([first, second, short])
    assert len({joined[first], joined[second], joined[short]}) == 3


def test_contrary_offices_and_parties_keep_a_surname_apart() -> None:
    full = one("Ilse Varro", PERSON, "Governor Ilse Varro", offices=("Governor",), party="Tolm")
    other = one("Varro", PERSON, "Sergeant Varro", offices=("Sergeant",), party="Valley Front")
    joined = join([full, other])
    assert joined[full] != joined[other]


def test_bodies_by_country_initials_and_short_form() -> None:
    adjective, possessive = one("Ombrian foreign ministry", BODY), one("Ombria's foreign ministry", BODY)
    placed = one("foreign ministry in Ombria", BODY)
    survey, short, initials = one("River Survey Office", BODY), one("Office", BODY), one("RSO", BODY)
    joined = join([adjective, possessive, placed, survey, short, initials])
    assert joined[adjective] == joined[possessive] == joined[placed]
    assert joined[survey] == joined[short] == joined[initials]
    assert joined[survey] != joined[adjective]


def test_an_office_joins_its_only_holder() -> None:
    holder = one("Lev Aldo", PERSON, "Interior Minister Lev Aldo", offices=("Interior Minister",))
    other = one("Una Prell", PERSON, "Foreign Minister Una Prell", offices=("Foreign Minister",))
    office, vague = one("the interior minister"), one("the minister")
    joined = join([holder, other, office, vague])
    assert joined[office] == joined[holder]
    assert joined[vague] not in {joined[holder], joined[other]}


def test_unnamed_speakers_are_never_joined() -> None:
    first, second = one("a carter", UNNAMED, scope="r1"), one("a carter", UNNAMED, scope="r2")
    joined = join([first, second])
    assert joined[first] == first
    assert joined[second] == second


SPEAKERS = [
    one("Ilse Varro", PERSON, "Governor Ilse Varro"), one("Varro", BODY), one("Pavo Varro"), one("the governor"),
    one("Ombria", BODY, party="Ombria"), one("Ombrian army", BODY, party="Ombrian"), one("army", BODY),
    one("Harbour Trust", BODY), one("Trust", BODY), one("HT", BODY), one("a carter", UNNAMED, scope="r1"),
]  # fmt: skip


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(SPEAKERS), min_size=1).flatmap(
        lambda them: st.tuples(st.just(them), st.permutations(them))
    )
)
def test_order_and_repetition_change_nothing(orders: tuple[list[Speaker], list[Speaker]]) -> None:
    first, second = (join(order) for order in orders)
    assert dict(first) == dict(second)
    assert set(first) == set(orders[0])
