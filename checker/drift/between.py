"""Between: the two texts that are compared, and how a change between them is written down."""

from dataclasses import dataclass

from checker.drift.elsewhere import Text
from checker.drift.wording import Changed
from checker.model import Kind
from checker.report.drift import Change, ChangeKind, Protection, ReadingNoise
from checker.rulebook import Rulebook

KINDS = {Protection.LESS: ChangeKind.WEAKENED, Protection.MORE: ChangeKind.STRENGTHENED, Protection.SAME: ChangeKind.REWORDED}
Found = Change | ReadingNoise
NO_WORDS = Changed()


@dataclass(frozen=True, slots=True)
class Between:
    """The two texts that are compared."""

    old: Text
    new: Text
    rules: Rulebook

    def change(self, kind: ChangeKind, protection: Protection, summary: str, words: Changed = NO_WORDS, **rest: object) -> Change:
        values = {
            "change": kind,
            "protection": protection,
            "summary": summary,
            "gone": words.gone,
            "came": words.came,
            "earlier_version": self.old.statement.path,
            "later_version": self.new.statement.path,
        }
        return Change.model_validate(values | rest)

    def noise(self, text: str, what: str) -> ReadingNoise:
        return ReadingNoise(text=text, earlier_version=self.old.statement.path, later_version=self.new.statement.path, what=what)


VERBS = {Kind.DENY: "rules out", Kind.PERMIT: "allows", Kind.LIMIT: "limits", Kind.REQUIRE: "requires"}
