import pytest

from counterclaim.intake.languages import Languages
from tests.intake.conftest import STORY, report_of

FRENCH = (
    "La commandante du port de Lorn a déclaré vendredi que personne n’avait pu quitter le quai depuis le début. "
    "Le porte-parole de la garde a démenti ces accusations et demandé que les portes soient ouvertes avant midi."
)
UKRAINIAN = "Начальниця порту заявила, що ніхто не міг залишити причал, а представник варти це заперечив."


@pytest.fixture(scope="module")
def languages() -> Languages:
    return Languages()


@pytest.mark.parametrize(("text", "code"), [(STORY, "en"), (FRENCH, "fr"), (UKRAINIAN, "uk")])
def test_the_language_of_a_text(languages: Languages, text: str, code: str) -> None:
    assert languages.language_of(text) == (code, ())


def test_short_english_is_taken_for_english_when_the_model_is_unsure(languages: Languages) -> None:
    assert languages.language_of("Guards at the pier deny it")[0] == "en"


@pytest.mark.parametrize("text", ["", "12 / 14", "Lorn Quay"])
def test_what_cannot_be_told_stays_unknown(languages: Languages, text: str) -> None:
    code, notes = languages.language_of(text)
    assert code is None
    assert notes


def test_a_page_that_states_another_language_is_noted(languages: Languages) -> None:
    code, notes = languages.language_of(FRENCH, "en")
    assert code == "fr"
    assert "states its language as 'en'" in notes[0]


def test_a_report_in_another_language_is_kept_and_says_why_it_is_not_read() -> None:
    report = report_of(FRENCH)
    assert (report.language, report.unread) == ("fr", "language 'fr' is not read")
    assert report.text == FRENCH


def test_the_language_given_counts() -> None:
    assert report_of(FRENCH, language="en").unread is None
