"""ONNX Runtime sessions and the tokenizer, opened alike for every model of this package."""

from __future__ import annotations

from pathlib import Path

import onnxruntime
from tokenizers import Tokenizer

WEIGHTS = Path(__file__).resolve().parent

_SLOWER = ["SkipLayerNormFusion"]
"""On a CPU a sum and a normalisation take a fifth of the time of ONNX Runtime's operator for both."""


def open_session(path: Path, threads: int) -> onnxruntime.InferenceSession:
    """A session on ``threads`` threads that says nothing unless something is wrong."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(
        str(path), options, providers=["CPUExecutionProvider"], disabled_optimizers=_SLOWER
    )


def open_tokenizer(directory: Path) -> Tokenizer:
    """The tokenizer that all models share: the file in ``directory``, else the package's."""
    own = directory / "tokenizer.json"
    return Tokenizer.from_file(str(own if own.exists() else WEIGHTS / "tokenizer.json"))
