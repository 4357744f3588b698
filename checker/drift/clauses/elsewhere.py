"""Elsewhere: whether a text says somewhere else what a clause of another text says, in the same words or in meaning."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from checker.drift.clauses.terms_asked import conditions_within, in_its_time
from checker.drift.clauses.units import Unit
from checker.drift.histories.captures import words_of
from checker.drift.words.function_words import function_words
from checker.drift.words.terms import ROOTS, anything, covered, covered_by_any
from checker.drift.words.wording import POLARITY, plain, stems
from checker.model import Action, Commitment, Kind, Statement, Term
from checker.ontology import Ontology, Taxonomy
from checker.report.drift import Passage

SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
ENOUGH = 3  # words beside joining ones
NEARLY = 0.55  # words that two sentences share
_MORE, _CLOSE = 2, 0.1  # words; share of a clause's words that one shown beside it has
_LETTERS = 40  # so many in a row are no chance
_PART = re.compile(r";|,? (?:and|but) (?=(?:we|they|it)\b)")
_PARTS = 24  # single things said by one commitment, up to which it is looked for in parts


@dataclass(frozen=True)
class Text:
    """A statement's whole wording, clauses that commit to nothing included."""

    statement: Statement

    @cached_property
    def sentences(self) -> tuple[tuple[str, frozenset[str]], ...]:
        found = (plain(each) for each in SENTENCE.split(self.statement.text))
        return tuple((each, stems(each.split())) for each in dict.fromkeys(found) if each)

    @cached_property
    def words(self) -> str:
        return f" {plain(self.statement.text)} "

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Return the stems of all its words that say something."""
        return stems(self.words.split())

    @cached_property
    def letters(self) -> str:
        """Return all its letters and figures without what stands between them."""
        return "".join(self.words.split())

    def has(self, key: str) -> bool:
        """Tell whether the text has these very words in a row; cells of a table may have run together ("your nameYes")."""
        joined = "".join(key.split())
        return bool(key) and (f" {key} " in self.words or (len(joined) >= _LETTERS and joined in self.letters))

    def near(self, key: str, *, but: "Text | None" = None, least: float = NEARLY) -> tuple[tuple[str, float], ...]:
        """Return the sentences that share at least that much of their words with ``key``, and how much, the nearest first.

        Those that the text ``but`` has too, elsewhere than in ``key``, are left out.
        """
        own = stems(key.split())
        shared = ((len(own & other) / len(own | other), text) for text, other in self.sentences if own & other)
        close = sorted((each for each in shared if each[0] >= least), reverse=True)
        return tuple((text, share) for share, text in close if but is None or text in key or not but.has(text))

    def passage(self, key: str) -> Passage | None:
        """Return where the sentence of the plain words ``key`` stands."""
        start = 0
        for mark in [*SENTENCE.finditer(self.statement.text), None]:
            end = mark.start() if mark else len(self.statement.text)
            if plain(part := self.statement.text[start:end]) == key:
                lead = len(part) - len(part.lstrip())
                return Passage(statement=self.statement.path, start=start + lead, end=start + len(part.rstrip()), text=part.strip())
            start = mark.end() if mark else end
        return None


def stands_in(unit: Unit, text: Text) -> bool:
    """Tell whether a text has the very words of a clause; those of a list item alone, where they say enough or their lead-in is there."""
    if text.has(unit.key):
        return True
    enough = len(stems(unit.own.split())) >= ENOUGH
    return bool(unit.lead) and text.has(unit.own) and (enough or text.near(unit.lead) != ())


def said(
    one: Commitment, others: Sequence[Commitment], ontology: Ontology, *, vague: bool = False, anew: bool = False
) -> Commitment | None:
    """Return a commitment of ``others`` that says what ``one`` says, or more, under no more conditions; None: none does.

    Several may say it together: "A and B for X" is said by "A for X" and "B for X". With ``vague``, a permission for whatever is recorded
    ("this information") is said by one for anything of it: what is lost with it allowed no more than is still allowed. Where the other text
    was written ``anew``, a permission's data and receivers may be named in one clause and its purposes in another.
    """
    whole = next((other for other in others if _says(other, one, ontology)), None)
    if whole or one.kind is not Kind.PERMIT:
        return whole
    data = () if vague and all(anything(term, ontology.data) for term in one.data) else one.data
    if anew:
        others = (*others, *_for_any_purpose(one, others, ontology))
    parts = [
        one.model_copy(update={"data": some, "recipients": to, "purposes": why})
        for some, to, why in product(_each(data), _each(one.recipients), _each(one.purposes))
    ]
    if len(parts) > _PARTS or not (one.recipients or one.purposes):
        return None
    known = [next((other for other in others if _says(_without_data(other, part, vague=vague), part, ontology)), None) for part in parts]
    return known[0] if all(known) else None


def _for_any_purpose(one: Commitment, others: Sequence[Commitment], ontology: Ontology) -> Iterator[Commitment]:
    """Yield permissions for the same act with the purposes of ``one``, where some clause about that act has each of these purposes."""
    alike = [other for other in others if (other.actor, other.action, other.kind) == (one.actor, one.action, one.kind)]
    named = [term for other in alike for term in other.purposes]
    if all(covered(term, named, ontology.purposes) for term in one.purposes):
        yield from (other.model_copy(update={"purposes": one.purposes}) for other in alike)


def _each(terms: tuple[Term, ...]) -> list[tuple[Term, ...]]:
    """Return terms one by one; once none, where there are none."""
    return [(term,) for term in terms] or [()]


def _without_data(other: Commitment, part: Commitment, *, vague: bool) -> Commitment:
    """Return a rule without its data where the other one names none; with ``vague``, a word that points back ("them") means those."""
    if part.data and vague and all(term.text.lower() in function_words().pronouns | {"it"} for term in other.data):
        return other.model_copy(update={"data": part.data})
    return other if part.data else other.model_copy(update={"data": ()})


def nearest(one: Commitment, others: Iterable[Commitment], ontology: Ontology, *, closely: bool = False) -> Commitment | None:
    """Return the commitment that comes nearest to ``one`` in what it is about; None when none is about the same act and data or people.

    ``closely``: one that is to be shown beside it must have several of its words too.
    """
    about = [other for other in others if (other.actor, other.action) == (one.actor, one.action)]
    scored = [(_overlap(one, other, ontology), -number, other) for number, other in enumerate(about)]
    best = max(scored, key=lambda each: each[:2], default=None)
    if best is None or best[0] <= 1:
        return None
    shared = stems(words_of(one.text)) & stems(words_of(best[2].text))
    return best[2] if not closely or len(shared) >= max(_MORE, _CLOSE * len(stems(words_of(one.text)))) else None


def _says(broad: Commitment, narrow: Commitment, ontology: Ontology) -> bool:
    if (broad.actor, broad.action, broad.kind) != (narrow.actor, narrow.action, narrow.kind):
        return False
    if set(broad.closes) != set(narrow.closes) or not conditions_within(broad, narrow) or not in_its_time(broad, narrow):
        return False
    sold = broad.kind is Kind.DENY and broad.action is Action.SELL  # a ban on selling "your personal data" is one on selling any of them
    everything = sold and any(term.id in ROOTS and {"personal", "your"} & {*words_of(term.text)} for term in broad.data)
    return (
        (everything or _reaches(broad.data, narrow.data, ontology.data))
        and _reaches_whom(broad, narrow, ontology.recipients)
        and _reaches(broad.purposes, narrow.purposes, ontology.purposes)
    )


def _reaches_whom(broad: Commitment, narrow: Commitment, taxonomy: Taxonomy) -> bool:
    """Tell whether the broader rule names the receivers of the narrower one; a ban that names none, or whoever there is, names all.

    A ban that has more words than the other may be narrower in what was not read.
    """
    named = words_of(" ".join(term.text for term in (*broad.recipients, *broad.data)))
    ours = stems(words_of(narrow.text))
    part = max(_PART.split(broad.text), key=lambda each: len(stems(words_of(each)) & ours))  # "we do not sell it, and we show no ads"
    more = stems([word for word in words_of(part) if word not in POLARITY | function_words().auxiliary]) - ours - stems(named)
    if broad.kind is Kind.DENY and len(more) <= _MORE and all(anything(term, taxonomy) for term in broad.recipients):
        return True
    return _reaches(broad.recipients, narrow.recipients, taxonomy)


def _reaches(broad: Sequence[Term], narrow: Sequence[Term], taxonomy: Taxonomy) -> bool:
    """Tell whether terms cover others; one that means anything ("information", "third parties") says nothing of a narrower one."""
    if not narrow:
        return not broad
    return all(covered(term, [each for each in broad if not anything(each, taxonomy) or each.id == term.id], taxonomy) for term in narrow)


def _overlap(one: Commitment, other: Commitment, ontology: Ontology) -> float:
    kind = 1.0 if one.kind is other.kind else 0.5 if {one.kind, other.kind} <= {Kind.DENY, Kind.LIMIT} else 0.25
    words = len(stems(one.text.lower().split()) & stems(other.text.lower().split())) / (1 + len(one.text.split()))
    shared = sum(
        any(covered(term, theirs, taxonomy) or covered_by_any(theirs, term, taxonomy) for term in ours)
        for ours, theirs, taxonomy in (
            (one.data, other.data, ontology.data),
            (one.recipients, other.recipients, ontology.recipients),
            (one.purposes, other.purposes, ontology.purposes),
        )
    )
    return kind + shared + words
