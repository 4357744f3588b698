import shutil
from pathlib import Path

import pytest

from checker.errors import UsageError
from checker.ontology.ontology import Ontology
from checker.resources import data_folder
from checker.rulebook import rulebook

ENTRY = 'entries:\n  - {{id: {0}, label: {1}, phrases: [{1}], source: test, examples: {{"yes": [{1}]}}}}\n'


def folder(path: Path, **files: str) -> Path:
    for name in ("grammar", "themes", "trades"):
        shutil.copy(data_folder("rules") / "taxonomy" / f"{name}.yaml", path)
    known = {"data": ("photo", "photos"), "purposes": ("billing", "billing"), "recipients": ("advertiser", "advertisers")}
    for name, (entry, phrase) in known.items():
        (path / f"{name}.yaml").write_text(files.get(name, ENTRY.format(entry, phrase)), encoding="utf-8")
    return path


def test_three_taxonomies_are_read_from_a_folder(tmp_path: Path) -> None:
    ontology = Ontology.load(folder(tmp_path))
    assert ontology.data.match("your photos") == "photo"
    assert ontology.purposes.match("billing") == "billing"
    assert ontology.recipients.match("the advertisers") == "advertiser"
    assert ontology.data.match("advertisers") is None


def test_the_mistakes_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    broken = "entries:\n  - {id: photo, label: photos, source: test}\n"
    with pytest.raises(UsageError) as caught:
        Ontology.load(folder(tmp_path, data=broken, recipients="entries: []\n"))
    assert {Path(mistake.place.split(":", 1)[0]).name for mistake in caught.value.mistakes} == {"data.yaml", "recipients.yaml"}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("user.contact.email", ("user.contact.email",), id="its-own-id"),
        pytest.param("email_sha256", ("user.contact.email",), id="a-hashed-column"),
        pytest.param("email address", ("user.contact.email",), id="plain-words"),
        pytest.param("zzqx_17", (), id="unknown"),
        pytest.param("complainant's name", ("user.name",), id="of-somebody"),
        pytest.param("readers' addresses", ("user.contact.address",), id="of-several"),
        pytest.param("printer's name", (), id="of-a-thing"),
        pytest.param("vendor's name", (), id="of-an-organisation"),
    ],
)
def test_a_field_name_says_data_or_nothing(name: str, expected: tuple[str, ...]) -> None:
    assert rulebook().ontology.field(name) == expected


def test_a_field_name_says_whether_its_value_is_hashed() -> None:
    assert rulebook().ontology.hashed("email_sha256")
    assert not rulebook().ontology.hashed("email")
