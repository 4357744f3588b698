"""Which words mean the same, read from WordNet's files."""

from pathlib import Path

from checker.teaching.synonyms import synonyms

_INDEX = {
    "noun": "  1 a line of the licence\nphoto n 1 0 1 1 00000001\nsnap n 1 0 1 0 00000001\npicture n 1 0 1 1 00000001\n",
    "verb": "give v 1 0 1 1 00000002\nprovide v 1 1 @ 1 1 00000003\nsupply v 1 1 @ 1 1 00000003\n",
    "adj": "",
    "adv": "",
}
_DATA = {
    "noun": "  1 a line of the licence\n00000001 06 n 03 photo 0 snap 0 picture 0 000 | what a camera makes\n",
    "verb": "00000002 40 v 01 give 0 000 | hand over\n00000003 40 v 02 provide 0 supply 0 001 @ 00000002 v 0000 | give what is needed\n",
    "adj": "",
    "adv": "",
}
_TAGGED = "photo%1:06:00:: 1 3\npicture%1:06:00:: 1 9\ngive%2:40:00:: 1 9\nprovide%2:40:00:: 1 4\nsupply%2:40:00:: 1 2\n"


def test_words_of_one_meaning_stand_on_a_line_with_the_broader_verbs(tmp_path: Path) -> None:
    for part, lines in _INDEX.items():
        (tmp_path / f"index.{part}").write_text(lines, "ascii")
        (tmp_path / f"data.{part}").write_text(_DATA[part], "ascii")
    (tmp_path / "cntlist.rev").write_text(_TAGGED, "ascii")
    assert synonyms(tmp_path) == ["photo picture", "provide supply < give"]
