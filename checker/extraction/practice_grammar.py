"""A grammar of policy sentences with their trees: what the treebank lacks (contracts, coordinated data verbs, long lists).

Every sentence is composed of words of our own, so its Universal Dependencies tree is known by construction. The training
command mixes a fixed number of them (fixed seed) into the treebank, so that the tagger and parser meet the register:
"sell/rent" as verbs, "for marketing purposes" on the verb, "A, B and C" as one object, "unless", "except as", lead-ins.
"""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from checker.model import Value
from checker.yamlfile import validated


class Words(Value):
    """The vocabulary, tagged."""

    data: tuple[str, ...]
    people: tuple[str, ...]
    doers: tuple[str, ...]
    sharing_verbs: tuple[str, ...]
    other_verbs: tuple[str, ...]
    participles: tuple[str, ...]
    third_person: dict[str, str]
    purposes: tuple[str, ...]
    aims: dict[str, str]


WORDS = validated(Words, Path(__file__).with_name("practice_words.yaml"))


@dataclass
class Node:
    """A word with its dependents in surface order; "left" precede it, "right" follow."""

    form: str
    tag: str
    pos: str
    lefts: list[tuple[str, "Node"]] = field(default_factory=list)
    rights: list[tuple[str, "Node"]] = field(default_factory=list)
    glued: bool = False  # no space before it

    def left(self, role: str, node: "Node") -> "Node":
        """Put a dependent before the word, after the dependents already there."""
        self.lefts.append((role, node))
        return self

    def right(self, role: str, node: "Node") -> "Node":
        """Put a dependent after the word, after the dependents already there."""
        self.rights.append((role, node))
        return self


_POS = {"NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "JJ": "ADJ", "PRP": "PRON", "PRP$": "PRON", "DT": "DET", "IN": "ADP", "RB": "ADV", "VBN": "VERB", "VB": "VERB", "VBP": "VERB", "VBZ": "VERB", "VBG": "VERB", "MD": "AUX", "TO": "PART", "CC": "CCONJ", ",": "PUNCT", ".": "PUNCT", ":": "PUNCT", "WDT": "PRON", "WP": "PRON", "EX": "PRON", "CD": "NUM", "WRB": "ADV"}  # fmt: skip


def word(form: str, tag: str, pos: str | None = None) -> Node:
    """Return one word; punctuation sticks to the word before it."""
    return Node(form, tag, pos or _POS[tag], glued=tag in (",", ".", ":"))


class Grammar:
    """Random sentences from one seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311 - variety, not secrecy

    def chance(self, share: float) -> bool:
        """Return True in that share of calls."""
        return self.random.random() < share

    def pick(self, options: Sequence[str]) -> str:
        """Return one option."""
        return self.random.choice(options)

    def noun_phrase(self, tagged: str, *, your: float = 0.0, determiner: str = "") -> Node:
        """Return a noun phrase from "word/TAG word/TAG": the last noun before "of" is its head."""
        parts = [p.rsplit("/", 1) for p in tagged.split()]
        cut = next((n for n, (form, _) in enumerate(parts) if form == "of"), len(parts))
        head = word(*parts[cut - 1])
        if determiner:
            head.left("det", word(determiner, "DT"))
        elif self.chance(your):
            head.left("nmod:poss", word("your", "PRP$"))
        for form, tag in parts[: cut - 1]:
            role = {"JJ": "amod", "DT": "det", "PRP$": "nmod:poss", "VBN": "amod", "RB": "advmod", "NNP": "compound"}.get(tag, "compound")
            head.left(role, word(form, tag))
        if cut < len(parts):
            tail = word(*parts[-1]).left("case", word("of", "IN"))
            head.right("nmod", tail)
        return head

    def coordinate(self, nodes: list[Node], conjunction: str | None = None, *, oxford: bool | None = None) -> Node:
        """Join nodes as "A, B and C" under the first."""
        conjunction = conjunction or self.pick(("and", "and", "or"))
        oxford = self.chance(0.6) if oxford is None else oxford
        first = nodes[0]
        for number, node in enumerate(nodes[1:], 1):
            last = number == len(nodes) - 1
            if last:
                node.lefts.insert(0, ("cc", word(conjunction, "CC")))
            if not last or (oxford and len(nodes) > 2):
                node.lefts.insert(0, ("punct", word(",", ",")))
            first.right("conj", node)
        return first

    def data(self, *, most: int = 4, examples: bool = True) -> Node:
        """Return a data phrase, often a list, sometimes with examples or a relative clause."""
        count = min(most, self.random.choice((1, 1, 1, 2, 2, 3, 4)))
        heads = [self.noun_phrase(self.pick(WORDS.data), your=0.5 if n == 0 else 0.15) for n in range(count)]
        if self.chance(0.12):
            heads = [
                self.noun_phrase(self.pick(("information/NN", "data/NNS")), determiner=self.pick(("this", "such", "that", "any", "the")))
            ]
        head = heads[0]
        if count == 1 and examples and self.chance(0.25):
            head.right("nmod", self.examples())
        elif count == 1 and self.chance(0.15):
            head.right("acl:relcl", self.relative_we())
        elif count == 1 and self.chance(0.1):
            head.right("nmod", self.pronoun("you").left("case", word("about", "IN")))
        return self.coordinate(heads) if len(heads) > 1 else head

    def examples(self) -> Node:
        """Return "such as A, B and C" or ", including A and B"."""
        first = self.coordinate([self.noun_phrase(self.pick(WORDS.data), your=0.3) for _ in range(self.random.randint(1, 4))])
        bracketed = self.chance(0.35)
        if self.chance(0.5):
            such = word("such", "JJ", "ADJ").right("fixed", word("as", "IN"))
            first.lefts.insert(0, ("case", such))
        elif bracketed:
            first.lefts.insert(0, ("case", word(self.pick(("including", "e.g.", "like")), "IN")))
        else:
            first.lefts.insert(0, ("case", word(self.pick(("including", "like")), "VBG" if self.chance(0.7) else "IN")))
            if self.chance(0.7):
                first.lefts.insert(0, ("punct", word(",", ",")))
        if bracketed and first.lefts[0][0] != "punct":
            first.lefts.insert(0, ("punct", Node("(", "-LRB-", "PUNCT")))
            first.right("punct", Node(")", "-RRB-", "PUNCT", glued=True))
        return first

    def relative_we(self) -> Node:
        """Return "(that) we collect" or "you provide (to us)"."""
        verb = word(self.pick(("collect", "hold", "receive", "store")), "VBP")
        subject = self.pronoun("we")
        if self.chance(0.5):
            verb, subject = word(self.pick(("provide", "submit", "give", "share")), "VBP"), self.pronoun("you")
        if self.chance(0.4):
            verb.left("obj", word("that", "WDT"))
        verb.left("nsubj", subject)
        if subject.form == "you" and self.chance(0.5):
            verb.right("obl", self.pronoun("us").left("case", word("to", "IN")))
        return verb

    def pronoun(self, form: str) -> Node:
        """Return a personal pronoun."""
        return word(form, "PRP")

    def recipients(self, *, bare: bool = False) -> Node:
        """Return recipients, sometimes several, sometimes with "who ..." """
        heads = []
        for _ in range(self.random.choice((1, 1, 1, 2, 3))):
            tagged = self.pick(WORDS.people)
            heads.append(
                self.noun_phrase(tagged if "/DT" in tagged or "/PRP$" in tagged or bare or self.chance(0.5) else f"our/PRP$ {tagged}")
            )
        if len(heads) == 1 and self.chance(0.2):
            heads[0].right("acl:relcl", self.who())
        return self.coordinate(heads) if len(heads) > 1 else heads[0]

    def who(self) -> Node:
        """Return "who process data on our behalf"."""
        verb = word(self.pick(("process", "perform", "provide", "help", "assist")), "VBP").left(
            "nsubj", word(self.pick(("who", "that")), "WP")
        )
        if verb.form in ("help", "assist"):
            verb.right("obj", self.pronoun("us"))
        else:
            verb.right(
                "obj", self.noun_phrase(self.pick(("services/NNS", "data/NNS", "personal/JJ information/NN", "certain/JJ functions/NNS")))
            )
        behalf = word("behalf", "NN").left("case", word("on", "IN")).left("nmod:poss", word("our", "PRP$"))
        return verb.right("obl", behalf) if self.chance(0.6) else verb

    def purpose(self, verb: Node, *, front: bool = False) -> None:
        """Hang a purpose on a verb: "for X" or "to do X, do Y and do Z"."""
        if self.chance(0.4):
            node = self.noun_phrase(self.pick(WORDS.purposes))
            node.lefts.insert(0, ("case", word("For" if front else "for", "IN")))
            self._hang(verb, "obl", node, front=front)
            return
        infinitives = [
            self.infinitive(front=front and n == 0, marked=n == 0 or self.chance(0.4)) for n in range(self.random.choice((1, 1, 2, 3)))
        ]
        self._hang(verb, "advcl", self.coordinate(infinitives, "and"), front=front)

    def infinitive(self, *, front: bool = False, marked: bool = True) -> Node:
        """Return "to provide our services"."""
        lemma, rest = self.random.choice(tuple(WORDS.aims.items()))
        verb = word(lemma, "VB")
        if marked:
            if self.chance(0.12):
                order = word("In" if front else "in", "IN", "ADP").right("fixed", word("order", "NN"))
                verb.left("mark", order).left("mark", word("to", "TO"))
            else:
                verb.left("mark", word("To" if front else "to", "TO"))
        if rest:
            verb.right("obj", self.noun_phrase(rest))
        else:
            verb.right("obl", self.noun_phrase("applicable/JJ laws/NNS").left("case", word("with", "IN")))
            verb.rights[-1][1].lefts.insert(0, verb.rights[-1][1].lefts.pop())
        return verb

    def _hang(self, verb: Node, role: str, node: Node, *, front: bool) -> None:
        if front:
            opening = verb.lefts[0][1]
            while opening.lefts:
                opening = opening.lefts[0][1]
            if opening.tag != "NNP":
                opening.form = opening.form[0].lower() + opening.form[1:]
            verb.lefts[0:0] = [(role, node), ("punct", word(",", ","))]
        else:
            verb.right(role, node)

    def condition(self, verb: Node, *, front: bool = False) -> None:
        """Hang a condition or exception on a verb."""
        makers: list[Callable[[], tuple[str, Node]]] = [self._if_clause, self._participle, self._with_consent]
        if not front:
            makers += [self._except_with, self._without]
        role, node = self.random.choice(makers)()
        leaf = node
        while leaf.lefts:
            leaf = leaf.lefts[0][1]
        if front:
            leaf.form = leaf.form.capitalize()
        elif self.chance(0.15):
            verb.right("punct", word(",", ","))
        self._hang(verb, role, node, front=front)

    def _if_clause(self) -> tuple[str, Node]:
        opener = self.pick(("if", "unless", "when", "where", "once", "after"))
        kind = self.random.randint(0, 4)
        if kind == 0:
            verb = word("consent", "VBP").left("mark", word(opener, "IN")).left("nsubj", self.pronoun("you"))
        elif kind == 1:
            verb = (
                word("required", "VBN")
                .left("mark", word(opener, "IN"))
                .left("nsubj:pass", self.pronoun("we"))
                .left("aux:pass", word("are", "VBP", "AUX"))
            )
            verb.right("xcomp", word("do", "VB").left("mark", word("to", "TO")).right("advmod", word("so", "RB")))
        elif kind == 2:
            verb = (
                word("opt", "VBP")
                .left("mark", word(opener, "IN"))
                .left("nsubj", self.pronoun("you"))
                .right("compound:prt", word("out", "RP", "ADP"))
            )
        elif kind == 3:
            verb = (
                word("agreed", "VBN")
                .left("mark", word(opener, "IN"))
                .left("nsubj", self.pronoun("you"))
                .left("aux", word("have", "VBP", "AUX"))
            )
            if self.chance(0.5):
                verb.lefts.append(("advmod", word(self.pick(("expressly", "first", "previously")), "RB")))
        else:
            verb = (
                word(self.pick(("use", "visit", "join", "leave")), "VBP")
                .left("mark", word(opener, "IN"))
                .left("nsubj", self.pronoun("you"))
            )
            verb.right("obj", self.noun_phrase(self.pick(("our/PRP$ website/NN", "the/DT app/NN", "our/PRP$ services/NNS"))))
        return "advcl", verb

    def _participle(self) -> tuple[str, Node]:
        opener = self.random.choice((["as"], ["except", "as"], ["unless"], ["where"], ["as", "otherwise"]))
        verb = word(self.pick(("required", "permitted", "described", "set", "stated")), "VBN")
        for form in opener:
            verb.left(
                "advmod" if form == "otherwise" else "mark",
                word(form, "RB" if form == "otherwise" else "IN", None if form == "otherwise" else "SCONJ"),
            )
        if verb.form in ("described", "stated", "set"):
            if verb.form == "set":
                verb.right("compound:prt", word("out", "RP", "ADP"))
            verb.right("obl", self.noun_phrase(self.pick(("this/DT policy/NN", "this/DT notice/NN", "section/NN"))))
            verb.rights[-1][1].lefts.insert(0, ("case", word("in", "IN")))
        else:
            verb.right("obl", self.noun_phrase(self.pick(("law/NN", "applicable/JJ law/NN", "a/DT court/NN order/NN"))))
            verb.rights[-1][1].lefts.insert(0, ("case", word("by", "IN")))
        return "advcl", verb

    def _with_consent(self) -> tuple[str, Node]:
        node = self.noun_phrase(
            self.pick(
                ("consent/NN", "permission/NN", "explicit/JJ consent/NN", "prior/JJ written/VBN consent/NN", "direction/NN", "request/NN")
            )
        )
        node.lefts[0:0] = [
            ("case", word("at" if node.form in ("request", "direction") else "with", "IN")),
            ("nmod:poss", word("your", "PRP$")),
        ]
        return "obl", node

    def _without(self) -> tuple[str, Node]:
        node = self.noun_phrase(self.pick(("consent/NN", "permission/NN", "express/JJ consent/NN", "knowledge/NN")))
        node.lefts[0:0] = [("case", word("without", "IN")), ("nmod:poss", word("your", "PRP$"))]
        return "obl", node

    def _except_with(self) -> tuple[str, Node]:
        node = self.recipients(bare=True)
        if self.chance(0.5):
            node.lefts[0:0] = [("case", word("except", "IN")), ("case", word(self.pick(("with", "to", "for")), "IN"))]
        else:
            node.lefts[0:0] = [("case", word("other", "JJ", "ADJ").right("fixed", word("than", "IN")))]
        return "obl", node

    def auxiliaries(self, verb: Node, *, negative: bool) -> None:
        """Put auxiliaries, negation and adverbs before a verb."""
        if negative:
            style = self.random.randint(0, 3)
            if style == 0:
                verb.left("advmod", word("never", "RB"))
                verb.tag = "VBP"
                return
            verb.left("aux", word(self.pick(("do", "will", "do", "shall", "may")), "MD", "AUX"))
            if verb.lefts[-1][1].form == "do":
                verb.lefts[-1][1].tag = "VBP"
            verb.left("advmod", word("not", "RB", "PART"))
            if self.chance(0.15):
                verb.left("advmod", word(self.pick(("knowingly", "otherwise", "currently")), "RB"))
            verb.tag = "VB"
        elif self.chance(0.65):
            verb.left("aux", word(self.pick(("may", "will", "may", "can", "must", "shall")), "MD"))
            if self.chance(0.2):
                verb.left("advmod", word(self.pick(("also", "only", "automatically", "sometimes")), "RB"))
            verb.tag = "VB"
        else:
            if self.chance(0.15):
                verb.left("advmod", word(self.pick(("only", "also")), "RB"))
            verb.tag = "VBP"

    def active(self, *, subject: Node | None = None) -> Node:
        """Return "We may share A and B with C for D unless E"."""
        lemmas = [
            self.pick(WORDS.sharing_verbs if self.chance(0.6) else WORDS.other_verbs) for _ in range(self.random.choice((1, 1, 1, 2, 2, 3)))
        ]
        lemmas = list(dict.fromkeys(lemmas))
        verb = word(lemmas[0], "VB")
        doer = subject or self.noun_phrase(self.pick(WORDS.doers))
        verb.left("nsubj", doer)
        negative = self.chance(0.4)
        self.auxiliaries(verb, negative=negative)
        singular = doer.tag in ("NN", "NNP") and verb.tag == "VBP"
        if singular:
            verb.tag, verb.form = "VBZ", WORDS.third_person.get(verb.form, verb.form + "s")
        others = [word(lemma if not singular else WORDS.third_person.get(lemma, lemma + "s"), verb.tag) for lemma in lemmas[1:]]
        last = others[-1] if others else verb
        last.right("obj", self.data())
        sharing = any(lemma in WORDS.sharing_verbs for lemma in lemmas)
        if sharing:
            only = self.chance(0.12)
            target = self.recipients()
            preposition = self.pick(("with", "to"))
            if not negative and not only and self.chance(0.08):
                other = self.recipients(bare=True)
                other.lefts[0:0] = [("cc", word("but", "CC")), ("advmod", word("not", "RB", "PART")), ("case", word(preposition, "IN"))]
                target.right("conj", other)
            target.lefts.insert(0, ("case", word(preposition, "IN")))
            if only:
                target.lefts.insert(0, ("advmod", word(self.pick(("only", "solely")), "RB")))
            last.right("obl", target)
        if self.chance(0.45):
            self.purpose(last)
        if self.chance(0.4):
            self.condition(last)
        top = self.coordinate([verb, *others], "or" if negative else None) if others else verb
        if self.chance(0.15):
            self.purpose(top, front=True)
        elif self.chance(0.2):
            self.condition(top, front=True)
        return top

    def passive(self) -> Node:
        """Return "Your data may be shared with C for D"."""
        forms = list(dict.fromkeys(self.pick(WORDS.participles) for _ in range(self.random.choice((1, 1, 2, 3)))))
        verbs = [word(form, "VBN") for form in forms]
        verb = verbs[0]
        subject = self.data(most=3)
        negative_subject = self.chance(0.1) and not subject.lefts
        if negative_subject:
            subject.left("det", word("No", "DT"))
        verb.left("nsubj:pass", subject)
        if self.chance(0.6):
            verb.left("aux", word(self.pick(("may", "will", "can", "must")), "MD"))
            if self.chance(0.3):
                verb.left("advmod", word("not", "RB", "PART"))
            verb.left("aux:pass", word("be", "VB", "AUX"))
        else:
            verb.left(
                "aux:pass", word("is" if subject.tag == "NN" and not any(r == "conj" for r, _ in subject.rights) else "are", "VBZ", "AUX")
            )
            if self.chance(0.3):
                verb.left("advmod", word(self.pick(("not", "never", "only")), "RB"))
        last = verbs[-1]
        if self.chance(0.3):
            agent = self.recipients()
            agent.lefts.insert(0, ("case", word("by", "IN")))
            last.right("obl:agent", agent)
        elif self.chance(0.6):
            target = self.recipients()
            target.lefts.insert(0, ("case", word(self.pick(("with", "to")), "IN")))
            last.right("obl", target)
        if self.chance(0.45):
            self.purpose(last)
        if self.chance(0.35):
            self.condition(last)
        return self.coordinate(verbs) if len(verbs) > 1 else verb

    def controlled(self) -> Node:
        """Return "We do not allow partners to use X for Y", "Vendors are not permitted to share X"."""
        inner = word(self.pick(WORDS.other_verbs), "VB").left("mark", word("to", "TO")).right("obj", self.data(most=2))
        if self.chance(0.5):
            self.purpose(inner)
        if self.chance(0.5):
            verb = word(self.pick(("allow", "require", "permit", "authorize", "instruct", "ask")), "VBP").left("nsubj", self.pronoun("We"))
            if self.chance(0.4):
                verb.tag = "VB"
                verb.left("aux", word("do", "VBP", "AUX")).left("advmod", word("not", "RB", "PART"))
            return verb.right("obj", self.recipients(bare=True)).right("xcomp", inner)
        verb = word(self.pick(("permitted", "authorized", "required", "allowed", "obligated")), "VBN")
        verb.left(
            "nsubj:pass",
            self.noun_phrase("These/DT " + self.pick([p for p in WORDS.people if "/DT" not in p and "/NNS" in p and "PRP$" not in p])),
        ).left("aux:pass", word("are", "VBP", "AUX"))
        if self.chance(0.4):
            verb.left("advmod", word("not", "RB", "PART"))
        return verb.right("xcomp", inner)

    def prevented(self) -> Node:
        """Return "Our contracts prohibit vendors from selling X", "We refrain from sharing X with Y"."""
        stem = self.pick(("shar", "sell", "disclos", "us", "giv", "resell", "rent", "transferr", "collect", "releas", "provid"))
        inner = word(stem + "ing", "VBG").left("mark", word("from", "IN", "SCONJ")).right("obj", self.data(most=2))
        if stem not in ("us", "collect") and self.chance(0.6):
            target = self.recipients()
            target.lefts.insert(0, ("case", word("to" if stem in ("sell", "giv", "resell", "rent") else self.pick(("with", "to")), "IN")))
            inner.right("obl", target)
        if self.chance(0.5):
            return word(self.pick(("refrain", "abstain")), "VBP").left("nsubj", self.pronoun("We")).right("advcl", inner)
        doer = self.noun_phrase(
            self.pick(("Our/PRP$ contracts/NNS", "We/PRP", "The/DT terms/NNS", "Our/PRP$ agreements/NNS", "These/DT rules/NNS"))
        )
        return (
            word(self.pick(("prohibit", "prevent", "forbid", "restrict", "bar")), "VBP")
            .left("nsubj", doer)
            .right("obj", self.recipients(bare=True))
            .right("advcl", inner)
        )

    def handed(self) -> Node:
        """Return "We give partners your data", "They provide us with your data", "Your data transfer to the buyer"."""
        style = self.random.randint(0, 2)
        if style == 2:
            buyer = self.noun_phrase(
                self.pick(("the/DT buyer/NN", "the/DT new/JJ owner/NN", "the/DT acquiring/VBG company/NN", "our/PRP$ affiliates/NNS"))
            )
            buyer.lefts.insert(0, ("case", word("to", "IN")))
            return (
                word(self.pick(("transfer", "pass", "go")), "VB")
                .left("nsubj", self.data(most=2))
                .left("aux", word("may", "MD"))
                .right("obl", buyer)
            )
        verb = word(self.pick(("give", "send", "provide", "show")) if style == 0 else self.pick(("provide", "supply", "furnish")), "VB")
        you = self.chance(0.4)
        verb.left("nsubj", self.pronoun("You" if you else "We")).left("aux", word(self.pick(("may", "will", "can")), "MD"))
        if self.chance(0.3):
            verb.left("advmod", word("not", "RB", "PART"))
        receiver = self.pronoun("us") if you else self.recipients(bare=True)
        if style == 0:
            return verb.right("iobj", receiver).right("obj", self.data(most=2))
        thing = self.data(most=3)
        thing.lefts.insert(0, ("case", word("with", "IN")))
        return verb.right("obj", receiver).right("obl", thing)

    def given(self) -> Node:
        """Return "Data brokers are not given X", "No vendor is furnished with X"."""
        verb = word(self.pick(("given", "sent", "shown", "furnished", "supplied", "provided", "told")), "VBN")
        receiver = self.recipients(bare=True)
        if self.chance(0.3) and not receiver.lefts:
            receiver.left("det", word("No", "DT"))
        verb.left("nsubj:pass", receiver).left("aux:pass", word("are", "VBP", "AUX"))
        if self.chance(0.5):
            verb.left("advmod", word(self.pick(("not", "never")), "RB", "PART"))
        thing = self.data(most=2)
        if verb.form in ("furnished", "supplied", "provided"):
            thing.lefts.insert(0, ("case", word("with", "IN")))
            verb.right("obl", thing)
        else:
            verb.right("obj", thing)
        if self.chance(0.3):
            self.condition(verb)
        return verb

    def moving(self) -> Node:
        """Return "Your logs go to our helpers so that we can find bugs", "It is never handed on to anyone"."""
        target = self.recipients()
        if self.chance(0.5):
            verb = word(self.pick(("go", "pass", "travel", "move", "belong")), "VBP").left("nsubj", self.data(most=2))
            target.lefts.insert(0, ("case", word("to", "IN")))
        else:
            verb = word(self.pick(("handed", "passed", "sent", "given")), "VBN").left("nsubj:pass", self.pronoun(self.pick(("it", "they"))))
            verb.left("aux", word("will", "MD")).left("advmod", word(self.pick(("never", "not", "also")), "RB")).left(
                "aux:pass", word("be", "VB", "AUX")
            )
            if verb.form in ("handed", "passed"):
                verb.right("compound:prt", word("on", "RP", "ADP"))
            target.lefts.insert(0, ("case", word("to", "IN")))
        verb.right("obl", target)
        if self.chance(0.4):
            self.purpose(verb)
        return verb

    def let(self) -> Node:
        """Return "We do not let anyone see X", "We are not at liberty to use X"."""
        inner = word(self.pick(("see", "have", "use", "know", "keep", "collect")), "VB").right("obj", self.data(most=2))
        if self.chance(0.7):
            verb = word("let", "VBP").left("nsubj", self.pronoun("we"))
            if self.chance(0.5):
                verb.tag = "VB"
                verb.left("aux", word("do", "VBP", "AUX")).left("advmod", word("not", "RB", "PART"))
            return verb.right("obj", self.recipients(bare=True)).right("xcomp", inner)
        inner.left("mark", word("to", "TO"))
        liberty = (
            word(self.pick(("liberty",)), "NN")
            .left("nsubj", self.pronoun(self.pick(("they", "we"))))
            .left("cop", word("are", "VBP", "AUX"))
        )
        return liberty.left("advmod", word("not", "RB", "PART")).left("case", word("at", "IN")).right("acl", inner)

    def dated(self) -> Node:
        """Return "Within 30 days of closure we delete X"."""
        verb = word(self.pick(("delete", "erase", "wipe", "destroy", "remove")), "VBP")
        length = (
            word(self.pick(("days", "hours", "months")), "NNS")
            .left("case", word(self.pick(("Within", "After")), "IN"))
            .left("nummod", word(self.pick(("30", "90", "two")), "CD"))
        )
        if self.chance(0.6):
            end = word(self.pick(("closure", "payment", "termination", "request")), "NN").left("case", word("of", "IN"))
            if self.chance(0.5):
                end.left("nmod:poss", word("your", "PRP$"))
            length.right("nmod", end)
        verb.left("obl", length)
        if self.chance(0.5):
            verb.left("punct", word(",", ","))
        return verb.left("nsubj", self.pronoun("we")).right("obj", self.data(most=3))

    def question(self) -> Node:
        """Return "Do we sell your data?"."""
        verb = (
            word(self.pick(WORDS.other_verbs), "VB")
            .left("aux", word(self.pick(("Do", "Will")), "VBP", "AUX"))
            .left("nsubj", self.pronoun(self.pick(("we", "you"))))
        )
        return verb.right("obj", self.data(most=2)).right("punct", Node("?", ".", "PUNCT", glued=True))

    def neither(self) -> Node:
        """Return "Neither we nor our partners sell X"."""
        second = self.recipients(bare=True)
        second.lefts.insert(0, ("cc", word("nor", "CC")))
        doer = self.pronoun("we").left("cc:preconj", word("Neither", "CC")).right("conj", second)
        return word(self.pick(WORDS.other_verbs), "VBP").left("nsubj", doer).right("obj", self.data(most=2))

    def tooled(self) -> Node:
        """Return "We use cookies to collect X"."""
        inner = (
            word(self.pick(("collect", "record", "store", "gather", "obtain")), "VB")
            .left("mark", word("to", "TO"))
            .right("obj", self.data(most=3))
        )
        tool = self.noun_phrase(
            self.pick(("cookies/NNS", "web/NN beacons/NNS", "similar/JJ technologies/NNS", "third-party/JJ tools/NNS", "a/DT form/NN"))
        )
        return word("use", "VBP").left("nsubj", self.pronoun("We")).right("obj", tool).right("advcl", inner)

    def kept(self) -> Node:
        """Return "We keep X for 90 days", "X is retained for as long as necessary to Y"."""
        verb = word(self.pick(("keep", "retain", "store")), "VBP").left("nsubj", self.pronoun("We")).right("obj", self.data(most=3))
        if self.chance(0.5):
            length = (
                word(self.pick(("days", "months", "years", "hours")), "NNS")
                .left("case", word("for", "IN"))
                .left("nummod", word(self.pick(("30", "90", "12", "two")), "CD"))
            )
            return verb.right("obl", length)
        necessary = word("necessary", "JJ").left("mark", word("as", "IN", "SCONJ"))
        long = word("long", "RB").left("case", word("for", "IN")).left("advmod", word("as", "RB")).right("advcl", necessary)
        if self.chance(0.6):
            necessary.right("advcl", self.infinitive())
        return verb.right("advmod", long)

    def light(self) -> Node:
        """Return "We make X available to Y", "We give Y access to X"."""
        verb = word("", "VBP").left("nsubj", self.pronoun("We"))
        if self.chance(0.3):
            verb.left("aux", word("may", "MD"))
            verb.tag = "VB"
        if self.chance(0.5):
            verb.form = "make"
            available = word(self.pick(("available", "accessible", "visible", "public")), "JJ")
            target = self.recipients()
            target.lefts.insert(0, ("case", word("to", "IN")))
            return verb.right("obj", self.data(most=2)).right("xcomp", available.right("obl", target))
        verb.form = self.pick(("give", "grant", "provide"))
        access = word("access", "NN")
        thing = self.data(most=2)
        thing.lefts.insert(0, ("case", word("to", "IN")))
        return verb.right("iobj", self.recipients()).right("obj", access.right("nmod", thing))

    def there_is(self) -> Node:
        """Return "There is no sale of X to Y"."""
        noun = word(self.pick(("sale", "disclosure", "sharing", "transfer", "use")), "NN")
        thing = self.data(most=2)
        thing.lefts.insert(0, ("case", word("of", "IN")))
        noun.left("det", word("no", "DT")).right("nmod", thing)
        if self.chance(0.5):
            target = self.recipients()
            target.lefts.insert(0, ("case", word("to", "IN")))
            noun.right("nmod", target)
        return word("is", "VBZ", "VERB").left("expl", word("There", "EX")).right("nsubj", noun)

    def heading(self) -> Node:
        """Return a noun phrase standing alone."""
        return self.data()

    def theirs(self) -> Node:
        """Return a clause in which others act."""
        return self.active(subject=self.recipients(bare=True))

    def contrast(self) -> Node:
        """Return two clauses joined by "but" or "and"."""
        first, second = (
            self.active(subject=self.pronoun("We")),
            self.random.choice((lambda: self.active(subject=self.pronoun("we")), self.passive))(),
        )
        second.lefts.insert(0, ("cc", word(self.pick(("but", "and")), "CC")))
        if self.chance(0.8):
            second.lefts.insert(0, ("punct", word(",", ",")))
        return first.right("conj", second)

    def sentence(self) -> Node:
        """Return one sentence."""
        makers = (
            *[self.active] * 7, self.theirs, self.theirs, *[self.passive] * 6, self.controlled, self.controlled, self.light, self.light, self.there_is, *[self.contrast] * 3,
            self.heading, self.given, self.given, self.moving, self.moving, self.let, self.dated, self.prevented, self.prevented, self.handed, self.handed, self.question, self.neither, self.tooled, self.kept,
        )  # fmt: skip
        root = self.random.choice(makers)()
        leaf = root
        while leaf.lefts:
            leaf = leaf.lefts[0][1]
        leaf.form = leaf.form[0].upper() + leaf.form[1:]
        if self.chance(0.93) and root.rights[-1:] and root.rights[-1][1].form != "?":
            root.right("punct", word(".", "."))
        return root


def linear(root: Node) -> list[tuple[Node, str, int]]:
    """Return (word, relation, index of its head from 1, 0 for the root) in surface order."""
    order: list[Node] = []
    heads: dict[int, tuple[str, Node | None]] = {id(root): ("root", None)}

    def walk(node: Node) -> None:
        for role, child in node.lefts:
            heads[id(child)] = (role, node)
            walk(child)
        order.append(node)
        for role, child in node.rights:
            heads[id(child)] = (role, node)
            walk(child)

    walk(root)
    place = {id(node): number for number, node in enumerate(order, 1)}
    return [(node, heads[id(node)][0], 0 if (head := heads[id(node)][1]) is None else place[id(head)]) for node in order]


def sentences(count: int, seed: int) -> Iterator[list[tuple[Node, str, int]]]:
    """Yield that many sentences of one seed."""
    grammar = Grammar(seed)
    for _ in range(count):
        yield linear(grammar.sentence())
