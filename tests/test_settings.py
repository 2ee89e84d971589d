from __future__ import annotations

from pathlib import Path

import pytest

from counterclaim.errors import WrongUse
from counterclaim.settings import Settings, described, load, remember, settings_file

NOWHERE = Path("/nowhere/settings.toml")


def test_defaults() -> None:
    assert load({}, NOWHERE) == Settings()


def test_every_setting_says_what_it_is_for() -> None:
    for each in described():
        assert each.help.endswith(".")
        assert each.variable == f"COUNTERCLAIM_{each.name.upper()}"
        assert type(each.default) is each.type


@pytest.mark.parametrize("name", [each.name for each in described()])
def test_every_setting_can_be_set_by_the_environment_and_by_the_file(name: str, tmp_path: Path) -> None:
    (setting,) = (each for each in described() if each.name == name)
    text, value = {str: ("x", "x"), int: ("7", 7), bool: ("yes", True)}[setting.type]
    assert getattr(load({setting.variable: text}, NOWHERE), name) == value
    file = tmp_path / "settings.toml"
    file.write_text(f"{name} = {'true' if setting.type is bool else repr(value)}\n", encoding="utf-8")
    assert getattr(load({}, file), name) == value


def test_the_environment_counts_before_the_file(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('ledger = "file.db"\n', encoding="utf-8")
    assert load({"COUNTERCLAIM_LEDGER": "environment.db"}, file).ledger == "environment.db"
    assert load({"COUNTERCLAIM_LEDGER": ""}, file).ledger == "file.db"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("ledger = ", "not valid TOML"),
        ("legder = 'x'", "'legder', which is no setting"),
        ("width = 'wide'", "'width' to 'wide'; it should be a whole number"),
        ("debug = 1", "'debug' to 1; it should be true or false"),
    ],
)
def test_a_bad_file_is_named_with_the_remedy(tmp_path: Path, content: str, said: str) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(WrongUse) as raised:
        load({}, file)
    assert said in str(raised.value)
    assert str(file) in str(raised.value)


def test_a_bad_variable_is_named() -> None:
    with pytest.raises(WrongUse, match="COUNTERCLAIM_WIDTH is 'wide'; it should be a whole number"):
        load({"COUNTERCLAIM_WIDTH": "wide"}, NOWHERE)


def test_what_is_remembered_is_there_next_time_and_the_rest_stays(tmp_path: Path) -> None:
    file = tmp_path / "new" / "settings.toml"
    remember(file, "operator", 'A "B" \\ é')
    remember(file, "ledger", "x.db")
    assert load({}, file) == Settings(operator='A "B" \\ é', ledger="x.db")


def test_where_the_file_is() -> None:
    home = Path("/home/someone")
    assert settings_file({}, home) == home / ".config" / "counterclaim" / "settings.toml"
    assert settings_file({"XDG_CONFIG_HOME": "/etc/xdg"}, home) == Path("/etc/xdg/counterclaim/settings.toml")
    assert settings_file({"COUNTERCLAIM_SETTINGS": "/x.toml"}, home) == Path("/x.toml")
