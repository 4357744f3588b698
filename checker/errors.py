"""The users' errors: what is wrong, where, and what to do next. Everything else that is raised is our bug."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing wrong in an input: a place, what is wrong there, and the next step."""

    place: str  # "file", "file:line" or "file:line:column"
    problem: str
    hint: str = ""

    def __str__(self) -> str:
        return f"{self.place}: {self.problem}" + (f" ({self.hint})" if self.hint else "")


class CheckerError(Exception):
    """An input that cannot be used; carries every mistake found in it, not just the first."""

    def __init__(self, *mistakes: Mistake) -> None:
        super().__init__("\n".join(map(str, mistakes)))
        self.mistakes = mistakes


class UsageError(CheckerError):
    """A wrong command line, project file, register, waiver or rule: exit code 2."""


class InputError(CheckerError):
    """A statement or log that cannot be read: exit code 3."""


def interrupted(error: BaseException) -> bool:
    """Tell whether an error is the user's interrupt as the engine passes it on, which takes the signal while it works."""
    return type(error).__name__ == "InterruptException" or (isinstance(error, RuntimeError) and str(error) == "Query interrupted")
