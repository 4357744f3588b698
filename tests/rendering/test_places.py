import pytest

from checker.rendering.places import file_path
from tests.rendering.sample_case import sample_report


@pytest.mark.parametrize(
    ("folder", "path", "seen"),
    [
        pytest.param("", "a/policy.md", "a/policy.md", id="the folder is here, or elsewhere"),
        pytest.param("case", "policy.md", "case/policy.md", id="below"),
        pytest.param("case/hired", "../policy.md", "case/policy.md", id="a detour"),
        pytest.param("case", "/srv/policy.md", "/srv/policy.md", id="absolute"),
    ],
)
def test_a_file_is_where_an_editor_looks_for_it(folder: str, path: str, seen: str) -> None:
    report = sample_report()
    report = report.model_copy(update={"provenance": report.provenance.model_copy(update={"folder": folder})})
    assert file_path(report, path) == seen
