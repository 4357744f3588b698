from checker.drift.words.hunks import hunks, owners


def test_places_are_told_with_what_stands_around_them() -> None:
    (only,) = hunks("we share photos with printers", "we share photos and letters with printers")
    assert (only.gone, only.came) == ((), ("and", "letters"))
    assert (only.before, only.after, only.joined) == ("we share photos", "with printers", True)


def test_places_with_only_a_bridge_between_are_one_where_it_is_asked_for() -> None:
    before, after = "we share it freely", "we use it ourselves"
    assert [each.place for each in hunks(before, after)] == [(("share",), ("use",)), (("freely",), ("ourselves",))]
    assert [each.place for each in hunks(before, after, frozenset({"it"}))] == [(("share", "it", "freely"), ("use", "it", "ourselves"))]


def test_a_name_that_says_whose_a_thing_is_stands_for_ours() -> None:
    assert owners("we keep it in heartline's archive", "we keep it in our archive")[1] == "we keep it in heartline's archive"
    assert owners("we keep it in the huts' archive", "we keep it in an archive")[1] == "we keep it in an archive"
