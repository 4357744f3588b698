"""What a request carries, as keys and values: address, body, headers and cookies, unpacked where one form is wrapped in another."""

import base64
import binascii
import json
import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from urllib.parse import parse_qsl, unquote, urlsplit

MAX_PAIRS = 5_000
MAX_BODY = 5_000_000  # characters, packed or unpacked
MAX_DEPTH = 6
BASE64 = re.compile(r"[A-Za-z0-9+/_-]{16,}={0,2}")
FORM = re.compile(r"[\w.\[\]%-]{1,80}=")
PART = re.compile(r'name="([^"\r\n]{1,200})"[^\r\n]*(?:\r?\n[^\r\n]+)*\r?\n\r?\n(.{0,2000}?)\r?\n--', re.DOTALL)
ORDINARY = frozenset(  # headers that say how to talk, not about whom
    (
        *("accept", "accept-encoding", "connection", "content-length", "content-type", "host", "origin", "cache-control", "pragma", "te"),
        *("upgrade-insecure-requests", "dnt", "range", "cookie", "referer", "user-agent", "if-none-match", "if-modified-since", "priority"),
    )
)

Pair = tuple[str, str]


@dataclass(slots=True)
class Carried:
    """The keys and values of a request, and what of it could not be read."""

    pairs: list[Pair] = field(default_factory=list)
    cookies: list[Pair] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)  # lower case
    not_read: str | None = None


def carried(request: Mapping[str, object], messages: object = None) -> Carried:
    """Return what a request (HAR 1.2) carries; ``messages`` are those of a web socket."""
    headers = {name.lower(): value for name, value in _named(request.get("headers"))}
    found = Carried(headers=headers, cookies=list(_cookies(request, headers)))
    sources = [_address(str(request.get("url") or "")), _headers(headers), _body(request.get("postData"), found), _sent(messages)]
    found.pairs = list(islice((pair for source in sources for pair in source), MAX_PAIRS + 1))
    if len(found.pairs) > MAX_PAIRS:
        found.pairs.pop()
        found.not_read = f"more than {MAX_PAIRS:,} values"
    return found


def _named(held: object) -> Iterator[Pair]:
    for item in held if isinstance(held, list) else ():
        if isinstance(item, Mapping) and isinstance(item.get("name"), str):
            yield item["name"], str(item.get("value") or "")


def _cookies(request: Mapping[str, object], headers: Mapping[str, str]) -> Iterator[Pair]:
    found = list(_named(request.get("cookies")))
    yield from found
    if not found:
        for part in headers.get("cookie", "").split(";")[:200]:
            name, _, value = part.strip().partition("=")
            if name:
                yield name, value


def _headers(headers: Mapping[str, str]) -> Iterator[Pair]:
    for name, value in headers.items():
        if name not in ORDINARY and not name.startswith((":", "sec-", "access-control-", "accept-")):
            yield from unwrapped(name, value)


def _address(url: str) -> Iterator[Pair]:
    try:
        split = urlsplit(url)
        query = parse_qsl(split.query, keep_blank_values=True, max_num_fields=MAX_PAIRS)
    except ValueError:
        return
    for name, value in query:
        yield from unwrapped(name, value)
    for part in re.split(r"[/;]", unquote(split.path)):
        name, mark, value = part.partition("=")  # matrix parameters, as ad servers use them
        yield from unwrapped(name, value) if mark else (("path", part),)


def _body(post: object, found: Carried) -> Iterator[Pair]:
    if not isinstance(post, Mapping):
        return
    for name, value in _named(post.get("params")):
        yield from unwrapped(name, unquote(value))
    text = post.get("text")
    if not isinstance(text, str) or not text:
        return
    if len(text) > MAX_BODY:
        found.not_read = f"a body of more than {MAX_BODY:,} characters"
        return
    kind = str(post.get("mimeType") or "").lower()
    if post.get("encoding") == "base64" or post.get("_encoding") == "base64" or text.startswith("H4sI"):
        text = _decoded(text) or ""
    elif text.startswith("\x1f\x8b"):
        text = _inflated(text.encode("latin-1", errors="replace")) or ""
    if not text or _binary(text):
        found.not_read = "a body that is no text"
        return
    if "multipart" in kind:
        for name, value in PART.findall(text):
            yield from unwrapped(name, value)
        return
    yield from unwrapped("body", text, whole=True)


def _sent(messages: object) -> Iterator[Pair]:
    for message in messages if isinstance(messages, list) else ():
        if isinstance(message, Mapping) and message.get("type") == "send":
            yield from unwrapped("message", str(message.get("data") or "")[:MAX_BODY], whole=True)


def _binary(text: str) -> bool:
    odd = sum(1 for character in text[:2_000] if not character.isprintable() and character not in "\r\n\t")
    return odd * 20 > min(len(text), 2_000)


def unwrapped(key: str, value: str, depth: int = 0, *, whole: bool = False) -> Iterator[Pair]:
    """Yield a value, and what is wrapped in it: JSON, lines of JSON, a form, an address with parameters, base64, gzip."""
    yield key, value
    if depth >= MAX_DEPTH or len(value) < 3:
        return
    if value.lstrip()[:1] in {"{", "["}:
        yield from _json(key, value, depth)
    elif value.startswith(("http://", "https://", "http%3A", "https%3A")):
        yield from _form(unquote(value).partition("?")[2], depth)
    elif (whole and "=" in value) or ("&" in value and FORM.match(value)):
        yield from _form(value, depth)
    elif (plain := unquote(value)) != value or ((plain := _unpacked(value)) and not _binary(plain)):
        yield from unwrapped(key, plain, depth + 1)


def _form(text: str, depth: int) -> Iterator[Pair]:
    try:
        pairs = parse_qsl(text, keep_blank_values=True, max_num_fields=MAX_PAIRS)
    except ValueError:
        return
    for name, inner in pairs:
        yield from unwrapped(name, inner, depth + 1)


def _unpacked(value: str) -> str:
    return (_decoded(value) or "") if BASE64.fullmatch(value) else ""


def _json(key: str, value: str, depth: int) -> Iterator[Pair]:
    for line in [value] if _parsed(value) is not None else value.splitlines():
        yield from _members(key, _parsed(line), depth + 1)


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _members(key: str, held: object, depth: int) -> Iterator[Pair]:
    if depth > MAX_DEPTH * 2:
        return
    if isinstance(held, Mapping):
        for name, inner in held.items():
            yield from _members(f"{key}.{name}", inner, depth + 1)
    elif isinstance(held, list):
        for inner in held:
            yield from _members(key, inner, depth + 1)
    elif isinstance(held, str):
        yield from unwrapped(key, held, depth)
    elif held is not None:
        yield key, json.dumps(held)


def _decoded(text: str) -> str | None:
    """Return the text that base64 wraps, unpacked if it is gzip; None where there is no text."""
    try:
        raw = base64.b64decode(text.replace("-", "+").replace("_", "/") + "=" * (-len(text) % 4))
    except (binascii.Error, ValueError):
        return None
    if raw.startswith(b"\x1f\x8b"):
        return _inflated(raw)
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return None


def _inflated(raw: bytes) -> str | None:
    try:
        return zlib.decompressobj(wbits=31).decompress(raw, MAX_BODY).decode()
    except (zlib.error, UnicodeDecodeError):
        return None
