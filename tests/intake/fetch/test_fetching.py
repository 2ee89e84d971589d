"""Pages over a real socket: what is read, what is refused and why."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from counterclaim.errors import InputError, NotFetched
from counterclaim.intake import Given, Taken, take
from counterclaim.intake.fetch import Fetcher, Manners
from counterclaim.intake.fetch.manners import Pace
from counterclaim.records import Failure
from tests.intake.conftest import NOW, STORY
from tests.intake.fetch.site import HOST, Site, served

MANNERS = Manners("counterclaim-test", pause=0.0, allowed_hosts=(HOST,), most_bytes=5_000_000)
IMPATIENT = replace(MANNERS, most_seconds=0.5)


@pytest.fixture
def site() -> Iterator[Site]:
    with served(Site()) as running:
        yield running


def fetcher(manners: Manners = MANNERS, pauses: list[float] | None = None) -> Fetcher:
    kept = [] if pauses is None else pauses
    return Fetcher(manners, clock=lambda: NOW, pace=Pace(sleep=kept.append, clock=lambda: 0.0))


def read(*inputs: str, manners: Manners = MANNERS) -> tuple[list[str | None], list[str]]:
    """The addresses of the reports, and the reasons of what failed."""
    with fetcher(manners) as network:
        told = list(take(inputs, given=Given(), clock=lambda: NOW, stdin=BytesIO(), fetch=network.fetch))
    reports = [report.address for one in told if isinstance(one, Taken) for report in one.reports]
    return reports, [one.reason for one in told if isinstance(one, Failure)]


def refused(address: str, manners: Manners = MANNERS) -> str:
    with fetcher(manners) as network, pytest.raises(InputError) as error:
        network.fetch(address)
    return str(error.value)


def test_a_page_is_fetched_and_read(site: Site) -> None:
    assert read(f"{site.home}/140") == ([f"{site.home}/140"], [])
    assert site.agents == {"counterclaim-test"}
    with fetcher() as network:
        capture = network.fetch(f"{site.home}/packed")
    assert b"harbour master" in capture.content
    assert capture.circumstances["status"] == "200"
    assert capture.circumstances["charset"] == "utf-8"


def test_redirects_are_followed_and_recorded(site: Site) -> None:
    with fetcher() as network:
        capture = network.fetch(f"{site.home}/moved")
    assert capture.circumstances["redirects"] == f"{site.home}/moved -> {site.home}/1"
    assert "redirects" in refused(f"{site.home}/round")
    assert "no web address" in refused(f"{site.home}/elsewhere")


def test_robots_are_asked_once_and_obeyed(site: Site) -> None:
    assert "robots.txt forbids it" in refused(f"{site.home}/private/diary")
    assert "/private/diary" not in site.asked
    with fetcher() as network:
        network.fetch(f"{site.home}/1")
        network.fetch(f"{site.home}/2")
    assert site.asked.count("/robots.txt") == 2  # one for each fetcher


def test_robots_may_be_passed_over_for_a_reason_that_is_kept(site: Site) -> None:
    with fetcher(replace(MANNERS, despite_robots="deleted tomorrow")) as network:
        capture = network.fetch(f"{site.home}/private/diary")
    assert capture.circumstances["despite robots.txt"] == "deleted tomorrow"


def test_a_site_whose_robots_fail_is_left_alone_and_one_without_is_read(site: Site) -> None:
    site.robots = (500, "")
    assert "robots.txt does not answer" in refused(f"{site.home}/1")
    site.robots = (404, "")
    assert read(f"{site.home}/1") == ([f"{site.home}/1"], [])


def test_a_host_is_given_its_pause(site: Site) -> None:
    site.robots = (200, "User-agent: *\nCrawl-delay: 7\n")
    pauses: list[float] = []
    with fetcher(pauses=pauses) as network:
        network.fetch(f"{site.home}/1")
        network.fetch(f"{site.home}/2")
    assert pauses == [7.0]


def test_a_busy_host_is_asked_again(site: Site) -> None:
    assert read(f"{site.home}/busy") == ([f"{site.home}/busy"], [])
    assert site.asked.count("/busy") == 2


def test_what_is_not_there_is_told(site: Site) -> None:
    assert "not there (404)" in refused(f"{site.home}/gone")
    assert "refuses us (403)" in refused(f"{site.home}/members")
    assert "cannot be reached" in refused("http://127.0.0.1:9/", replace(MANNERS, despite_robots="no robots there"))


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("http://localhost/", "this very machine"),
        ("http://10.1.2.3/", "a private network"),
        ("http://169.254.169.254/latest/meta-data/", "link-local"),
        ("http://[::1]/", "this very machine"),
        ("http://[fd00::1]/", "a private network"),
        ("http://[::ffff:192.168.0.1]/", "a private network"),
        ("http://[64:ff9b::a00:1]/", "a private network"),
        ("http://0.0.0.0/", "private network"),
        ("http://2130706433/", "this very machine"),
    ],
)
def test_machines_of_this_network_are_not_asked(address: str, why: str) -> None:
    assert why in refused(address, replace(MANNERS, allowed_hosts=()))


def test_a_redirect_inward_is_not_followed(site: Site) -> None:
    assert "link-local" in refused(f"{site.home}/inward")
    assert "a private network" in refused(f"{site.home}/mapped")


def test_floods_are_cut_off(site: Site) -> None:
    assert "over the limit" in refused(f"{site.home}/bomb")
    assert "not whole, in time" in refused(f"{site.home}/endless", IMPATIENT)


def test_headers_that_drip_get_no_more_time_than_a_page() -> None:
    with served(Site()) as site:
        assert "not whole, in time" in refused(f"{site.home}/dripping", replace(IMPATIENT, tries=1))


def test_a_body_that_is_torn_is_no_page(site: Site) -> None:
    assert "cut short" in refused(f"{site.home}/torn")


def test_broken_addresses_are_told_and_the_rest_is_read(site: Site) -> None:
    given = [
        f"{site.home}/broken",
        f"{site.home}/port",
        "http://[::1/",
        "http://lantern.example:abc/",
        f"{site.home}/2",
    ]
    reports, reasons = read(*given)
    assert reports == [f"{site.home}/2"]
    assert len(reasons) == 4
    assert all("no web address" in reason for reason in reasons)


def test_an_address_may_be_written_in_any_script(site: Site) -> None:
    with fetcher() as network:
        assert b"harbour master" in network.fetch(f"{site.home}/café?quai=1é").content
    assert site.asked[-1] == "/caf%C3%A9?quai=1%C3%A9"


def test_lies_about_type_and_length_do_no_harm(site: Site) -> None:
    assert read(f"{site.home}/lies") == ([f"{site.home}/lies"], [])
    _, reasons = read(f"{site.home}/nested")
    assert len(reasons) == 1
    with fetcher() as network:
        assert len(network.fetch(f"{site.home}/short").content) == 10


def test_a_feed_and_a_sitemap_lead_to_their_pages(site: Site) -> None:
    reports, reasons = read(f"{site.home}/feed", f"{site.home}/sitemap.xml")
    assert reports == [f"{site.home}/1", f"{site.home}/2", f"{site.home}/3"]
    assert len(reasons) == 2
    assert "not there" in reasons[0]
    assert "robots.txt forbids" in reasons[1]


def test_a_list_and_a_table_of_addresses(site: Site, tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text(f"# harbour\n{site.home}/1\n\n{site.home}/2\n", encoding="utf-8")
    (tmp_path / "table.csv").write_text(f"outlet,URL\nLantern,{site.home}/3\nGull,{site.home}/5\n", encoding="utf-8")
    reports, _ = read(str(tmp_path / "list.txt"), str(tmp_path / "table.csv"))
    assert reports == [f"{site.home}/{number}" for number in (1, 2, 3, 5)]


def test_a_text_that_mentions_addresses_is_no_list(site: Site, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(f"{STORY}\n{site.home}/1\n", encoding="utf-8")
    reports, _ = read(str(tmp_path / "story.txt"))
    assert reports == [None]


def test_without_a_network_an_address_is_told() -> None:
    (failure,) = take(["https://lantern.example/1"], given=Given(), clock=lambda: NOW, stdin=BytesIO())
    assert isinstance(failure, Failure)
    assert "nothing is fetched here" in failure.reason


def test_passwords_are_neither_sent_nor_kept(site: Site) -> None:
    reason = refused(site.home.replace("http://", "http://me:secret@") + "/1")
    assert "never sent" in reason
    assert "secret" not in reason
    assert not site.asked


def test_not_fetched_is_an_input_error() -> None:
    assert issubclass(NotFetched, InputError)
