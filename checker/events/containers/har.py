"""HAR 1.2 (github.com/ahmadnassri/har-spec): every request to somebody else is an event, with the data that it is seen to carry."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from checker.events.cells.quarantine import Fault
from checker.events.containers.records import Record, records
from checker.events.layouts.hosts import owner, same_party
from checker.events.layouts.layout import Layout
from checker.events.layouts.traces import EMAIL, MAX_ADDRESSES, digests, found_in, is_email
from checker.events.layouts.traffic import Carried, carried
from checker.events.layouts.translation import Event, Told
from checker.events.text.jsonstream import members

NAME = "har"
SUFFIXES = (".har",)
COMPRESSED = True
PAGES, ENTRIES = "log.pages", "log.entries"
MIN_COOKIE = 8  # characters; shorter ones are settings rather than identifiers
NO_HOST = "unreadable address"  # it was sent to somebody
NETWORK = ("http", "https", "ws", "wss")


@dataclass(slots=True)
class Survey:
    """What must be known of a whole file before its first request can be read."""

    pages: dict[str, str] = field(default_factory=dict)  # id -> address
    addresses: set[str] = field(default_factory=set)  # e-mails in the clear, whose hashes are looked for


def read(path: Path, shown: str, layout: Layout) -> Iterator[tuple[Record, Told]]:
    """Yield every request of a file with the event that it is, or why it is none; raises InputError for a file that is no HAR."""
    survey = surveyed(path, shown)
    hashed = digests(survey.addresses)
    for record in records(path, shown, "json", ENTRIES):
        if record.fault or not isinstance(record.content, dict):
            yield record, Told()
            continue
        request = record.content.get("request")
        if not isinstance(request, dict) or not isinstance(request.get("url"), str):
            yield Record(record.number, None, Fault("", "request"), ""), Told()
            continue
        first = frozenset(layout.first_party) | _page(record.content, survey)
        yield record, _told(record.content, f"{shown}:{record.number}", first, layout, hashed)


def surveyed(path: Path, shown: str) -> Survey:
    """Read a file once for its pages and the e-mail addresses in it; a page without address is that of its first document."""
    survey = Survey()
    for _, built in members(path, shown, PAGES, required=False):
        page = built.value
        if isinstance(page, Mapping) and page.get("id") is not None:  # what records an app writes a page without id, which is none
            known = next((str(page[key]) for key in ("_url", "title") if _host(str(page.get(key) or ""))), "")
            survey.pages[str(page.get("id"))] = known
    for record in records(path, shown, "json", ENTRIES):
        entry = record.content
        request = entry.get("request") if isinstance(entry, Mapping) else None
        if not isinstance(request, Mapping):
            continue
        if survey.pages.get(page_id := _page_of(entry)) == "" and _host(str(request.get("url"))):
            survey.pages[page_id] = str(request.get("url"))
        if len(survey.addresses) < MAX_ADDRESSES:
            survey.addresses |= _addresses(request)
    return survey


def _addresses(request: Mapping[str, object]) -> set[str]:
    text = f"{request.get('url')} {request.get('postData')}"
    if "@" not in text and "%40" not in text:
        return set()
    found = carried(request)
    values = [value for _, value in (*found.pairs, *found.cookies) if "@" in value]
    return {match for value in values for match in EMAIL.findall(value[:2_000]) if is_email(match)}


def _page_of(entry: object) -> str:
    reference = entry.get("pageref") if isinstance(entry, Mapping) else None
    return "" if reference is None else str(reference)


def _page(entry: Mapping[str, object], survey: Survey) -> frozenset[str]:
    """Return the host of the page that a request belongs to; traffic of an app has none."""
    host = _host(survey.pages.get(_page_of(entry), ""))
    return frozenset({host}) if host else frozenset()


def _host(address: str) -> str | None:
    try:
        split = urlsplit(address.strip())
        return (split.hostname or "").rstrip(".") or None if split.scheme in NETWORK else None
    except ValueError:
        return None


def _told(entry: Mapping[str, object], place: str, first: frozenset[str], layout: Layout, hashed: dict[str, str]) -> Told:
    request = entry["request"] if isinstance(entry["request"], dict) else {}
    url = str(request.get("url"))
    host = _host(url)
    if host is None and not url.lower().startswith(tuple(f"{scheme}:" for scheme in NETWORK)):
        return Told(passed="nothing was sent over a network (data:, blob:, chrome-extension: and the like)")
    if _from_cache(entry):
        return Told(passed="answered from the browser's cache, nothing was sent")
    if host is None:
        return Told(({"event_id": place, "occurred_at": entry.get("startedDateTime"), "data": ["ip address"], "recipient": NO_HOST},))
    if same_party(host, first):
        return Told(passed="to the organisation itself (same site or company as the page)")
    return Told((_event(entry, request, host, place, layout, hashed),))


def _from_cache(entry: Mapping[str, object]) -> bool:
    return bool(entry.get("_fromCache") or entry.get("fromCache")) or entry.get("_servedFromCache") is True


def _event(
    entry: Mapping[str, object], request: Mapping[str, object], host: str, place: str, layout: Layout, hashed: dict[str, str]
) -> Event:
    load = carried(request, entry.get("_webSocketMessages"))
    known = owner(host)
    event: dict[str, object] = {
        "event_id": place,
        "occurred_at": entry.get("startedDateTime"),
        "action": "share",
        "data": list(dict.fromkeys(data for data, _ in data_in(load, layout, hashed))),
        "recipient": known.name or host,
        "channel": "request",
        "host": host,
        "known_organisation": "yes" if known.name else "unknown host",
    }
    return event | ({"not_read": load.not_read} if load.not_read else {})


def data_in(load: Carried, layout: Layout, hashed: dict[str, str]) -> Sequence[tuple[str, str]]:
    """Return the data that a request gives away, each with where it stood; the sender's IP address always goes along."""
    found = [("ip address", "connection")]
    if load.headers.get("user-agent"):
        found.append(("user agent", "user-agent"))
    if _tells_a_page(load.headers.get("referer", "")):
        found.append(("page url", "referer"))
    found += [("cookie id", f"cookie {name}") for name, value in load.cookies if len(value) >= MIN_COOKIE]
    found += found_in((*load.pairs, *load.cookies), layout.traces, hashed)
    return found


def _tells_a_page(address: str) -> bool:
    """Tell whether a referring address goes beyond the site: its front page says no more than that it was visited."""
    split = urlsplit(address)
    return bool(split.path.strip("/") or split.query)


def unexplained(path: Path, shown: str, layout: Layout) -> Counter[str]:
    """Count the keys of third-party requests that no trace knows: what was seen and not understood."""
    counts: Counter[str] = Counter()
    for record, told in read(path, shown, layout):
        entry = record.content
        if not told.events or not isinstance(entry, dict):
            continue
        load = carried(entry["request"], entry.get("_webSocketMessages"))
        known = {key for _, key in found_in(load.pairs, layout.traces, {})}
        counts.update({key for key, value in load.pairs if value and key not in {*known, "path", "body", "message"}})
    return counts
