"""Trees of composed sentences: words with their dependents, and the vocabulary they are made of."""

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


_POS = {"NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "JJ": "ADJ", "PRP": "PRON", "PRP$": "PRON", "DT": "DET", "IN": "ADP", "RB": "ADV", "VBN": "VERB", "VB": "VERB", "VBP": "VERB", "VBZ": "VERB", "VBG": "VERB", "MD": "AUX", "TO": "PART", "CC": "CCONJ", ",": "PUNCT", ".": "PUNCT", ":": "PUNCT", "WDT": "PRON", "WP": "PRON", "EX": "PRON", "CD": "NUM", "WRB": "ADV"}  # fmt: skip  # noqa: E501


def word(form: str, tag: str, pos: str | None = None) -> Node:
    """Return one word; punctuation sticks to the word before it."""
    return Node(form, tag, pos or _POS[tag], glued=tag in (",", ".", ":"))


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
