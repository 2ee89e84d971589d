"""Every setting once: its name, type, default, help and environment variable.

The command line's options, the documentation and the checks on a settings file are derived from the fields of
`Settings`. A value comes from, first to last: an option, the environment, the settings file, the default. The
environment and the file are read once, at the edge, by `load`.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, get_type_hints

from counterclaim.errors import WrongUse

#: The variable that names another settings file.
FILE_VARIABLE = "COUNTERCLAIM_SETTINGS"


def _setting(default: str | int | bool, help: str) -> Any:  # noqa: A002  # the word that people know
    return field(default=default, metadata={"help": help})


@dataclass(frozen=True, slots=True)
class Settings:
    """What can be set, with its defaults."""

    ledger: str = _setting("counterclaim.db", "The ledger: a file's path, or a database address.")
    operator: str = _setting("", "Your name; the custody log and decisions are signed with it.")
    width: int = _setting(
        0, "Columns that a brief or a list may take; 0 takes the terminal's own, 80 where there is none."
    )
    limit_megabytes: int = _setting(20, "Megabytes that one input may have.")
    fetch_pause: int = _setting(1, "Seconds between two pages fetched from one host; robots.txt may ask for more.")
    fetch_agent: str = _setting(
        "", "How we name ourselves to the hosts that we fetch from; by default counterclaim and its version."
    )
    proxies: str = _setting(
        "",
        "Proxies through which hosts are asked, parted by commas: HOST=http://PROXY:PORT, or *=… for all hosts that "
        "are not named.",
    )
    fetch_whole: bool = _setting(
        False, "Ask for whole pages again, also where one is kept and its host could say that it did not change."
    )
    allowed_hosts: str = _setting(
        "", "Hosts that are fetched from although they lie on a private network, parted by commas."
    )
    timestamp_authorities: str = _setting(
        "", "Addresses of authorities that timestamp the log of heads (RFC 3161), parted by commas."
    )
    timestamp_roots: str = _setting(
        "", "A file of root certificates (PEM) of these authorities, by which verify checks their signatures."
    )
    watch_least_minutes: int = _setting(5, "Minutes that lie at least between two times that a watched input is asked.")
    watch_feed: str = _setting("", "A file that gets alerts as an Atom feed.")
    watch_webhook: str = _setting(
        "", "An address that gets alerts as signed JSON; the key is COUNTERCLAIM_WATCH_WEBHOOK_KEY in the environment."
    )
    watch_mail_server: str = _setting(
        "",
        "The server for alerts by mail: smtp://USER@HOST, smtps://USER@HOST; the password is "
        "COUNTERCLAIM_WATCH_MAIL_PASSWORD in the environment.",
    )
    watch_mail_from: str = _setting("", "Who alerts by mail come from; by default the first who gets them.")
    watch_mail_to: str = _setting("", "Who gets alerts by mail, parted by commas.")
    watch_command: str = _setting("", "A command that gets each alert as JSON on its standard input.")
    browser: str = _setting("", "The browser that prints PDF; by default the Chromium or Chrome that is found.")
    debug: bool = _setting(False, "Show the whole trace of an error.")


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting, described."""

    name: str
    type: type
    default: str | int | bool
    help: str

    @property
    def variable(self) -> str:
        """The environment variable that sets it."""
        return f"COUNTERCLAIM_{self.name.upper()}"


def described() -> tuple[Setting, ...]:
    """Every setting, in the order of `Settings`."""
    types = get_type_hints(Settings)
    return tuple(
        Setting(each.name, types[each.name], each.default, each.metadata["help"])  # type: ignore[arg-type]
        for each in fields(Settings)
    )


def setting(name: str) -> Setting:
    """The setting of that name; KeyError where there is none."""
    return {each.name: each for each in described()}[name]


def settings_file(environment: Mapping[str, str], home: Path) -> Path:
    """Where the settings file is, or would be."""
    if environment.get(FILE_VARIABLE):
        return Path(environment[FILE_VARIABLE])
    folder = environment.get("XDG_CONFIG_HOME") or environment.get("APPDATA")
    return (Path(folder) if folder else home / ".config") / "counterclaim" / "settings.toml"


def load(environment: Mapping[str, str], file: Path) -> Settings:
    """The settings of the environment and of a settings file that need not exist.

    WrongUse names the variable or the file and key of a value that is no good.
    """
    values = _from_file(file)
    for each in described():
        if environment.get(each.variable):
            values[each.name] = _parsed(each, environment[each.variable])
    return Settings(**values)


def remember(file: Path, name: str, value: str) -> None:
    """Write one setting into the settings file, which may not exist yet; the rest of it stays as it is."""
    file.parent.mkdir(parents=True, exist_ok=True)
    before = file.read_text(encoding="utf-8") if file.exists() else ""
    file.write_text(f"{name} = {json.dumps(value)}\n{before}", encoding="utf-8")


def _from_file(file: Path) -> dict[str, Any]:
    if not file.is_file():
        return {}
    try:
        found = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise WrongUse(f"The settings file {file} is not valid TOML ({error}). Mend it or move it away.") from error
    known = {each.name: each for each in described()}
    for name, value in found.items():
        if name not in known:
            raise WrongUse(
                f"The settings file {file} sets {name!r}, which is no setting. There are: {', '.join(known)}."
            )
        if type(value) is not known[name].type:
            wanted = _WANTED[known[name].type]
            raise WrongUse(f"The settings file {file} sets {name!r} to {value!r}; it should be {wanted}.")
    return found


_WANTED = {str: "text in quotation marks", int: "a whole number", bool: "true or false"}
_YES_AND_NO = {"1": True, "true": True, "yes": True, "on": True, "0": False, "false": False, "no": False, "off": False}


def _parsed(described_setting: Setting, text: str) -> str | int | bool:
    """The value that an environment variable's text gives."""
    try:
        if described_setting.type is bool:
            return _YES_AND_NO[text.strip().lower()]
        return described_setting.type(text)  # type: ignore[no-any-return]
    except (KeyError, ValueError) as error:
        wanted = _WANTED[described_setting.type]
        raise WrongUse(f"{described_setting.variable} is {text!r}; it should be {wanted}.") from error
