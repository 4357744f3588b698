from pathlib import Path

import pytest

from checker.resources import data_folder


@pytest.mark.parametrize(
    ("name", "held"), [("rules", "taxonomy/data.yaml"), ("reports/templates", "*.j*")], ids=["rules", "templates of the report"]
)
def test_a_shipped_folder_is_found_with_what_it_holds(name: str, held: str) -> None:
    assert sorted(data_folder(name).glob(held)) != []


def test_in_a_checkout_data_stand_beside_the_package() -> None:
    assert data_folder("rules") == Path(__file__).resolve().parents[1] / "rules"


def test_a_folder_inside_the_package_comes_first() -> None:
    assert data_folder("reading") == Path(__file__).resolve().parents[1] / "checker" / "reading"
