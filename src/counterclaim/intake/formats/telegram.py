"""A chat as Telegram Desktop exports it (result.json): every message with words is a report.

The messages' media stay in their folder; a message that carries some says so in its notes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from counterclaim.errors import EmptyInput, InputError, UnreadableInput
from counterclaim.intake.formats import Context, Match
from counterclaim.records import Capture, Failure, PublicationTime, Report

_MEDIA = ("photo", "file", "thumbnail")


class TelegramFormat:
    """One chat or channel, or a whole account's export with all its chats."""

    name = "Telegram export"
    media_type = "application/json"

    def recognises(self, opening: bytes, name: str) -> Match:  # noqa: ARG002 its bytes leave no doubt
        """By the keys that an export begins with."""
        head = opening.removeprefix(b"\xef\xbb\xbf").lstrip()
        keys = (b'"messages"', b'"chats"', b'"personal_information"', b'"date_unixtime"')
        return Match.BY_BYTES if head.startswith(b"{") and sum(key in opening for key in keys) >= 1 else Match.NO

    def read(self, capture: Capture, context: Context) -> tuple[Report | Failure, ...]:
        """A report for each message with words; EmptyInput where there is none."""
        try:
            export = json.loads(capture.content)
            chats = export["chats"]["list"] if "chats" in export else [export]
            found = [each for chat in chats for each in _chat(chat, capture, context)]
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise UnreadableInput(
                f"{capture.address}: no export of a chat can be made out in it ({error!r}): export it again as JSON"
            ) from error
        if not found:
            raise EmptyInput(f"{capture.address}: no message in it has words: there is nothing to read")
        return tuple(found)


def _chat(chat: Mapping[str, Any], capture: Capture, context: Context) -> Iterator[Report | Failure]:
    for message in chat["messages"]:
        words = _words(message.get("text", ""))
        if message.get("type") != "message" or not words.strip():
            continue
        address = f"telegram:{chat.get('id', chat.get('name'))}/{message['id']}"
        try:
            yield _report(words, message, chat, address, capture, context)
        except InputError as error:
            yield Failure(address, f"{address}: {error}", capture.captured)


def _report(
    words: str, message: Mapping[str, Any], chat: Mapping[str, Any], address: str, capture: Capture, context: Context
) -> Report:
    from counterclaim.intake.inside import Part, report_inside

    media = [str(message[kind]) for kind in _MEDIA if message.get(kind)]
    notes = [f"carries {', '.join(media)}"] if media else []
    if message.get("forwarded_from"):
        notes.append(f"forwarded from {message['forwarded_from']}")
    if message.get("edited"):
        notes.append(f"changed {message['edited']}")
    part = Part(
        words.encode(),
        is_page=False,
        container="telegram",
        outlet=chat.get("name") or message.get("from"),
        published=_sent(message),
        notes=tuple(notes),
    )
    return replace(report_inside(part, capture, context), address=address)


def _words(text: str | list[Any]) -> str:
    """The words of a message, which come whole, or in pieces where some are bold or a link."""
    if isinstance(text, str):
        return text
    return "".join(piece if isinstance(piece, str) else str(piece.get("text", "")) for piece in text)


def _sent(message: Mapping[str, Any]) -> PublicationTime | None:
    from counterclaim.intake.inside import instant, written_time

    if "date_unixtime" in message:
        return instant(datetime.fromtimestamp(int(message["date_unixtime"]), UTC), "container: message date")
    return written_time(message.get("date"), "container: message date")  # local time of the exporting machine: no zone


FORMAT = TelegramFormat()
