"""Why a clause gave no commitment: harmless, or possibly a denial or permission that was not understood."""

import re
from functools import cached_property, lru_cache

from checker.extraction.nouns.phrases import phrase
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.model import UnreadReason, Value
from checker.ontology import Ontology
from checker.patterns import Patterns, either, whole
from checker.yamlfile import shipped

_RIGHTS = re.compile("|".join(reading_words().harmless), re.IGNORECASE)
_NEGATIVE = whole(reading_words().negative)
_PASSING = re.compile(rf"\b{either(reading_words().outsiders)}", re.IGNORECASE)
_OBEYING = re.compile(rf"\b(?:we|it|they) (?:\w+ ){{0,2}}{either(reading_words().obeying)}\b", re.IGNORECASE)
_ADVISING = frozenset({"never", "do", "always", "please", "avoid", "remember"})  # that open an order to the reader
_OURS = re.compile(r"\bwe\b", re.IGNORECASE)
_AUTHORITY = whole(reading_words().authority)


class UnreadWords(Value):
    """`rules/lexicon/unread.yaml`."""

    empty_denials: Patterns
    reliefs: Patterns
    of_rules: Patterns
    other_texts: Patterns
    firmly: Patterns
    no_assurances: Patterns

    @cached_property
    def empty_denial(self) -> re.Pattern[str]:
        """Find words with a "no" in them that deny nothing ("without delay")."""
        return whole(self.empty_denials)

    @cached_property
    def relief(self) -> re.Pattern[str]:
        """Find that something may be done without asking."""
        return whole(self.reliefs)

    @cached_property
    def other_text(self) -> re.Pattern[str]:
        """Find a sentence on which text applies."""
        return re.compile("|".join(self.other_texts), re.IGNORECASE)

    @cached_property
    def firm(self) -> re.Pattern[str]:
        """Find words that deny whatever else a sentence says."""
        return whole(self.firmly)

    @cached_property
    def no_assurance(self) -> re.Pattern[str]:
        """Find that nobody is promised safety from those who break in."""
        return re.compile("|".join(self.no_assurances), re.IGNORECASE)

    @cached_property
    def of_rule(self) -> re.Pattern[str]:
        """Find a sentence about the text's own rules."""
        return re.compile("|".join(self.of_rules), re.IGNORECASE)


@lru_cache(maxsize=1)
def unread_words() -> UnreadWords:
    """Load the words; every mistake in the file is a UsageError with file and line."""
    return shipped(UnreadWords, "lexicon/unread.yaml")


def reason(doc: Doc | None, ontology: Ontology) -> UnreadReason | None:
    """Return why a clause without commitments must stay visible, or None if it plainly commits to nothing about data."""
    if doc is None:
        return UnreadReason.TOO_LONG
    if len(doc) < 5 or doc[-1].text == "?" or is_advice(doc):
        return None
    if _does_nothing(doc):
        return UnreadReason.POSSIBLE_DENIAL  # also behind a right: "you may switch this off; if you do, we pass on nothing"
    if _RIGHTS.search(doc.text):
        return None
    if _OBEYING.search(doc.text) and _AUTHORITY.search(doc.text):
        return UnreadReason.POSSIBLE_PERMISSION  # "if a court obliges us to, we answer": data are not named, but may be meant
    words = lexicon()
    acting = any(t.pos_ == "VERB" and rel.lemma(t) in words.verbs for t in doc.tokens) or any(
        rel.lemma(t) in words.nouns for t in doc.tokens
    )
    if not acting and not _PASSING.search(doc.text):
        return None
    data = any(
        t.pos_ in ("NOUN", "PROPN") and t.relation != "compound" and ontology.data.match(phrase(t, clauses=False).text) is not None
        for t in doc.tokens
    )
    if not data:
        return None
    negative = denies(unread_words().empty_denial.sub(" ", doc.text))
    if not (acting and _PASSING.search(doc.text)) and not negative:
        return None
    return after_all(doc.text, UnreadReason.POSSIBLE_DENIAL if negative else UnreadReason.POSSIBLE_PERMISSION)


def _does_nothing(doc: Doc) -> bool:
    """Tell whether we say that we do nothing of what is done with data ("we pass on nothing in that season")."""
    words = lexicon()
    done = (t.head for t in doc.tokens if t.lower_ == "nothing" and t.relation == "obj" and rel.lemma(t.head) in words.verbs)
    return any(s.lower_ in words.people.first_party for verb in done for s in rel.own_subjects(verb))


def after_all(text: str, why: UnreadReason | None) -> UnreadReason | None:
    """Return why a sentence must stay visible, put right where its words say that it denies nothing, or that it permits nothing."""
    words = unread_words()
    if words.no_assurance.search(text) and not _OURS.search(words.no_assurance.sub(" ", text)):
        return None
    if words.other_text.search(text) and not words.firm.search(text):
        return None
    if why is UnreadReason.POSSIBLE_DENIAL and words.relief.search(text) and not words.firm.search(words.relief.sub(" ", text)):
        return UnreadReason.POSSIBLE_PERMISSION
    return None if why is UnreadReason.POSSIBLE_PERMISSION and words.of_rule.search(text) else why


def denies(text: str) -> bool:
    """Tell whether words of a sentence have a word that denies."""
    return _NEGATIVE.search(text) is not None


def is_advice(doc: Doc) -> bool:
    """Tell whether a sentence advises its reader ("Never give your password to anybody"), which promises nothing.

    Below the heading of a list it is its capital letter that shows where the item begins ("Tips Never give ...").
    """
    if doc.heard.isdisjoint(_ADVISING):
        return False
    root = next((t for t in doc.tokens if t.relation == "ROOT"), None)
    start = next((t for t in doc[1:] if t.text.istitle() and t.lower_ in _ADVISING), doc[0])
    if root is None or start.lower_ not in _ADVISING or root.tag_ not in ("VB", "VBP"):
        return False
    return not any(subject.i >= start.i for subject in rel.own_subjects(root))
