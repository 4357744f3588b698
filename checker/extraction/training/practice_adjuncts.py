"""Purposes, conditions and auxiliaries of composed sentences."""

from collections.abc import Callable

from checker.extraction.training.practice_phrases import Phrases
from checker.extraction.training.practice_trees import WORDS, Node, word


class Adjuncts(Phrases):
    """What hangs on a verb."""

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
