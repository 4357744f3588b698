import base64
import gzip
import json
from typing import Any

import pytest

from checker.events.layouts.traffic import MAX_BODY, MAX_PAIRS, Carried, carried, unwrapped

ADDRESS = "jo@mail.example"
INNER = json.dumps({"user": {"email": ADDRESS}, "items": [{"n": 1}]})


def sent(url: str = "https://x.example/", body: Any = None, **more: Any) -> Carried:
    return carried({"url": url, **({"postData": body} if body else {}), **more})


def post(text: str, kind: str = "application/json", **more: str) -> dict[str, str]:
    return {"mimeType": kind, "text": text, **more}


@pytest.mark.parametrize(
    "found",
    [
        sent(f"https://x.example/?e={ADDRESS.replace('@', '%40')}"),
        sent(f"https://x.example/?e={ADDRESS.replace('@', '%2540')}"),
        sent(f"https://x.example/u/{ADDRESS}/x"),
        sent(f"https://x.example/;e={ADDRESS};n=2"),
        sent(f"https://x.example/?dl=https%3A%2F%2Fy.example%2F%3Fe%3D{ADDRESS}"),
        sent(f"https://x.example/?d={base64.b64encode(INNER.encode()).decode()}"),
        sent(body=post(INNER, "text/plain")),
        sent(body=post("{}\n" + INNER + "\n")),
        sent(body=post(f"a=1&e={ADDRESS}", "application/x-www-form-urlencoded")),
        sent(body={"mimeType": "x", "params": [{"name": "e", "value": ADDRESS.replace("@", "%40")}]}),
        sent(body=post(base64.b64encode(INNER.encode()).decode(), encoding="base64")),
        sent(body=post(base64.b64encode(gzip.compress(INNER.encode())).decode(), encoding="base64")),
        sent(body=post(base64.b64encode(gzip.compress(INNER.encode(), mtime=0)).decode())),
        sent(body=post(f'--b\r\nContent-Disposition: form-data; name="e"\r\n\r\n{ADDRESS}\r\n--b--', "multipart/form-data; boundary=b")),
        sent(headers=[{"name": "X-User", "value": ADDRESS}]),
        carried({"url": "wss://x.example/"}, [{"type": "send", "data": INNER}, {"type": "receive", "data": "{}"}]),
    ],
    ids=[
        *("query", "twice escaped", "path", "matrix", "address within", "base64 in query", "JSON as text", "JSON lines", "form", "params"),
        *("base64 body", "gzip body", "gzip body unmarked", "multipart", "header", "web socket"),
    ],
)
def test_an_address_is_found_however_it_is_wrapped(found: Carried) -> None:
    assert ADDRESS in [value for _, value in found.pairs]
    assert found.not_read is None


def test_cookies_come_from_their_list_or_their_header() -> None:
    assert sent(cookies=[{"name": "a", "value": "1"}], headers=[{"name": "Cookie", "value": "b=2"}]).cookies == [("a", "1")]
    assert sent(headers=[{"name": "Cookie", "value": "b=2; c=x=y"}]).cookies == [("b", "2"), ("c", "x=y")]


def test_what_servers_answer_over_a_socket_is_not_sent() -> None:
    assert carried({"url": "wss://x.example/"}, [{"type": "receive", "data": INNER}]).pairs == [("path", "")] * 2


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (post("x" * (MAX_BODY + 1)), "more than"),
        (post("\x00\x01\x02" * 99, "application/octet-stream"), "no text"),
        (post(base64.b64encode(bytes(range(256))).decode(), encoding="base64"), "no text"),
    ],
    ids=["long", "binary", "binary base64"],
)
def test_what_cannot_be_read_is_said(body: dict[str, str], told: str) -> None:
    assert told in (sent(body=body).not_read or "")


def test_a_bomb_stays_small() -> None:
    bomb = base64.b64encode(gzip.compress(b"a" * 200_000_000)).decode()
    found = sent(body=post(bomb, encoding="base64"))

    assert sum(len(value) for _, value in found.pairs) <= MAX_BODY + 10
    many = sent("https://x.example/?" + "&".join(f"k{number}=v" for number in range(MAX_PAIRS - 10)) + "&a=1" * 3)
    assert len(many.pairs) <= MAX_PAIRS


def test_too_many_values_are_cut_and_said() -> None:
    found = sent(body=post(json.dumps([[number] for number in range(MAX_PAIRS + 10)])))

    assert (len(found.pairs), found.not_read) == (MAX_PAIRS, "more than 5,000 values")


@pytest.mark.parametrize("value", ["[" * 50_000, '{"a":' * 20_000, "%25" * 9_999, "http://[", "=&" * 9_999])
def test_hostile_values_neither_fail_nor_grow(value: str) -> None:
    assert len(list(unwrapped("k", value))) < MAX_PAIRS * 4


@pytest.mark.parametrize("request_", [{}, {"url": 7, "postData": [], "headers": "x", "cookies": {"a": 1}}, {"url": "http://["}])
def test_a_request_of_wrong_types_carries_nothing(request_: dict[str, Any]) -> None:
    assert carried(request_).cookies == []
