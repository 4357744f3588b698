"""Whether a predicate speaks of data: by what the taxonomy knows, by whose things they are, by who gets them."""

from checker.extraction.nouns.actors import actor
from checker.extraction.nouns.goods import is_term, of_goods
from checker.extraction.nouns.phrases import Phrase, is_reference, phrase
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.questions import asks_for
from checker.extraction.nouns.received import by_others, goes_on, received_by_somebody, received_from_things, received_of
from checker.extraction.nouns.setting import Setting
from checker.extraction.nouns.sorts import identify, names_data
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import informs, is_somebody, is_thing, of_a_kind, of_this_text, personal
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.cues import classify
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Action, Actor, ConditionKind

_WEAK_OBJECTS = reading_words().weak_objects
_PASSING_ON = reading_words().passing_on


def speaks_of_data(predicate: Predicate, data: list[Phrase], setting: Setting, doc: Doc) -> bool:
    """Tell whether the predicate is about data: its object is, or the verb speaks of nothing else."""
    if predicate.verb is not None and predicate.verb.lemma in word_classes().verbs.keeping_so and _kept_so(predicate.token):
        return False
    if data and (
        of_goods(predicate, data, setting)
        or (predicate.data and (rel.lemma(predicate.data[0]) in word_classes().nouns.efforts or is_term(predicate.data[0])))
        or _trades_in_own(predicate, data)
    ):
        return False  # "we use reasonable efforts to correct your record"
    if not data:
        return (
            predicate.verb is not None
            and predicate.verb.object == "any"
            and not predicate.data
            and predicate.verb.lemma in ("share", "disclose", "collect")
            and _plain_use(predicate)
        )
    asked = [h for h in predicate.data or [data[0].doc[data[0].head]] if h.lower_ != "interests" or not personal(h)]
    if asked and predicate.frame.action is Action.USE and all(rel.lemma(h) in _ASKED for h in asked):
        return False  # "we process your request", "we rely on our legitimate interests"
    if any(names_data(p, setting.ontology.data) and rel.lemma(p.doc[p.head]) not in _TOOLS for p in data):
        return True
    heads, told = [p.doc[p.head] for p in data], _shared_with_somebody(predicate, setting) or _plainly_passed_on(predicate)
    if _tells(predicate, [h for h in heads if is_thing(h)], setting, told=told):
        return True
    telling = told and rel.lemma(predicate.token) == "tell"  # "we tell the insurer how the bike was crashed"
    asked = [h for h in heads if told and rel.asked(h) is not None and (predicate.weak or (telling and _is_of_others(h)))]
    if asked or any(yours(h) or needed(h) for h in heads):
        return True
    if predicate.verb is not None and predicate.verb.object == "any" and rel.is_passive(predicate.head) and any(is_thing(h) for h in heads):
        return predicate.frame.action is Action.SHARE  # "repair histories can be disclosed"
    if any(is_reference(h) for h in heads):
        of_data = predicate.verb is not None and predicate.verb.lemma in word_classes().verbs.of_data
        strong = of_data or (told and goes_on(predicate))
        return strong or setting.topic or any(h.lower_ not in _WEAK_OBJECTS for h in heads) or _data_mentioned(doc, predicate, setting)
    return False


def _tells(predicate: Predicate, things: list[Token], setting: Setting, *, told: bool) -> bool:
    """Tell whether things that no taxonomy knows are data, by whose they are and by what is done with them."""
    moved = _moves(predicate) and any(personal(h) or told for h in things)  # "we share your whatnots with advertisers": unmapped
    informing = [h for h in things if informs(h)]
    used = predicate.frame.action is Action.USE and rel.lemma(predicate.token) in _WORKING_ON  # "we process leak traces"
    kept = any(personal(h) or of_this_text(h) for h in informing)  # "we analyse your gestures", "readings are used for billing"
    seen = predicate.weak or used or by_others(predicate, setting)
    kept = kept or (seen and any(map(of_a_kind, informing)))  # "caterers consult the allergy list"
    stored = bool(informing) and predicate.frame.action in (Action.DELETE, Action.RETAIN)  # "camera frames are discarded"
    written = predicate.frame.action is Action.COLLECT and rel.lemma(predicate.token) in _NOTING and any(map(personal, things))
    gathered = predicate.verb is not None and predicate.verb.lemma in _GATHERING and not predicate.verb.particle and bool(things)
    telling = predicate.verb is not None and predicate.verb.object == "telling"  # "calls are recorded"
    noted = gathered or written or (bool(informing) and received_by_somebody(predicate)) or (bool(informing) and telling)
    return moved or kept or stored or noted or received_of(predicate, things) or received_from_things(predicate, things)


def _is_of_others(opener: Token) -> bool:
    """Tell whether a question is about somebody or something else than the speakers ("how we expect them to behave" is not)."""
    question = rel.asked(opener)
    said = rel.own_subjects(question) if question is not None else []
    ours = any({s.lower_, *(c.lower_ for c in rel.kids(s))} & lexicon().people.first_party for s in said)
    return opener.lower_ in ("how", "which", "what", "who") and bool(said) and not ours


def _trades_in_own(predicate: Predicate, data: list[Phrase]) -> bool:
    """Tell whether all that is sold or bought is the organisation's own ("we may sell or buy shops or other assets")."""
    trading = predicate.frame.action is Action.SELL or rel.lemma(predicate.token) in ("buy", "purchase")
    heads = list(predicate.data) or [p.doc[p.head] for p in data]  # whatever their examples are: "product lines (such as ...)"
    return trading and all(rel.lemma(h) in reading_words().properties and not personal(h) for h in heads)


_ASKED = frozenset({"request", "interest", "that", "those"})  # "or those of third parties"
_GATHERING = frozenset({"collect", "gather"})  # what a policy says we collect are data, whatever their name
_NOTING = frozenset({"note", "jot", "write", "log"})  # "we note down your alarm routine"
_WORKING_ON = frozenset({"process", "analyse", "analyze"})
_TOOLS = word_classes().nouns.techniques  # "anonymous methods" are no data


def _plainly_passed_on(predicate: Predicate) -> bool:
    """Tell whether a verb of passing on has somebody after "to" or "with", known or not ("exam scripts to commercial tutors")."""
    things = (predicate.token, *predicate.data)
    nouns = [n for thing in things for words, n in rel.prepositional(thing) if words in ("with", "to")]
    return predicate.verb is not None and predicate.verb.lemma in _PASSING_ON and any(n.tag_ == "NNS" for n in nouns)


def _moves(predicate: Predicate) -> bool:
    return predicate.frame.action in (Action.SHARE, Action.SELL, Action.DELETE) or (
        predicate.frame.action is Action.RETAIN and rel.is_passive(predicate.head)
    )


def yours(head: Token) -> bool:
    """Tell whether a pronoun stands for what the person says or does ("what you write", "anything you tell us")."""
    question = rel.asked(head)
    if asks_for(head) is not None:
        return True
    if question is not None:  # "how much space you use", "when your card was charged"
        people = lexicon().people
        return any(t.lower_ in people.second_party or rel.lemma(t) in people.second_party_nouns for t in question.subtree)
    if head.lower_ in ("nothing", "anything", "everything") and any(
        w in ("about", "on") and n.lower_ in lexicon().people.second_party for w, n in rel.prepositional(head)
    ):
        return True  # "nothing about you is for sale"
    if head.lower_ in ("what", "whatever") and any(
        rel.lemma(c) in reading_words().overhearing and _is_heard(c) for c in rel.relative_clauses(head)
    ):
        return True  # "counsellors may pass on what they hear"
    clauses = rel.relative_clauses(head) or ([head.head] if head.i < head.head.i and head.relation == "obj" else [])
    whose = [s for c in clauses for s in rel.own_subjects(c) if rel.lemma(c) not in reading_words().touching]
    return head.lower_ in ("what", "whatever", "anything", "everything", "nothing") and any(
        s.lower_ in lexicon().people.second_party for s in whose
    )


def _is_heard(clause: Token) -> bool:
    """Tell whether those who hear something are the speakers, or people spoken of, and not the reader."""
    return all(s.lower_ not in lexicon().people.second_party for s in rel.own_subjects(clause)) and bool(rel.own_subjects(clause))


def needed(head: Token) -> bool:
    """Tell whether a pronoun stands for what somebody needs or picks ("what the courier needs", "what you pick")."""
    picked = any(
        rel.lemma(c) in reading_words().picking and all(k.relation != "xcomp" for k in c.children) for c in rel.relative_clauses(head)
    )
    clauses = (
        {"needed"}
        if picked
        else {rel.lemma(c) for c in rel.relative_clauses(head)} | {c.lower_ for c in head.children if c.relation == "amod"}
    )
    return head.lower_ in ("what", "whatever", "anything", "everything") and bool(clauses & _NEEDS)


_NEEDS = word_classes().qualities.needing


def _shared_with_somebody(predicate: Predicate, setting: Setting) -> bool:
    things = (predicate.token, *predicate.data)
    nouns = [n for thing in things for words, n in rel.prepositional(thing) if words in ("with", "to")] + list(predicate.receivers)
    ours = any(w == "between" and n.lower_ == "you" for w, n in rel.prepositional(predicate.token))  # "stays between you and us"
    if ours or any(n.lower_ in ("they", "them", "nobody", "each") for n in predicate.receivers):
        return True
    known = [n for n in nouns if n.pos_ in ("NOUN", "PROPN") and identify(phrase(n), setting.ontology.recipients) is not None]
    return any(actor(n, setting.cast) is Actor.THIRD_PARTY for n in known) or any(map(is_somebody, nouns))


def _kept_so(verb: Token) -> bool:
    """Tell whether something is kept *in a state* ("keep your data secure"), which is a promise of safety and no retention."""
    return any(
        t.lower_ in reading_words().safe_states
        for t in verb.doc[verb.i + 1 : verb.i + 12]
        if (t.head in (verb, *rel.objects(verb)) or t.head.head == verb) and not (t.head.pos_ in ("NOUN", "PROPN") and t.i < t.head.i)
    )


def _plain_use(predicate: Predicate) -> bool:
    return rel.is_passive(predicate.head) and not any(t.lower_ in ("which", "that") for t in predicate.head.doc[: predicate.head.i])


def _data_mentioned(doc: Doc, predicate: Predicate, setting: Setting) -> bool:
    return any(
        t.pos_ in ("NOUN", "PROPN")
        and t.i < predicate.token.i
        and (names_data(phrase(t, clauses=False), setting.ontology.data) or (informs(t) and is_thing(t) and personal(t)))
        for t in doc
    )


def to_the_person(predicate: Predicate) -> bool:
    """Tell whether the data go to "you", which tells nothing of others."""
    phrases = [*rel.prepositional(predicate.token), *(("to", r) for r in predicate.receivers)]
    return any(words in ("to", "with") and n.lower_ in lexicon().people.second_party for words, n in phrases)


def given_to_somebody(predicate: Predicate) -> bool:
    """Tell whether a passive leaves the receiver open ("data shall not be supplied", "may be passed for research"): not to the person."""
    after = [n for words, n in rel.prepositional(predicate.token) if words in ("to", "with")]  # "no category is assigned to it"
    told = [n for n in after if classify(f"to {phrase(n).text}") is not ConditionKind.REGION]  # "sent to the United States" tells of nobody
    return rel.is_passive(predicate.head) and bool(rel.subjects(predicate.head)) and not told
