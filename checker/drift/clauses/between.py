"""Between: the two texts that are compared, and how a change between them is written down."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property

from checker.drift.clauses.elsewhere import Text
from checker.drift.words.wording import Changed
from checker.model import Kind
from checker.report.drift import Change, ChangeKind, Protection, ReadingNoise
from checker.rulebook import Rulebook

KINDS = {Protection.LESS: ChangeKind.WEAKENED, Protection.MORE: ChangeKind.STRENGTHENED, Protection.SAME: ChangeKind.REWORDED}
Found = Change | ReadingNoise
NO_WORDS = Changed()


ANEW = 0.2  # share of the sentences of both texts that only one has
MANY = 20  # sentences that only one of both texts has; in a text with fewer a reader sees at once what became of each
AT_ONCE = 3  # sentences that were replaced in a row, of which each may stand in the place of one
RELATED = 0.15  # words that two sentences share at least, to be one that was written anew where it stood
RELATED_ANEW = 0.25  # the same in a text of which much was written anew: there, any may stand in the place of any


@dataclass(frozen=True, eq=False)
class Between:
    """The two texts that are compared."""

    old: Text
    new: Text
    rules: Rulebook

    @cached_property
    def placed(self) -> Mapping[str, str]:
        """Return the sentences that were replaced where they stood, by the plain words of the old one, and of the new one too."""
        pairs = tuple(self._replaced())
        return dict(pairs) | {new: old for old, new in pairs}

    @cached_property
    def anew(self) -> bool:
        """Tell whether much of the text was written anew, so that a clause that went may be said in others together."""
        old, new = ({key for key, _ in text.sentences} for text in (self.old, self.new))
        return len(old ^ new) > ANEW * len(old | new)

    @cached_property
    def largely_new(self) -> bool:
        """Tell whether so many sentences were written anew that a clause may stand anywhere among them in other words."""
        old, new = ({key for key, _ in text.sentences} for text in (self.old, self.new))
        return self.anew and len(old ^ new) >= MANY

    def _replaced(self) -> Iterator[tuple[str, str]]:
        old, new = self.old.sentences, self.new.sentences
        least = RELATED_ANEW if self.anew else RELATED
        matcher = SequenceMatcher(None, [key for key, _ in old], [key for key, _ in new], autojunk=False)
        for what, i1, i2, j1, j2 in matcher.get_opcodes():
            if what == "replace" and i2 - i1 == j2 - j1 <= AT_ONCE:
                for (one, ours), (other, theirs) in zip(old[i1:i2], new[j1:j2], strict=True):
                    kept = (self.new.has(one) and one not in other) or (self.old.has(other) and other not in one)
                    if len(ours & theirs) >= least * len(ours | theirs) and not kept:
                        yield one, other

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


@dataclass(frozen=True, eq=False)
class Side:
    """One of the two texts, seen beside the other: what only the earlier one has is gone, what only the later one has came."""

    between: Between
    came: bool

    @property
    def own(self) -> Text:
        return self.between.new if self.came else self.between.old

    @property
    def other(self) -> Text:
        return self.between.old if self.came else self.between.new

    @property
    def elsewhere(self) -> str:
        """Return which version the other text is, in words."""
        return "earlier" if self.came else "later"


VERBS = {Kind.DENY: "rules out", Kind.PERMIT: "allows", Kind.LIMIT: "limits", Kind.REQUIRE: "requires"}
