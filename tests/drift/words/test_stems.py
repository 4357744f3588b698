from checker.drift.words.stems import stem


def test_forms_of_a_word_share_a_stem() -> None:
    assert stem("sharing") == stem("shares") == stem("share")
    assert stem("policies") == stem("policy")
