"""From a checkpoint to the shipped files: two ONNX models, the decoder's numbers and the card."""

import argparse
import json
import logging
import shutil
import warnings
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, cast

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from torch.nn import functional

from counterclaim.reading.attribution.border import (
    DECODER_FILE,
    ENCODER_FILE,
    ENCODER_INPUTS,
    ENCODER_OUTPUTS,
    RELATION_INPUTS,
    RELATION_OUTPUTS,
    RELATIONS_FILE,
)
from counterclaim.reading.attribution.reader import Attributor, Decoder
from training.attribution.card import write_card
from training.attribution.data import polnear
from training.attribution.evaluate import Remembering, TorchBackend, calibrate, choose_thresholds, figures, open_decoder
from training.attribution.model import Encoder, Layer, Network, Relations
from training.attribution.train import base_tokenizer, installed_base, load, split

log = logging.getLogger("training.attribution")

OPSET = 17
SHIPPED = Path("src/counterclaim/weights/attribution")


class Attend(torch.autograd.Function):
    """Attention as onnxruntime's own operator, which on a CPU never writes out who looks at whom."""

    @staticmethod
    def forward(_: Any, query: Tensor, key: Tensor, value: Tensor, heads: int) -> Tensor:
        """States [batch, length, width] of the values each place looks at."""
        batch, length, width = query.shape
        parts = [one.view(batch, length, heads, width // heads).transpose(1, 2) for one in (query, key, value)]
        seen = functional.scaled_dot_product_attention(parts[0], parts[1], parts[2])
        return seen.transpose(1, 2).flatten(2)

    @staticmethod
    def symbolic(graph: Any, query: Any, key: Any, value: Any, heads: int) -> Any:
        """The node that stands for it."""
        made = graph.op("com.microsoft::MultiHeadAttention", query, key, value, num_heads_i=heads)
        return made.setType(query.type())


def shipped_layer(layer: Layer, states: Tensor, bar: Tensor | None = None) -> Tensor:
    """What the layer answers; `bar` [batch, 1, 1, length], where given, is far below nothing where none may look."""
    query, key, value = layer.mix(states).chunk(3, dim=-1)
    if bar is None:
        seen: Tensor = Attend.apply(query, key, value, layer.heads)  # type: ignore[no-untyped-call]
    else:
        width = query.shape[2] // layer.heads
        parts = [
            one.view(-1, one.shape[1], layer.heads, width).transpose(1, 2) for one in (query * width**-0.5, key, value)
        ]
        looks = torch.softmax(parts[0] @ parts[1].transpose(2, 3) + bar, dim=-1)
        seen = (looks @ parts[2]).transpose(1, 2).flatten(2)
    states = layer.join_norm(states + layer.join(seen))
    normed: Tensor = layer.narrow_norm(states + layer.narrow(functional.gelu(layer.widen(states))))
    return normed


class ShippedEncoder(nn.Module):
    """The encoder with its table of pieces in eight bits, one scale a row."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        table = encoder.pieces.weight.detach()
        scale = table.abs().amax(dim=1, keepdim=True).clamp_min(1e-8) / 127
        self.register_buffer("table", torch.round(table / scale).to(torch.int8))
        self.register_buffer("scale", scale)
        self.encoder = encoder

    def forward(self, pieces: Tensor, shapes: Tensor, quotes: Tensor) -> tuple[Tensor, Tensor]:
        """Hidden states and word scores of one window."""
        encoder = self.encoder
        table: Tensor = self.table  # type: ignore[assignment]
        scale: Tensor = self.scale  # type: ignore[assignment]
        states = table[pieces].float() * scale[pieces] + encoder.positions.weight[: pieces.shape[1]] + encoder.kind
        states = encoder.norm(states + encoder.shapes(shapes) + encoder.quotes(quotes))
        for layer in encoder.layers:
            states = shipped_layer(cast(Layer, layer), states)
        return states, encoder.scores(states)


class ShippedRelations(nn.Module):
    """The relation head for the anchors of one window."""

    def __init__(self, relations: Relations) -> None:
        super().__init__()
        self.relations = relations

    def forward(
        self,
        words: Tensor,
        cue_chance: Tensor,
        sentences: Tensor,
        paragraphs: Tensor,
        quotes: Tensor,
        anchors: Tensor,
        convention: Tensor,
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """See Relations."""
        low = torch.zeros_like(anchors)
        high = low + words.shape[0]
        relations = self.relations
        states, inside, anchor = relations.seen_from(
            words, cue_chance, sentences, paragraphs, quotes, anchors, convention, low, high
        )
        bar = (inside.float() - 1)[:, None, None, :] * 1e4
        for layer in relations.layers:
            states = shipped_layer(cast(Layer, layer), states, bar)
        return relations.answers(states, inside, anchor)


def export(network: Network, folder: Path, *, exact: bool = False) -> None:
    """Write both models; with `exact`, in float32."""
    folder.mkdir(parents=True, exist_ok=True)
    numbers = torch.ones(1, 12, dtype=torch.long)
    lengths = {name: {1: "pieces"} for name in (*ENCODER_INPUTS, *ENCODER_OUTPUTS)}
    given: tuple[Tensor, ...] = (numbers, numbers, numbers)
    _write(ShippedEncoder(network.encoder), given, folder / ENCODER_FILE, ENCODER_INPUTS, ENCODER_OUTPUTS, lengths)
    along = torch.ones(12, dtype=torch.long)
    anchors = torch.tensor([3, 7])
    words = torch.zeros(12, network.sizes.hidden)
    given = (words, torch.zeros(12), along, along, along, anchors, torch.zeros_like(anchors))
    axes = {name: {0: "words"} for name in RELATION_INPUTS[:5]}
    axes |= {name: {0: "anchors"} for name in (*RELATION_INPUTS[5:], *RELATION_OUTPUTS)}
    _write(ShippedRelations(network.relations), given, folder / RELATIONS_FILE, RELATION_INPUTS, RELATION_OUTPUTS, axes)
    if not exact:
        shorten(folder / ENCODER_FILE)
        shorten(folder / RELATIONS_FILE)


def shorten(path: Path) -> None:
    """Weights in seven of eight bits, a scale a column; what they are multiplied with is scaled as it comes.

    Seven bits keep the sums of processors without VNNI from running over, so that all give the same answer.
    """
    whole = path.rename(path.with_suffix(".whole.onnx"))
    quantize_dynamic(
        whole, path, op_types_to_quantize=["MatMul"], per_channel=True, reduce_range=True, weight_type=QuantType.QInt8
    )
    whole.unlink()


def _write(
    module: nn.Module,
    given: tuple[Tensor, ...],
    path: Path,
    inputs: Sequence[str],
    outputs: Sequence[str],
    axes: dict[str, dict[int, str]],
) -> None:
    with warnings.catch_warnings(), torch.inference_mode():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            module.eval(),
            given,
            str(path),
            input_names=list(inputs),
            output_names=list(outputs),
            dynamic_axes=axes,
            opset_version=OPSET,
            dynamo=False,
            custom_opsets={"com.microsoft": 1},
        )


def write_decoder(decoder: Decoder, folder: Path) -> None:
    """Write the decoder's numbers."""
    told: dict[str, Any] = asdict(replace(decoder, steps=decoder.steps.round(5)))
    told["steps"] = [[round(float(step), 5) for step in row] for row in decoder.steps]
    (folder / DECODER_FILE).write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


def last_epoch(run: Path) -> Path:
    """The checkpoint of the last epoch in a folder."""
    return max(run.glob("epoch-*.pt"), key=lambda path: int(path.stem.removeprefix("epoch-")))


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Export a trained attribution reader.")
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--contested", type=Path, required=True)
    parser.add_argument(
        "--run", type=Path, required=True, help="the folder that training wrote; its last epoch is taken"
    )
    parser.add_argument("--out", type=Path, default=SHIPPED, help="folder for the files (default: the package's)")
    parser.add_argument("--base", type=Path, help="the base encoder's folder, if not the default")
    parser.add_argument("--made-by", default="attribution-2", help="version that everything read with it will carry")
    parser.add_argument("--exact", action="store_true", help="both models in float32")
    told = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    checkpoint = last_epoch(told.run)
    network = load(checkpoint)
    tokenizer = base_tokenizer(told.base or installed_base())
    _, held = split(told.corpora, told.contested)
    backend = Remembering(TorchBackend(network))
    decoder = choose_thresholds(backend, tokenizer, held, open_decoder(network, told.made_by), log.info)
    decoder = calibrate(backend, tokenizer, held, decoder, log.info)
    export(network, told.out, exact=told.exact)
    write_decoder(decoder, told.out)
    if told.base:
        shutil.copy(told.base / "tokenizer.json", told.out / "tokenizer.json")
    shipped = Attributor.load(told.out)
    dev = polnear(told.corpora, "dev")
    scores = {
        "PolNeAR dev": figures(shipped, dev),
        "held-out PolNeAR": figures(shipped, [one for one in held if one.convention == "attributions"]),
        "held-out stories": figures(shipped, [one for one in held if one.convention == "claims"]),
    }
    write_card(told.out, decoder, scores, torch.load(checkpoint, map_location="cpu", weights_only=False)["plan"])


if __name__ == "__main__":
    main()
