"""What was spoken of last, so that "this information" and "these companies" can be resolved."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from checker.extraction.documents.headed_topics import headed
from checker.extraction.documents.mentioned import mentioned
from checker.extraction.nouns.phrases import phrase
from checker.extraction.nouns.pointed import points_back
from checker.extraction.nouns.senses import in_its_sense
from checker.extraction.parses.things import informs, is_somebody, is_thing, personal
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.cues import first_of
from checker.extraction.words.pointing import pointing_words
from checker.extraction.words.reading_words import reading_words
from checker.model import Clause, Commitment, Condition, ConditionKind, Effect
from checker.ontology import Ontology
from checker.patterns import either

OURSELVES = "organisation_itself"  # the taxonomy's id of whoever makes the statement


@dataclass
class Topic:
    """What was spoken of last, for "this information" and "them"; local to one document's reading."""

    section: tuple[str, ...] = ()
    data: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()  # names of what was told beside these data and is in no taxonomy
    names: tuple[str, ...] = ()  # of what was spoken of and is in no taxonomy, where nothing else was
    parties: tuple[str, ...] = ()  # those who get data that a practice, or a sentence looked at, last spoke of: see `recipients`
    headed: tuple[str, ...] = ()  # what the heading of this section is about, for an "it" behind sentences on other things
    places: tuple[str, ...] = ()  # where people were last said to live, for those who "live elsewhere"
    spoken: str = ""  # the last sentence that may have told of a choice
    since: list[tuple[Doc, Ontology]] = field(default_factory=list)  # sentences after them: whom they mention is looked for when asked

    @property
    def recipients(self) -> tuple[str, ...]:
        """Return the roles of those who were last spoken of: few sentences point back to them."""
        self.parties = next((found for told in reversed(self.since) if (found := mentioned(*told))), self.parties)
        self.since.clear()
        return self.parties

    @property
    def choice(self) -> ConditionKind | None:
        """Return what the person was last said to be able to do: opt out, or consent."""
        return first_of(self.spoken, _CHOICES)

    def enter(self, clause: Clause, ontology: Ontology) -> None:
        """Take a heading's data as the topic when a new section begins."""
        if clause.section != self.section:
            self.section, self.spoken = clause.section, ""
            heading = clause.section[-1] if clause.section else ""
            self.data = self.headed = headed(heading, ontology)
            named = (ontology.recipients.match(part) for part in _JOINED.split(_HEADED.sub("", heading).rstrip(".:")))
            self.since.clear()
            self.parties = tuple(i for i in named if i not in (None, OURSELVES))  # "Restaurants. They get your first name."

    def singly_headed(self, word: str) -> str | None:
        """Return what an "it" behind talk of several things goes back to ("My e-mail? We send you results. We do not use it ...")."""
        several = all(name.endswith("s") and not name.endswith("ss") for name in self.names)
        return self.headed[0] if word.lower() == "it" and self.headed and not self.data and several else None

    def meant(self, conditions: tuple[Condition, ...], text: str, *, denied: bool) -> tuple[Condition, ...]:
        """Return conditions with what words point back to: "You may opt out. For those who have done so, ...", "From then on ...".

        ``text``: the sentence; ``denied``: it denies a practice, which then only the person's choice has started.
        """
        conditions = self._of_places(conditions)
        if self.choice is None:
            return conditions
        found = tuple(c.model_copy(update={"kind": self.choice}) if self._tells_choice(c) else c for c in conditions)
        since = _SINCE_THEN.match(text) or (None if denied else self._given(text))
        if since is None or any(c.kind == self.choice for c in found):
            return found
        return (*found, Condition(kind=self.choice, text=since.group(), effect=Effect.TRIGGERS if denied else Effect.REQUIRES))

    def spared(self, exceptions: tuple[Condition, ...]) -> tuple[Condition, ...]:
        """Return ways out with the consent that words point back to: "We ask for your permission. No sound is kept until you do so"."""
        if self.choice is not ConditionKind.CONSENT:
            return exceptions
        return tuple(c.model_copy(update={"kind": self.choice}) if _UNTIL_DONE.match(c.text) else c for c in exceptions)

    def _of_places(self, conditions: tuple[Condition, ...]) -> tuple[Condition, ...]:
        """Return conditions with the places that "if you live elsewhere" leaves out, and remember those that are named."""
        told = tuple(
            c.model_copy(update={"kind": ConditionKind.REGION, "ids": self.places}) if self._leaves_out(c) else c for c in conditions
        )
        named = tuple(code for c in conditions if c.kind is ConditionKind.REGION for code in c.ids)
        self.places = tuple(dict.fromkeys((*self.places, *named)))
        return told

    def _leaves_out(self, told: Condition) -> bool:
        return bool(self.places) and told.kind is ConditionKind.OTHER and pointing_words().elsewhere.search(told.text) is not None

    def _tells_choice(self, told: Condition) -> bool:
        """Tell whether a condition only says that the choice spoken of has been made ("once you do so", "if you give it")."""
        return told.kind is ConditionKind.OTHER and (_DONE_SO.search(told.text) or self._given(told.text)) is not None

    def _given(self, text: str) -> re.Match[str] | None:
        return pointing_words().consent_given.match(text) if self.choice is ConditionKind.CONSENT else None


_DONE_SO = re.compile(r"\b(?:do|does|did|done|doing) (?:so|that|this|it)\b", re.IGNORECASE)
_UNTIL_DONE = re.compile(
    r"^(?:until|unless|before) (?:you|they|he|she|the [\w-]+|an? [\w-]+) (?:has |have |had )?"
    r"(?:(?:do|does|did|done) (?:so|that|this|it)|give[sn]? (?:it|this|that))$",
    re.IGNORECASE,
)
_SAYS_HOW = re.compile(  # how a yes is given is no other choice: "You give it by entering a code"
    r"^(?:(?:you|they|he|she|parents?|the [\w-]+) (?:can |may |will )?(?:give|grant|do|confirm)s? (?:it|this|that|so)"
    r"|(?:it|this|that) (?:is|can be|may be) (?:given|done|granted|confirmed))\b[^;]*\b(?:by|with|through|via|in|on|at)\b",
    re.IGNORECASE,
)
_SINCE_THEN = re.compile(rf"^{either(reading_words().since_then)}\b", re.IGNORECASE)
_CHOICES = frozenset({ConditionKind.OPT_OUT, ConditionKind.CONSENT})


def remember(found: Sequence[Commitment], doc: Doc | None, topic: Topic, ontology: Ontology) -> None:
    """Let the data and recipients of a clause be what the next one points back to; recipients also where nothing was committed."""
    data = tuple(dict.fromkeys(i for c in found for t in c.data for i in (t.id, *t.includes) if i is not None)) or named(doc, ontology)
    recipients = tuple(dict.fromkeys(i for c in found for t in c.recipients for i in (t.id, *t.includes) if i is not None))
    some = any(t.id is None and ontology.data.match(t.text.rsplit(" ", 1)[-1]) == "user" for c in found for t in c.data)
    unknown = ("user",) if some else ()  # "vaccination records": of no kind that is known; a denial that points back to them is in doubt
    names = () if data or unknown else _called(found, doc, fresh=not topic.data)
    told = any(t.id is not None and t.text.lower() not in _POINTERS for c in found for t in c.data)
    topic.beside = _called(found, None, fresh=False) if told else () if data or unknown or names else topic.beside
    topic.data = data or unknown or (() if names else topic.data)
    topic.names = names or (() if topic.data else topic.names)
    if recipients:
        topic.parties = recipients
        topic.since.clear()
    elif doc is not None:
        topic.since.append((doc, ontology))
    passing = doc is None or _DONE_SO.search(doc.text) or _SAYS_HOW.match(doc.text) or pointing_words().consent_missing.match(doc.text)
    if doc is not None and not passing:
        topic.spoken = doc.text


def _called(found: Sequence[Commitment], doc: Doc | None, *, fresh: bool) -> tuple[str, ...]:
    """Return the names of data that no taxonomy knows; where nothing was spoken of yet (`fresh`), of whatever is the reader's."""
    told = [t.text for c in found for t in c.data if t.id is None and t.text.lower() not in _POINTERS]
    nouns = [] if doc is None else [t for t in doc.tokens if _may_be_data(t, fresh=fresh) and not points_back(t)]
    return tuple(dict.fromkeys(told or [phrase(t, clauses=False).text for t in nouns]))[:_SEVERAL]


def _may_be_data(noun: Token, *, fresh: bool) -> bool:
    """Tell whether a noun that no taxonomy knows is spoken of as data: it tells of somebody ("a sheet"), or is "your" something."""
    role = noun.relation
    told = role in ("nsubj", "obj") and informs(noun)
    return told or (fresh and role in ("nsubj", "obj") and is_thing(noun) and personal(noun) and not is_somebody(noun))


_POINTERS = reading_words().pointers
_SEVERAL = 4  # things that "they" may stand for at once


def named(doc: Doc | None, ontology: Ontology) -> tuple[str, ...]:
    """Return the data that a clause speaks of as its subjects and objects, whatever it says of them."""
    if doc is None:
        return ()
    heads = [t for t in doc.tokens if t.pos_ in ("NOUN", "PROPN") and t.relation in ("nsubj", "obj", "conj") and not points_back(t)]
    told = (phrase(t, clauses=False) for t in heads[:30])
    ids = (in_its_sense(ontology.data.match(item.text), item, ontology.data) for item in told)
    return tuple(dict.fromkeys(i for i in ids if i is not None))


_HEADED = re.compile(
    r"^\W*(?:(?:\d+(?:\.\d+)*|[A-Z]|[ivx]+)[.):]?\s+)?(?:(?:sharing|disclosures?|transfers?) )?(?:(?:with|to|by) )?(?:our |the )?",
    re.IGNORECASE,
)


_JOINED = re.compile(r",? (?:and|or|&) |, ")
