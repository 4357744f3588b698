"""Mends of words that were read as verbs, or as somebody's, though their place says otherwise: "stills are sold", "to heirs, to banks"."""

from checker.extraction.parses.labels import lemma
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.mends import mend_words

_INFINITIVES = frozenset({"advcl", "xcomp", "acl"})
_SINGULAR = ("ss", "us", "is", "as", "os")  # in which the plain form of a verb may end
_IN_A_NAME = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "HYPH", "PRP$"})
_FINITE = frozenset({"MD", "VBZ", "VBP", "VBD"})


def plural(word: Token) -> None:
    """Mend "webcam stills are given" and "to heirs, to banks", whose plural was read as a verb. Before words get their lemmas."""
    if word.tag_ not in ("VB", "VBP", "VBZ"):
        return
    kept = any(c.relation in ("obj", "aux") for c in word.children)
    before = word.doc[word.i - 1] if word.i else word
    part = word.relation == "compound" and word.tag_ != "VBZ" and word.head.i > word.i and all(c.is_punct for c in word.children)
    if part and before.tag_ not in ("MD", "TO", "CC", "PRP", ",") and before != word:
        word.tag_, word.pos_ = "NN", "NOUN"  # "we process | leak-sensor traces"
    if word.tag_ == "VBZ" and word.relation == "nsubj" and not kept:
        word.tag_, word.pos_ = "NNS", "NOUN"
        for first in [c for c in word.children if c.relation == "nsubj" and c.i == word.i - 1 and c.tag_ in ("NN", "NNP")]:
            for child in [c for c in first.children if c.relation in ("det", "nmod", "case", "amod")]:
                child.head = word  # "no | webcam stills"
            first.dep_ = "compound"
    opener = next((c for c in word.children if c.lower_ == "to" and c.relation == "mark" and c.i == word.i - 1), None)
    shaped = word.tag_ == "VB" and word.lower_.endswith("s") and not word.lower_.endswith(_SINGULAR)
    if shaped and opener is not None and word.relation in _INFINITIVES and not kept:
        word.tag_, word.pos_, word.dep_, opener.dep_ = "NNS", "NOUN", "obl", "case"


def places(doc: Doc) -> None:
    """Mend what is known from the words around it, once words have their lemmas."""
    for token in doc:
        if token.tag_ == "VBG" and token.relation == "compound":
            begun(token)
        elif token.relation == "conj" and token.pos_ in ("NOUN", "PROPN"):
            way(token)
        elif token.relation == "conj" and token.pos_ == "VERB":
            further_subject(token)
        elif token.relation == "parataxis" and token.tag_ == "VB":
            let(token)
        elif token.relation == "xcomp" and token.tag_ in ("VB", "VBP"):
            bare(token)
        elif token.relation == "acl":
            told(token)
        elif token.relation == "advcl" and token.tag_.startswith("NN"):
            no_clause(token)
        elif token.relation == "nmod" and token.lower_ in mend_words().words_of_yours:
            at_your_word(token)


def no_clause(noun: Token) -> None:
    """Mend "we disclose it to the Claims Register", whose register was read as a clause; no noun by itself is one."""
    parts = list(noun.children)
    case = next((c for c in noun.subtree if c.relation == "case" and c.i < noun.i), None)
    said = any(c.relation in ("nsubj", "csubj", "cop", "aux", "mark", "expl", "obj") for c in parts)
    named = case is not None and case.head != noun and case.head.relation == "compound" and case.head.head == noun
    if said or case is None or not named or noun.head.pos_ != "VERB" or noun.head.i > case.i:
        return
    for child in [c for c in case.head.children if c.i < case.head.i and c.relation in ("case", "det", "nmod", "amod")]:
        child.head = noun
    noun.dep_, noun.pos_ = "obl", "NOUN"


def way(noun: Token) -> None:
    """Mend "your files go to the print shop nearest to you", whose shop was joined to what the files do."""
    verb, case = noun.head, next((c for c in noun.subtree if c.relation == "case" and c.i < noun.i and c.head.i <= noun.i), None)
    joined = any(c.relation == "cc" and c.i < noun.i for c in noun.children) or any(c.relation in ("nsubj", "cop") for c in noun.children)
    named = case is not None and (case.head == noun or (case.head.relation == "compound" and case.head.head == noun))
    if case is None or not named or joined or case.i != verb.i + 1 or case.lower_ not in ("to", "with") or verb.pos_ != "VERB":
        return
    case.head, noun.dep_ = noun, "obl"


def told(clause: Token) -> None:
    """Mend "it tells the merchant which beds lie empty", whose question was read as telling of the merchant."""
    noun, opener = clause.head, clause.left_edge
    verb, after = noun.head, opener.doc[min(opener.i + 1, len(opener.doc) - 1)]
    asked = opener.lower_ in mend_words().asking - {"who", "where", "when"} and opener.i == noun.i + 1
    thing = opener.lower_ != "which" or after.pos_ == "NOUN"
    if asked and thing and noun.relation in ("iobj", "obj") and lemma(verb) in mend_words().telling and verb.i < noun.i:
        clause.head, clause.dep_, noun.dep_ = verb, "ccomp", "iobj"


def let(deed: Token) -> None:
    """Mend "we may let growers, none of them far away, see the plans", whose "see" was read as an afterthought."""
    verb = deed.head
    alone = not any(c.relation in ("nsubj", "aux", "mark", "cc") for c in deed.children)
    whom = any(c.relation == "obj" and verb.i < c.i < deed.i for c in verb.children)
    if alone and whom and lemma(verb) == "let" and deed.doc[deed.i - 1].text == "," and any(c.relation == "obj" for c in deed.children):
        deed.dep_ = "xcomp"


def after_case(opener: Token) -> None:
    """Mend "where statute obliges us, captures are produced to them", whose captures were read as what obliges, and "where" as what is."""
    verb, clause = opener.head, next((c for c in opener.children if c.dep_ == "acl:relcl"), None)
    if opener.tag_ != "WRB" or clause is None or verb.i < clause.i or opener.i > clause.i:
        return
    behind = [c for c in clause.children if c.relation in ("obj", "obl") and c.left_edge.i > clause.i]
    lost = next((c for c in behind if "," in (c.left_edge.text, c.doc[c.left_edge.i - 1].text)), None)
    if lost is None or any(c.relation == "case" and c.i < lost.i for c in lost.children):
        return
    lost.head, lost.dep_ = verb, opener.dep_
    clause.head, clause.dep_, opener.head, opener.dep_ = verb, "advcl", clause, "advmod"


def bare(word: Token) -> None:
    """Mend "we process leak readings only to find pipes", whose "leak" was read as a deed that no verb asks for."""
    verb, noun = word.head, next((c for c in word.children if c.relation == "obj" and c.i == word.i + 1), None)
    asked = lemma(verb) in mend_words().with_bare_verbs or lemma(verb) not in lexicon().verbs
    if noun is None or asked or verb.i != word.i - 1 or any(c.relation in ("mark", "aux", "nsubj", "cc") for c in word.children):
        return
    noun.head, noun.dep_ = verb, "obj"
    for child in [c for c in word.children if c != noun]:
        child.head = verb
    word.head, word.dep_, word.tag_, word.pos_ = noun, "compound", "NN", "NOUN"


def at_your_word(word: Token) -> None:
    """Mend "we mail your chart to a dentist at your request", whose request was hung on the chart."""
    thing = word.head
    verb = thing.head
    opened = any(c.relation == "case" and c.lower_ in ("at", "upon", "on") and c.i < word.i for c in word.children)
    owned = any(c.dep_ == "nmod:poss" for c in word.children)
    between = any(t.relation == "case" and t.lower_ in ("to", "with") for t in word.doc[thing.i : word.left_edge.i])
    if opened and owned and between and verb.pos_ == "VERB" and thing.relation in ("obj", "nsubj"):
        word.head, word.dep_ = verb, "obl"


def begun(doing: Token) -> None:
    """Mend "we may begin passing crew lists to pilots", whose "passing" was read as the name of a kind of lists."""
    verb, after = doing.doc[doing.i - 1] if doing.i else doing, doing.i + 1
    base = next((form for form in _bases(doing.lower_) if form in lexicon().verbs), None)
    if lemma(verb) not in mend_words().beginning or verb.pos_ != "VERB" or base is None:
        return
    run: list[Token] = []
    while after < len(doing.doc) and doing.doc[after].tag_ in _IN_A_NAME:
        run.append(doing.doc[after])
        after += 1
    if not run or run[-1].tag_ not in ("NN", "NNS"):
        return
    thing = run[-1]
    hung = [c for member in (*run, verb) for c in member.children if c.i > thing.i and c.relation in ("obl", "nmod", "conj", "acl")]
    for member in run[:-1]:
        if member.head not in run:
            member.head, member.dep_ = thing, "compound"
    doing.head, doing.dep_, thing.head, thing.dep_ = verb, "xcomp", doing, "obj"
    doing.pos_, doing.lemma_ = "VERB", base
    for child in hung:
        child.head = doing if child.relation == "obl" else thing


def _bases(said: str) -> tuple[str, ...]:
    """Return what verbs a form in "-ing" may be of."""
    stem = said.removesuffix("ing")
    doubled = stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else stem
    return (stem, f"{stem}e", doubled) if stem != said else ()


def known_to(word: Token) -> None:
    """Mend "your name is made known to nobody", whose "known" was read as a verb: it stands there as "visible" does."""
    if word.lower_ == "known" and word.relation == "xcomp" and word.tag_ == "VBN" and lemma(word.head) == "make":
        word.tag_, word.pos_ = "JJ", "ADJ"


def kept_in(place: Token) -> None:
    """Mend "none of the notes kept in a chart goes to them", whose place was read as what goes there."""
    verb = place.head
    opener = next((t for t in place.doc[place.left_edge.i : place.i] if t.relation == "case" and t.head.tag_ in ("VBN", "VBD")), None)
    doing = opener.head if opener is not None else place
    if opener is None or doing.dep_ != "acl" or opener.i != doing.i + 1 or verb.i < place.i or doing.head.i > doing.i:
        return
    first = next((c for c in place.children if c.relation in ("nsubj", "nmod", "compound") and c.i < opener.i), None)
    if first is None or doing not in first.subtree:
        return
    first.head, first.dep_ = verb, place.dep_
    opener.head, place.head, place.dep_ = place, doing, "obl"


def further_subject(verb: Token) -> None:
    """Mend "we send nothing to makers of chairs, and fitters may not film you", whose fitters were joined to the makers."""
    helper = next((c for c in verb.children if (c.relation == "aux" or c.dep_ == "aux:pass") and c.tag_ in _FINITE and c.i < verb.i), None)
    if helper is None or helper.i < 2 or any(c.relation in ("nsubj", "csubj", "expl") for c in verb.children):
        return
    noun = helper.doc[helper.i - 1]
    joint = next((c for c in noun.children if c.relation == "cc" and c.i < noun.i), None)
    apart = joint is not None and joint.i > 0 and joint.doc[joint.i - 1].text == "," and noun.left_edge.i >= joint.i - 1
    if joint is None or not apart or noun.relation != "conj" or noun.tag_ not in ("NN", "NNS", "NNP", "NNPS") or verb in noun.ancestors:
        return
    if verb.head not in noun.ancestors:
        return
    noun.head, noun.dep_ = verb, "nsubj:pass" if any(c.dep_ == "aux:pass" for c in verb.children) else "nsubj"
    joint.head = verb
