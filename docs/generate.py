"""Writes the pages that follow from the code: `python -m docs.generate`. A test fails where one of them is stale."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import resources
from inspect import cleandoc
from pathlib import Path
from typing import Any

import typer

from counterclaim.cli.app import build
from counterclaim.settings import FILE_VARIABLE, described

DOCS = Path(__file__).parent
NOTE = "<!-- Written by `python -m docs.generate`; change the code, not this page. -->"

_ABOUT_COMMANDS = cleandoc(
    """
    Exit status: 0; 1 where some of what was asked for could not be done, or does not hold; 2 for wrong use. Errors are
    a line or two on standard error that name the thing, the place and the remedy. In a pipe there are no colours and
    no progress bars; `NO_COLOR` is respected.
    """
)
_ABOUT_SETTINGS = cleandoc(
    f"""
    A value comes from, first to last: an option on the command line, the environment, the settings file, the default.
    The settings file is TOML, `name = value` a line: `settings.toml` in `~/.config/counterclaim` (`XDG_CONFIG_HOME`
    and, on Windows, `APPDATA` are respected), or wherever `{FILE_VARIABLE}` says. A name that is no setting is an
    error.
    """
)
_ABOUT_JSON = cleandoc(
    """
    `--json` prints one array of objects, `--jsonl` an object a line, each as soon as it is known. Offsets are Unicode
    code points of the report's text, end exclusive. Keys, once released, stay; new ones may come, so ignore those you
    do not know. Output is UTF-8; where the terminal's charset is another one, characters beyond ASCII are escaped. The
    same, as JSON Schema 2020-12, lies in the package under `counterclaim/showing/schemas`.
    """
)


def command_reference() -> str:
    """Every command with its arguments and options, from the Typer app."""
    root: Any = typer.main.get_command(build())
    parts = [
        "# Command reference",
        NOTE,
        _ABOUT_COMMANDS,
        "## counterclaim",
        *_command(root),
    ]
    for name, command in root.commands.items():
        parts += [f"## counterclaim {name}", *_command(command)]
        for sub_name, sub_command in getattr(command, "commands", {}).items():
            parts += [f"### counterclaim {name} {sub_name}", *_command(sub_command)]
    return "\n\n".join(parts) + "\n"


def _command(command: Any) -> Iterator[str]:
    yield cleandoc(command.help or "")
    rows = [row for parameter in command.params if (row := _parameter(parameter))]
    if rows:
        yield "| | |\n|---|---|\n" + "\n".join(rows)


def _parameter(parameter: Any) -> str | None:
    if parameter.name == "help":
        return None
    if parameter.param_type_name == "argument":
        name = parameter.metavar or parameter.name.upper()
        shown = name if parameter.required else f"[{name}]"
    else:
        shown = ", ".join(parameter.opts) + (f" {parameter.metavar}" if parameter.metavar else "")
    text = parameter.help or ""
    if parameter.envvar:
        text += f" Environment: `{parameter.envvar}`."
    return f"| `{shown}` | {text.replace('|', chr(92) + '|')} |"


def settings() -> str:
    """Every setting with its variable, default and meaning."""
    rows = [f"| `{each.name}` | `{each.variable}` | {_default(each.default)} | {each.help} |" for each in described()]
    return (
        "\n\n".join(
            [
                "# Settings",
                NOTE,
                _ABOUT_SETTINGS,
                "| name | environment | default | meaning |\n|---|---|---|---|\n" + "\n".join(rows),
            ]
        )
        + "\n"
    )


def _default(value: str | int | bool) -> str:
    if value == "":
        return "none"
    return f"`{str(value).lower()}`" if isinstance(value, bool) else f"`{value}`"


def json_reference() -> str:
    """Every kind of object, key by key, from the JSON Schemas."""
    folder = resources.files("counterclaim.showing") / "schemas"
    files = sorted(file.name for file in folder.iterdir())
    schemas = {name: json.loads((folder / name).read_text(encoding="utf-8")) for name in files}
    parts = schemas.pop("parts.json")["$defs"]
    shown = [
        "# JSON",
        NOTE,
        _ABOUT_JSON,
        "| command | objects |\n|---|---|\n" + "\n".join(f"| `{command}` | {kind} |" for command, kind in _OBJECTS),
    ]
    for schema in (*schemas.values(), *parts.values()):
        shown += _schema(schema, parts)
    return "\n\n".join(shown) + "\n"


#: Which command prints which kind of object.
_OBJECTS = (
    ("claims", "[Claim](#claim)"),
    ("disputes", "[Dispute](#dispute)"),
    ("figures", "[Figure](#figure)"),
    ("reports", "[Report](#report)"),
    ("reports --changed", "[Change](#change)"),
    ("stories", "[Story](#story)"),
    ("search", "[Hit](#hit)"),
    ("decisions", "[Decision](#decision)"),
    ("parties", "[Party](#party)"),
    ("case", "[Case](#case)"),
    ("case alerts", "[Alert](#alert)"),
    ("verify", "[Problem](#problem), none where everything holds"),
    ("read --json", "one [Summary](#summary)"),
    ("serve, under /api/v1", "all of these, and what has no command: [how to use the API](how-to/use-the-api.md)"),
)


def _schema(schema: dict[str, Any], parts: dict[str, Any]) -> list[str]:
    rows = [
        f"| `{key}` | {_type(value, parts)} | {value.get('description', '')} |"
        for key, value in schema.get("properties", {}).items()
    ]
    shown = [f"## {schema['title']}", schema["description"]]
    if rows:
        shown.append("| key | type | meaning |\n|---|---|---|\n" + "\n".join(rows))
    nested = (value["items"] for value in schema.get("properties", {}).values() if "title" in value.get("items", {}))
    return shown + [line for each in nested for line in _schema(each, parts)]


def _type(value: dict[str, Any], parts: dict[str, Any]) -> str:
    """A JSON Schema type in words."""
    if "$ref" in value:
        title = parts[value["$ref"].rpartition("/")[2]]["title"]
        return f"[{title}](#{title.lower().replace(' ', '-')})"
    if "anyOf" in value:
        return " or ".join(_type(each, parts) for each in value["anyOf"])
    if "enum" in value:
        return " ".join(f"`{each}`" for each in value["enum"])
    if value.get("type") == "array":
        item = value["items"]
        return f"array of {item['title'].lower() if 'title' in item else _type(item, parts)}"
    kinds = value["type"] if isinstance(value["type"], list) else [value["type"]]
    return " or ".join(kinds)


#: Page and what writes it.
PAGES = {"command-reference.md": command_reference, "settings.md": settings, "json.md": json_reference}


if __name__ == "__main__":
    for page, write in PAGES.items():
        (DOCS / page).write_text(write(), encoding="utf-8")
        print(f"docs/{page}")
