"""The shipped weights as a network again, to train on from them; what was cut to seven bits comes back nearly whole."""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper

from counterclaim.reading.attribution.border import DECODER_FILE, ENCODER_FILE, RELATIONS_FILE
from training.attribution.model import Network

LAYER = ("mix", "join", "widen", "narrow")


def load_shipped(network: Network, folder: Path) -> None:
    """Give a network of the shipped sizes the weights of the models in a folder.

    The weights of a product lie in the graph without their names, in the order in which the network asks for them.
    """
    sizes = network.sizes
    state = network.state_dict()
    encoder = _values(folder / ENCODER_FILE)
    relations = _values(folder / RELATIONS_FILE)
    state["encoder.pieces.weight"] = torch.from_numpy(encoder["table"].astype(np.float32) * encoder["scale"])
    (place,) = [value for name, value in relations.items() if name.startswith("onnx::Add_")]
    state["relations.place.weight"] = torch.from_numpy(place[0].copy())
    for name, value in (encoder | relations).items():
        if name in state:
            state[name] = torch.from_numpy(value.copy())
    layers = [f"encoder.layers.{number}.{part}" for number in range(sizes.layers) for part in LAYER]
    _fill(state, [*layers, "encoder.scores"], folder / ENCODER_FILE)
    layers = [f"relations.layers.{number}.{part}" for number in range(sizes.relation_layers) for part in LAYER]
    named = ["relations.word", "relations.anchor", "relations.cue", *layers]
    _fill(state, [*named, "relations.roles", "relations.whole", "relations.verdict"], folder / RELATIONS_FILE)
    steps = json.loads((folder / DECODER_FILE).read_text(encoding="utf-8"))["steps"]
    state["field.steps"] = torch.tensor(steps).clamp_min(-10.0)
    network.load_state_dict(state)


def _values(path: Path) -> dict[str, NDArray[np.float32]]:
    return {one.name: numpy_helper.to_array(one) for one in onnx.load(str(path)).graph.initializer}


def _fill(state: dict[str, torch.Tensor], names: list[str], path: Path) -> None:
    for name, product in zip(names, _products(path), strict=True):
        weight = torch.from_numpy(product.T.copy())
        if state[f"{name}.weight"].shape != weight.shape:
            raise SystemExit(f"{path} holds another network: {name} is {tuple(weight.shape)}")
        state[f"{name}.weight"] = weight


def _products(path: Path) -> Iterator[NDArray[np.float32]]:
    """The matrix of every product of a graph, in order, [from, to]."""
    values = _values(path)
    for node in onnx.load(str(path)).graph.node:
        if node.op_type == "MatMulInteger":
            name = node.input[1].removesuffix("_quantized")
            yield values[node.input[1]].astype(np.float32) * values[f"{name}_scale"]
