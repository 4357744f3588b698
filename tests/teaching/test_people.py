"""Which nouns name people, read from WordNet's files."""

from pathlib import Path

from checker.resources import data_folder
from checker.teaching.people import counts, people, senses, synsets

_DATA = """\
  1 a line of the licence
00000001 03 n 01 entity 0 000 | everything
00000002 14 n 01 organization 0 001 @ 00000001 n 0000 | people who work together
00000003 18 n 01 baker 0 001 @ 00000001 n 0000 | who bakes
00000004 06 n 01 baker 0 001 @ 00000001 n 0000 | an oven
00000005 14 n 01 choir 0 001 @ 00000002 n 0000 | who sing together
00000006 06 n 01 oven 0 001 @ 00000001 n 0000 | a box that bakes
00000007 18 n 01 oaf 0 002 @ 00000001 n 0000 ;u 00000008 n 0000 | somebody clumsy
00000008 10 n 01 disparagement 0 001 @ 00000001 n 0000 | what is said against somebody
00000009 18 n 01 Ada 0 001 @ 00000001 n 0000 | a name
00000010 18 n 06 unpleasant_person 0 bad_person 0 simpleton 0 fool 0 prostitute 0 adulteress 0 001 @ 00000001 n 0000 | nobody
00000011 18 n 01 lout 0 001 @ 00000010 n 0000 | somebody rude
"""
_INDEX = """\
  1 a line of the licence
ada n 1 1 @ 1 0 00000009
adulteress n 1 1 @ 1 0 00000010
bad_person n 1 1 @ 1 0 00000010
baker n 2 1 @ 2 1 00000003 00000004
choir n 1 1 @ 1 0 00000005
disparagement n 1 1 @ 1 0 00000008
fool n 1 1 @ 1 0 00000010
lout n 1 1 @ 1 0 00000011
oaf n 1 1 @ 1 0 00000007
organization n 1 1 @ 1 0 00000002
oven n 1 1 @ 1 0 00000006
prostitute n 1 1 @ 1 0 00000010
simpleton n 1 1 @ 1 0 00000010
unpleasant_person n 1 1 @ 1 0 00000010
"""


def _files(folder: Path) -> Path:
    (folder / "data.noun").write_text(_DATA, "ascii")
    (folder / "index.noun").write_text(_INDEX, "ascii")
    (folder / "cntlist.rev").write_text("baker%1:18:00:: 1 9\nbaker%1:06:00:: 2 1\nbake%2:30:00:: 1 7\n", "ascii")
    return folder


def test_people_and_organisations_are_written_and_things_names_and_slurs_are_not(tmp_path: Path) -> None:
    assert people(_files(tmp_path)) == ["baker", "choir", "organization"]


def test_meanings_are_read_with_what_stands_above_them(tmp_path: Path) -> None:
    folder = _files(tmp_path)
    assert synsets(folder)["00000005"].above == ("00000002",)
    assert senses(folder)["baker"] == ("00000003", "00000004")
    assert counts(folder) == {("baker", 1): 9, ("baker", 2): 1}


def test_the_shipped_list_is_sorted_words_with_its_licence_beside_it() -> None:
    folder = data_folder("rules") / "lexicon" / "wordnet"
    words = (folder / "people.txt").read_text("ascii").split()
    assert words == sorted(set(words))
    assert {"plumber", "registrar", "academy"} <= set(words)
    assert not {"cupboard", "freedom"} & set(words)
    assert "Princeton University" in (folder / "LICENSE").read_text("utf-8")
