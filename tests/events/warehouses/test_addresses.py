import sys

import pytest

from checker.errors import UsageError
from checker.events.warehouses.addresses import is_table, shown, table_of


def test_a_password_is_not_shown() -> None:
    assert shown("postgres://reader:secret@host/db#t") == "postgres://reader@host/db#t"
    assert shown("postgres://reader@host/db#t") == "postgres://reader@host/db#t"


def test_addresses_are_told_from_files() -> None:
    assert is_table("spark://#events")
    assert not is_table("logs/*.parquet")


@pytest.mark.parametrize("address", ["postgres://reader@nowhere/database", "oracle://reader@nowhere/database#table"])
def test_an_address_without_known_table_is_wrong_usage(address: str) -> None:
    with pytest.raises(UsageError, match="names no table"):
        table_of(address)


@pytest.mark.parametrize(("address", "extra"), [("postgres://reader@nowhere/db#t", "[warehouse]"), ("spark://#t", "[spark]")])
def test_without_the_extra_the_message_names_it(address: str, extra: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ibis", None)
    with pytest.raises(UsageError) as caught:
        table_of(address)
    assert extra in str(caught.value)
