from checker.drift.words.stems import stem


def test_forms_of_a_word_share_a_stem() -> None:
    assert stem("sharing") == stem("shares") == stem("share")
    assert stem("policies") == stem("policy")


def test_the_two_spellings_of_a_word_share_a_stem() -> None:
    assert stem("personalised") == stem("personalize")
    assert stem("behaviour") == stem("behavior")
    assert stem("four") != stem("for")
