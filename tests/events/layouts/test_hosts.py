import pytest

from checker.events.layouts.hosts import owner, same_party, site


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("www.google-analytics.com", "Google Analytics"),
        ("connect.facebook.net", "Facebook"),
        ("nobody-knows.example", None),
        ("192.0.2.1", None),
    ],
)
def test_a_host_belongs_to_the_organisation_that_lists_know(host: str, name: str | None) -> None:
    assert owner(host).name == name


@pytest.mark.parametrize(
    ("host", "whose"),
    [("a.b.example.co.uk", "example.co.uk"), ("example.com", "example.com"), ("me.github.io", "me.github.io"), ("192.0.2.1", "192.0.2.1")],
)
def test_the_site_is_what_was_registered(host: str, whose: str) -> None:
    assert site(host) == whose


@pytest.mark.parametrize(
    ("host", "first", "same"),
    [
        ("api.shop.example", {"www.shop.example"}, True),
        ("other.example", {"www.shop.example"}, False),
        ("you.github.io", {"me.github.io"}, False),
        ("www.googletagmanager.com", {"www.google.com"}, True),
        ("connect.facebook.net", {"www.google.com"}, False),
        ("connect.facebook.net", {"Facebook"}, True),
        ("static.bbci.co.uk", {"www.bbc.com"}, True),  # a company's names that lists of trackers do not have
        ("z.cdn.turner.com", {"www.cnn.com"}, True),
        ("www.shop-of-many.de", {"www.shop-of-many.com"}, False),  # one name in two registries may be two owners'
        ("nobody-knows.example", {"Nobody"}, False),
        ("other.example", set(), False),
    ],
)
def test_one_party_is_one_site_or_one_company(host: str, first: set[str], *, same: bool) -> None:
    assert same_party(host, frozenset(first)) is same
