"""Tokens as everything after the parser sees them: made once, with the names and the meaning of spaCy's own attributes."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # a token knows its sentence, and the sentence is made of tokens
    from checker.extraction.parses.tree import Doc


@dataclass(slots=True, eq=False, repr=False)
class Token:
    """A word or mark of a sentence; equal to itself only."""

    doc: "Doc"
    i: int  # its place in the sentence, in tokens
    idx: int  # its place in the sentence, in characters
    text: str
    text_with_ws: str  # the text and the space behind it, if there is one
    lower_: str
    tag_: str
    pos_: str
    lemma_: str
    is_punct: bool
    relation: str  # to the head, without its subtype
    _dep: str
    answers: dict[object, Any] = field(default_factory=dict)  # what was asked of this token: see `memory`
    children: list["Token"] = field(default_factory=list)  # that hang on it, in the order of the text; a list is not changed, but replaced
    _head: "Token | None" = None

    def __len__(self) -> int:
        """Return the number of characters."""
        return len(self.text)

    def __repr__(self) -> str:
        """Return the text, as spaCy shows its tokens."""
        return self.text

    @property
    def dep_(self) -> str:
        """Return the relation to the head, with its subtype; `relation` has it without."""
        return self._dep

    @dep_.setter
    def dep_(self, dep: str) -> None:
        self._dep, self.relation = dep, dep.partition(":")[0]

    @property
    def head(self) -> "Token":
        """Return the token that this one hangs on; a root hangs on itself."""
        return self if self._head is None else self._head

    @head.setter
    def head(self, head: "Token") -> None:
        before = self.head
        if before is not self:
            before.children = [child for child in before.children if child is not self]
        if head is not self:
            last = not head.children or head.children[-1].i < self.i
            head.children = [*head.children, self] if last else sorted((*head.children, self), key=attrgetter("i"))
        self._head = head
        self.doc.rehung()

    def grow_on(self, head: "Token") -> None:
        """Hang on a head while the tree is made, from its first token to its last: nobody has asked for anybody's children yet."""
        if head is not self:
            self._head = head
            head.children.append(self)

    def let_go(self) -> None:
        """Forget all other tokens: a sentence is a ring of them, which would stay until Python looks for garbage."""
        self.answers.clear()
        self.children, self._head = [], None

    @property
    def lefts(self) -> list["Token"]:
        """Return the children before the token."""
        return [child for child in self.children if child.i < self.i]

    @property
    def subtree(self) -> list["Token"]:
        """Return the token and all that hangs on it, what is left of it first."""
        if not self.children:
            return [self]
        if (whole := self.doc.below(self)) is not None:
            return whole
        found, own = list[Token](), False
        for child in self.children:
            if not own and child.i > self.i:
                own = True
                found.append(self)
            found += child.subtree
        return found if own else [*found, self]

    @property
    def ancestors(self) -> Iterator["Token"]:
        """Yield the heads above the token, up to the root."""
        token = self
        for _ in range(len(self.doc)):  # a mend may be about to untie a ring
            if token == token.head:
                return
            token = token.head
            yield token

    @property
    def left_edge(self) -> "Token":
        """Return the first token of the subtree."""
        return self.doc.tokens[self.doc.edges()[self.i][0]]

    @property
    def right_edge(self) -> "Token":
        """Return the last token of the subtree."""
        return self.doc.tokens[self.doc.edges()[self.i][1]]

    @property
    def sent_start(self) -> int:
        """Return the place where the token's sentence begins: a text may have come out as several trees."""
        roots = [self.doc.edges()[token.i][0] for token in self.doc.tokens if token.head is token]
        return max((start for start in roots if start <= self.i), default=0)
