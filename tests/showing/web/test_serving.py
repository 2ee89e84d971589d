"""The command as a process of its own, opened by the address that it prints."""

from __future__ import annotations

import http.client
import os
import signal
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import httpx2

from counterclaim.ledger import Ledger
from tests.showing.web.api.conftest import copied


def answer(address: str, cookie: str = "") -> tuple[int, dict[str, str], str]:
    """What a server says to one request, its redirects not followed."""
    parts = urlsplit(address)
    asked = http.client.HTTPConnection(parts.hostname or "", parts.port or 80, timeout=30)
    asked.request("GET", f"{parts.path or '/'}?{parts.query}", headers={"Cookie": cookie} if cookie else {})
    got = asked.getresponse()
    told = got.status, {name.lower(): value for name, value in got.getheaders()}, got.read().decode()
    asked.close()
    return told


def test_the_address_printed_opens_the_desk_once(ledger: Ledger, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "counterclaim.cli.main", "serve", "--port", "0", "--ledger", str(ledger.place)]
    environment = {**os.environ, "COUNTERCLAIM_SETTINGS": str(tmp_path / "settings.toml")}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as serving:
        assert serving.stdout is not None
        address = serving.stdout.readline().split()[-1]
        try:
            status, headers, _ = answer(address)
            assert (status, headers["location"]) == (303, "/")
            cookie = headers["set-cookie"].partition(";")[0]
            home = address.partition("/enter")[0]
            status, headers, text = answer(home, cookie)
            assert status == 200
            assert ledger.stories()[0].title in text
            assert "script-src 'self';" in headers["content-security-policy"]
            assert answer(address)[0] == 401
            assert answer(home)[0] == 401
        finally:
            serving.terminate()
            serving.wait()


def test_people_sign_in_to_a_desk_that_is_served_for_them(ledger: Ledger, tmp_path: Path) -> None:
    settings = {**os.environ, "COUNTERCLAIM_SETTINGS": str(tmp_path / "settings.toml"), "COUNTERCLAIM_OPERATOR": "Ana"}
    command = [sys.executable, "-m", "counterclaim.cli.main"]
    with copied(ledger, tmp_path) as copy:
        place = ["--ledger", str(copy.place)]
        refused = subprocess.run(
            [*command, "serve", "--host", "0.0.0.0", *place], env=settings, capture_output=True, text=True, check=False
        )
        assert refused.returncode == 2
        assert "no users who could sign in" in refused.stderr
        words = "four words nobody guesses\n"
        added = [*command, "users", "add", "Remy", "--role", "reviewer", "--password-stdin", *place]
        assert subprocess.run(added, env=settings, input=words, text=True, check=False).returncode == 0
        with subprocess.Popen(
            [*command, "serve", "--port", "0", "--sign-in", *place], env=settings, stdout=subprocess.PIPE, text=True
        ) as serving:
            assert serving.stdout is not None
            address = serving.stdout.readline().split()[-1].rstrip("/")
            try:
                with httpx2.Client(base_url=address) as client:
                    assert client.get("/").status_code == 303
                    sent = client.post("/sign-in", data={"name": "Remy", "password": words.strip()})
                    assert sent.status_code == 303
                    claim = copy.claims()[0].id
                    token = client.get(f"/claims/{claim}").text.split('name="form" value="')[1].split('"')[0]
                    form = {"kind": "note", "about": claim, "why": "page 3", "form": token}
                    assert client.post("/decide", data=form).status_code == 303
            finally:
                serving.send_signal(signal.SIGINT)
        entry = copy.custody()[-1]
        assert (entry.action, entry.operator, copy.decisions()[-1].who) == ("decision", "Remy", "Remy")
        assert {each.kind for each in copy.verify()} <= {"capture"}  # the captures were not copied with it
