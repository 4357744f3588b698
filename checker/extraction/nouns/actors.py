"""Who acts: the organisation itself, the person, or somebody else."""

import re
from dataclasses import dataclass
from functools import lru_cache

from checker.contracts import COUNTERPARTY
from checker.extraction.nouns.bodies import body
from checker.extraction.nouns.introduced import introduced
from checker.extraction.nouns.phrases import phrase
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Actor, Organisation

_LEGAL_FORMS = reading_words().legal_forms
_OTHER = frozenset({"other", "another", "fellow", "others"})
_FOREIGN = reading_words().foreign
_PLAIN = re.compile(r"[^a-z0-9 ]+")


@lru_cache(maxsize=4096)
def plain(name: str) -> str:
    """Return a name in lower case without punctuation and legal form."""
    words = _PLAIN.sub(" ", name.lower()).split()
    while len(words) > 1 and words[-1] in _LEGAL_FORMS | {"com"}:
        words.pop()
    return " ".join(words)


_OUTSIDE = re.compile(r" (?:outside(?: of)?|other than|unrelated to|independent of|not (?:part of|owned by|affiliated with)) ")


@dataclass(frozen=True, slots=True)
class Cast:
    """The names a document uses for the organisation, the person and the other party."""

    organisation: frozenset[str] = frozenset()  # plain names that mean "we"
    affiliates: frozenset[str] = frozenset()  # plain names of the corporate family
    party: frozenset[str] = frozenset()  # plain names of a contract's other side
    strangers: frozenset[str] = frozenset()  # plain names of known companies that are not the author
    called: frozenset[str] = frozenset()  # what the text calls its author by: "clinic"

    @property
    def unknown(self) -> bool:
        """Tell whether nobody said who "we" are, so that a name in the place of "we" is taken for the author."""
        return not self.organisation

    @staticmethod
    def of(organisation: Organisation | None, party: Organisation | None = None, defined: frozenset[str] = frozenset()) -> "Cast":
        """Return the cast of a document."""
        names = {organisation.name, *organisation.aliases} if organisation else set()
        return Cast(
            frozenset(plain(name).removeprefix("the ") for name in names) | defined,
            frozenset(map(plain, organisation.affiliates if organisation else ())),
            frozenset(map(plain, (party.name, *party.aliases, COUNTERPARTY) if party else ())),
        )

    def names_family(self, text: str) -> bool:
        """Tell whether a phrase names a company of the corporate family, or the family by its name ("IAC companies")."""
        said = f" {plain(text)} "
        if any(f" {name} " in said for name in self.affiliates if name):
            return True
        if _OUTSIDE.search(said):
            return False  # "companies outside of Acme" are the others
        family = any(f" {word} " in said for word in reading_words().family)
        return family and any(f" {name} " in said for name in self.organisation if name)

    def names_us(self, head: Token) -> bool:
        """Tell whether a noun names the organisation."""
        if not self.organisation:
            return False
        said = plain(phrase(head, clauses=False).text)
        if said in self.organisation or plain(head.text) in self.organisation or self._is_product(head, said):
            return True
        return not head.text.islower() and any(_runs_through(head, name) for name in self.organisation if " " in name)

    def _is_product(self, head: Token, said: str) -> bool:
        """Tell whether a name is that of something the organisation makes ("Acme Drive", by Acme); another company's has a legal form."""
        own = next((name for name in self.organisation if name and said.startswith(f"{name} ")), None)
        if own is None or head.tag_ != "NNP" or self.names_family(said):
            return False
        return not set(said.removeprefix(own).split()) & lexicon().people.party_nouns and head.lower_.rstrip(".") not in _LEGAL_FORMS

    def names_stranger(self, head: Token) -> bool:
        """Tell whether a noun names, or is of, a known company that is not the author ("Firebase", "the Firebase SDK")."""
        names = {plain(phrase(head, clauses=False).text), plain(head.text), *(plain(c.text) for c in rel.kids(head) if c.pos_ == "PROPN")}
        return bool(names & self.strangers)

    def names_party(self, head: Token) -> bool:
        """Tell whether a noun names the other party of a contract, even one called "the Customer" or "the User"."""
        return bool(self.party) and not head.text.islower() and plain(phrase(head, clauses=False).text.removeprefix("the ")) in self.party


def _runs_through(head: Token, name: str) -> bool:
    """Tell whether a word is part of a name as it stands in the text, whatever the parse made of it ("Larkspur Dental will ...")."""
    length = len(name.split())
    starts = range(max(0, head.i - length + 1), head.i + 1)
    return any(plain(head.doc[i : i + length].text) == name for i in starts)


_WHOEVER = reading_words().whoever - {"nobody", "none"}  # whoever it may be is not called so


def actor(head: Token, cast: Cast) -> Actor:
    """Return who a subject or recipient noun is; anybody not known to be the organisation or the person is a third party."""
    people = lexicon().people
    word, lemma = head.lower_, rel.lemma(head)
    person = bool({lemma, word.removesuffix("s")} & people.second_party_nouns) and not _is_one(head)
    if cast.strangers and cast.names_stranger(head):
        return Actor.THIRD_PARTY
    this = lemma in people.bodies and rel.determiner(head) == "this"  # "this bank"
    if (
        this
        or word in people.first_party
        or cast.names_us(head)
        or (cast.called and body(head) in cast.called)
        or (cast.unknown and not person and word not in _WHOEVER and _is_name(head))
    ):
        return Actor.FIRST_PARTY
    if word in people.second_party or word in ("he", "she"):  # the person spoken of ("once a child says so, he or she ...")
        return Actor.USER
    if cast.names_party(head):
        return Actor.THIRD_PARTY
    if word in ("this", "it", "that") and head.pos_ == "PRON":  # "this involves sharing ...": our practice goes on being told
        return Actor.FIRST_PARTY
    modifiers = {c.lower_ for c in rel.kids(head) if c.relation in ("amod", "det", "compound")}
    owner = rel.possessor(head)
    of_ours = lemma in people.staff and owner is not None and owner.lower_ == "our"
    bare_staff = word in ("staff", "personnel") and owner is None and not any(rel.preposition(c) == "of" for c in rel.kids(head))
    if (of_ours or bare_staff) and not modifiers & _FOREIGN:  # "only by staff on duty"
        return Actor.FIRST_PARTY
    if person and (head.pos_ != "PROPN" or head.i == head.left_edge.i == 0):
        return Actor.THIRD_PARTY if modifiers & _OTHER else Actor.USER
    if lemma in people.first_party_nouns and head.pos_ != "VERB":
        owner = rel.possessor(head)
        ours = owner is None or owner.lower_ == "our" or cast.names_us(owner)
        qualified = any(c.relation in ("amod", "compound", "nmod") and c.dep_ != "nmod:poss" and c.i < head.i for c in rel.kids(head))
        plural = head.tag_ in ("NNS", "NNPS") and word not in word_classes().nouns.what_firms_have
        bare = head.tag_ in ("NN", "NNP") and head.text.istitle() and head.i == head.left_edge.i  # "Company collects ..."
        if bare and lemma in ("company", "operator") and not qualified:
            return Actor.FIRST_PARTY
        works = any(_tells_apart(clause, head) for clause in rel.relative_clauses(head))
        foreign = qualified or plural or works  # "our sister companies", "the company that hosts our site" are somebody else
        if ours and not foreign and modifiers & {"the", "this", "our"} | ({"our"} if owner is not None else set()):
            return Actor.FIRST_PARTY
    return Actor.THIRD_PARTY


def _tells_apart(clause: Token, company: Token) -> bool:
    """Tell whether a clause says which company is meant, and it is not the one that runs what the text is about ("that runs this site")."""
    closed = company.doc[clause.left_edge.i - 1].text != ","
    return any(t.lower_ in ("our", "us") for t in clause.subtree) or (closed and not any(t.lower_ == "this" for t in clause.subtree))


def is_author(head: Token) -> bool:
    """Tell whether a noun calls the organisation by what it is ("the Company"), and not one of its products by a name."""
    return rel.lemma(head).lower() in reading_words().authors | {"organisation", "organization", "controller"}


def _is_one(head: Token) -> bool:
    """Tell whether a plural takes a singular verb, as only a name does ("Fable Kids does not collect ...")."""
    verb = head.head
    finite = verb.tag_ == "VBZ" or any(c.tag_ == "VBZ" and c.relation in ("aux", "cop") for c in rel.kids(verb))
    return head.tag_ in ("NNS", "NNPS") and head.relation == "nsubj" and head.text.istitle() and head.i > head.left_edge.i and finite


def _is_name(head: Token) -> bool:
    """Tell whether a noun is a proper name in the place of "we" ("SurveyMonkey does not ...", "is not stored by Roblox")."""
    if introduced(head):
        return False
    agent = head.relation == "obl" and rel.preposition(head) == "by" and rel.is_passive(head.head)
    if not agent and head.relation != "nsubj":
        return False
    if any(c.pos_ == "PROPN" and c.relation == "conj" and c.lower_.rstrip(".") not in _LEGAL_FORMS for c in rel.kids(head)):
        return False  # "Google and Facebook collect": two names are not one author
    if _is_body(head):
        return True
    if _is_one(head):
        return True
    if head.tag_ == "NNS" and is_somebody(head):
        return False
    if rel.lemma(head) in lexicon().people.party_nouns or head.lower_.rstrip("s") in lexicon().people.party_nouns:
        return False
    bare = not any(c.relation in ("det", "nmod", "amod") for c in rel.kids(head))
    return (head.tag_ == "NNP" and not head.text.islower()) or (
        head.tag_ in ("NN", "JJ", "NNS", "NNPS") and bare and head.text[0].isupper() and head.i == head.left_edge.i and not agent
    )


def _is_body(head: Token) -> bool:
    """Tell whether a title-cased organisation noun stands in the place of "we" ("The Council", "Ravenport Credit Union")."""
    singular = head.tag_ in ("NNP", "NN") and head.text.istitle()
    told = any(t.lower_ in ("we", "our", "us") for t in head.doc.tokens)
    plainly = not any(c.relation in ("amod", "nmod") and c.dep_ != "nmod:desc" for c in rel.kids(head))
    return singular and plainly and not told and head.lower_ in lexicon().people.bodies
