"""What says which data, parties or aims a denial means, or where and how: "photos kept on your phone", "by telephone", "automatically".

None of it is a slot of its own, and without it a denial denies more than it says: "we do not sell data that we get from brokers" would
accuse whoever sold what people gave it themselves. Each such phrase becomes a case in which the denial holds, for the log to tell.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.extraction.nouns.general import is_common, names_no_case
from checker.extraction.nouns.peoples import gives_us, owners_before
from checker.extraction.nouns.phrases import named_elsewhere
from checker.extraction.parses import relations as rel
from checker.extraction.parses.labels import children
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.practices.compared import with_measure
from checker.extraction.practices.draft import Draft
from checker.extraction.practices.lost_conditions import doubting
from checker.extraction.slots.picked_data import tells_who
from checker.extraction.slots.whose import spared
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Action, Actor, Condition, ConditionKind, Effect, Kind

_ANY = frozenset("whether including any no every each all whatever whatsoever certain some such whom which what".split())
_NO_RECEIVER = frozenset({"from", "by", "via", "through", "over", "on", "in"})  # whose hands data came through
_GENERAL = frozenset({"information", "data", "detail", "record"})
_OF_WHAT = frozenset({"about", "regarding", "concerning"})
_RELATIVE, _LONGEST = frozenset({"WP", "WDT", "WP$"}), 14  # tokens of a phrase


def qualified(found: Sequence[Draft], doc: Doc) -> list[Draft]:
    """Return drafts, our own denials with what singles out their cases as conditions that start them; a lost condition leaves doubt."""
    told = [with_measure(replace(draft, exceptions=spared(draft.exceptions, draft.action)), doc) for draft in doubting(found, doc)]
    return [_with_cases(draft, told, doc) if draft.kind is Kind.DENY and draft.actor is Actor.FIRST_PARTY else draft for draft in told]


def _with_cases(draft: Draft, found: Sequence[Draft], doc: Doc) -> Draft:
    taken = {i for start, end in draft.spans for i in range(start, end)} | {other.predicate.i for other in found}
    taken |= {r.phrase.head for r in draft.recipients} | {p.head for p in (*draft.purposes, *draft.data)}
    told = dict.fromkeys(text for word in _telling(draft, doc, taken) if (text := _words(word, taken)))
    told |= dict.fromkeys((*_occasion(draft.predicate), *_sources(draft)))
    known = [c.text for c in (*draft.conditions, *draft.exceptions)]
    cases = [text for text in told if not any(text in other or other in text for other in known)]
    cases = [text for text in cases if not any(text != other and text in other for other in cases)]
    if not cases:
        return draft
    groups = sorted({c.group for c in draft.conditions}) or [0]
    added = (Condition(kind=ConditionKind.OTHER, text=text, effect=Effect.TRIGGERS, group=group) for text in cases for group in groups)
    return replace(draft, conditions=(*draft.conditions, *added))


def _occasion(verb: Token) -> Iterator[str]:
    """Yield what may be done without the practice ("we may use sensors without collecting X"): of other occasions nothing is said."""
    clause = rel.first_conjunct(verb)
    above = clause.head
    while above.relation in ("xcomp", "advcl") and above.head.i < above.i:  # hung on the aim: "to offer you alerts without ..."
        above = above.head
    if rel.marker(clause) == "without" and {"may", "can", "might", "could"} & set(rel.auxiliaries(above)) and above.i < clause.left_edge.i:
        yield verb.doc[above.i : min(clause.left_edge.i, above.i + _LONGEST)].text.strip(" ,;")


def _sources(draft: Draft) -> Iterator[str]:
    """Yield who does not hand data to us ("shops do not share your size with us"): of other sources that says nothing."""
    if draft.action is Action.COLLECT and draft.rule.startswith("share:") and draft.subject is not None:
        head = draft.subject.doc[draft.subject.head]
        ours = rel.lemma(head) in lexicon().people.second_party_nouns | lexicon().people.first_party_nouns
        if head.pos_ == "NOUN" and (not ours or "party" in draft.subject.text.lower()):
            yield draft.subject.text


def _telling(draft: Draft, doc: Doc, taken: set[int]) -> Iterator[Token]:
    """Yield the words that head what singles out something in a denial."""
    for item in draft.data:
        yield from _of_noun(doc[item.head], taken)
    for receiver in draft.recipients:
        yield from _of_party(doc[receiver.phrase.head], taken)
    for aim in draft.purposes:
        yield from (c for c in children(doc[aim.head], "amod") if c.lower_ in word_classes().qualities.singling_out)
        if rel.lemma(doc[aim.head]) not in word_classes().nouns.bare_aims:
            yield from (c for c in _behind(doc[aim.head], taken) if _is_clause(c) or _is_case(c))
    if draft.subject is not None and rel.lemma(acting := doc[draft.subject.head]) in reading_words().collectors:
        yield acting  # "our cookies do not record your address": it may be got in another way
    verb = draft.predicate
    if rel.lemma(verb) in lexicon().verbs and rel.lemma(verb) not in lexicon().constructions.placing | lexicon().constructions.printing:
        yield from (c for c in children(verb, "obl") if c.i not in taken and not _holds(c, taken) and _is_case(c) and not _is_content(c))
        yield from (c for c in rel.adverbs(verb) if c.i not in taken and _is_manner(c))


def _of_noun(noun: Token, taken: set[int]) -> Iterator[Token]:
    """Yield what says which data a noun means; "what you tell us" and "anything from your diary" are named by nothing else."""
    if noun.pos_ == "PRON":
        return
    yield from owners_before(noun)
    yield from (c for c in children(noun, "amod") if c.i < noun.i and c.lower_ in word_classes().qualities.singling_out)
    for each in _behind(noun, taken):
        if _is_telling_clause(each) if _is_clause(each) else (_is_case(each) and not _is_content(each)):
            yield each


def _of_party(noun: Token, taken: set[int]) -> Iterator[Token]:
    """Yield what says which of a class of parties a denial means; of whoever it may be the verdicts ask themselves."""
    if rel.lemma(noun) in word_classes().nouns.whoever or noun.pos_ not in ("NOUN", "PROPN"):
        clauses = (c for c in children(noun, "acl") if rel.negations(c) and rel.copula(c) is not None)  # "anyone who is not a member"
        yield from (c for c in clauses if not _serves_us(c) and not any(t.pos_ == "PROPN" for t in c.subtree))
        return
    yield from (c for c in children(noun, "amod") if c.i < noun.i and c.lower_ in word_classes().qualities.of_parties)
    for each in _behind(noun, taken):
        if _is_telling_clause(each) and not _serves_us(each) if _is_clause(each) else _is_place(each):
            yield each


def _behind(noun: Token, taken: set[int]) -> Iterator[Token]:
    """Yield the clauses and phrases that stand behind a noun and hang on it, but for what is a slot or a condition already."""
    for child in noun.children:
        hangs = _is_clause(child) or (child.relation == "nmod" and rel.preposition(child))
        if child.i > noun.i and child.i not in taken and hangs and (noun.pos_ != "VERB" or child.tag_ != "TO"):
            yield child


def _holds(word: Token, taken: set[int]) -> bool:
    """Tell whether a phrase holds a slot of the practice: "based on what you read" names the data."""
    return any(t.i in taken for t in word.subtree)


def _is_clause(word: Token) -> bool:
    return word.relation == "acl"


def _is_telling_clause(clause: Token) -> bool:
    """Tell whether a clause picks out some: not by what everybody does ("you give us"), but with whom, where, or by a deed of its own."""
    if named_elsewhere(clause):
        return True  # "the information described in section 5"
    asked = any(s.lower_ == "what" for s in rel.own_subjects(clause))
    passed_over = rel.negations(clause) and any(s.lower_ in lexicon().people.second_party for s in rel.own_subjects(clause))
    if ((tells_who(clause) or clause.tag_ == "VB") and not passed_over) or asked or children(clause, "cc"):
        return False
    ours = lexicon().people.first_party | lexicon().people.second_party
    subjects = [s for s in rel.own_subjects(clause) if s.tag_ not in _RELATIVE]
    others = [s for s in subjects if s.lower_ not in ours and s.pos_ != "PRON" and (rel.possessor(s) is not None or gives_us(s))]
    hung = (c for c in children(clause, "obl") if c.tag_ not in _RELATIVE)
    telling = bool(others or rel.negations(clause)) or any(map(_is_case, hung)) or any(map(_is_manner, rel.adverbs(clause)))
    deed = not subjects and clause.dep_ == "acl:relcl" and not is_common(clause)
    return telling or rel.lemma(clause) in word_classes().verbs.marking or deed


def _serves_us(clause: Token) -> bool:
    """Tell whether a clause says that somebody works for us ("who help us", "that plan our campaigns")."""
    ours = (t for t in clause.subtree if t.lower_ in lexicon().people.first_party)
    return any(rel.possessor(t.head) != t or rel.lemma(clause) in word_classes().verbs.serving_ours for t in ours)


def _is_case(noun: Token) -> bool:
    """Tell whether a phrase names a case among others: no pronoun, nobody, nothing "in any way", and no word that says nothing."""
    people = lexicon().people
    first, said = {t.lower_ for t in noun.doc[noun.left_edge.i : noun.i + 1]}, names_no_case(noun)
    pronoun = noun.pos_ == "PRON" or noun.lower_ in people.first_party | people.second_party
    defined = noun.text.istitle() and rel.determiner(noun) != ""  # "a Partner Site" is a term of the text, whose definition counts
    named = noun.pos_ in ("NOUN", "PROPN") and bool(rel.preposition(noun))
    if named and said and "other" in first:  # "at any other time" is every case but those told before
        return True
    return named and not (first & _ANY or said or pronoun or defined) and not _is_person(noun)


def _is_person(noun: Token) -> bool:
    """Tell whether a phrase names the people of the data or a receiver; whom data come from is a case."""
    mine = rel.lemma(noun) in lexicon().people.second_party_nouns
    return mine or (is_somebody(noun) and rel.preposition(noun) not in _NO_RECEIVER)


def _is_place(noun: Token) -> bool:
    return rel.preposition(noun) in word_classes().qualities.placing and noun.pos_ in ("NOUN", "PROPN") and not _is_person(noun)


def _is_content(noun: Token) -> bool:
    """Tell whether a phrase says of what the data are: "the list of your purchases" does, "data of closed accounts" does not."""
    plain = not any(c.relation in ("amod", "acl") for c in noun.children)
    further = any(map(rel.preposition, children(noun, "nmod")))  # "about your purchases of medicine", not "about your health"
    general = rel.lemma(noun.head) in _GENERAL and not further
    return rel.preposition(noun) == "to" or (plain and (rel.preposition(noun) == "of" or (rel.preposition(noun) in _OF_WHAT and general)))


def _is_manner(word: Token) -> bool:
    return word.lower_.endswith("ly") and word.lower_ not in word_classes().qualities.no_manner


def _words(word: Token, taken: set[int]) -> str:
    """Return the words of a phrase, up to the next slot or condition."""
    if word.relation == "amod" and word.lower_ in word_classes().qualities.undivided:
        return f"{word.text} {word.head.text}"  # the log may name a part
    if word.relation in ("amod", "advmod"):
        return word.text
    first, last = word.left_edge.i, min(word.right_edge.i + 1, word.left_edge.i + _LONGEST)
    stop = next((i for i in range(word.i + 1, last) if i in taken), last)
    while stop > word.i + 1 and (word.doc[stop - 1].is_punct or (stop < last and word.doc[stop - 1].pos_ in ("ADP", "DET", "CCONJ"))):
        stop -= 1
    aim = next((c for c in children(word, "obl") if rel.preposition(c) == "for" and c.i > word.i and c.left_edge.i > word.i + 1), None)
    return word.doc[first : stop if aim is None else min(stop, aim.left_edge.i)].text.strip(" ,;")
