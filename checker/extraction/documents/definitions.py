"""What a document's own definitions put under its terms, and the names it gives to itself."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from checker.extraction.documents.counted_as import counted_as
from checker.extraction.documents.defined_ends import defined_end
from checker.extraction.documents.defined_parties import defined_party, defined_people
from checker.extraction.documents.headed import Label
from checker.extraction.documents.ourselves import IN_BRACKETS, QUOTED, US, introduced, names_for_us
from checker.extraction.nouns.exemplified import exemplified, ids_between, listed
from checker.extraction.nouns.far_examples import far_examples
from checker.extraction.nouns.phrases import items
from checker.extraction.parses.tree import Doc
from checker.model import Term
from checker.ontology import Ontology
from checker.ontology.taxonomy import term

_NOT = re.compile(r"\b(?:does|do|shall|will) not (?:include|mean|comprise|cover)|\bexcludes?\b", re.IGNORECASE)
_SUBJECT_TERM = re.compile(
    r'^"?((?:[Nn]on-)?(?:[Pp]ersonal|[Ss]ensitive|[Aa]ggregated?|[Cc]ustomer|[Uu]ser|[Pp]rofile|[Bb]illing|[Cc]ontact|[Tt]echnical|[Uu]sage|[A-Z]\w+)(?: [\w-]+){0,3}?)"? (?:means?|refers? to|shall mean|is defined as|(?:does not |(?:may|can|will|could|might) )?(?:also )?includes?|do not include|comprises?|consists? of|is any)\b'  # noqa: E501
)
_IS_DATA = re.compile(  # "Ride data is information about how you ride, for example your speed"
    r'^"?((?:[Nn]on-)?[A-Z][\w-]+(?: [\w-]+){0,3}?)"? (?:is|are)(?= (?:(?:any|all|the) )?(?:information|data|details)\b)[^.;]*?'
    r"(?:,|\(| (?:information|data|details)) ?(?:such as|including|for example|for instance|e\.g\.)"
)
_NARROWED = re.compile(
    r'^"?((?:[A-Z][\w-]+ ){1,3}(?:[Ii]nformation|[Dd]ata|[Rr]ecords?|[Cc]ontent|[Dd]etails))"? '
    r"(?:(?:is|are)(?= (?:any|all|the|such|those|personal|information|data|details|records?|content|whatever|what)\b)"
    r"|means?|refers? to|covers?|includes?) "
    r"[^.]*\b(?P<case>(?:once|after|when|if|while|where|until|who have|people who) (?:you|a |an |the |they |have |has )[^.;]*)"
)
_STRAIGHT = str.maketrans("“”‘’", "\"\"''")
_OPENING = 6  # clauses within which a text introduces its author


@dataclass(frozen=True, slots=True)
class Definition:
    """What a text says a term covers and does not cover, as taxonomy ids."""

    includes: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()
    closed: bool = False  # it says all that the term means: "Basic Data means your name and town"
    agreed: bool = False  # the parties of an agreement settled it, whatever its words mean elsewhere
    named: tuple[str, ...] = ()  # the kinds that the agreement names in it, all of them or some


def _beside(defined: Definition, others: Iterable[Definition]) -> Definition:
    """Return what an agreement defines without the kinds that it names in another definition alone: names are no machine data."""
    elsewhere = (kind for other in others if other is not defined for kind in other.named if kind not in defined.named)
    return defined if defined.closed else replace(defined, excludes=tuple(dict.fromkeys((*defined.excludes, *elsewhere))))


@dataclass(frozen=True, slots=True)
class Definitions:
    """The defined terms of one document."""

    terms: Mapping[str, Definition] = field(default_factory=dict)
    ourselves: frozenset[str] = frozenset()
    conditional: Mapping[str, str] = field(
        default_factory=dict
    )  # terms of some people or times, each with which ("once you have opened an account")
    parties: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # classes of recipients that it defines, with whom they mean
    ends: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # purposes that it defines, with what they cover

    def of(self, text: str) -> Definition:
        """Return the definition of a phrase, empty if it has none."""
        whole = term(text)
        core = _CLAUSE_OF_IT.sub("", whole)  # "certain personal information that can be used to contact you"
        return self.terms.get(whole) or self.terms.get(core) or Definition()

    def with_labels(self, labels: Iterable[Label]) -> "Definitions":
        """Return these definitions with the terms that stand over lists ("Booking details." over "Name, seat"), where none is defined."""
        known = {term(label.name): Definition(includes=label.ids) for label in labels if label.ids}
        return replace(self, terms={**known, **self.terms})

    def with_data(self, agreed: Mapping[str, Definition]) -> "Definitions":
        """Return these definitions with the data that the parties of an agreement define."""
        return replace(self, terms={**self.terms, **{name: _beside(each, agreed.values()) for name, each in agreed.items()}})

    def in_its_sense(self, text: str, found: str | None) -> str | None:
        """Return the kind of data (an id) of a phrase; a term of an agreement means what its parties say it does."""
        defined = self.of(text)
        if not defined.agreed or found is None:
            return found
        return None if defined.closed else "user"

    def with_ends(self, written: Iterable[str], ontology: Ontology) -> "Definitions":
        """Return these definitions with the purposes that the sentences of a document define, a contract's definitions among them."""
        found = filter(None, (defined_end(text.translate(_STRAIGHT), ontology) for text in written))
        return replace(self, ends={name: covers for name, covers in found if covers})

    def with_parties(self, written: Iterable[str], ontology: Ontology) -> "Definitions":
        """Return these definitions with the classes of recipients that the sentences of a document define."""
        return replace(self, parties=dict(filter(None, (defined_party(text.translate(_STRAIGHT), ontology) for text in written))))

    def meant(self, recipients: tuple[Term, ...]) -> tuple[Term, ...]:
        """Return recipients, each class that the document defines with those alone whom it means."""
        return tuple(Term(text=r.text, includes=told) if (told := self.parties.get(term(r.text))) else r for r in recipients)

    def ids(self) -> dict[str, tuple[str, ...]]:
        """Return what each term covers, by its plain words."""
        return {name: found.includes for name, found in self.terms.items() if found.includes}

    def case_of(self, text: str) -> str | None:
        """Return for which people or times a term is defined, so that what it covers depends on who it is; None for a plain one."""
        return self.conditional.get(term(text))


_CLAUSE_OF_IT = re.compile(
    r" (?:that|which|you|we|about|from|collected|provided|submitted|received|obtained|described|relating|related)\b.*$"
)


def read_definitions(clauses: Iterable[tuple[str, Doc | None]], ontology: Ontology) -> Definitions:
    """Collect the definitions of a document from its clauses: each text as written, with its parse."""
    terms: dict[str, Definition] = {}
    ourselves: set[str] = set()
    conditional: dict[str, str] = {}
    for number, (written, doc) in enumerate(clauses):
        straight = written.translate(_STRAIGHT)
        ourselves |= names_for_us(straight) | (introduced(straight) if number < _OPENING else set())
        narrowed = _NARROWED.match(straight)
        conditional |= {term(narrowed.group(1)): narrowed["case"]} if narrowed is not None else {}
        if (people := defined_people(straight)) is not None:
            conditional[term(people[0])] = people[1]
        if doc is None:
            continue
        text = doc.text
        told = [
            (term(name), Definition(includes=ids))
            for name, ids in (*exemplified(doc, ontology), *far_examples(doc, ontology), *listed(doc, ontology), *counted_as(doc, ontology))
        ]
        for name, found in (*_defined(doc, text, ontology), *told):
            old = terms.get(name, Definition())
            terms[name] = Definition(
                tuple(dict.fromkeys((*old.includes, *found.includes))),
                tuple(dict.fromkeys((*old.excludes, *found.excludes))),
                found.closed and name not in terms,
            )
    return Definitions(terms, frozenset(ourselves), conditional)


def _defined(doc: Doc, text: str, ontology: Ontology) -> list[tuple[str, Definition]]:
    found: list[tuple[str, Definition]] = []
    subject = _SUBJECT_TERM.match(text)
    if (subject and ontology.data.match(subject.group(1)) is not None) or (subject and text.startswith('"')):
        ids = ids_between(doc, subject.end(), len(text), ontology)
        if ids:
            negative = _NOT.search(text[: subject.end()])
            closed = not negative and _says_all(text, subject, doc, ontology)
            found.append((term(subject.group(1)), Definition(excludes=ids) if negative else Definition(includes=ids, closed=closed)))
    if (told := _IS_DATA.match(text)) is not None and (ids := ids_between(doc, told.end(), len(text), ontology)):
        found.append((term(told.group(1)), Definition(includes=ids)))
    for bracket in IN_BRACKETS.finditer(text):
        ids = ids_between(doc, _clause_start(doc, bracket.start()), bracket.start(), ontology)
        found += [(term(name), Definition(includes=ids)) for name in QUOTED.findall(bracket.group()) if ids and term(name) not in US]
    return found


_OPEN = re.compile(
    r"\b(?:any|all|every|other|such as|includ\w+|for example|etc|information|data|details|records?|whatever|anything|everything|content)\b",
    re.IGNORECASE,
)
_STANDARD = re.compile(r"\b(?:personal|personally|private|sensitive|identif\w+|confidential)\b", re.IGNORECASE)


def _says_all(text: str, subject: re.Match[str], doc: Doc, ontology: Ontology) -> bool:
    """Tell whether a definition says all that its term means, each thing known: "Basic Data means your name and town"."""
    says = text[subject.end(1) : subject.end()]
    rest = text[subject.end() :]
    if not re.search(r"\b(?:means?|refers?|defined)\b", says) or _OPEN.search(rest) or _STANDARD.search(subject.group(1)):
        return False
    told = (t for t in doc if t.idx >= subject.end() and not any(a.relation == "acl" for a in t.ancestors))
    heads = [t for t in told if t.pos_ in ("NOUN", "PROPN") and t.relation in ("obj", "conj", "obl", "ccomp")]
    return bool(heads) and all(ontology.data.match(item.text) is not None for item in items(heads[:20]))


def _clause_start(doc: Doc, end: int) -> int:
    """Return where the noun phrase begins that a bracketed name stands for: after the last verb of the sentence's own before it."""
    verbs = [t for t in doc if t.idx < end and t.pos_ == "VERB" and t.relation in ("ROOT", "conj", "parataxis", "ccomp", "advcl")]
    return verbs[-1].idx + len(verbs[-1]) if verbs else 0
