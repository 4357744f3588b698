"""What a noun can be where no taxonomy knows it: something told of a person, or somebody who can be told it."""

from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.regions import region_codes
from checker.extraction.words.word_classes import word_classes

_AGENTIVE = reading_words().agentive
_WHOEVER = reading_words().whoever

BESIDE = frozenset({"with", "together with", "along with", "alongside", "beside", "next to"})  # what is put out with something


def personal(head: Token) -> bool:
    """Tell whether a thing is the person's: "your boarding pass", "donors' names", "photos of your child", "details you give us"."""
    people, owner = lexicon().people, rel.possessor(head)
    if owner is not None and (owner.lower_ in people.second_party or is_person(owner) or is_owned(owner)):
        return True
    if any(c.relation in ("compound", "nmod", "amod") and is_person(c) for c in rel.kids(head) if not rel.preposition(c)):
        return True
    told_of = [n for words, n in rel.prepositional(head) if words in ("of", "about", "on", "from") and n.i > head.i]
    if any(is_person(n) or is_owned(n) or personal(n) for n in told_of):
        return True  # "reports about a child's account"
    return any(s.lower_ in people.second_party for c in rel.relative_clauses(head) for s in rel.own_subjects(c))


def of_this_text(head: Token) -> bool:
    """Tell whether a thing is spoken of as known, or of all its kind ("those readings", "forms are read by ...")."""
    told = [c for c in rel.kids(head) if c.relation == "det"]
    if rel.possessor(head) is not None or any(rel.preposition(c) for c in rel.kids(head)):
        return False
    passive = head.tag_ == "NNS" and head.relation == "nsubj" and rel.is_passive(head.head)
    return all(c.lower_ in ("these", "those", "this", "that") for c in told) if told else passive


def of_a_kind(head: Token) -> bool:
    """Tell whether a noun that tells something is narrowed by another before it ("trip records", "the allergy list"), whosever it is."""
    before = [c for c in rel.kids(head) if c.relation in ("compound", "amod") and c.i == head.i - 1]
    narrowed = any(c.pos_ == "NOUN" or (c.i == 0 and c.tag_ == "NNP") for c in before)  # "Boiler history": a capital makes no name there
    return narrowed and informs(head) and rel.possessor(head) is None


def of_any(head: Token) -> bool:
    """Tell whether a thing is spoken of whosever it is ("no essay reaches the press", "every reading goes to the grid")."""
    moving = head.relation == "nsubj" and informs(head)
    return moving and any(c.relation == "det" and c.lower_ in ("no", "any", "every", "each") for c in rel.kids(head))


def is_owned(noun: Token) -> bool:
    """Tell whether a noun is "you", or something of yours."""
    people, owner = lexicon().people, rel.possessor(noun)
    return noun.lower_ in people.second_party or (owner is not None and owner.lower_ in people.second_party)


def is_person(noun: Token) -> bool:
    """Tell whether a noun names people whose data a text is about ("members", "a child")."""
    called = {rel.lemma(noun), noun.lower_}
    return not (lexicon().people.second_party_nouns.isdisjoint(called) and lexicon().nouns_of.subjects.isdisjoint(called))


def is_thing(head: Token) -> bool:
    """Tell whether a noun may be data: it names no service, person or promise."""
    if head.pos_ not in ("NOUN", "PROPN") or head.tag_ == "NNP" or _is_ours(head):
        return False
    allowed = rel.lemma(head) not in lexicon().objects.no_data or (informs(head) and personal(head))
    return allowed or _measures(head) or _is_noted(head)


def _is_noted(head: Token) -> bool:
    """Tell whether a noun that by itself is no data tells of something once another noun narrows it ("lane times", "crash alerts")."""
    words, before = lexicon().objects, [c for c in rel.kids(head) if c.relation == "compound" and c.i == head.i - 1]
    narrowed = any(c.tag_ in ("NN", "NNS", "NNP") and rel.lemma(c) not in words.selling for c in before)
    return narrowed and head.tag_ == "NNS" and rel.lemma(head) in words.once_narrowed


def informs(head: Token) -> bool:
    """Tell whether a noun tells something of whoever it belongs to ("readings", "footage"), and is not the organisation's own."""
    told = rel.lemma(head) in lexicon().nouns_of.information or _measures(head) or _is_visited(head)
    return head.pos_ in ("NOUN", "PROPN") and told and not _is_ours(head)


def _measures(head: Token) -> bool:
    """Tell whether a noun counts or dates what tells something ("the date and length of each call")."""
    if rel.lemma(head) not in reading_words().measures:
        return False
    of = [n for source in (head, rel.first_conjunct(head)) for words, n in rel.prepositional(source) if words == "of"]
    return any(rel.lemma(n) in lexicon().nouns_of.information for n in of)


def _is_visited(head: Token) -> bool:
    """Tell whether a thing tells something by what you did with it ("the pages you read")."""
    clauses = [c for c in rel.relative_clauses(head) if rel.lemma(c) in reading_words().visiting]
    return any(s.lower_ in lexicon().people.second_party for c in clauses for s in rel.own_subjects(c))


def _is_theirs(word: Token) -> bool:
    """Tell whether a word before a noun says whose data it names ("our subscriber list", "our mailing list")."""
    people = is_person(word) or (rel.lemma(word) in reading_words().listed_people and rel.lemma(word.head) == "list")
    return word.relation in ("compound", "nmod") and people


def _is_ours(head: Token) -> bool:
    owner = rel.possessor(head)
    if owner is None or owner.lower_ not in lexicon().people.first_party:
        return False
    return not any(_is_theirs(c) for c in rel.kids(head) if c.i < head.i)  # "our subscriber list"


def is_somebody(head: Token) -> bool:
    """Tell whether a noun names a person or an organisation that is not us or "you"."""
    if head.lower_ in _WHOEVER:
        return True
    if head.pos_ not in ("NOUN", "PROPN"):
        return False
    nouns, lemma = lexicon().nouns_of, rel.lemma(head)
    if lemma in nouns.parties or lemma in nouns.subjects or head.lower_ in nouns.parties:
        return True
    people = lexicon().people
    counted = [n for words, n in rel.prepositional(head) if words == "of"] if lemma in reading_words().counting else []
    if any(n.i > head.i and is_somebody(n) for n in counted):
        return True  # "a handful of nurseries"
    if _is_establishment(head) or (lemma == "person" and any(c.lower_ == "third" and c.relation == "amod" for c in rel.kids(head))):
        return True
    if lemma in nouns.no_agents or lemma in people.second_party_nouns or lemma in people.first_party_nouns:
        return False
    return lemma in nouns.people or (head.tag_ == "NNS" and head.lower_.endswith(_AGENTIVE))


def _is_establishment(head: Token) -> bool:
    """Tell whether a noun of a place stands for those who work there, by what it is said to be ("the tax office", "an exam centre")."""
    nouns, before = lexicon().nouns_of, [c for c in rel.kids(head) if c.relation in ("compound", "amod") and c.i == head.i - 1]
    said = any(c.relation == "compound" and rel.lemma(c) not in nouns.no_establishments for c in before)
    acting = head.dep_ == "nsubj"  # "the enquiry desk asks for your name" is ours as likely as not
    return said and not acting and head.tag_ in ("NN", "NNS") and rel.lemma(head) in nouns.establishments and not _is_ours(head)


def is_named(head: Token) -> bool:
    """Tell whether a noun is a name, also one whose last word was taken for a common noun ("Google Analytics")."""
    first = next((c for c in rel.kids(head) if c.relation in ("compound", "flat") and c.i == head.i - 1), None)
    return head.pos_ == "PROPN" or (head.tag_ == "NNP" and first is not None and first.pos_ == "PROPN" and first.text.istitle())


def is_parent(head: Token) -> bool:
    """Tell whether a noun means fathers and mothers ("your parents", "the child's parent"), and not the company above this one."""
    owner = rel.possessor(head)
    theirs = owner is not None and owner.lower_ not in lexicon().people.first_party | {"its"}
    return rel.lemma(head) == "parent" and (head.tag_ == "NNS" or theirs)


def is_run(noun: Token) -> bool:
    """Tell whether something is said to be somebody's business ("the café, which is run by another company")."""
    told = (c for c in (*rel.relative_clauses(noun), *(k for a in noun.ancestors for k in rel.relative_clauses(a))) if c.i > noun.i)
    return any(rel.lemma(c) in word_classes().verbs.running and any(map(is_somebody, rel.agents(c))) for c in told)


def is_named_family(head: Token) -> bool:
    """Tell whether companies are told by one name ("IAC companies", "the Virgin group"): a corporate family, not any companies."""
    before = head.doc[head.i - 1] if head.i else head
    named = (
        before.pos_ == "PROPN" and before.text[:1].isupper() and (before.i > 0 or before.text.isupper()) and not region_codes(before.text)
    )
    return named and head.lower_ in _FAMILIES and before.relation in ("compound", "nmod", "amod", "flat", "nmod:poss")


_FAMILIES = word_classes().nouns.families
