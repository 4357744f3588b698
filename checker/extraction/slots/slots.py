"""The recipients that the words of a predicate name."""

import re
from collections.abc import Iterable, Iterator

from checker.extraction.nouns.actors import Cast, actor
from checker.extraction.nouns.amid import data_amid
from checker.extraction.nouns.general import is_each, is_our_thing
from checker.extraction.nouns.nobody import is_nobody, is_nobody_else
from checker.extraction.nouns.parties import is_called, is_name, parties
from checker.extraction.nouns.phrases import CONTAINERS, Phrase, phrase
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.sorts import identify
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.slots.beyond import HAVING, beyond_relative
from checker.extraction.slots.outside import says_which
from checker.extraction.slots.pointing_back import points_back
from checker.extraction.slots.receiver_lists import Recipient, with_lists
from checker.extraction.standing.gates import TELLING
from checker.extraction.standing.openings import in_a_state
from checker.extraction.standing.spared import spared_by_name
from checker.extraction.words.cues import classify
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Action, Actor, ConditionKind
from checker.ontology import Ontology

_LINKS = reading_words().links  # words after which "to" and "with" name no recipient


def named(heads: Iterable[Token], ontology: Ontology) -> list[Recipient]:
    """Return the recipients that nouns name for sure."""
    return [Recipient(p, certain=True) for p in parties(list(heads), ontology)]


def recipients(predicate: Predicate, area: list[Token], cast: Cast, ontology: Ontology) -> tuple[list[Recipient], bool]:
    """Return the recipients, and whether data go *to* the organisation instead ("you provide us with ...")."""
    inbound = False
    prepositions = set() if predicate.kept else set(predicate.frame.recipient_prepositions)
    if predicate.verb is not None and predicate.verb.denies:
        prepositions.add("from")  # "withheld from our clients"
    data = {d.i for d in predicate.data if rel.preposition(d) not in prepositions}
    heads = [(r, True) for r in predicate.receivers] + list(_introduced(predicate, area, prepositions, data))
    if not heads and predicate.verb is not None:
        heads = [(n, True) for n in beyond_relative(predicate, prepositions & {"to", "with", "among", "between"})]
    found: list[Recipient] = []
    for head, certain in heads:
        if (
            head.i in data
            or (rel.is_predicate(head) and head.pos_ == "VERB")
            or (rel.preposition(head) in ("on", "before", "after", "during") and not predicate.weak)
            or _OUR_KNOWLEDGE.search(phrase(head).text)
        ):
            continue
        if (who := actor(head, cast)) is Actor.FIRST_PARTY or (head in predicate.receivers and is_our_thing(head)):
            inbound = inbound or certain
        elif not is_nobody_else(head, who):
            given = head in predicate.receivers and rel.preposition(head) not in _PLACING
            found += _recipient(head, certain=certain, ontology=ontology, given=given)
        found += [Recipient(phrase(c), certain=True) for c in rel.kids(head) if certain and who is Actor.THIRD_PARTY and is_called(c)]
    found = [r for r in found if not points_back(r.phrase)] or found
    sure = [r for r in found if r.certain]
    spared = all(spared_by_name(r.phrase.doc[r.phrase.head]) for r in sure)  # "to our own workshop, but not to leasing firms"
    sure = found if spared else sure
    sure += [r for r in found if sure and r not in sure and any(_in_a_row(r, other) or _in_a_row(other, r) for other in sure)]
    told = list({(r.phrase.start, r.phrase.end): r for r in sure or found}.values())
    return with_lists(told, ontology), inbound


def _in_a_row(first: Recipient, second: Recipient) -> bool:
    """Tell whether one of several receivers stands right before another ("to tenants, to guides or to hosts")."""
    head, between = first.phrase.doc[first.phrase.head], first.phrase.doc[first.phrase.end : second.phrase.start]
    joined = 0 < len(between) <= 3 and all(t.text == "," or t.lower_ in ("and", "or", "to") for t in between)
    return joined and rel.preposition(head) == "to" and rel.preposition(second.phrase.doc[second.phrase.head]) == "to"


def _introduced(predicate: Predicate, area: list[Token], prepositions: set[str], data: set[int]) -> Iterator[tuple[Token, bool]]:
    """Yield the nouns after the frame's prepositions, and whether they hang on the predicate itself."""
    together = [m for m in predicate.group if m == predicate.token or not rel.own_subjects(m)]
    direct = {n.i for source in (predicate.token, predicate.head, *predicate.data, *together) for _, n in rel.prepositional(source)}
    sources = (predicate.token, predicate.head, *together)
    passed = [n for s in sources for words, n in rel.prepositional(s) if words in ("to", "with") and n.i > predicate.token.i]
    if not passed and predicate.frame.action in (Action.SHARE, Action.SELL):  # "information about your visits to advertisers"
        direct |= {t.head.i for d in predicate.data for t in d.subtree if t.lower_ == "to" and t.relation == "case"}
        held = [c for d in predicate.data for t in d.subtree for c in rel.relative_clauses(t) if rel.lemma(c) in HAVING]
        direct |= {n.i for c in held for words, n in rel.prepositional(c) if words == "with"}  # "what we collect with vendors"
    for token in area:
        if not _introduces(token, predicate, prepositions):
            continue
        head = token.head
        while head.relation in ("compound", "amod", "flat") and head.head.i > head.i:  # the preposition belongs to the whole name
            head = head.head
        owner, straight = rel.possessor(head), head.i in direct
        if owner is not None and owner.pos_ in ("NOUN", "PROPN") and {rel.lemma(head), head.lower_} & lexicon().constructions.belongings:
            head = owner  # "into an outside firm's queue"
        done_by = token.lower_ == "by" and not rel.is_passive(predicate.head) and head.pos_ != "PROPN"
        if head.i in data or head.i < predicate.token.i - _REACH or done_by:
            continue
        inside = [n for words, n in rel.prepositional(head) if words == "of"] if rel.lemma(head) in CONTAINERS else []
        members = inside or [m for each in rel.coordination(head) for m in _meant(each)]
        yield from ((member, straight or head.i in direct) for member in members)  # "with some of our partners"


def _meant(member: Token) -> list[Token]:
    """Return whom "any of our parents, affiliates and subsidiaries" is about; a noun by itself is meant itself."""
    some = member.pos_ in ("DET", "PRON") or member.tag_ == "DT"
    within = [n for words, n in rel.prepositional(member) if words == "of"] if some else []
    return [m for n in within for m in rel.coordination(n)] or [member]


_OUR_KNOWLEDGE = re.compile(r"\b(?:best|extent) of (?:our|its|the) (?:knowledge|ability|belief)\b")
_PLACING, _REACH = frozenset({"on", "at", "in"}), 25  # "shown on a gate"; tokens before the predicate within which a receiver may stand


def _introduces(token: Token, predicate: Predicate, prepositions: set[str]) -> bool:
    if token.relation not in ("case", "mark") or token.lower_ not in prepositions or token.head.i < token.i:
        return False
    fronted = token.i == 0 and in_a_state(token.doc) is not None
    if token.head.dep_ == "dislocated" or says_which(token) or fronted:
        return False
    whole = token.head.pos_ == "DET" and any(words == "of" for words, _ in rel.prepositional(token.head))  # "with any of our affiliates"
    if not whole and token.head.pos_ not in ("NOUN", "PROPN", "PRON", "ADJ", "NUM", "VERB", "X"):
        return False
    before = token.doc[token.i - 1] if token.i else token
    return before == predicate.token or before in predicate.data or before.lower_ not in _LINKS.get(token.lower_, ())


def _recipient(head: Token, *, certain: bool, ontology: Ontology, given: bool) -> Iterator[Recipient]:
    told = parties([head], ontology) or ([phrase(head)] if head.pos_ == "ADV" else [])  # "publicly"
    amid = data_amid(head, ontology)
    for item in (p for p in map(_without_subject, told) if p not in amid and not is_nobody(p.doc[p.head])):
        known = identify(item, ontology.recipients) is not None
        named = is_name(item.doc[item.head])
        pronoun = head.lower_ in "them others anyone everyone anybody everybody someone whom nobody those public publicly each".split()
        place = named and classify(f"to {item.text}") is ConditionKind.REGION
        handed = head.relation == "iobj" and head.pos_ == "NOUN"  # "we tell the taxman your income"
        handed = handed or (given and head.pos_ in ("NOUN", "PROPN") and not is_each(head) and ontology.data.match(item.text) is None)
        handed = handed or rel.lemma(head) in lexicon().constructions.reports  # stands for those who get the report
        joined = (
            head.relation == "conj"
            and (head.tag_ == "NNS" or (head.tag_ == "NN" and bool(rel.determiner(head))))
            and is_somebody(rel.first_conjunct(head))
        )
        handed = handed or (joined and not rel.preposition(head) and not _is_circumstance(head, ontology))  # "a newspaper or a website"
        # "with brands but also with readers"
        readers = head.relation == "conj" and head.tag_ == "NNS" and rel.lemma(head) in lexicon().people.second_party_nouns
        if known or pronoun or ((is_somebody(head) or handed or readers) and certain) or (named and certain and not place):
            yield Recipient(item, certain=known or pronoun or certain)
        elif not place and head.pos_ == "NOUN" and rel.preposition(head) in ("with", "to") and not _is_circumstance(head, ontology):
            yield Recipient(item, certain=False)


def _without_subject(item: Phrase) -> Phrase:
    """Cut off what the party is told of ("your insurer | about your accidents"): no part of its name."""
    told = rel.lemma(item.doc[item.head].head) in TELLING  # "we inform your insurer | of your accidents"
    rest = item.doc[item.head + 1 : item.end]
    end = next((t.i for t in rest if t.lower_ in ("about", "regarding", "concerning") or (told and t.lower_ == "of")), item.end)
    return Phrase(item.doc, item.start, end, item.head)


def _is_circumstance(head: Token, ontology: Ontology) -> bool:
    """Tell whether "with ..." or "to ..." says how, not to whom."""
    text = phrase(head).text
    return (
        classify(f"{rel.preposition(head)} {text}") is not None
        or ontology.data.match(text) is not None
        or head.lower_ in word_classes().nouns.no_recipients
    )


def told_of(receivers: list[Recipient], doc: Doc) -> set[int]:
    """Return the tokens that only tell of a recipient ("agencies that are subject to other laws"), not when they are one."""
    clauses = [c for r in receivers for c in rel.relative_clauses(doc[r.phrase.head]) if rel.own_subjects(c)]
    told = [c for c in clauses if rel.marker(c).split()[:1] not in (["where"], ["when"], ["if"])]
    plain = [c for c in told if classify(doc[c.left_edge.i : c.right_edge.i + 1].text) is ConditionKind.LEGAL]
    return {t.i for c in plain for t in c.subtree}
