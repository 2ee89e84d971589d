"""A desk served on loopback by a real server, and a real browser."""

from __future__ import annotations

import io
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Browser, Page, sync_playwright

from counterclaim.intake.given import Given
from counterclaim.ledger import Ledger
from counterclaim.pipeline import Models, Pipeline
from counterclaim.showing.web.desk import desk
from counterclaim.showing.web.gate import Gate, Guard
from counterclaim.showing.web.users import SignIn

CHROMIUM = Path("/usr/bin/chromium")
EXAMPLE = Path(__file__).parents[3] / "examples" / "averil"


def now() -> datetime:
    return datetime(2031, 1, 1, tzinfo=UTC)


@pytest.fixture(scope="session")
def ledger(models: Models, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """The example, read."""
    file = tmp_path_factory.mktemp("desk") / "averil.db"
    with Ledger.open(file, create=True, clock=now, operator="a tester") as opened:
        Pipeline(lambda: models, clock=now, processes=1).read_inputs(
            [str(EXAMPLE)], Given(), opened, stdin=io.BytesIO()
        )
        yield opened


@contextmanager
def serving(ledger: Ledger, who: str | None = None) -> Iterator[Gate]:
    """A desk on a free port of loopback."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        gate = Gate("127.0.0.1", listening.getsockname()[1])
        with running(ledger, gate, who, listening):
            yield gate


@contextmanager
def signing_in(ledger: Ledger, now: Callable[[], float] = time.monotonic) -> Iterator[str]:
    """The address of a desk to which people sign in."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        at = f"127.0.0.1:{listening.getsockname()[1]}"
        with running(ledger, SignIn(ledger, [at], secure=False, now=now), None, listening):
            yield f"http://{at}"


@contextmanager
def running(ledger: Ledger, guard: Guard, who: str | None, listening: socket.socket) -> Iterator[None]:
    """A desk behind a guard, as long as it is wanted."""
    server = uvicorn.Server(uvicorn.Config(desk(ledger, guard, who), log_level="warning"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        yield
    finally:
        server.should_exit = True
        thread.join()


@pytest.fixture(scope="session")
def gate(ledger: Ledger) -> Iterator[Gate]:
    """The desk that the browser has entered already; other tests bring its cookie through `browse`."""
    with serving(ledger) as gate:
        yield gate


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium."""
    if not CHROMIUM.exists():
        pytest.skip(f"there is no {CHROMIUM}; `apt-get install chromium` brings it")
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def cookies(gate: Gate, browser: Browser) -> list[dict[str, object]]:
    """What the browser holds after it entered."""
    context = browser.new_context(java_script_enabled=False)
    entered = context.new_page()
    entered.goto(gate.address)
    kept = [dict(cookie) for cookie in context.cookies()]
    context.close()
    return kept


@pytest.fixture
def page(
    gate: Gate, browser: Browser, cookies: list[dict[str, object]], request: pytest.FixtureRequest
) -> Iterator[Page]:
    """A page inside the desk; `indirect` parameters are options of the browser's context, such as its width."""
    options = {"java_script_enabled": False, **getattr(request, "param", {})}
    context = browser.new_context(base_url=gate.address.split("/enter")[0], **options)
    context.add_cookies(cookies)  # type: ignore[arg-type]  # as Chromium gave them
    yield context.new_page()
    context.close()
