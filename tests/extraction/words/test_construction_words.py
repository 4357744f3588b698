"""The words of constructions are lemmas: a word that no lemma can be would never be met."""

from checker.extraction.words.construction_words import Constructions
from checker.extraction.words.lexicon import lexicon


def test_every_list_has_words_in_lower_case() -> None:
    lists = {name: getattr(lexicon().constructions, name) for name in Constructions.model_fields}
    assert [name for name, words in lists.items() if not words] == []
    assert [(name, word) for name, words in lists.items() for word in words if word != word.strip().lower()] == []
