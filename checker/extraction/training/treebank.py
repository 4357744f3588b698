"""Sentences to learn from: treebanks, sentences of our own grammar, and clauses that the teacher parsed."""

import gzip
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

from checker.extraction.training import practice_grammar

SENTENCES_PER_DOCUMENT = 10


@dataclass(frozen=True, slots=True)
class Word:
    """One syntactic word of a treebank sentence, with its gold annotation."""

    form: str
    space_after: bool
    tag: str
    pos: str
    morph: str
    head: int
    dep: str


def read_treebank(path: Path) -> Iterator[list[Word]]:
    """Yield the sentences of a gzipped CoNLL-U file; the pieces of a multi-word token keep no space between them."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows: list[list[str]] = []
        for line in lines:
            if line.startswith("#"):
                continue
            if line.strip():
                rows.append(line.rstrip("\n").split("\t"))
            elif rows:
                yield list(_words(rows))
                rows = []


def _words(rows: list[list[str]]) -> Iterator[Word]:
    glued: dict[int, bool] = {}  # word number -> is there a space after it, inside a multi-word token
    for columns in rows:
        if "-" in columns[0]:
            first, last = map(int, columns[0].split("-"))
            glued.update(dict.fromkeys(range(first, last), False))
            glued[last] = "SpaceAfter=No" not in columns[9]
    for columns in rows:
        if columns[0].isdigit():
            number = int(columns[0])
            space = glued.get(number, "SpaceAfter=No" not in columns[9])
            morph = "" if columns[5] == "_" else columns[5]
            yield Word(columns[1], space, columns[4], columns[3], morph, int(columns[6]), columns[7])


def to_document(sentences: list[list[Word]], vocab: Vocab) -> Doc:
    """Join sentences to one spaCy document with absolute heads."""
    words: list[Word] = []
    heads: list[int] = []
    starts: list[bool | int | None] = []
    for sentence in sentences:
        offset = len(words)
        for number, word in enumerate(sentence):
            heads.append(offset + (word.head - 1 if word.head else number))
            starts.append(number == 0)
            words.append(word)
    return Doc(
        vocab,
        words=[word.form for word in words],
        spaces=[word.space_after for word in words],
        tags=[word.tag for word in words],
        pos=[word.pos for word in words],
        morphs=[word.morph for word in words] if any(word.morph for word in words) else None,  # composed sentences have none
        heads=heads,
        deps=[word.dep if word.dep != "root" else "ROOT" for word in words],
        sent_starts=starts,
    )


def assemble(paths: Iterable[Path]) -> DocBin:
    """Convert treebank files to training documents of ten sentences."""
    vocab, found = Vocab(), DocBin(store_user_data=False)
    for path in paths:
        sentences = list(read_treebank(path))
        for start in range(0, len(sentences), SENTENCES_PER_DOCUMENT):
            found.add(to_document(sentences[start : start + SENTENCES_PER_DOCUMENT], vocab))
    return found


def composed(count: int, seed: int) -> DocBin:
    """Return policy sentences composed by our own grammar, each a document of its own as clauses are when the pipeline is used."""
    vocab, found = Vocab(), DocBin(store_user_data=False)
    for rows in practice_grammar.sentences(count, seed):
        spaces = [not following.glued and word.form != "(" for (word, _, _), (following, _, _) in pairwise(rows)] + [True]
        words = [Word(n.form, space, n.tag, n.pos, "", head, role) for (n, role, head), space in zip(rows, spaces, strict=True)]
        found.add(to_document([words], vocab))
    return found


def machine_parsed(path: Path) -> DocBin:
    """Return the statements' clauses that the teacher parsed (see `teaching.label`), each a document of its own."""
    vocab, found = Vocab(), DocBin(store_user_data=False)
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            tree = json.loads(line)
            columns = zip(tree["words"], tree["tags"], tree["pos"], tree["heads"], tree["deps"], strict=True)
            words = [Word(form, True, tag, pos, "", head, dep) for form, tag, pos, head, dep in columns]  # noqa: FBT003
            found.add(to_document([words], vocab))
    return found
