"""What became other between two revisions of a report."""

from dataclasses import replace

from counterclaim.records import Claim, Report, Span, Stance
from counterclaim.showing.changes import change, notice_in
from tests.showing.mill import Mill, told

TEXT = "Nobody was hurt, the miller said. Forty sacks burned, the miller said."
BEFORE = Report(TEXT, "Fire at the mill", None, "https://l.example/1", None, "en", "1" * 64)
AFTER = replace(
    BEFORE, text="Two men were hurt.\nCorrection: an earlier version said that nobody was hurt.", capture="2" * 64
)


def claim(words: str, start: int = 0, report: Report = BEFORE) -> Claim:
    speaker = told().material.claims[0].speaker
    span = Span(start, start + len(words))
    return Claim(report.digest, (span,), words, stance=Stance.ASSERTS, holds=True, speaker=speaker)


def test_claims_that_stay_are_no_change() -> None:
    same = change(
        BEFORE, replace(BEFORE, text=TEXT + " More."), [claim("Forty sacks burned")], [claim("Forty sacks burned", 3)]
    )
    assert (same.appeared, same.vanished, same.reworded, same.is_silent) == ((), (), (), False)


def test_what_is_gone_new_and_other_is_told_apart() -> None:
    then = [claim("Nobody was hurt in the fire"), claim("Forty sacks burned", 40)]
    now = [claim("Forty-two sacks burned", 0, AFTER), claim("The sluice was open all night", 30, AFTER)]
    found = change(BEFORE, AFTER, then, now)
    assert [(old.text, new.text) for old, new in found.reworded] == [("Forty sacks burned", "Forty-two sacks burned")]
    assert [one.text for one in found.vanished] == ["Nobody was hurt in the fire"]
    assert [one.text for one in found.appeared] == ["The sluice was open all night"]


def test_a_correction_is_told_from_a_change_in_silence() -> None:
    then, now = [claim("Nobody was hurt")], [claim("Two men were hurt", 0, AFTER)]
    assert change(BEFORE, AFTER, then, now).notice == "Correction: an earlier version said that nobody was hurt."
    assert not change(BEFORE, AFTER, then, now).is_silent
    assert change(BEFORE, replace(AFTER, text="Two men were hurt."), then, now).is_silent
    assert change(BEFORE, replace(BEFORE, title="Fire"), [], []).is_silent


def test_a_notice_that_stood_there_before_is_none() -> None:
    notice = "Correction: the fire was on Friday."
    assert notice_in(f"Text.\n{notice}", "Text.") == notice
    assert notice_in(f"Text. More.\n{notice}", f"Text.\n{notice}") is None


def test_another_speaker_is_another_claim(mill: Mill) -> None:
    voices = {one.speaker.name: one for one in mill.material.claims if one.speaker}
    first, second, *_ = voices.values()
    now = replace(first, speaker=second.speaker)
    found = change(BEFORE, AFTER, [first], [now])
    assert (found.vanished, found.appeared, found.reworded) == ((first,), (now,), ())
