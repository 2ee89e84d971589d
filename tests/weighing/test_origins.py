from itertools import permutations

from counterclaim.weighing.agencies import agency_named
from counterclaim.weighing.origins import claim_origins, document_origins, origins
from tests.weighing.quarrel import claim, report

WIRE = (
    "AVERIL, May 3 (Concordia) - The lower gate of the lock was opened during the night and eleven barges ran aground, "
    "the canal board said.\n\nThe skippers' guild called the board's account an old tale told by frightened clerks. It "
    "asked for the log of the gatehouse to be read aloud at the market.\n\n"
    "The lock has been closed since the spring flood."
)
TRIMMED = WIRE.partition(" - ")[2].replace("\n\nThe lock has been closed since the spring flood.", "")
REWORDED = WIRE.replace("ran aground", "were stranded").replace("an old tale told by frightened clerks", "an old tale")
APART = (
    "Frost lay on the towpath when Lotte Quill found the barges on their sides. She counted eleven of them. "
    "The canal board blamed the lower gate."
)
PARAGRAPH = (
    "Our own reporter spoke with the baker, who had slept through it all and would say so to anybody.\n\n"
    "The skippers' guild called the board's account an old tale told by "
    "frightened clerks.\n\nBread will be sold from a boat until the bridge is mended."
)


def test_whole_trimmed_and_reworded_copies_are_of_one_origin_and_others_are_not() -> None:
    wire, trimmed = report(WIRE), report(TRIMMED, "2031-05-04")
    reworded, apart = report(REWORDED, "2031-05-05"), report(APART, "2031-05-04")
    expected = {(wire.digest, trimmed.digest, reworded.digest), (apart.digest,)}
    for arrived in permutations([wire, trimmed, reworded, apart]):
        assert set(document_origins(arrived)) == expected


def test_the_first_is_the_earliest_published_and_the_agency_is_named() -> None:
    copied, wire = report(TRIMMED, "2031-05-04"), report(WIRE, "2031-05-03")
    found = origins([copied, wire])
    shared = [origin for origin in found if origin.copies]
    assert len(shared) == 3
    assert {origin.first.report for origin in shared} == {wire.digest}
    assert {origin.agency for origin in shared} == {"Concordia"}


def test_a_single_paragraph_taken_over_is_found_though_the_reports_are_not_copies() -> None:
    wire, taker = report(WIRE), report(PARAGRAPH, "2031-05-04")
    assert len(document_origins([wire, taker])) == 2
    shared = [origin for origin in origins([wire, taker]) if origin.copies]
    assert [origin.first.span.cut(wire.text) for origin in shared] == [
        "The skippers' guild called the board's account an old tale told by frightened clerks."
    ]


def test_a_claim_has_the_origin_of_its_passage() -> None:
    wire, reworded, apart = report(WIRE), report(REWORDED, "2031-05-05"), report(APART, "2031-05-04")
    claims = [
        claim(wire, "eleven barges ran aground"),
        claim(reworded, "eleven barges were stranded"),
        claim(apart, "eleven of them"),
    ]
    found = claim_origins(claims, origins([wire, reworded, apart]))
    assert found[claims[0].id] == found[claims[1].id] != found[claims[2].id]


def test_agencies_are_named_in_datelines_source_lines_and_text() -> None:
    assert agency_named(report(WIRE)) == "Concordia"
    assert agency_named(report("The gate held.\n\nSource: Pan-Delta News")) == "Pan-Delta News"
    assert agency_named(report("It held, according to the Delta Mail news agency.")) == "Delta Mail"
    assert agency_named(report("The gate (of oak) held - so they say.")) is None
