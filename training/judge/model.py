"""The judge as torch modules: lower layers that see one claim, upper layers that see two.

Splitting a cross-encoder into a part that sees one text and a part that sees both follows DeFormer (Cao et al. 2020).
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from counterclaim.weighing.judge.features import CIRCUMSTANCES
from training.judge.bert import Bert, BertShape, Layer

MASKED = -1e4

INNER = 256
"""Numbers that the two claims together come to, before the answer."""


class ClaimEncoder(nn.Module):
    """Words of one claim in, a row for each word out, knowing only of the claim's other words."""

    def __init__(self, bert: Bert, layers: int) -> None:
        super().__init__()
        self.embeddings = bert.embeddings
        self.layers = nn.ModuleList(list(bert.layers)[:layers])

    def forward(self, words: Tensor, kinds: Tensor, mask: Tensor | None = None) -> Tensor:
        """States [rows, length, width]; without a mask every word is real."""
        seen = None if mask is None else mask[:, None, None, :]
        states: Tensor = self.embeddings(words, kinds)
        for layer in self.layers:
            states = layer(states, seen)
        return states


class Comparer(nn.Module):
    """Two encoded claims and their circumstances to two logits: about the same thing; and if so, opposed.

    Words attend within their claim and across to the other; how readily across, each head of each layer learns. Which
    claim comes first makes no difference.
    """

    def __init__(self, shape: BertShape, layers: list[Layer], dropout: float = 0.15) -> None:
        super().__init__()
        self.layers = nn.ModuleList(layers)
        self.readiness = nn.Parameter(torch.zeros(len(layers), shape.heads))
        self.around = nn.Linear(len(CIRCUMSTANCES), INNER // 2)
        self.whole = nn.Linear(4 * shape.width + INNER // 2, INNER)
        self.answer = nn.Linear(INNER, 2)
        self.dropout = nn.Dropout(dropout)

    def forward(
        self,
        one: Tensor,
        other: Tensor,
        around: Tensor,
        one_mask: Tensor | None = None,
        other_mask: Tensor | None = None,
    ) -> Tensor:
        """Logits [pairs, 2]."""
        states = torch.cat([one, other], dim=1)
        side = torch.cat([torch.zeros_like(one[:1, :, 0]), torch.ones_like(other[:1, :, 0])], dim=1)
        across = (side[:, None, :, None] - side[:, None, None, :]).abs()
        unseen = None
        if one_mask is not None and other_mask is not None:
            unseen = torch.where(torch.cat([one_mask, other_mask], dim=1), 0.0, MASKED)[:, None, None, :]
        for number, layer in enumerate(self.layers):
            added = across * self.readiness[number][None, :, None, None]
            states = layer(states, (added if unseen is None else added + unseen).to(states.dtype))
        first = gathered(states[:, : one.shape[1]], one_mask)
        second = gathered(states[:, one.shape[1] :], other_mask)
        parts = [first + second, (first - second).abs(), functional.gelu(self.around(around))]
        whole = functional.gelu(self.whole(self.dropout(torch.cat(parts, dim=-1))))
        logits: Tensor = self.answer(self.dropout(whole))
        return logits


def gathered(states: Tensor, mask: Tensor | None) -> Tensor:
    """A claim's words as one row: the mean of the real ones, and its first mark."""
    if mask is None:
        mean = states.mean(dim=1)
    else:
        real = mask[:, :, None].to(states.dtype)
        mean = (states * real).sum(dim=1) / real.sum(dim=1)
    return torch.cat([mean, states[:, 0]], dim=-1)


class JudgeNetwork(nn.Module):
    """Everything that is trained; ``joint`` is how many of the layers see both claims."""

    def __init__(self, bert: Bert, joint: int) -> None:
        super().__init__()
        alone = len(bert.layers) - joint
        self.encoder = ClaimEncoder(bert, alone)
        self.comparer = Comparer(bert.shape, [layer for layer in bert.layers if isinstance(layer, Layer)][alone:])


def log_chances(logits: Tensor) -> Tensor:
    """Logarithms of the probabilities of same, contradicts, neither, of not the same, and of about the same thing."""
    topic, opposed = logits.float().unbind(dim=-1)
    about = functional.logsigmoid(topic)
    same = about + functional.logsigmoid(-opposed)
    contradicts = about + functional.logsigmoid(opposed)
    neither = functional.logsigmoid(-topic)
    return torch.stack([same, contradicts, neither, torch.logaddexp(contradicts, neither), about], dim=-1)
