"""What the second reader counts: a turn of phrase is known with other words in it, and the same sentence is counted the same."""

from checker.extraction.doubts.features import BUCKETS, features
from tests.extraction.conftest import Parse


def _shared(parsed: Parse, one: str, other: str) -> float:
    first, second = (set(features(parsed(text)).tolist()) for text in (one, other))
    return len(first & second) / len(first | second)


def test_a_turn_of_phrase_is_known_with_other_words(parsed: Parse) -> None:
    same_turn = _shared(parsed, "Your diary stays between you and us.", "Your payslips stay between you and us.")
    other_turn = _shared(parsed, "Your diary stays between you and us.", "We post payslips on Friday mornings.")
    assert same_turn > 3 * other_turn


def test_not_is_one_word_however_it_is_written(parsed: Parse) -> None:
    written, short = (set(features(parsed(f"We {verb} sell it.")).tolist()) for verb in ("do not", "don't"))
    assert written == short


def test_buckets_are_distinct_and_in_order(parsed: Parse) -> None:
    found = features(parsed("Nobody but your own doctor gets to see what you write, and nobody else does.")).tolist()
    assert found == sorted(set(found))
    assert 0 <= found[0] <= found[-1] < BUCKETS
