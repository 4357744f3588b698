import pytest
from pydantic import ValidationError

from checker.report.agreement import Agreement, Party


def test_an_agreement_is_frozen_and_refuses_what_it_does_not_know() -> None:
    found = Agreement(path="a.md", sha256="0", parties=(Party(name="Quill", names=("Quill", "Processor")),))
    assert Agreement.model_validate_json(found.model_dump_json()) == found
    with pytest.raises(ValidationError):
        Agreement.model_validate({"path": "a.md", "sha256": "0", "verdict": "kept"})
