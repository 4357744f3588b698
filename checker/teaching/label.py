"""Parse a folder of statements by the teacher: ``python -m checker.teaching.label ENCODER TREEBANK STATEMENTS OUT.json.gz [WITHOUT]``.

ENCODER: a folder with a BERT-like model; STATEMENTS: a folder of Markdown, HTML or text files; WITHOUT: a JSONL file whose sentences are left out,
so that scores on them measure reading and not memory. The result is what ``checker.extraction.training.train`` takes as its third argument.
"""  # noqa: E501

import gzip
import json
import random
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from checker.errors import InputError
from checker.extraction.parses.language import tokens
from checker.extraction.texts.joining import joined
from checker.extraction.training import practice_grammar
from checker.extraction.training.train import FILES
from checker.extraction.training.treebank import Word, read_treebank
from checker.model import ClauseKind
from checker.reading import read
from checker.teaching.doubt_sources import key
from checker.teaching.teacher import trained

WORDS = 480_000
SHORTEST, LONGEST = 6, 150  # tokens
COMPOSED, EPOCHS, SEED = 500, 2, 3
LEAST_SURE = -0.25


def clauses(folder: Path, without: frozenset[str]) -> Iterator[list[str]]:
    """Yield the distinct clauses of a folder of statements as the pipeline would tokenise them, those of ``without`` left out."""
    seen = set(without)
    for path in sorted(p for p in folder.rglob("*") if p.suffix in (".md", ".html", ".txt")):
        try:
            document = read(path)
        except InputError:
            continue  # another language, or no text: nothing to learn from
        for number, clause in enumerate(document.clauses):
            text = joined(document, number).text
            if clause.furniture or clause.kind in (ClauseKind.HEADING, ClauseKind.ROW) or key(text) in seen:
                continue
            seen.add(key(text))
            forms = tokens(text)
            if SHORTEST <= len(forms) <= LONGEST:
                yield forms


def gold(treebank: Path) -> list[list[Word]]:
    """Return the treebanks' sentences of more than three words, and some composed ones."""
    found = [s for name in FILES["train"] for s in read_treebank(treebank / name) if len(s) > 3]
    composed = practice_grammar.sentences(COMPOSED, 11)
    found += [[Word(n.form, True, n.tag, n.pos, "", head, role) for n, role, head in rows] for rows in composed]  # noqa: FBT003
    return found


def main(encoder: Path, treebank: Path, statements: Path, output: Path, without: Path | None = None) -> None:
    """Train the teacher and write its parses of the statements, the unsure ones left out."""
    lines = without.read_text(encoding="utf-8").splitlines() if without else []
    chosen = list(clauses(statements, frozenset(key(json.loads(line)["sentence"]) for line in lines)))
    random.Random(SEED).shuffle(chosen)  # noqa: S311 - a fixed choice, no secret
    teacher, _ = trained(encoder, gold(treebank), EPOCHS)
    words = 0
    with gzip.open(output, "wt", encoding="utf-8") as out:
        for tree in teacher.parse(chosen):
            words += len(tree.words)
            if tree.sure >= LEAST_SURE:
                out.write(json.dumps(asdict(tree)) + "\n")
            if words > WORDS:
                break


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
