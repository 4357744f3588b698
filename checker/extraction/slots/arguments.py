"""The data a predicate is about, and the turns that language gives it: "provide partners with X", ", which is only shared ..."."""

from dataclasses import replace

from checker.extraction.nouns.amid import data_amid, names_receivers, taken_together
from checker.extraction.nouns.colon_lists import listed
from checker.extraction.nouns.open_lists import HOLDING, apart, contained, led_list, open_examples
from checker.extraction.nouns.parted_lists import parted
from checker.extraction.nouns.parts_of import beside
from checker.extraction.nouns.phrases import Phrase, before_clause, items, phrase
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.questions import asks_for
from checker.extraction.nouns.runs import examples_behind, further, parsed_examples, unswallowed
from checker.extraction.nouns.setting import Setting
from checker.extraction.nouns.sorts import identify, names_data
from checker.extraction.nouns.whole_lists import filled, onward
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import BESIDE, informs, is_person, is_run, is_somebody, is_thing, personal
from checker.extraction.parses.tree import Token
from checker.extraction.slots.beyond import HAVING
from checker.extraction.slots.requested import for_who_asked
from checker.extraction.standing.negation import is_negated
from checker.extraction.words.cues import UNITS
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Action

_SWAPPING = word_classes().verbs.supplying
_MODALS = reading_words().modals


def swapped(predicate: Predicate, setting: Setting) -> Predicate:
    """Turn "provide partners with your data" round: the object receives, the "with" phrase is the data; give whoever asks what they ask."""
    predicate = for_who_asked(predicate, setting)
    if predicate.verb is None or predicate.verb.lemma not in _SWAPPING or not (predicate.data or predicate.receivers):
        return predicate
    given = [n for words, n in rel.prepositional(predicate.token) if words in ("with", "of")]
    if not given:
        around = [*predicate.data, *(n for _, n in rel.prepositional(predicate.token))]  # "provide the shop, on a daily basis | with X"
        given = [n for d in around for words, n in rel.prepositional(d) if words == "with"]
    named = items(given[:1])
    told = [n.doc[n.head] for n in named if is_somebody(predicate.data[0])] if predicate.data else []
    handed = any(is_thing(h) and personal(h) for h in told)  # "we provide the tax office with the amount of your winnings"
    if not named or not (handed or any(names_data(n, setting.ontology.data) or _is_told(n.doc[n.head]) for n in named)):
        return predicate
    if predicate.data and names_data(phrase(predicate.data[0]), setting.ontology.data) and not is_somebody(predicate.data[0]):
        return predicate  # "we provide the tax office with your winnings": an office is no tax
    return replace(predicate, data=tuple(given), receivers=(*predicate.receivers, *predicate.data))


def _is_told(head: Token) -> bool:
    return informs(head) and is_thing(head) and personal(head)


def data_of(predicate: Predicate, setting: Setting) -> list[Phrase]:
    """Return the data that a predicate is about: what it names, what is joined with it, and the lists and examples that go on elsewhere."""
    told = [*predicate.data, *(n for n in _joined_with(predicate, setting) if n not in predicate.data)]
    heads = [h for h in told if not _is_person(h, setting) and not _is_relative(h) and not _owns(h) and not _is_time(h)]
    if rel.lemma(predicate.token) == "work":  # "we work with schools" uses none of their data
        heads = [h for h in heads if setting.ontology.recipients.match(h.text) is None]
    asking = heads if predicate.frame.action is not Action.USE else []
    found = [phrase(h, clauses=False) for h in heads] if predicate.bare else items(h for h in heads if rel.asked(h) is None)
    found += [Phrase(h.doc, h.i, question.right_edge.i + 1, h.i) for h in asking if (question := rel.asked(h)) is not None]
    found = [_after_receiver(_before_receiver(p, predicate, setting), predicate) for p in found]
    found = [part for p in found for part in unswallowed(p, setting.ontology) if not _is_receiver(part, predicate, setting)]
    if found:
        last = found[-1]
        limit = min((t.i for t in last.doc[last.end :] if t.text == ";"), default=len(last.doc))
        nearby = parsed_examples(last.doc, last.end, min(limit, last.end + 3)) or further(found, predicate, setting.ontology)
        first = found[0]
        nearby += [] if predicate.frame.action is Action.USE else beside(first.doc[first.head], setting.ontology.data)
        for item in (*nearby, *examples_behind(first.doc, first.end, first.end + _EXAMPLES_WITHIN, setting.ontology)):
            covered = {i for p in found for i in range(p.start, p.end)}
            if not covered & set(range(item.start, item.end)) and not _is_receiver(item, predicate, setting):
                found.append(item)
    found = [p for p in _with_lists(found, predicate, setting) if not _is_time(p.doc[p.head])]
    passing = bool(found) and predicate.frame.action in (Action.SHARE, Action.SELL)
    receivers = [n for words, n in rel.prepositional(predicate.token) if words in ("with", "to")] if passing else []
    found += [p for n in receivers for p in data_amid(n, setting.ontology) if p not in found]
    found = [*found, *listed(found, predicate)]
    return sorted([*found, *further_on], key=lambda p: p.start) if found and (further_on := parted(found, setting.ontology)) else found


def _with_lists(found: list[Phrase], predicate: Predicate, setting: Setting) -> list[Phrase]:
    """Return the data with what the lists of examples behind and before them name beside, in the order of the text."""
    found = [part for p in _once(found) for part in (apart(p, setting.ontology) if len(found) > 1 or "(" in p.text else [p])]
    led = [p for d in found[:1] if d.end <= predicate.token.i for p in led_list(d, setting.ontology)]
    held = contained([d.doc[d.head] for d in found], setting.ontology) if not is_negated(predicate.head) else []
    named = list(dict.fromkeys((*led, *open_examples(found, setting.ontology), *held)))
    covered = {i for p in found for i in range(p.start, p.end)}
    more = [p for p in named if not covered & set(range(p.start, p.end)) and not _is_receiver(p, predicate, setting)]
    found = sorted([*found, *more], key=lambda p: p.start) if more else found
    receivers = frozenset(r.i for r in predicate.receivers)
    found = filled(found, setting.ontology, receivers)
    return [*found, *onward(found, predicate.token.i, setting.ontology, receivers)]


def _once(found: list[Phrase]) -> list[Phrase]:
    """Return phrases each once, none of them longer than where the next begins ("data which may include | your name")."""
    unique = sorted({(p.start, p.end): p for p in found}.values(), key=lambda p: (p.start, -p.end))
    kept: list[Phrase] = []
    for n, item in enumerate(unique):
        inner = next((q for q in unique[n + 1 :] if item.head < q.start < item.end), None)
        verb = next((t for t in item.doc[item.head + 1 : inner.start] if rel.lemma(t) in HOLDING), None) if inner is not None else None
        kept.append(before_clause(item, verb) if verb is not None else item)
    return kept


_JOINING = reading_words().combining


def _joined_with(predicate: Predicate, setting: Setting) -> list[Token]:
    """Return what data are put together with ("we combine your answers with public records", "published with your first name")."""
    found = lexicon().constructions
    if rel.lemma(predicate.token) in found.placing | found.printing and predicate.frame.action is Action.SHARE:
        return [] if is_negated(predicate.head) else _beside(predicate, setting)
    if predicate.verb is None or predicate.verb.lemma not in _JOINING:
        return [] if is_negated(predicate.head) else taken_together(predicate, setting.ontology)
    return [n for words, n in rel.prepositional(predicate.token) if words in ("with", "against", "to") and n.pos_ in ("NOUN", "PROPN")]


def _beside(predicate: Predicate, setting: Setting) -> list[Token]:
    """Return the data that something is put out with; with whom it is put out is another matter."""
    sources = (predicate.token, *predicate.data)
    named = (n for source in sources for w, n in rel.prepositional(source) if w in BESIDE and n.pos_ in ("NOUN", "PROPN"))
    return [n for n in named if not is_somebody(n) and names_data(phrase(n), setting.ontology.data)]


def _is_relative(head: Token) -> bool:
    """Tell whether a "who" only stands for somebody; in "nobody learns who complained" it is what is learnt."""
    return head.lower_ in ("who", "whom") and asks_for(head) is None


def _is_time(head: Token) -> bool:
    """Tell whether a noun only counts time ("delete your messages 60 days after ...")."""
    return rel.lemma(head) in UNITS and any(c.tag_ == "CD" for c in rel.kids(head))


def _owns(head: Token) -> bool:
    """Tell whether a noun only owns the data ("our users' personal information")."""
    return any(c.tag_ == "POS" for c in head.children)


def _before_receiver(item: Phrase, predicate: Predicate, setting: Setting) -> Phrase:
    """Cut off a receiver that the parse drew into the data's own clause ("information that identifies you | to our partner")."""
    if not predicate.frame.recipient_prepositions:
        return item
    for token in item.doc[item.head + 1 : item.end]:
        opens = token.lower_ in ("with", "to") and token.relation == "case" and token.head.i > token.i
        verb = next((a for a in token.head.ancestors if a.pos_ == "VERB"), token.head)
        known = identify(phrase(token.head), setting.ontology.recipients) is not None
        somebody = known or is_somebody(token.head) or token.head.pos_ == "PROPN" or is_run(token.head)
        if opens and somebody and (rel.lemma(verb) in HAVING or _is_left_over(token, predicate)):
            end = token.i - 1 if item.doc[token.i - 1].text == "," else token.i
            return Phrase(item.doc, item.start, end, item.head)
    return item


def _after_receiver(item: Phrase, predicate: Predicate) -> Phrase:
    """Cut off a receiver that was run together with the data behind it ("with providers | information about you")."""
    inside = [r.i for r in predicate.receivers if item.start <= r.i < item.head]
    return Phrase(item.doc, max(inside) + 1, item.end, item.head) if inside else item


def _is_left_over(opener: Token, predicate: Predicate) -> bool:
    """Tell whether a verb of passing on has no receiver of its own, so that "to our partners" inside its data must be one."""
    own = any(words in ("to", "with") for words, _ in rel.prepositional(predicate.token)) or predicate.receivers
    verb = predicate.verb.lemma if predicate.verb is not None else ""
    opens = opener.lower_ == "to" or (verb == "share" and is_person(opener.head.head))  # "share nothing about members | with the gym"
    return not own and opens and bool(verb) and predicate.frame.action in (Action.SHARE, Action.SELL)


_EXAMPLES_WITHIN = 4  # tokens behind the general word ("information about you, such as ...")


def _is_receiver(item: Phrase, predicate: Predicate, setting: Setting) -> bool:
    """Tell whether an example list swallowed the recipients ("information, including personal information, with vendors")."""
    head = item.doc[item.head]
    if predicate.frame.recipient_prepositions and names_receivers(item, setting.ontology):
        return True
    if rel.preposition(head) not in ("with", "to") or not predicate.frame.recipient_prepositions:
        return False
    return identify(item, setting.ontology.recipients) is not None


def _is_person(head: Token, setting: Setting) -> bool:
    told = head.relation == "nsubj" and rel.lemma(head.head) in lexicon().constructions.informing and rel.is_passive(head.head)
    named = head.lower_ in lexicon().people.second_party | lexicon().people.first_party or setting.cast.names_us(head)
    return named or (told and is_somebody(head))  # "your insurer is not told why"
