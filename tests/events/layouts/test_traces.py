import hashlib

import pytest
from pydantic import ValidationError

from checker.events.layouts.layout import known_layouts
from checker.events.layouts.traces import Trace, digests, found_in, is_email, is_public_ip, names_of, plain
from checker.rulebook import rulebook

TRACES = known_layouts()["har"].traces
HEX = "0123456789abcdef" * 4
UUID = "6d92078a-8246-4ba4-ae5b-76104861e7dc"


@pytest.mark.parametrize("name", sorted({trace.data for trace in TRACES}))
def test_every_trace_names_data_that_the_taxonomy_knows(name: str) -> None:
    assert rulebook().ontology.field(name)


@pytest.mark.parametrize(
    ("key", "value", "data"),
    [
        ("q", "jo.doe@mail.example", {"email address"}),
        ("udff[em]", HEX, {"email_sha256"}),
        ("email_md5", HEX[:32], {"email_md5"}),
        ("hem", HEX[:40], {"email_sha1"}),
        ("idfa", UUID, {"advertising id"}),
        ("IDFA", "00000000", set()),
        ("lat", "52.5200", {"gps coordinates"}),
        ("geo.longitude", "-0.12", {"gps coordinates"}),
        ("lat", "12", set()),
        ("ll", "52.5200,13.4050", {"gps coordinates"}),
        ("x", "8.8.8.8", {"ip address"}),
        ("sdk_version", "4.1.0.2", set()),
        ("x", "192.168.0.1", set()),
        ("ip", "192.168.0.1", {"ip address"}),
        ("x", "2a00:1450:4001:81b::200e", {"ip address"}),
        ("user_id", "u-17", {"user id"}),
        ("userId", "u-17", {"user id"}),
        ("phone", "030 1234567", {"phone number"}),
        ("x", "+4930123456789", {"phone number"}),
        ("x", "4930123456789", set()),
        ("_fbp", "fb.1.1596403881668.1116446470", {"cookie id"}),
        ("dl", "https://shop.example/baby", {"page url"}),
        ("dl", "https://shop.example/", set()),
        ("ud[fn]", HEX, {"first name"}),
        ("fn", HEX, set()),
        ("logo", "logo@2x.png", set()),
        ("user_id", "null", set()),
        ("color", "blue", set()),
    ],
)
def test_data_are_known_by_key_and_look(key: str, value: str, data: set[str]) -> None:
    assert {name for name, _ in found_in([(key, value)], TRACES, {})} == data


def test_an_address_is_known_again_under_its_hashes_whatever_the_key() -> None:
    address = "Jo@Mail.example"
    hashed = digests({address})
    lower = address.lower().encode()

    for name in ("md5", "sha1", "sha256"):
        value = hashlib.new(name, lower).hexdigest()
        assert [data for data, _ in found_in([("z9", value.upper())], (), hashed)] == [f"email_{name}"]
    assert list(found_in([("z9", hashlib.sha256(b"other@mail.example").hexdigest())], (), hashed)) == []


def test_keys_are_compared_without_case_and_marks() -> None:
    assert (plain("User_Id"), names_of("events.0.ud[em]"), names_of("a/b")) == ("userid", ("events", "ud", "em"), ("a", "b"))


@pytest.mark.parametrize(
    ("trace", "told"),
    [
        ({"data": "x"}, "everything would be it"),
        ({"data": "x", "value": "("}, "no regular expression"),
        ({"data": "x", "look": "face"}, "look"),
    ],
)
def test_a_trace_that_says_nothing_is_refused(trace: dict[str, str], told: str) -> None:
    with pytest.raises(ValidationError, match=told):
        Trace.model_validate(trace)


@pytest.mark.parametrize("value", ["a@b", "@x.example", "a@x.example extra", "a" * 70 + "@x.example", "icon@3x.svg"])
def test_what_is_no_address_is_not_taken_for_one(value: str) -> None:
    assert not is_email(value)


@pytest.mark.parametrize("value", ["10.0.0.1", "127.0.0.1", "2.4.1.0", "999.1.1.1", "text", "::1", ""])
def test_what_is_no_public_address_is_not_taken_for_one(value: str) -> None:
    assert not is_public_ip(value)
