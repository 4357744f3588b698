"""Noun phrases of composed sentences: data, recipients, examples."""

import random
from collections.abc import Sequence

from checker.extraction.training.practice_trees import WORDS, Node, word


class Phrases:
    """Random noun phrases from one seed."""

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
