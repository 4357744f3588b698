"""The plain clauses of composed sentences: active, passive, contrasted."""

from checker.extraction.training.practice_adjuncts import Adjuncts
from checker.extraction.training.practice_trees import WORDS, Node, word


class Clauses(Adjuncts):
    """Clauses with a listed verb."""

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

    def heading(self) -> Node:
        """Return a noun phrase standing alone."""
        return self.data()

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
