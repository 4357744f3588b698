"""Composed sentences are trees, and one seed gives one set of sentences."""

from checker.extraction.training.practice_grammar import Grammar, sentences
from checker.extraction.training.practice_trees import Node, linear, word

LABELS = {
    "root", "nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "amod", "compound", "det", "case", "mark",
    "cc", "cc:preconj", "conj", "advmod", "advcl", "acl", "acl:relcl", "aux", "aux:pass", "cop", "expl", "xcomp", "fixed", "nummod",
    "punct", "compound:prt",
}  # fmt: skip
Tree = list[tuple[Node, str, int]]


def _reaches_root(tree: Tree, number: int) -> bool:
    for _ in tree:
        head = tree[number - 1][2]
        if head == 0:
            return True
        number = head
    return False


def _written(trees: list[Tree]) -> list[list[tuple[str, str, str, int]]]:
    return [[(node.form, node.tag, role, head) for node, role, head in tree] for tree in trees]


def test_every_sentence_is_one_tree() -> None:
    trees = list(sentences(1000, 3))
    assert len(trees) == 1000
    for tree in trees:
        assert [role for _, role, head in tree if head == 0] == ["root"]
        assert {role for _, role, _ in tree} <= LABELS
        assert all(head != number for number, (_, _, head) in enumerate(tree, 1))
        assert all(_reaches_root(tree, number) for number in range(1, len(tree) + 1))
        assert all(node.form and node.tag and node.pos for node, _, _ in tree)


def test_one_seed_gives_one_set_of_sentences_another_seed_another() -> None:
    assert _written(list(sentences(50, 7))) == _written(list(sentences(50, 7)))
    assert _written(list(sentences(50, 7))) != _written(list(sentences(50, 8)))


def test_a_tree_is_laid_out_in_surface_order() -> None:
    verb = word("share", "VBP").left("nsubj", word("We", "PRP"))
    verb.right("obj", word("photos", "NNS").left("nmod:poss", word("your", "PRP$"))).right("punct", word(".", "."))
    assert [(node.form, role, head) for node, role, head in linear(verb)] == [
        ("We", "nsubj", 2),
        ("share", "root", 0),
        ("your", "nmod:poss", 4),
        ("photos", "obj", 2),
        (".", "punct", 2),
    ]


def test_coordination_hangs_on_the_first_member() -> None:
    joined = Grammar(1).coordinate([word(form, "NNS") for form in ("photos", "names", "ages")], "and", oxford=False)
    assert [(node.form, role, head) for node, role, head in linear(joined)] == [
        ("photos", "root", 0),
        (",", "punct", 3),
        ("names", "conj", 1),
        ("and", "cc", 5),
        ("ages", "conj", 1),
    ]


def test_the_head_of_a_noun_phrase_stands_before_of() -> None:
    phrase = linear(Grammar(1).noun_phrase("date/NN of/IN birth/NN", determiner="the"))
    assert [(node.form, role) for node, role, _ in phrase] == [("the", "det"), ("date", "root"), ("of", "case"), ("birth", "nmod")]
