from checker.report.drift import ChangeKind, Protection
from tests.drift.versions import meaning

LIST = "We share the following with advertisers:\n\n- your photos\n{}- your e-mail address\n"


def test_a_line_that_comes_into_a_list_is_told_by_what_the_other_lines_say() -> None:
    told = meaning(LIST.format(""), LIST.format("- blips and blops, if you wear a gizmo\n"))
    assert [(each.change, each.protection) for each in told] == [(ChangeKind.ADDED, Protection.LESS)]


def test_a_line_that_leaves_a_list_is_told_too() -> None:
    told = meaning(LIST.format("- blips and blops, if you wear a gizmo\n"), LIST.format(""))
    assert [(each.change, each.protection) for each in told] == [(ChangeKind.REMOVED, Protection.MORE)]


def test_a_sentence_beside_a_list_is_no_line_of_it() -> None:
    assert meaning(LIST.format(""), LIST.format("") + "\nBlips and blops are fun.\n") == []
