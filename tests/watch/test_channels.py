"""Each channel against a real receiver."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import socket
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from io import StringIO
from pathlib import Path
from typing import Any

import feedparser
import pytest
from aiosmtpd.controller import Controller

from counterclaim.errors import NotDelivered, WrongUse
from counterclaim.intake.fetch import Fetcher, Manners
from counterclaim.ledger import Ledger
from counterclaim.ledger.answers import Alert
from counterclaim.settings import Settings
from counterclaim.watch.channels import Means, channels
from tests.watch.site import Growing, growing

WHEN = datetime(2031, 5, 4, 12, tzinfo=UTC)
ALERT = Alert(
    "a-1", "dispute", "a-1", "New dispute in “Lock & <gate>”: nine barges", WHEN, "s-1", ("the league",), ("Osterlin",)
)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(tmp_path / "kept.db", create=True, clock=lambda: WHEN, operator="x") as opened:
        opened.new_case("the lock")
        opened.keep_alerts("the lock", [ALERT])
        yield opened


@pytest.fixture(scope="module")
def site() -> Iterator[Growing]:
    with growing() as served:
        yield served


@pytest.fixture
def means(ledger: Ledger) -> Iterator[Means]:
    manners = Manners("counterclaim-test", pause=0.0, allowed_hosts=("127.0.0.1",), tries=1)
    with Fetcher(manners, clock=lambda: WHEN) as network:
        yield Means(Settings(), {}, StringIO(), ledger, "the lock", network.post, lambda: 1_000_000.0)


def channel(means: Means, **settings: Any) -> Any:
    """The channel that some settings open, beside the terminal."""
    (found,) = [
        each for each in channels(replace(means, settings=replace(Settings(), **settings))) if each.name != "terminal"
    ]
    return found


def test_without_settings_there_is_the_terminal_alone(means: Means) -> None:
    assert [each.name for each in channels(means)] == ["terminal"]


def test_the_feed_is_read_back(means: Means, tmp_path: Path) -> None:
    file = tmp_path / "alerts.atom"
    channel(means, watch_feed=str(file)).deliver(ALERT)
    told = feedparser.parse(file.read_bytes())
    assert not told.bozo
    (entry,) = told.entries
    assert (entry.summary, entry.id) == (ALERT.words, "urn:counterclaim:alert:a-1")
    with pytest.raises(NotDelivered, match="watch_feed"):
        channel(means, watch_feed=str(tmp_path / "no/such/alerts.atom")).deliver(ALERT)


def test_the_webhook_is_signed(means: Means, site: Growing) -> None:
    keyed = replace(means, environment={"COUNTERCLAIM_WATCH_WEBHOOK_KEY": "open sesame"})
    site.down = False
    channel(keyed, watch_webhook=f"{site.home}/hook").deliver(ALERT)
    headers, body = site.posted[-1]
    at, digest = (part.partition("=")[2] for part in headers["x-counterclaim-signature"].split(","))
    assert hmac.compare_digest(digest, hmac.new(b"open sesame", at.encode() + b"." + body, hashlib.sha256).hexdigest())
    assert json.loads(body)["id"] == "a-1"
    site.down = True
    with pytest.raises(NotDelivered, match="503"):
        channel(keyed, watch_webhook=f"{site.home}/hook").deliver(ALERT)
    with pytest.raises(WrongUse, match="KEY"):
        channel(means, watch_webhook=f"{site.home}/hook")


class Mailbox:
    """What a mail server took."""

    def __init__(self) -> None:
        self.took: list[Any] = []

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802  # aiosmtpd's name
        self.took.append(envelope)
        await asyncio.sleep(0)
        return "250 taken"


def test_mail_goes_through_a_server(means: Means) -> None:
    mailbox = Mailbox()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = Controller(mailbox, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        sent = channel(means, watch_mail_server=f"smtp+plain://127.0.0.1:{port}", watch_mail_to="ana@desk.example")
        sent.deliver(ALERT)
    finally:
        controller.stop()
    (envelope,) = mailbox.took
    message = message_from_bytes(envelope.content)
    assert envelope.rcpt_tos == ["ana@desk.example"]
    assert "dispute" in str(message["Subject"])
    assert message["Message-ID"] == "<a-1@counterclaim.invalid>"
    assert "Lock & <gate>" in message.get_payload(decode=True).decode()  # type: ignore[union-attr]
    with pytest.raises(NotDelivered, match="did not take"):
        sent.deliver(ALERT)


@pytest.mark.parametrize(
    "settings",
    [{"watch_mail_to": "a@x.example"}, {"watch_mail_server": "mail.example", "watch_mail_to": "a@x.example"}],
)
def test_half_a_mail_setting_is_wrong_use(means: Means, settings: dict[str, str]) -> None:
    with pytest.raises(WrongUse, match="watch_mail_server"):
        channel(means, **settings)


def test_a_command_gets_json_and_nothing_in_its_arguments(means: Means, tmp_path: Path) -> None:
    taking = tmp_path / "taking.py"
    taking.write_text(
        "import json, pathlib, sys\n"
        "told = json.load(sys.stdin)\n"
        "pathlib.Path(sys.argv[1]).write_text(json.dumps([sys.argv[1:], told['words']]))\n"
        "sys.exit(3 if told['id'] == 'a-2' else 0)\n"
    )
    out = tmp_path / "out.json"
    running = channel(means, watch_command=f"{sys.executable} '{taking}' '{out}'")
    running.deliver(ALERT)
    assert json.loads(out.read_text()) == [[str(out)], ALERT.words]
    with pytest.raises(NotDelivered, match="ended with 3"):
        running.deliver(replace(ALERT, id="a-2"))
    with pytest.raises(NotDelivered, match="nobody"):
        channel(means, watch_command="/nowhere/nobody").deliver(ALERT)
