"""From torch modules to small ONNX files that answer alike on every machine.

Weights are rounded to 7 bits, one scale a channel ("reduce_range": 8 bits overflow on CPUs without VNNI), activations
as they come (dynamic quantisation, see the ONNX Runtime documentation on quantisation). A dynamic scale depends on
whatever shares the batch, so what uses these files runs one text at a time.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

import onnx
import torch
from onnx import NodeProto, TensorProto, helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer
from tokenizers import Tokenizer
from torch import Tensor, nn

from counterclaim.weighing.judge.features import CIRCUMSTANCES
from training.judge.bert import Layer


def export(model: nn.Module, path: Path, outputs: Sequence[str], lengths: Sequence[str] = ("words", "kinds")) -> None:
    """Write ``model`` (words, kinds -> outputs) to ``path`` in int8; ``lengths`` names what is as long as the text."""
    example = (torch.ones(1, 12, dtype=torch.int64), torch.zeros(1, 12, dtype=torch.int64))
    write(model, path, example, ["words", "kinds"], outputs, {name: {1: "length"} for name in lengths})


def export_encoder(encoder: nn.Module, path: Path) -> None:
    """Write the part of the judge that sees one claim."""
    export(encoder, path, ["states"], lengths=["words", "kinds", "states"])


def export_comparer(comparer: nn.Module, path: Path) -> None:
    """Write the part of the judge that sees two encoded claims."""
    example = (torch.ones(1, 12, 384), torch.ones(1, 9, 384), torch.zeros(1, len(CIRCUMSTANCES)))
    lengths = {"one": {1: "words"}, "other": {1: "other_words"}}
    write(comparer, path, example, ["one", "other", "around"], ["logits"], lengths)


def write(
    model: nn.Module,
    path: Path,
    example: tuple[Tensor, ...],
    inputs: Sequence[str],
    outputs: Sequence[str],
    lengths: dict[str, dict[int, str]],
) -> None:
    """Write ``model`` to ``path`` with its weights in int8; ``lengths`` names what has no fixed length."""
    model = model.float().cpu().eval()
    for part in model.modules():
        if isinstance(part, Layer):
            part.written_out = True
    with tempfile.TemporaryDirectory() as folder:
        plain, fused = Path(folder) / "plain.onnx", Path(folder) / "fused.onnx"
        with torch.no_grad():
            torch.onnx.export(
                model,
                example,
                str(plain),
                input_names=list(inputs),
                output_names=list(outputs),
                dynamic_axes=lengths,
                opset_version=17,
                dynamo=False,
            )
        fuse(plain, fused)
        part_norms(fused)
        quantize_dynamic(
            fused,
            path,
            per_channel=True,
            reduce_range=True,
            weight_type=QuantType.QInt8,
            extra_options={"DefaultTensorType": TensorProto.FLOAT},
        )


def fuse(plain: Path, fused: Path) -> None:
    """Join the small operations of attention, normalisation and activation, which int8 leaves in fp32."""
    made = optimizer.optimize_model(str(plain), model_type="bert", num_heads=12, hidden_size=384, opt_level=0)
    print("fused:", made.get_fused_operator_statistics())
    made.save_model_to_file(str(fused))


def part_norms(path: Path) -> None:
    """Write each fused sum and normalisation in the file as two operations, which take less time on a CPU."""
    model = onnx.load(str(path))
    parted = [part for node in model.graph.node for part in _parted(node)]
    del model.graph.node[:]
    model.graph.node.extend(parted)
    onnx.save(model, str(path))


def _parted(node: NodeProto) -> list[NodeProto]:
    if node.op_type != "SkipLayerNormalization":
        return [node]
    one, other, weight, shift, *bias = node.input
    sums = [helper.make_node("Add", [one, other], [f"{node.name}_sum"], f"{node.name}_sum")]
    if bias:
        sums.append(helper.make_node("Add", [sums[0].output[0], bias[0]], [f"{node.name}_whole"], f"{node.name}_whole"))
    epsilon = next(each.f for each in node.attribute if each.name == "epsilon")
    given = [sums[-1].output[0], weight, shift]
    norm = helper.make_node("LayerNormalization", given, node.output[:1], node.name, axis=-1, epsilon=epsilon)
    return [*sums, norm]


def write_tokenizer(base: Path, path: Path) -> None:
    """Copy the tokenizer of ``base``, with neither padding nor cutting, where it does not lie already."""
    if path.exists():
        return
    tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    path.parent.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(path), pretty=False)
