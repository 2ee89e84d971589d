"""The weights of an exported judge back as a network's, to go on learning where its checkpoints are gone.

They come back as they were rounded, seven of eight bits, which costs next to nothing: a step of learning moves them
further.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from torch import Tensor

Arrays = dict[str, NDArray[np.float32]]

_PLACE = re.compile(r"^/?(?P<part>(?:layers\.\d+/)?\w+)/(?:MatMul|Gemm)")


def shipped_state(folder: Path, frozen: dict[str, Tensor]) -> dict[str, Tensor]:
    """The state of the network whose ``encoder.onnx`` and ``comparer.onnx`` lie in ``folder``.

    What was never trained, word embeddings above all, is taken from ``frozen``, the state of the network with the
    published weights of its base.
    """
    state = dict(frozen)
    for half in ("encoder", "comparer"):
        for name, values in weights_of(folder / f"{half}.onnx").items():
            full = f"{half}.{name}"
            if full not in state or tuple(state[full].shape) != values.shape:
                raise SystemExit(f"{folder}: {full} does not fit: the judge there has another form than this version's")
            if not full.startswith("encoder.embeddings"):
                state[full] = torch.tensor(values)
    return state


def weights_of(path: Path) -> Arrays:
    """Every weight of an exported half by the name that it has in the network."""
    graph = onnx.load(str(path)).graph
    kept = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    found = {name: values for name, values in kept.items() if name.endswith((".bias", ".weight"))}
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            found[f"{_named(node.output[0])}.weight"] = _whole(kept, node.input[1]).T
        elif node.op_type == "QAttention":
            found |= dict(_attention(kept, node.input[1], node.input[2], node.output[0]))
    return found | _readiness(graph, kept)


def _named(output: str) -> str:
    if output.startswith("logits"):
        return "answer"
    found = _PLACE.match(output)
    if not found:
        raise SystemExit(f"{output}: no part of the judge has this name")
    return found["part"].replace("/", ".")


def _whole(kept: Arrays, quantized: str) -> NDArray[np.float32]:
    name = quantized.removesuffix("_quantized")
    rounded, middle = (kept[f"{name}_{part}"].astype(np.float32) for part in ("quantized", "zero_point"))
    return ((rounded - middle) * kept[f"{name}_scale"]).astype(np.float32)


def _attention(kept: Arrays, weight: str, bias: str, output: str) -> Iterator[tuple[str, NDArray[np.float32]]]:
    """The three parts that export joined into one."""
    layer = output.split("/")[1]
    weights, biases = np.split(_whole(kept, weight), 3, axis=1), np.split(kept[bias], 3)
    for part, one, other in zip(("query", "key", "value"), weights, biases, strict=True):
        yield f"{layer}.{part}.weight", one.T.copy()
        yield f"{layer}.{part}.bias", other


def _readiness(graph: onnx.GraphProto, kept: Arrays) -> Arrays:
    """How readily words attend across, a row a layer: what the mask of the other side is multiplied by."""
    asked = [node.input[1] for node in graph.node if node.op_type == "Mul" and node.input[1].startswith("onnx::Mul")]
    rows = [kept[name].reshape(-1) for name in sorted(asked, key=lambda name: int(name.rpartition("_")[2]))]
    return {"readiness": np.stack(rows)} if rows else {}
