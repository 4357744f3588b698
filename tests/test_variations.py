"""The variations of corpora/variations are read; those that are not yet stand in unread.txt, which may only shrink.

`python -m tests.benchmarks.variations --unread` writes that list anew. A sentence that is on it and is read fails.
"""

import pytest

from tests.benchmarks.variations import UNREAD, Group, groups, unread


@pytest.mark.parametrize("group", groups(), ids=lambda group: group.group)
def test_the_variations_are_read(group: Group) -> None:
    known = UNREAD.read_text(encoding="utf-8").splitlines()
    assert unread(group) == [text for text in group.sentences() if text in known]
