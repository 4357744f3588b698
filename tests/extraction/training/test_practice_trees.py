"""Trees of composed sentences in surface order."""

from checker.extraction.training.practice_trees import WORDS, linear, word


def test_a_tree_is_read_from_left_to_right_with_its_heads() -> None:
    verb = word("share", "VBP").left("nsubj", word("We", "PRP")).right("obj", word("photos", "NNS"))
    assert [(node.form, role, head) for node, role, head in linear(verb)] == [
        ("We", "nsubj", 2),
        ("share", "root", 0),
        ("photos", "obj", 2),
    ]


def test_punctuation_sticks_to_the_word_before_it() -> None:
    assert (word(",", ",").glued, word("photos", "NNS").glued) == (True, False)


def test_every_phrase_of_the_vocabulary_is_tagged() -> None:
    assert all("/" in part for phrase in (*WORDS.data, *WORDS.people, *WORDS.purposes) for part in phrase.split())
