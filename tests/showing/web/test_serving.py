"""The command as a process of its own, opened by the address that it prints."""

from __future__ import annotations

import http.client
import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

from counterclaim.ledger import Ledger


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
