from counterclaim.intake.dates.choosing import choose
from counterclaim.intake.dates.written import as_publication_time, read_date
from counterclaim.records import PublicationTime
from tests.intake.conftest import NOW


def time(text: str, origin: str) -> PublicationTime:
    written = read_date(text)
    assert written is not None
    return as_publication_time(written, origin)


def test_what_the_page_states_comes_first_and_every_candidate_is_kept() -> None:
    stated, shown = time("2031-05-03", "json-ld datePublished"), time("2031-05-04", "visible: '4 May'")
    chosen, candidates, notes = choose([shown, stated, stated], NOW)
    assert chosen == stated
    assert candidates == (stated, shown)
    assert notes == ()


def test_of_candidates_that_agree_the_most_exact_speaks() -> None:
    exact = time("2031-05-03T14:20+02:00", "meta article:published_time")
    chosen, _, _ = choose(
        [time("2031-05-03", "json-ld datePublished"), exact, time("2031-05-02T09:00", "visible")], NOW
    )
    assert chosen == exact


def test_nothing_after_the_capture_is_believed() -> None:
    future = time("2031-05-10T12:01:00Z", "json-ld datePublished")
    past = time("2031-05-09", "address")
    chosen, candidates, notes = choose([future, past], NOW)
    assert chosen == past
    assert candidates == (future, past)
    assert notes == (
        "publication times later than the capture, not used: 2031-05-10T12:01:00Z (json-ld datePublished)",
    )


def test_where_no_zone_is_known_the_farthest_zone_is_allowed_for() -> None:
    assert choose([time("2031-05-11", "visible")], NOW)[0] is not None
    assert choose([time("2031-05-12", "visible")], NOW)[0] is None


def test_what_was_given_counts_before_guesses_and_after_statements() -> None:
    given, guessed = time("2031-05-02", "given"), time("2031-05-03", "guessed by htmldate")
    assert choose([guessed, given], NOW)[0] == given
    stated = time("2031-05-04", "meta date")
    chosen, _, notes = choose([given, stated], NOW)
    assert chosen == stated
    assert notes == ("publication time 2031-05-02, given, not used: the file itself states 2031-05-04",)


def test_a_future_time_that_was_given_is_believed_and_noted() -> None:
    given = time("2032", "given")
    chosen, _, notes = choose([given], NOW)
    assert chosen == given
    assert notes == ("the publication time given, 2032, is later than the capture",)
