import pytest

from checker.errors import CheckerError, InputError, Mistake, UsageError, interrupted


@pytest.mark.parametrize(
    ("mistake", "shown"),
    [
        pytest.param(
            Mistake("checker.toml:3", "no such key", "delete it"), "checker.toml:3: no such key (delete it)", id="with-a-next-step"
        ),
        pytest.param(Mistake("policy.md", "is empty"), "policy.md: is empty", id="without-one"),
    ],
)
def test_a_mistake_says_where_what_and_what_next(mistake: Mistake, shown: str) -> None:
    assert str(mistake) == shown


@pytest.mark.parametrize("kind", [UsageError, InputError])
def test_an_error_carries_and_shows_every_mistake(kind: type[CheckerError]) -> None:
    first, second = Mistake("a:1", "wrong"), Mistake("a:2", "wrong too")
    error = kind(first, second)
    assert error.mistakes == (first, second)
    assert str(error) == "a:1: wrong\na:2: wrong too"


def test_wrong_use_and_unreadable_input_are_told_apart() -> None:
    assert not issubclass(UsageError, InputError)
    assert not issubclass(InputError, UsageError)
    assert issubclass(UsageError, CheckerError)
    assert issubclass(InputError, CheckerError)


@pytest.mark.parametrize(
    ("error", "expected"),
    [(RuntimeError("Query interrupted"), True), (RuntimeError("out of memory"), False), (ValueError("Query interrupted"), False)],
)
def test_an_interrupt_that_the_engine_took(error: Exception, expected: bool) -> None:  # noqa: FBT001 (pytest passes by name)
    assert interrupted(error) is expected
