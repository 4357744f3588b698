import pytest

from checker.register.names import domains_above, host_of, name_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Clarifai, Inc.", "clarifai"),
        ("Acme S.A.", "ACME SA"),
        ("Müller GmbH & Co. KG", "müller gmbh & co"),
        ("Example Co., Ltd.", "Example Co"),
        ("Children's Fund", "Children’s fund"),
        ("Match.com", "match.com"),
        ("Limited", "limited"),
    ],
    ids=["comma and form", "dotted form", "two forms", "form after co", "apostrophes", "domain as a name", "only a form"],
)
def test_case_punctuation_and_legal_form_do_not_matter(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Frameprint Co", "Frameprint"), ("Acme Health", "Acme"), ("Data Lake", "Datalake"), ("D&B", "B"), ("Ltd Records", "Records")],
    ids=["co", "another word", "one word or two", "ampersand", "form in front"],
)
def test_names_of_others_stay_apart(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("Ads.MoPub.com.", "ads.mopub.com"),
        ("https://user@api.clarifai.com:443/v2?x=y", "api.clarifai.com"),
        ("api.clarifai.com/v2", "api.clarifai.com"),
        ("münchen.de", "xn--mnchen-3ya.de"),
        ("Dallas County Court", None),
        ("localhost", None),
        ("", None),
        ("http://[bad", None),
        ("a..b", None),
    ],
    ids=["case and dot", "address", "path", "umlaut", "name", "no dot", "empty", "broken", "empty label"],
)
def test_a_host_is_found_in_domains_and_addresses_only(text: str, host: str | None) -> None:
    assert host_of(text) == host


@pytest.mark.parametrize(
    ("host", "above"),
    [
        ("a.b.example.com", ("a.b.example.com", "b.example.com", "example.com")),
        ("shop.example.co.uk", ("shop.example.co.uk", "example.co.uk")),
        ("someone.github.io", ("someone.github.io",)),
        ("co.uk", ("co.uk",)),
    ],
    ids=["subdomain", "two-part suffix", "shared host", "suffix itself"],
)
def test_the_domains_above_a_host_end_where_others_begin(host: str, above: tuple[str, ...]) -> None:
    assert tuple(domains_above(host)) == above
