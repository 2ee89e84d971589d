"""The reader's network: a BERT encoder with word features, word heads, and a head that reads from one anchor word.

The encoder is BERT as published (Devlin et al. 2019), here from the MiniLM-L6 weights (Wang et al. 2020). That each
cue is labelled with its own source and content by a pass conditioned on it follows semantic role labelling (Shi and
Lin 2019); the labels of a pass are joined by a linear-chain conditional random field (Lafferty et al. 2001).
"""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy
import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from counterclaim.reading.attribution.border import (
    CONVENTIONS,
    LEFT,
    PARAGRAPH_REACH,
    QUOTE_CODES,
    REACH,
    ROLE_LABELS,
    SENTENCE_REACH,
    SHAPE_CODES,
    STANCES,
    WORD_OUTPUTS,
)


@dataclass(frozen=True)
class Sizes:
    """Sizes of a network; the first ones come from the base encoder's config.json."""

    vocabulary: int
    hidden: int
    layers: int
    heads: int
    inner: int
    positions: int
    dropout: float = 0.1
    relation: int = 128
    relation_heads: int = 4
    relation_inner: int = 256
    relation_layers: int = 2

    @classmethod
    def of_base(cls, base: Path) -> "Sizes":
        """The sizes of a BERT-like encoder in a folder."""
        config = json.loads((base / "config.json").read_text(encoding="utf-8"))
        return cls(
            vocabulary=config["vocab_size"],
            hidden=config["hidden_size"],
            layers=config["num_hidden_layers"],
            heads=config["num_attention_heads"],
            inner=config["intermediate_size"],
            positions=config["max_position_embeddings"],
        )


class Dropout(nn.Module):
    """Dropout whose masks on a CPU are cut from random bytes, which is an order of magnitude faster there."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self.below = round(256 * share)

    def forward(self, states: Tensor) -> Tensor:
        """The states, in training with a share of them set to nothing and the others raised to make up for it."""
        if not self.training or not self.below:
            return states
        if states.device.type != "cpu":
            return functional.dropout(states, self.below / 256)
        seed = int(torch.randint(2**62, ()))
        chance = numpy.random.Generator(numpy.random.SFC64(seed)).bytes(states.numel())
        kept = torch.frombuffer(bytearray(chance), dtype=torch.uint8).view(states.shape) >= self.below
        return states * (kept.to(states.dtype) * (256 / (256 - self.below)))


class Layer(nn.Module):
    """One transformer layer with normalisation after each half, as in BERT."""

    def __init__(self, width: int, heads: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.mix = nn.Linear(width, 3 * width)
        self.join = nn.Linear(width, width)
        self.join_norm = nn.LayerNorm(width, eps=1e-12)
        self.widen = nn.Linear(width, inner)
        self.narrow = nn.Linear(inner, width)
        self.narrow_norm = nn.LayerNorm(width, eps=1e-12)
        self.dropout = Dropout(dropout)

    def forward(self, states: Tensor, mask: Tensor | None) -> Tensor:
        """States of the same shape [batch, length, width]; `mask` [batch, 1, 1, length] is true where one may look."""
        batch, length, width = states.shape
        mixed = self.mix(states).view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        seen = functional.scaled_dot_product_attention(mixed[0], mixed[1], mixed[2], attn_mask=mask)
        joined = self.join(seen.transpose(1, 2).reshape(batch, length, width))
        states = self.join_norm(states + self.dropout(joined))
        narrowed = self.narrow(functional.gelu(self.widen(states)))
        normed: Tensor = self.narrow_norm(states + self.dropout(narrowed))
        return normed


class Encoder(nn.Module):
    """Pieces with their features to hidden states and word scores."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.pieces = nn.Embedding(sizes.vocabulary, sizes.hidden)
        self.positions = nn.Embedding(sizes.positions, sizes.hidden)
        self.kind = nn.Parameter(torch.zeros(sizes.hidden))
        self.shapes = nn.Embedding(SHAPE_CODES, sizes.hidden)
        self.quotes = nn.Embedding(QUOTE_CODES, sizes.hidden)
        self.norm = nn.LayerNorm(sizes.hidden, eps=1e-12)
        self.layers = nn.ModuleList(
            Layer(sizes.hidden, sizes.heads, sizes.inner, sizes.dropout) for _ in range(sizes.layers)
        )
        self.scores = nn.Linear(sizes.hidden, WORD_OUTPUTS)
        self.dropout = Dropout(sizes.dropout)
        self.pieces.weight.requires_grad_(False)
        nn.init.zeros_(self.shapes.weight)
        nn.init.zeros_(self.quotes.weight)

    def forward(self, pieces: Tensor, shapes: Tensor, quotes: Tensor, mask: Tensor | None) -> tuple[Tensor, Tensor]:
        """Hidden states [batch, length, hidden] and word scores [batch, length, WORD_OUTPUTS] of each piece."""
        states = self.pieces(pieces) + self.positions.weight[: pieces.shape[1]] + self.kind
        states = self.dropout(self.norm(states + self.shapes(shapes) + self.quotes(quotes)))
        seen = None if mask is None else mask[:, None, None, :]
        for layer in self.layers:
            states = layer(states, seen)
        return states, self.scores(states)

    def load_base(self, base: Path) -> None:
        """Take over the weights of a BERT-like encoder in a folder."""
        from_base = {name.removeprefix("bert."): value for name, value in load_file(base / "model.safetensors").items()}
        ours = self.state_dict()
        for name, theirs in _base_names(len(self.layers)).items():
            ours[name] = torch.cat([from_base[one] for one in theirs])
        ours["kind"] = from_base["embeddings.token_type_embeddings.weight"][0]
        self.load_state_dict(ours)


def _base_names(layers: int) -> dict[str, list[str]]:
    """For each of our tensors, the BERT tensors it is made of."""
    names = {"pieces.weight": ["embeddings.word_embeddings.weight"]}
    names["positions.weight"] = ["embeddings.position_embeddings.weight"]
    for end in ("weight", "bias"):
        names[f"norm.{end}"] = [f"embeddings.LayerNorm.{end}"]
        for number in range(layers):
            ours, theirs = f"layers.{number}", f"encoder.layer.{number}"
            names[f"{ours}.mix.{end}"] = [f"{theirs}.attention.self.{one}.{end}" for one in ("query", "key", "value")]
            names[f"{ours}.join.{end}"] = [f"{theirs}.attention.output.dense.{end}"]
            names[f"{ours}.join_norm.{end}"] = [f"{theirs}.attention.output.LayerNorm.{end}"]
            names[f"{ours}.widen.{end}"] = [f"{theirs}.intermediate.dense.{end}"]
            names[f"{ours}.narrow.{end}"] = [f"{theirs}.output.dense.{end}"]
            names[f"{ours}.narrow_norm.{end}"] = [f"{theirs}.output.LayerNorm.{end}"]
    return names


class Relations(nn.Module):
    """From one anchor word, the role of every word around it, and what is said of the attribution as a whole."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        width = sizes.relation
        self.word = nn.Linear(sizes.hidden, width)
        self.anchor = nn.Linear(sizes.hidden, width)
        self.place = nn.Embedding(REACH, width)
        self.sentence = nn.Embedding(2 * SENTENCE_REACH + 1, width)
        self.paragraph = nn.Embedding(2 * PARAGRAPH_REACH + 1, width)
        self.quote = nn.Embedding(QUOTE_CODES, width)
        self.convention = nn.Embedding(len(CONVENTIONS), width)
        self.cue = nn.Linear(1, width, bias=False)
        self.norm = nn.LayerNorm(width)
        self.layers = nn.ModuleList(
            Layer(width, sizes.relation_heads, sizes.relation_inner, sizes.dropout)
            for _ in range(sizes.relation_layers)
        )
        self.roles = nn.Linear(width, ROLE_LABELS)
        self.whole = nn.Linear(5 * width, 2 * width)
        self.verdict = nn.Linear(2 * width, 2 + len(STANCES))
        self.dropout = Dropout(sizes.dropout)
        for table in (self.place, self.sentence, self.paragraph, self.quote, self.convention):
            nn.init.normal_(table.weight, std=0.3)

    def forward(
        self,
        words: Tensor,
        cue_chance: Tensor,
        sentences: Tensor,
        paragraphs: Tensor,
        quotes: Tensor,
        anchors: Tensor,
        convention: Tensor,
        low: Tensor,
        high: Tensor,
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Role scores [anchors, REACH, ROLE_LABELS], then keep, stance and holds scores of each anchor.

        `words` [words, hidden] are the hidden states of the words of one window, or of several on end; `cue_chance`,
        `sentences`, `paragraphs` and `quotes` run along them; `convention` has a number for each anchor, and the words
        of an anchor's window go from `low` to `high`, end exclusive.
        """
        states, inside, anchor = self.seen_from(
            words, cue_chance, sentences, paragraphs, quotes, anchors, convention, low, high
        )
        for layer in self.layers:
            states = layer(states, inside[:, None, None, :])
        return self.answers(states, inside, anchor)

    def seen_from(
        self,
        words: Tensor,
        cue_chance: Tensor,
        sentences: Tensor,
        paragraphs: Tensor,
        quotes: Tensor,
        anchors: Tensor,
        convention: Tensor,
        low: Tensor,
        high: Tensor,
    ) -> tuple[Tensor, Tensor, Tensor]:
        """The words around each anchor before the layers, which of them lie in the window, and each anchor itself."""
        at = anchors[:, None] + torch.arange(-LEFT, REACH - LEFT, device=anchors.device)[None, :]
        inside = (at >= low[:, None]) & (at < high[:, None])
        at = at.clamp(0, words.shape[0] - 1)
        sentence = (sentences[at] - sentences[anchors][:, None]).clamp(-SENTENCE_REACH, SENTENCE_REACH) + SENTENCE_REACH
        paragraph = (paragraphs[at] - paragraphs[anchors][:, None]).clamp(-PARAGRAPH_REACH, PARAGRAPH_REACH)
        states = self.word(words)[at] + self.place.weight[None] + self.sentence(sentence)
        states = states + self.paragraph(paragraph + PARAGRAPH_REACH) + self.quote(quotes[at])
        states = states + self.cue(cue_chance[at][:, :, None])
        anchor = self.anchor(words[anchors])
        states = states + (anchor + self.convention(convention))[:, None]
        return self.dropout(self.norm(functional.gelu(states))), inside, anchor

    def answers(self, states: Tensor, inside: Tensor, anchor: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Role, keep, stance and holds scores from the states after the layers."""
        roles = self.roles(states)
        keep, stances, holds = self._verdict(states, roles, inside, anchor)
        return roles, keep, stances, holds

    def _verdict(self, states: Tensor, roles: Tensor, inside: Tensor, anchor: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        chance = torch.softmax(roles.detach().float(), dim=-1) * inside[:, :, None]
        shares = torch.stack([chance[:, :, 1 + 2 * k] + chance[:, :, 2 + 2 * k] for k in range(3)], dim=1)
        shares = shares / (shares.sum(dim=2, keepdim=True) + 1.0)
        pooled = torch.bmm(shares.to(states.dtype), states)
        parts = torch.cat([pooled.flatten(1), states[:, LEFT], anchor], dim=1)
        scores = self.verdict(self.dropout(functional.gelu(self.whole(parts))))
        return scores[:, 0], scores[:, 2:], scores[:, 1]


class RoleField(nn.Module):
    """The conditional random field over role labels; begins with what no labelling may do ruled out."""

    def __init__(self) -> None:
        super().__init__()
        self.steps = nn.Parameter(torch.zeros(ROLE_LABELS, ROLE_LABELS))
        self.register_buffer("barred", barred_steps())

    def transitions(self) -> Tensor:
        """Score of going from one label (row) to another (column)."""
        barred: Tensor = self.barred  # type: ignore[assignment]
        return self.steps.masked_fill(barred, -1e4)

    def loss(self, roles: Tensor, gold: Tensor, inside: Tensor) -> Tensor:
        """Negative log likelihood of the gold labels of each anchor; words outside the window are passed over."""
        steps = self.transitions()
        roles = with_anchor_rule(roles.float())
        roles = torch.where(inside[:, :, None], roles, _outside_only(roles))
        gold = torch.where(inside, gold, torch.zeros_like(gold))
        path = roles.gather(2, gold[:, :, None]).squeeze(2).sum(1) + steps[gold[:, :-1], gold[:, 1:]].sum(1)
        total = with_start_rule(roles[:, 0])
        for number in range(1, roles.shape[1]):
            total = torch.logsumexp(total[:, :, None] + steps[None], dim=1) + roles[:, number]
        return torch.logsumexp(total, dim=1) - path


def _outside_only(roles: Tensor) -> Tensor:
    fixed = torch.full_like(roles, -1e4)
    fixed[:, :, 0] = 0.0
    return fixed


def barred_steps() -> Tensor:
    """True where an inside label would not follow its own begin or inside label."""
    barred = torch.zeros(ROLE_LABELS, ROLE_LABELS, dtype=torch.bool)
    for inner in range(2, ROLE_LABELS, 2):
        barred[:, inner] = True
        barred[inner - 1, inner] = barred[inner, inner] = False
    return barred


def with_anchor_rule(roles: Tensor) -> Tensor:
    """The anchor is part of its cue: other labels are ruled out there."""
    rule = torch.zeros(roles.shape[1:], device=roles.device)
    rule[LEFT, 0] = -1e4
    rule[LEFT, 3:] = -1e4
    return roles + rule


def with_start_rule(first: Tensor) -> Tensor:
    """No inside label on the first word."""
    rule = torch.zeros(first.shape[1:], device=first.device)
    rule[2::2] = -1e4
    return first + rule


class Network(nn.Module):
    """Everything that is trained."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.sizes = sizes
        self.encoder = Encoder(sizes)
        self.relations = Relations(sizes)
        self.field = RoleField()
