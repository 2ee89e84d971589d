"""The judge as torch modules: an encoder of single claims, and a small net that lays two claims side by side.

Splitting a cross-encoder into a part that sees one text and a part that sees both follows DeFormer (Cao et al. 2020);
words are aligned and compared as in ESIM (Chen et al. 2017), whole claims as in InferSent (Conneau et al. 2017).
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from counterclaim.weighing.judge.features import CIRCUMSTANCES
from training.judge.bert import Bert, BertShape, Layer

INNER = 128
"""Numbers a word that the comparing net works with."""

MASKED = -1e4


class ClaimEncoder(nn.Module):
    """Words of one claim in; a narrow row for each word out, and one vector of length 1 for the whole."""

    def __init__(self, bert: Bert) -> None:
        super().__init__()
        self.bert = bert
        self.narrow = nn.Linear(bert.shape.width, INNER)

    def forward(self, words: Tensor, kinds: Tensor, mask: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """States [rows, length, INNER] and vectors [rows, width]; without a mask every word is real."""
        states = self.bert(words, kinds, mask)
        vector = functional.normalize(mean_of(states, mask).float(), dim=-1)
        return self.narrow(states), vector


def mean_of(states: Tensor, mask: Tensor | None) -> Tensor:
    """The mean of the real words."""
    if mask is None:
        return states.mean(dim=1)
    real = mask[:, :, None].to(states.dtype)
    return (states * real).sum(dim=1) / real.sum(dim=1)


def highest_of(states: Tensor, mask: Tensor | None) -> Tensor:
    """The highest of each number over the real words."""
    if mask is not None:
        states = states.masked_fill(~mask[:, :, None], MASKED)
    return states.max(dim=1).values


class Comparer(nn.Module):
    """Two encoded claims and their circumstances to two logits: about the same thing; and if so, opposed.

    Whichever claim comes first, the answer is the same.
    """

    def __init__(self, width: int, dropout: float = 0.15) -> None:
        super().__init__()
        self.sharpness = nn.Parameter(torch.tensor(0.3))
        self.compare = nn.Linear(4 * INNER, INNER)
        self.norm = nn.LayerNorm(INNER)
        self.layer = Layer(BertShape(width=INNER, heads=4, inner=2 * INNER), dropout)
        self.layer.written_out = True
        self.vectors = nn.Linear(2 * width, INNER)
        self.around = nn.Linear(len(CIRCUMSTANCES), INNER)
        self.whole = nn.Linear(6 * INNER, 2 * INNER)
        self.answer = nn.Linear(2 * INNER, 2)
        self.likeness = nn.Parameter(torch.tensor(6.0))
        self.offset = nn.Parameter(torch.tensor(-5.0))
        self.dropout = nn.Dropout(dropout)

    def forward(
        self,
        one: Tensor,
        other: Tensor,
        one_vector: Tensor,
        other_vector: Tensor,
        around: Tensor,
        one_mask: Tensor | None = None,
        other_mask: Tensor | None = None,
    ) -> Tensor:
        """Logits [pairs, 2]."""
        first, second = self.side(one, other, one_mask, other_mask), self.side(other, one, other_mask, one_mask)
        product = one_vector * other_vector
        vectors = 10.0 * torch.cat([(one_vector - other_vector).abs(), product], dim=-1)
        parts = [first + second, (first - second).abs(), torch.tanh(self.vectors(vectors)), self.around(around)]
        whole = functional.gelu(self.whole(self.dropout(torch.cat(parts, dim=-1))))
        logits = self.answer(self.dropout(whole))
        topic = logits[:, :1] + self.likeness * product.sum(dim=-1, keepdim=True) + self.offset
        return torch.cat([topic, logits[:, 1:]], dim=-1)

    def side(self, mine: Tensor, theirs: Tensor, my_mask: Tensor | None, their_mask: Tensor | None) -> Tensor:
        """My words, each beside what is nearest to it in the other claim, gathered to [pairs, 2 INNER]."""
        alike = mine @ theirs.transpose(1, 2) * self.sharpness
        if their_mask is not None:
            alike = alike.masked_fill(~their_mask[:, None, :], MASKED)
        nearest = alike.softmax(dim=-1) @ theirs
        beside = torch.cat([mine, nearest, (mine - nearest).abs(), mine * nearest], dim=-1)
        states = self.norm(functional.gelu(self.compare(beside)))
        seen = None if my_mask is None else torch.where(my_mask, 0.0, MASKED)[:, None, None, :].to(states.dtype)
        states = self.layer(states, seen)
        return torch.cat([mean_of(states, my_mask), highest_of(states, my_mask)], dim=-1)


class JudgeNetwork(nn.Module):
    """Everything that is trained."""

    def __init__(self, bert: Bert) -> None:
        super().__init__()
        self.encoder = ClaimEncoder(bert)
        self.comparer = Comparer(bert.shape.width)


def log_chances(logits: Tensor) -> Tensor:
    """Logarithms of the probabilities of same, contradicts, neither, and of not the same."""
    topic, opposed = logits.float().unbind(dim=-1)
    about = functional.logsigmoid(topic)
    same = about + functional.logsigmoid(-opposed)
    contradicts = about + functional.logsigmoid(opposed)
    neither = functional.logsigmoid(-topic)
    return torch.stack([same, contradicts, neither, torch.logaddexp(contradicts, neither)], dim=-1)
