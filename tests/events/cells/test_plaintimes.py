"""Times of one form are told by what the engine writes for them, all others by a pattern; both let the same pass."""

import duckdb
import pytest

from checker.events.cells.plaintimes import FORMS, form_of, usual

EVERY = (
    "2021-09-30 11:51:16", "2021-09-30T11:51:16", "2021-09-30T11:51:16Z", "2021-09-30 11:51:16Z", "2021-09-30 11: 1: 6",
    "2021-09-30 1:51:16.5", "2021-02-30 11:51:16", "2021-02-30T11:51:16Z", "2021-09-30T24:00:00Z", "1899-12-31 23:59:59",
    "1900-01-01 00:00:00", "2199-12-31T23:59:59Z", "2200-01-01T00:00:00Z", "infinity", "epoch", "2021-09-30",
    "20210-09-30 1:51:1", "2021-09-30T11:51:60Z", "", "2021-09-30t11:51:16z",
)  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_what_is_good_at_a_glance_is_so_by_the_pattern_too_and_has_the_form(form: str) -> None:
    read = "SELECT unnest(?) AS text, TRY_CAST(text AS TIMESTAMP) AS moment"
    asked = f"SELECT text FROM ({read}) WHERE {usual('text', 'moment', form)} AND moment IS NOT NULL"
    pattern = f"SELECT text FROM ({read}) WHERE {usual('text', 'moment', '')} AND moment IS NOT NULL"
    told = {text for (text,) in duckdb.execute(asked, [list(EVERY)]).fetchall()}
    good = {text for (text,) in duckdb.execute(pattern, [list(EVERY)]).fetchall()}

    assert told == {text for text in good if FORMS[form].fullmatch(text)}
    assert len(told) > 0


@pytest.mark.parametrize(
    ("texts", "form"),
    [
        (["2021-09-30 11:51:16", "2022-09-30 11:51:16"], "%Y-%m-%d %H:%M:%S"),
        (["2021-09-30T11:51:16Z"], "%Y-%m-%dT%H:%M:%SZ"),
        (["2021-09-30T11:51:16Z", "2021-09-30T11:51:16"], ""),
        (["2021-09-30T11:51:16+02:00"], ""),
        ([], ""),
        ([7], ""),
    ],
)  # fmt: skip
def test_a_form_is_told_only_where_all_have_it(texts: list[object], form: str) -> None:
    assert form_of(texts) == form
