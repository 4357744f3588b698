"""Parsed sentences as everything after the parser sees them: tokens made once, which know their place in the tree.

A spaCy token is a window on its document, made anew whenever it is asked for; reading asks some ten thousand times a sentence, and
walking windows was most of what it cost. This tree is taken over from spaCy once (`taking_over`). It has the names and the meaning of
spaCy's own attributes, so whoever knows those knows these; only the mends of this stage change it.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Literal, overload

from checker.extraction.parses.tokens import Token

__all__ = ["Doc", "Said", "Span", "Token"]


# What the pipeline says of a token: its text, whether a space is behind it, tag, part of speech, relation with its subtype, lemma, whether
# it is punctuation, and the place of the token that it hangs on, which for a root is its own.
Said = tuple[str, bool, str, str, str, str, bool, int]


class Span(Sequence[Token]):
    """Tokens of a sentence from ``start`` on, ``end`` not among them."""

    __slots__ = ("doc", "end", "start")

    def __init__(self, doc: "Doc", start: int, end: int) -> None:
        """Take the bounds; a span that ends before it starts is empty."""
        self.doc, self.start, self.end = doc, start, max(start, end)

    @overload
    def __getitem__(self, at: int) -> Token: ...
    @overload
    def __getitem__(self, at: slice) -> "Span": ...
    def __getitem__(self, at: int | slice) -> "Token | Span":
        """Return the token at a place, or a span; bounds outside of this one are its ends."""
        if isinstance(at, int):
            place = at + (self.start if at >= 0 else self.end)
            if not self.start <= place < self.end:
                raise IndexError(at)
            return self.doc.tokens[place]
        start, end, _ = at.indices(len(self))
        return Span(self.doc, self.start + start, self.start + end)

    def __iter__(self) -> Iterator[Token]:
        """Yield the tokens."""
        return iter(self.doc.tokens[self.start : self.end])

    def __reversed__(self) -> Iterator[Token]:
        """Yield the tokens, the last one first."""
        return reversed(self.doc.tokens[self.start : self.end])

    def __len__(self) -> int:
        """Return the number of tokens."""
        return self.end - self.start

    @property
    def text(self) -> str:
        """Return the text, without the space behind it."""
        tokens = self.doc.tokens[self.start : self.end]
        return self.doc.written[tokens[0].idx : tokens[-1].idx + len(tokens[-1].text)] if tokens else ""


class Doc(Span):
    """One parsed sentence."""

    __slots__ = ("_contiguous", "_edges", "_heard", "has_moved", "lowered", "tensor", "tokens", "written")

    def __init__(self, words: Sequence[Said]) -> None:
        """Take the words, which make a tree."""
        found, at = list[Token](), 0
        for i, (text, spaced, tag, pos, dep, lemma, punct, _) in enumerate(words):
            whole, relation = f"{text} " if spaced else text, dep.partition(":")[0]
            found.append(Token(self, i, at, text, whole, text.lower(), tag, pos, lemma, punct, relation, dep))
            at += len(whole)
        for token, word in zip(found, words, strict=True):
            token.grow_on(found[word[-1]])
        super().__init__(self, 0, len(found))
        self.tokens = tuple(found)
        self.written = "".join([token.text_with_ws for token in found])
        self.lowered = self.written.lower()
        self._heard = frozenset([token.lower_ for token in found])
        self.tensor: Any = None  # a row of numbers a token: what the pipeline made of it
        self.has_moved = False  # whether a head was changed since
        self._edges: list[tuple[int, int]] | None = None
        self._contiguous = False

    @overload
    def __getitem__(self, at: int) -> Token: ...
    @overload
    def __getitem__(self, at: slice) -> Span: ...
    def __getitem__(self, at: int | slice) -> Token | Span:
        """Return the token at a place, or a span: as of any span, but asked far more often."""
        if isinstance(at, int):
            return self.tokens[at]
        start, end, _ = at.indices(len(self.tokens))
        return Span(self, start, end)

    @property
    def text(self) -> str:
        """Return the whole text, with the space behind it."""
        return self.written

    @property
    def heard(self) -> frozenset[str]:
        """Return its words in lower case: what asks whether one of them is there need not look at each token."""
        return self._heard

    def rehung(self) -> None:
        """Forget where the trees below the tokens end, as a head was changed."""
        self._edges, self.has_moved = None, True

    def let_go(self) -> None:
        """Take the sentence apart, which nobody will ask anything any more."""
        for token in self.tokens:
            token.let_go()
        self.tokens = ()

    def edges(self) -> list[tuple[int, int]]:
        """Return the places of the first and the last token below each token."""
        if self._edges is None:
            heads = [token.head.i for token in self.tokens]
            first, last, below = list(range(len(heads))), list(range(len(heads))), [0] * len(heads)
            for i in range(len(heads)):
                at = i
                for _ in heads:  # a mend may be about to untie a ring
                    if heads[at] == at:
                        break
                    at = heads[at]
                    below[at] += 1
                    if i < first[at]:
                        first[at] = i
                    elif i > last[at]:
                        last[at] = i
            self._edges = list(zip(first, last, strict=True))
            self._contiguous = all(end - start == under for start, end, under in zip(first, last, below, strict=True))
        return self._edges

    def below(self, token: Token) -> list[Token] | None:
        """Return a token and all that hangs on it in the order of the text, where the tree crosses itself nowhere; None where it does."""
        start, end = self.edges()[token.i]
        return list(self.tokens[start : end + 1]) if self._contiguous else None

    def char_span(self, start: int, end: int, alignment_mode: Literal["strict", "expand"] = "strict") -> Span | None:
        """Return the tokens from one character to another: None if they do not bound tokens, unless the tokens may reach further."""
        inside = [t for t in self.tokens if t.idx < end and t.idx + len(t.text) > start]
        if not inside:
            return None
        bounds = (inside[0].idx, inside[-1].idx + len(inside[-1].text))
        return None if alignment_mode == "strict" and bounds != (start, end) else Span(self, inside[0].i, inside[-1].i + 1)
