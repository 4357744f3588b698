"""Which clauses words point to."""

import pytest

from checker.extraction.documents.pointed_at import pointed_at
from checker.reading import read_text

TEXT = """## 1. Sales

We sell nothing. We lend nothing.

We give nothing away.

## 2. Photos

- Faces are blurred.
- Places are not.

This points back.
"""


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Section 1", ["We sell nothing.", "We lend nothing.", "We give nothing away."]),
        ("the section on photos", ["Faces are blurred.", "Places are not."]),
        ("the previous paragraph", ["Faces are blurred.", "Places are not."]),
        ("the previous sentence", ["Places are not."]),
        ("the previous section", ["We sell nothing.", "We lend nothing.", "We give nothing away."]),
        ("this", ["Faces are blurred.", "Places are not."]),
        ("the rule on lending", ["We lend nothing."]),
        ("this section", ["Faces are blurred.", "Places are not."]),
    ],
)
def test_words_point_to_clauses(words: str, meant: list[str]) -> None:
    document = read_text(TEXT, "policy.md", ".md")
    here = len(document.clauses) - 1
    told = [i for i, clause in enumerate(document.clauses) if clause.kind.value != "heading" and i != here]
    found = [document.clauses[i].text.removeprefix("• ") for i in pointed_at(words, here, document, told)]
    assert found == meant
