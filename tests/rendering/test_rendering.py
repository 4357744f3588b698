from checker.rendering import formats
from tests.rendering.sample_case import sample_report


def test_formats_are_found_by_listing_the_package() -> None:
    assert {"html", "json", "jsonl", "text"} <= set(formats())


def test_every_format_renders_and_the_same_report_gives_the_same_bytes() -> None:
    for name, render in formats().items():
        text = render(sample_report())
        assert text == render(sample_report()), name
        assert text.encode("utf-8"), name
        assert text.endswith("\n"), name


def test_no_format_for_people_speaks_of_guilt() -> None:
    for name in ("html", "text"):
        text = formats()[name](sample_report()).casefold()
        assert not [word for word in ("illegal", "violation", "violates", "unlawful") if word in text]
