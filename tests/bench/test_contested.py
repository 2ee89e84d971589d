import json
from pathlib import Path

import pytest

from bench.contested import weigh_given
from bench.scores import score
from bench.stories import b_cubed
from bench.story_files import given_readings, story_file, story_files
from counterclaim.errors import WrongUse
from counterclaim.records import Story
from counterclaim.weighing.beliefs import PlainJudge
from tests.weighing.quarrel import WordVectors, trusting

FIRST = (
    "The lower gate of the lock was opened at night, said Bram Tolliver. Nine barges sank below the lock, he added. "
    "Fog hung over the towpath until noon, and the ferry bell rang for an hour before anybody came to look."
)
SECOND = (
    "Odile Ferrant denied that the lower gate of the lock was opened at night. "
    "Four barges sank below the lock, she said. Wool prices at Quenby rose for the third week running, a clerk of the "
    "exchange reported by letter, and the shearers are content."
)

TOLD = {
    "id": "lock",
    "documents": [
        {"id": "d1", "outlet": "Post", "url": "https://post.example/1", "published": "2031-05-03T08:00:00Z",
         "title": "Gate open", "text": FIRST, "origin": "d1"},
        {"id": "d2", "outlet": "Courier", "url": "https://courier.example/1", "published": "2031-05-03T09:00:00Z",
         "title": "Gate shut", "text": SECOND, "origin": "d2"},
    ],
    "sources": [
        {"id": "s1", "name": "Bram Tolliver", "aliases": [], "kind": "person", "party": "skippers"},
        {"id": "s2", "name": "Odile Ferrant", "aliases": [], "kind": "office", "party": "board"},
    ],
    "claims": [
        {"id": "c1", "doc": "d1", "source": "s1", "source_text": "Bram Tolliver", "cue_text": "said",
         "content_text": "The lower gate of the lock was opened at night", "stance": "asserts"},
        {"id": "c2", "doc": "d1", "source": "s1", "source_text": "he", "cue_text": "added",
         "content_text": "Nine barges sank below the lock", "stance": "asserts"},
        {"id": "c3", "doc": "d2", "source": "s2", "source_text": "Odile Ferrant", "cue_text": "denied",
         "content_text": "that the lower gate of the lock was opened at night", "stance": "denies", "holds": False},
        {"id": "c4", "doc": "d2", "source": "s2", "source_text": "she", "cue_text": "said",
         "content_text": "Four barges sank below the lock", "stance": "asserts"},
    ],
    "disputes": [
        {"id": "q1", "kind": "denial", "question": "?", "sides": [["c1"], ["c3"]]},
        {"id": "q2", "kind": "figure", "question": "?", "sides": [["c2"], ["c4"]]},
    ],
    "traps": [],
    "figures": [],
}  # fmt: skip


def test_given_claims_are_the_files_claims_with_figures_found_by_our_grammar() -> None:
    names, readings = given_readings(story_file(TOLD))
    claims = [claim for reading in readings for claim in reading.claims]
    assert [names[claim.id] for claim in claims] == ["c1", "c2", "c3", "c4"]
    assert [claim.holds for claim in claims] == [True, True, False, True]
    assert [[figure.low for figure in claim.figures] for claim in claims] == [[], [9], [], [4]]


def test_a_story_handed_in_scores_by_its_disputes() -> None:
    file = story_file(TOLD)
    told, counts = weigh_given([file], WordVectors(), PlainJudge(), trusting())
    found = score([TOLD], told).as_json()
    assert found["claims"]["f1"] == found["speaker"] == found["inverted"]["f1"] == 100.0
    assert found["contradiction"]["f1"] == 100.0
    assert counts["claims"] == 4
    assert json.loads(json.dumps(told["lock"]))["origins"] == [["d1"], ["d2"]]


def test_nothing_but_the_documents_without_origin_becomes_a_report() -> None:
    bare = {"id": "lock", "documents": [{k: v for k, v in d.items() if k != "origin"} for d in TOLD["documents"]]}  # type: ignore[attr-defined]
    assert story_file(bare).reports == story_file(TOLD).reports


def test_a_folder_without_stories_is_named(tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match=str(tmp_path)):
        story_files(tmp_path)


def test_b_cubed_of_a_split_story() -> None:
    gold = {"a": "one", "b": "one", "c": "two"}
    assert b_cubed([Story("x", "", ("a", "b")), Story("y", "", ("c",))], gold)["f1"] == 100.0
    split = b_cubed([Story("x", "", ("a",)), Story("y", "", ("b",)), Story("z", "", ("c",))], gold)
    assert (split["precision"], split["recall"]) == (100.0, 66.7)
