"""The cross-encoder: two questions to one encoder. Are the claims about the same thing? If so, are they opposed?"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.judge.batches import Batch
from training.judge.bert import Bert


class CrossEncoder(nn.Module):
    """Words and segments of a pair in, two logits out: about the same thing, opposed."""

    def __init__(self, bert: Bert, dropout: float = 0.1) -> None:
        super().__init__()
        self.bert = bert
        width = bert.shape.width
        self.dense = nn.Linear(2 * width, width)
        self.dropout = nn.Dropout(dropout)
        self.heads = nn.Linear(width, 2)

    def forward(self, words: Tensor, kinds: Tensor, mask: Tensor | None = None) -> Tensor:
        """Two logits a pair; without a mask every word is real."""
        states = self.bert(words, kinds, mask)
        if mask is None:
            middle = states.mean(dim=1)
        else:
            real = mask[:, :, None].to(states.dtype)
            middle = (states * real).sum(dim=1) / real.sum(dim=1)
        together = torch.cat([states[:, 0], middle], dim=-1)
        return self.heads(self.dropout(torch.tanh(self.dense(together))))  # type: ignore[no-any-return]


def log_chances(logits: Tensor) -> Tensor:
    """Logarithms of the probabilities of same, contradicts, neither, and of not the same."""
    topic, opposed = logits.float().unbind(dim=-1)
    about = functional.logsigmoid(topic)
    same = about + functional.logsigmoid(-opposed)
    contradicts = about + functional.logsigmoid(opposed)
    neither = functional.logsigmoid(-topic)
    return torch.stack([same, contradicts, neither, torch.logaddexp(contradicts, neither)], dim=-1)


def pair_loss(model: CrossEncoder, batch: Batch, device: torch.device) -> Tensor:
    """The joint likelihood of both heads over a batch."""
    with torch.autocast(device.type, torch.bfloat16):
        logits = model(batch.words.to(device), batch.kinds.to(device), batch.mask.to(device))
    return functional.nll_loss(log_chances(logits), batch.answers.to(device))
