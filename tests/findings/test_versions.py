from datetime import date

from checker.findings.versions import reported_statements
from checker.model import Statement


def test_a_version_ends_on_the_day_its_successor_begins_unless_it_ends_before() -> None:
    one = Statement(path="one.md", effective_from=date(2012, 1, 1))
    two = Statement(path="two.md", effective_from=date(2013, 1, 1), effective_until=date(2013, 6, 1))
    three = Statement(path="three.md", effective_from=date(2014, 1, 1))
    always = Statement(path="other.md", series="other")
    ends = {found.path: found.in_force_until for found in reported_statements([three, always, one, two])}
    assert ends == {"one.md": date(2013, 1, 1), "two.md": date(2013, 6, 1), "three.md": None, "other.md": None}
