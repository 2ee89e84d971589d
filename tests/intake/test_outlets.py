import pytest

from counterclaim.intake.outlets import host_of, outlet_of


def test_the_first_name_that_is_one_counts_then_the_host() -> None:
    named = outlet_of(None, " ", "The  Gull", address="https://www.gull.example/a")
    assert named is not None
    assert (named.name, named.hosts, named.time_zone) == ("The Gull", ("gull.example",), None)
    by_host = outlet_of(None, address="https://www.gull.example/a")
    assert by_host is not None
    assert by_host.name == "gull.example"
    assert outlet_of(None, address=None) is None


@pytest.mark.parametrize(
    ("address", "host"),
    [("https://WWW.Gull.example:8080/a", "gull.example"), ("pier.txt", None), ("http://[", None), (None, None)],
)
def test_hosts(address: str | None, host: str | None) -> None:
    assert host_of(address) == host
