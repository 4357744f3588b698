"""A grammar of policy sentences with their trees: what the treebank lacks (contracts, coordinated data verbs, long lists).

Every sentence is composed of words of our own, so its Universal Dependencies tree is known by construction. The training
command mixes a fixed number of them (fixed seed) into the treebank, so that the tagger and parser meet the register:
"sell/rent" as verbs, "for marketing purposes" on the verb, "A, B and C" as one object, "unless", "except as", lead-ins.
"""

from collections.abc import Iterator

from checker.extraction.training.practice_clauses import Clauses
from checker.extraction.training.practice_trees import WORDS, Node, linear, word


class Grammar(Clauses):
    """Random sentences from one seed."""

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

    def sentence(self) -> Node:
        """Return one sentence."""
        makers = (
            *[self.active] * 7, self.theirs, self.theirs, *[self.passive] * 6, self.controlled, self.controlled, self.light, self.light, self.there_is, *[self.contrast] * 3,  # noqa: E501
            self.heading, self.given, self.given, self.moving, self.moving, self.let, self.dated, self.prevented, self.prevented, self.handed, self.handed, self.question, self.neither, self.tooled, self.kept,  # noqa: E501
        )  # fmt: skip
        root = self.random.choice(makers)()
        leaf = root
        while leaf.lefts:
            leaf = leaf.lefts[0][1]
        leaf.form = leaf.form[0].upper() + leaf.form[1:]
        if self.chance(0.93) and root.rights[-1:] and root.rights[-1][1].form != "?":
            root.right("punct", word(".", "."))
        return root


def sentences(count: int, seed: int) -> Iterator[list[tuple[Node, str, int]]]:
    """Yield that many sentences of one seed."""
    grammar = Grammar(seed)
    for _ in range(count):
        yield linear(grammar.sentence())
