"""The teacher: a biaffine dependency parser (Dozat and Manning, 2017) on a pre-trained encoder; it is never shipped and never run by users.

Needs the extra ``teach`` (torch, transformers). One seed and fixed batches make a run repeatable on one machine.
"""

import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import nn
from torch.nn import functional
from transformers import AutoModel, AutoTokenizer

from checker.extraction.training.treebank import Word
from checker.teaching.tree import Tree, best_tree

ARC, LABEL = 400, 128  # sizes of the biaffine layers
BUDGET = 1200  # words of a batch, padding included
FROZEN_LAYERS = 1
RATES = {"encoder": 2e-4, "head": 1.5e-3}
Batch = tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]


@dataclass
class Labels:
    """The tags and relations of the training sentences, in order."""

    tags: list[str] = field(default_factory=list)
    pos: list[str] = field(default_factory=list)
    deps: list[str] = field(default_factory=list)

    @staticmethod
    def of(sentences: Sequence[Sequence[Word]]) -> "Labels":
        """Collect the labels that occur in gold sentences."""
        words = [word for sentence in sentences for word in sentence]
        return Labels(sorted({w.tag for w in words}), sorted({w.pos for w in words}), sorted({w.dep for w in words}))


class Biaffine(nn.Module):  # type: ignore[misc]  # torch is no dependency of the checks
    """Scores every head and relation of every word of a sentence."""

    def __init__(self, encoder: Path, labels: Labels) -> None:
        super().__init__()
        self.encoder: Any = AutoModel.from_pretrained(encoder)
        size = self.encoder.config.hidden_size
        self.drop = nn.Dropout(0.25)
        self.arc_head, self.arc_dep = nn.Linear(size, ARC), nn.Linear(size, ARC)
        self.label_head, self.label_dep = nn.Linear(size, LABEL), nn.Linear(size, LABEL)
        self.arcs = nn.Parameter(torch.randn(ARC + 1, ARC) * 0.02)
        self.labels = nn.Parameter(torch.randn(len(labels.deps), LABEL + 1, LABEL + 1) * 0.01)
        self.tags, self.pos = nn.Linear(size, len(labels.tags)), nn.Linear(size, len(labels.pos))
        self.root = nn.Parameter(torch.randn(size) * 0.02)
        self.mix = nn.Parameter(torch.zeros(4))

    def forward(self, batch: Batch) -> tuple[torch.Tensor, torch.Tensor]:
        """Return word vectors (with the root first) and arc scores [sentence, dependent, head]."""
        pieces, mask, owner, real = batch
        layers = self.encoder(input_ids=pieces, attention_mask=mask, output_hidden_states=True).hidden_states[-4:]
        mixed = sum(weight * layer for weight, layer in zip(torch.softmax(self.mix, 0), layers, strict=True))
        words = mixed.new_zeros(len(pieces), real.shape[1], mixed.shape[-1])
        counts = mixed.new_zeros(len(pieces), real.shape[1], 1)
        words.scatter_add_(1, owner.unsqueeze(-1).expand(-1, -1, mixed.shape[-1]), mixed)
        counts.scatter_add_(1, owner.unsqueeze(-1), torch.ones_like(mixed[..., :1]))
        words = torch.cat([self.root.expand(len(pieces), 1, -1), (words / counts.clamp(min=1))[:, 1:]], 1)
        words = self.drop(words)
        heads, deps = functional.gelu(self.arc_head(words)), functional.gelu(self.arc_dep(words))
        scores = torch.einsum("bhi,ij,bdj->bdh", _with_bias(self.drop(heads)), self.arcs, self.drop(deps))
        return words, scores.masked_fill(~_heads_allowed(real).unsqueeze(1), -1e9)

    def relations(self, words: torch.Tensor, heads: torch.Tensor) -> torch.Tensor:
        """Return relation scores for given heads."""
        left = functional.gelu(self.label_head(words))
        left = left.gather(1, heads.unsqueeze(-1).expand(-1, -1, left.shape[-1]))
        right = functional.gelu(self.label_dep(words))
        return torch.einsum("bdi,rij,bdj->bdr", _with_bias(left), self.labels, _with_bias(self.drop(right)))


def _with_bias(vectors: torch.Tensor) -> torch.Tensor:
    return torch.cat([vectors, torch.ones_like(vectors[..., :1])], -1)


def _heads_allowed(real: torch.Tensor) -> torch.Tensor:
    return torch.cat([torch.ones(len(real), 1, dtype=torch.bool), real[:, 1:]], 1)


class Teacher:
    """A trained teacher with its tokenizer and labels."""

    def __init__(self, encoder: Path, labels: Labels) -> None:
        torch.manual_seed(7)
        self.labels, self.model = labels, Biaffine(encoder, labels)
        self.tokenizer: Any = AutoTokenizer.from_pretrained(encoder)

    def batch(self, forms: Sequence[Sequence[str]]) -> Batch:
        """Return word pieces, their mask, the word each belongs to (0: none), and which words are real (the root's place is not)."""
        encoded = self.tokenizer(
            list(map(list, forms)), is_split_into_words=True, truncation=True, max_length=510, padding=True, return_tensors="pt"
        )
        owner = torch.zeros_like(encoded["input_ids"])
        real = torch.zeros(len(forms), max(map(len, forms)) + 1, dtype=torch.bool)
        for number, sentence in enumerate(forms):
            owner[number] = torch.tensor([0 if word is None else word + 1 for word in encoded.word_ids(number)])
            real[number, 1 : len(sentence) + 1] = True
        return encoded["input_ids"], encoded["attention_mask"], owner, real

    def train(self, sentences: Sequence[Sequence[Word]], epochs: int) -> None:
        """Fit the teacher to gold sentences."""
        frozen = [self.model.encoder.embeddings, *self.model.encoder.encoder.layer[:FROZEN_LAYERS]]
        for parameter in (p for part in frozen for p in part.parameters()):
            parameter.requires_grad_(False)  # noqa: FBT003 - torch's own signature
        heads = [p for name, p in self.model.named_parameters() if not name.startswith("encoder")]
        groups = [{"params": self.model.encoder.parameters(), "lr": RATES["encoder"]}, {"params": heads, "lr": RATES["head"]}]
        optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
        order = random.Random(7)  # noqa: S311 - a fixed order, no secret
        total = epochs * len(_batches(sentences, order))
        schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1.0, (step + 1) / 60) * max(0.02, 1 - step / total))
        self.model.train()
        for _ in range(epochs):
            for chosen in _batches(sentences, order):
                loss = self._loss([sentences[i] for i in chosen])
                optimizer.zero_grad()
                loss.backward()
                nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
                optimizer.step()
                schedule.step()

    def _loss(self, sentences: Sequence[Sequence[Word]]) -> torch.Tensor:
        batch = self.batch([[word.form for word in sentence] for sentence in sentences])
        real = batch[3]
        gold = {name: torch.zeros(real.shape, dtype=torch.long) for name in ("head", "dep", "tag", "pos")}
        for number, sentence in enumerate(sentences):
            span = slice(1, len(sentence) + 1)
            gold["head"][number, span] = torch.tensor([word.head for word in sentence])
            gold["dep"][number, span] = torch.tensor([self.labels.deps.index(word.dep) for word in sentence])
            gold["tag"][number, span] = torch.tensor([self.labels.tags.index(word.tag) for word in sentence])
            gold["pos"][number, span] = torch.tensor([self.labels.pos.index(word.pos) for word in sentence])
        words, arcs = self.model(batch)
        relations = self.model.relations(words, gold["head"])
        cross = functional.cross_entropy
        return (
            cross(arcs[real], gold["head"][real])
            + cross(relations[real], gold["dep"][real])
            + 0.3 * cross(self.model.tags(words)[real], gold["tag"][real])
            + 0.2 * cross(self.model.pos(words)[real], gold["pos"][real])
        )

    def parse(self, forms: Sequence[Sequence[str]]) -> Iterator[Tree]:
        """Yield a tree for each tokenised sentence, in order."""
        self.model.eval()
        for start in range(0, len(forms), 32):
            part = forms[start : start + 32]
            with torch.no_grad():
                yield from self._parsed(part)

    def _parsed(self, forms: Sequence[Sequence[str]]) -> Iterator[Tree]:
        batch = self.batch(forms)
        words, arcs = self.model(batch)
        scores = functional.log_softmax(arcs, -1).numpy()
        heads = torch.zeros(batch[3].shape, dtype=torch.long)
        for number, sentence in enumerate(forms):
            size = len(sentence) + 1
            heads[number, :size] = torch.tensor(best_tree(scores[number, :size, :size]))
        relations, root = self.model.relations(words, heads), self.labels.deps.index("root")
        relations[..., root] = torch.where(heads == 0, 1e9, -1e9)
        chosen = {"dep": relations.argmax(-1), "tag": self.model.tags(words).argmax(-1), "pos": self.model.pos(words).argmax(-1)}
        for number, sentence in enumerate(forms):
            span = range(1, len(sentence) + 1)
            sure = sum(float(scores[number, i, heads[number, i]]) for i in span) / max(len(sentence), 1)
            yield Tree(
                tuple(sentence),
                tuple(int(heads[number, i]) for i in span),
                tuple(self.labels.deps[chosen["dep"][number, i]] for i in span),
                tuple(self.labels.tags[chosen["tag"][number, i]] for i in span),
                tuple(self.labels.pos[chosen["pos"][number, i]] for i in span),
                sure,
            )


def _batches(sentences: Sequence[Sequence[Word]], order: random.Random) -> list[list[int]]:
    by_length = sorted(range(len(sentences)), key=lambda i: len(sentences[i]) + order.random() * 4)
    found: list[list[int]] = []
    for i in by_length:
        if found and max(len(sentences[j]) for j in (*found[-1], i)) * (len(found[-1]) + 1) <= BUDGET:
            found[-1].append(i)
        else:
            found.append([i])
    order.shuffle(found)
    return found


def trained(encoder: Path, sentences: Sequence[Sequence[Word]], epochs: int) -> tuple[Teacher, float]:
    """Return a teacher trained on gold sentences, and how many seconds that took."""
    started = time.monotonic()
    teacher = Teacher(encoder, Labels.of(sentences))
    teacher.train(sentences, epochs)
    return teacher, time.monotonic() - started
