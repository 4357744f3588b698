"""What "purposes" are: "of X", "to VERB", "marketing purposes", and the examples given of them."""

from checker.extraction.nouns.phrases import Phrase, items, phrase
from checker.extraction.nouns.runs import parsed_examples
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.slots.purpose_phrases import verb_phrases
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.word_classes import word_classes

_POINTERS = frozenset({"following", "same", "below", "above", "aforementioned"})
_UNNAMED = frozenset({"other", "such", "any", "different", "various", "certain", "these", "specific", "own"})  # name no purpose


def purpose_noun(noun: Token) -> list[Phrase]:
    """Return what "purposes" are: "of X", "to VERB", "marketing ...", else the noun itself; and the examples given of them."""
    inner = [n for words, n in rel.prepositional(noun) if words == "of" and n.lower_ not in ("own", "ours", "theirs", "theirs")]
    clauses = [c for c in rel.relative_clauses(noun) if c.tag_ in ("VBG", "VB") or rel.marker(c) == "of"]
    examples = items([noun])[1:] or examples_after(noun)
    if clauses:
        return [*(p for c in clauses if c.i > noun.i for p in verb_phrases(c)), *examples]
    if inner:
        return [*(p for m in inner for p in (verb_phrases(m, members=False) if m.tag_ == "VBG" else [phrase(m)])), *examples]
    before = [c for c in rel.kids(noun) if c.relation in ("compound", "amod", "nmod") and c.i < noun.i and c.dep_ != "nmod:poss"]
    if any(c.lower_ in _POINTERS for c in before):
        return examples
    if any(c.lower_ in word_classes().qualities.against_the_law for c in before):
        return []  # "used for illegal purposes": not ours
    names = [c for c in before if c.lower_ not in _UNNAMED]
    joined = _modifiers_before(noun)
    if len(joined) > 1:
        return [*joined, *examples]
    whole = phrase(noun, clauses=True)
    after = [c for c in rel.kids(noun) if c.relation == "amod" and c.i > noun.i]  # "purposes consistent with this policy"
    if after and whole.end == noun.i + 1:
        whole = Phrase(noun.doc, whole.start, after[-1].right_edge.i + 1, noun.i)
    if names:
        first = min(n.left_edge.i for n in names)
        return [Phrase(noun.doc, max(first, whole.start), noun.i, names[-1].i), *examples]
    unlimited = [c for c in rel.kids(noun) if c.lower_ in ("any", "all", "whatever", "every") and c.i < whole.start]
    return [Phrase(noun.doc, unlimited[0].i, whole.end, noun.i) if unlimited else whole, *examples]


def examples_after(noun: Token) -> list[Phrase]:
    """Return the examples of purposes that the parse hung elsewhere ("for business purposes, including cloud services")."""
    start = noun.i + 1
    found = parsed_examples(noun.doc, start, min(start + 2, len(noun.doc))) or parsed_examples(noun.doc, start, len(noun.doc))
    told = any(t.pos_ == "VERB" and t.tag_ != "VBG" for t in noun.doc[start : start + 2])  # "this purpose includes ..."
    near = bool(found) and found[0].start <= start + 3 and not told
    return [_trimmed(p) for p in found if rel.lemma(noun.doc[p.head]) not in lexicon().people.party_nouns] if near else []


def _trimmed(item: Phrase) -> Phrase:
    joined = item.doc[item.start].lower_ in ("and", "or")
    return Phrase(item.doc, item.start + joined, item.end, item.head)


def _modifiers_before(noun: Token) -> list[Phrase]:
    """Return the coordinated modifiers of "sales, marketing and research purposes", each by itself."""
    doc, found, end = noun.doc, list[Phrase](), noun.i
    for i in range(noun.i - 1, -1, -1):
        if doc[i].text == "," or doc[i].lower_ in ("and", "or", "and/or", "/"):
            if end > i + 1:
                found.append(Phrase(doc, i + 1, end, end - 1))
            end = i
        elif doc[i].pos_ not in ("NOUN", "PROPN", "ADJ", "VERB") and doc[i].text != "-":
            if end > i + 1 and found:
                found.append(Phrase(doc, i + 1, end, end - 1))
            break
    told = [p for p in reversed(found) if all(t.pos_ not in ("ADP", "AUX", "PRON") for t in doc[p.start : p.end])]
    return [p for p in told if not all(t.lower_ in _UNNAMED for t in doc[p.start : p.end])]  # "analytics, and *other* purposes"
