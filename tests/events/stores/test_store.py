from checker.events.stores.store import LINE_BITS, connected, stage
from checker.events.text.stream import Lines


def test_lines_reach_the_engine_as_they_are_without_blank_ones() -> None:
    store = connected()
    stage(store, Lines(7, ["one", " \t\r", "", 'a\x00"b\r', "\u00e9"], {4: "byte"}), 2)
    first = 2 << LINE_BITS

    assert store.execute("SELECT seq, raw, garbled FROM block ORDER BY seq").fetchall() == [
        (first + 7, "one", None),
        (first + 10, 'a\x00"b\r', None),
        (first + 11, "\u00e9", "byte"),
    ]


def test_the_store_counts_in_utc_and_fetches_nothing() -> None:
    settings = ("TimeZone", "autoinstall_known_extensions", "autoload_known_extensions")
    found = connected().execute(f"SELECT {', '.join(f'CAST(current_setting({chr(39)}{each}{chr(39)}) AS VARCHAR)' for each in settings)}")

    assert found.fetchone() == ("UTC", "false", "false")
